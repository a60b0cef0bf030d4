import Database from 'libsql';
import { z } from 'zod';
import { STOP_WORDS } from '../../../src/core/english/stop-words.ts';
import { fold } from '../../../src/core/languages/fold.ts';
import type { Engine } from './engine.ts';

const Rows = z.array(z.object({ id: z.string() }));

/** SQLite's full-text index in memory: Porter's stems, BM25, any word of the question that is no stop word. */
export function sqliteFts5(): Engine {
  const database = new Database(':memory:');
  database.exec("CREATE VIRTUAL TABLE passage USING fts5(id UNINDEXED, title, text, tokenize = 'porter unicode61')");
  const insert = database.prepare('INSERT INTO passage VALUES (?, ?, ?)');
  const select = database.prepare('SELECT id, title, text FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT 10');
  return {
    build: (passages) => {
      database.exec('BEGIN');
      for (const { id, title, text } of passages) insert.run(id, title, text);
      database.exec('COMMIT');
      database.exec("INSERT INTO passage(passage) VALUES ('optimize')");
    },
    search: (question) => {
      const match = matchExpression(question);
      return match === '' ? [] : Rows.parse(select.all(match)).map(({ id }) => id);
    },
    close: () => {
      database.close();
    },
  };
}

/** The telling words of a question in FTS5's query language. */
export function matchExpression(question: string): string {
  const words = (question.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [])
    .map(fold)
    .filter((word) => !STOP_WORDS.has(word));
  return [...new Set(words)].map((word) => `"${word}"`).join(' OR ');
}
