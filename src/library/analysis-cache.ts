import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analysisOf, type Analysis, type IndexedArticle } from '../core/index/analysis.ts';
import type { Article } from '../core/article.ts';
import type { Collection } from '../core/index/collection.ts';
import type { Indexer } from '../core/index/indexer.ts';
import type { LexiconWords } from '../core/index/lexicon.ts';
import { byId, type CorpusReading, type FileReading } from '../corpus/read-corpus.ts';
import { makeFolder } from './make-folder.ts';
import { readRecords, removeUnfinished, writeRecords } from './record-file.ts';
import { pauseWhenDue } from './pauses.ts';

/** The share of articles that may be missing in the cache before it is written anew. */
const NEAR_ENOUGH = 0.1;
/** The rooms of our code that decide, beside the runtime's Unicode tables, what reading and analysis find. */
export const ROOMS_BEHIND_ANALYSIS = [
  '../core/english/',
  '../core/languages/',
  '../core/text/',
  '../core/index/',
  '../corpus/',
];
/** Articles in a record: a few milliseconds' worth. */
const ARTICLES_A_RECORD = 50;

type CacheRecord =
  | { readonly kind: 'made by'; readonly what: string }
  | ({ readonly kind: 'lexicon' } & LexiconWords)
  /** A file, or a further part of one with many articles. */
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly stamp: string | null;
      readonly hash: string | null;
      readonly refused: FileReading['refused'];
      readonly found: readonly KeptArticle[];
    }
  | { readonly kind: 'end' };

interface KeptArticle {
  readonly line: number | null;
  readonly article: Article;
  /** Null for an article that was refused after parsing: its id was taken. */
  readonly kept: { readonly serial: number; readonly analysis: Analysis } | null;
}

/**
 * What reading and analysis found, on disk between runs; the indexes are sorted anew from it. Its first record names what it
 * was made by and from; where that, or any digest, does not fit, there is no cache and everything is built anew. Safe to delete at any time.
 */
export class AnalysisCache {
  readonly #folder: string;
  readonly #path: string;
  readonly #settings: { readonly corpus: string; readonly maxBytes: number };
  /** The articles that the file on disk holds. */
  #onDisk: Collection['articles'] = [];

  constructor(folder: string, { corpusDir, maxBytes }: { readonly corpusDir: string; readonly maxBytes: number }) {
    const corpus = resolve(corpusDir);
    this.#folder = resolve(folder);
    this.#path = join(folder, `${createHash('sha256').update(corpus).digest('hex').slice(0, 16)}.index`);
    this.#settings = { corpus, maxBytes };
  }

  /**
   * Fills an indexer with what the last run knew.
   * @param indexer a new one; of no use any more where null is returned
   * @returns the reading of that run, or null where there is nothing to go on
   */
  async load(indexer: Indexer): Promise<CorpusReading | null> {
    const files = new Map<string, FileReading>();
    const held: IndexedArticle[] = [];
    await removeUnfinished(this.#path);
    try {
      const what = await this.#madeBy();
      for await (const record of readRecords(this.#path) as AsyncGenerator<CacheRecord>) {
        switch (record.kind) {
          case 'made by':
            if (record.what !== what) return null;
            break;
          case 'lexicon':
            indexer.analyser.lexicon.restore(record);
            break;
          case 'file': {
            const { path, stamp, hash, refused } = record;
            const found = record.found.map(({ line, article, kept }) => {
              if (kept !== null) held.push(indexer.analyser.adopt(article, kept.analysis, kept.serial));
              return { line, article };
            });
            files.set(path, { stamp, hash, refused, found: [...(files.get(path)?.found ?? []), ...found] });
            break;
          }
          case 'end':
            this.#onDisk = held;
            return { files, articles: held.map(({ article }) => article).toSorted(byId), refused: [] };
        }
      }
    } catch {
      // Missing, cut short or damaged: it is made anew.
    }
    return null;
  }

  /**
   * Keeps the state for the next run, unless what is there is near enough: analysing a few articles anew costs less than saving all.
   * @throws what the file system throws
   */
  async save({ files }: CorpusReading, indexer: Indexer, { articles }: Collection): Promise<void> {
    const known = new Set(this.#onDisk);
    const fresh = articles.filter((entry) => !known.has(entry)).length;
    if (fresh <= articles.length * NEAR_ENOUGH) return;
    const what = await this.#madeBy();
    const indexed = new Map(articles.map((entry) => [entry.article, entry]));
    await makeFolder(this.#folder);
    await writeRecords(this.#path, records(), pauseWhenDue());
    this.#onDisk = articles;

    function* records(): Generator<CacheRecord> {
      yield { kind: 'made by', what };
      const { words, languageOfWord, termOfWord, terms } = indexer.analyser.lexicon;
      yield { kind: 'lexicon', words, languageOfWord, termOfWord, terms };
      for (const [path, { stamp, hash, refused, found }] of files) {
        for (let start = 0; start === 0 || start < found.length; start += ARTICLES_A_RECORD) {
          const part = found
            .slice(start, start + ARTICLES_A_RECORD)
            .map(({ line, article }) => ({ line, article, kept: keptOf(article) }));
          yield { kind: 'file', path, stamp, hash, refused, found: part };
        }
      }
      yield { kind: 'end' };
    }

    function keptOf(article: Article): KeptArticle['kept'] {
      const entry = indexed.get(article);
      return entry === undefined ? null : { serial: entry.serial, analysis: analysisOf(entry) };
    }
  }

  async #madeBy(): Promise<string> {
    const { v8, icu } = process.versions;
    return JSON.stringify({ ...this.#settings, v8, icu, code: await digestOfCode(ROOMS_BEHIND_ANALYSIS) });
  }
}

/** A digest of the packages and of our own code in these rooms (given from here). */
export async function digestOfCode(rooms: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  hash.update(await readFile(createRequire(import.meta.url).resolve('#package')));
  for (const room of rooms) {
    const folder = fileURLToPath(new URL(room, import.meta.url));
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const path of entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()) {
      hash.update(relative(folder, path)).update(await readFile(path));
    }
  }
  return hash.digest('hex');
}
