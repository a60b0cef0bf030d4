import type { Article } from '../../core/article.ts';
import type { Fault } from '../../core/refusal.ts';
import { textOf, type Block } from './blocks.ts';
import { linkOf, titleFrom, type Facts } from './metadata.ts';
import type { Sink } from './parsed.ts';

/** More lines than this are no article: each costs time, however short it is. */
const MOST_LINES = 100_000;
const LINE_END = /[\n\r\u0085\u2028\u2029]+/g;

/** Hands an article on with what was stated about it. */
export function tell(
  { id, title, text, rows, pages }: Pick<Article, 'id' | 'title' | 'text' | 'rows' | 'pages'>,
  { date, source, url, author, language }: Omit<Facts, 'title'>,
  line: number | null,
  sink: Sink,
): void {
  if (hasMoreLines(text)) {
    return sink.leftOut(
      {
        problem: `it has more than ${MOST_LINES.toLocaleString('en')} lines`,
        remedy: 'Split it into several articles.',
      },
      line,
    );
  }
  const link = linkOf(url);
  if (link.fault !== null) sink.loadedWithout(link.fault, line);
  sink.found(
    {
      id,
      title,
      text,
      date: date ?? null,
      source: source ?? null,
      url: link.url,
      author: author ?? null,
      language: language ?? null,
      ...(rows === undefined ? {} : { rows }),
      ...(pages === undefined ? {} : { pages }),
    },
    line,
  );
}

/**
 * Hands on an article that was read block by block; without a title of its own, its first heading or sentence serves.
 * @param maxBytes the most that its text may take: a small file may hold a large one
 */
export function tellBlocks(id: string, facts: Facts, blocks: readonly Block[], maxBytes: number, sink: Sink): void {
  const length = blocks.reduce((total, { text }) => total + text.length, 0);
  if (length > maxBytes) return sink.leftOut(tooLong(maxBytes), null);
  if (length === 0) {
    return sink.leftOut(
      { problem: 'it holds no text', remedy: 'Save the article as plain text (.txt), or remove the file.' },
      null,
    );
  }
  const written = textOf(blocks);
  tell({ id, title: facts.title ?? titleFrom(written.text), ...written }, facts, null, sink);
}

export function tooLong(maxBytes: number): Fault {
  return {
    problem: `its text is too long (the limit is ${maxBytes} bytes)`,
    remedy: 'Split it, or raise CORPUS_MAX_BYTES.',
  };
}

function hasMoreLines(text: string): boolean {
  let lines = 0;
  if (text.length > MOST_LINES) for (const _ of text.matchAll(LINE_END)) if (++lines > MOST_LINES) return true;
  return false;
}
