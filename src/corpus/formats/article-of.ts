import type { Article } from '../../core/article.ts';
import type { z } from 'zod';
import { linkOf, type Metadata } from './metadata.ts';
import type { Sink } from './parsed.ts';

/** More lines than this are no article: each costs time, however short it is. */
const MOST_LINES = 100_000;
const LINE_END = /[\n\r\u0085\u2028\u2029]+/g;

/** Hands an article on with what was stated about it. */
export function tell(
  { id, title, text }: Pick<Article, 'id' | 'title' | 'text'>,
  { date, source, url, author, language }: Omit<Partial<z.output<typeof Metadata>>, 'title'>,
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
    },
    line,
  );
}

function hasMoreLines(text: string): boolean {
  let lines = 0;
  if (text.length > MOST_LINES) for (const _ of text.matchAll(LINE_END)) if (++lines > MOST_LINES) return true;
  return false;
}
