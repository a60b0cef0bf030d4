import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { Article } from '../core/article.ts';
import type { Facts } from '../core/article-files.ts';
import { paragraphs } from '../core/text/paragraphs.ts';

/** What Markdown would take for its own, wherever it stands … */
const MARKS = /[\\`*_[\]<&]/g;
/** … and at the start of a paragraph: headings, lists, quotes, lines, code. */
const FIRST_MARK = /^([#+\-=>~|]|\d{1,9}(?=[.)]))/;

/**
 * What is known of an article, as it is written.
 * @param address where it was fetched from: its address, unless it states another, and where it comes from if it does not say
 */
export function factsOf(
  { title, source, date, url, language }: Readonly<Record<keyof Facts, string | null>>,
  address: string | null,
): Facts {
  return {
    title: title ?? '',
    source: source ?? (address === null ? '' : new URL(address).hostname.replace(/^www\./, '')),
    date: date ?? '',
    url: url ?? address ?? '',
    language: language ?? '',
  };
}

/**
 * The file of an article as Markdown: what is known of it, then its text, of which every word is read back as it is.
 * @param noted what else the file is to say, by key
 */
export function markdownOf(
  { text, rows = [], pages = [] }: Pick<Article, 'text' | 'rows' | 'pages'>,
  facts: Facts,
  noted: Readonly<Record<string, string>>,
): string {
  const starts = paragraphs(text).map(({ start }) => start);
  const marks = { rows: numbered(rows, starts), pages: numbered(pages, starts) };
  const stated = Object.entries({ ...facts, ...noted, ...marks }).filter(([, value]) => value.trim() !== '');
  const front = stated.length === 0 ? '' : `---\n${stringify(Object.fromEntries(stated), { lineWidth: 0 })}---\n\n`;
  return `${front}${paragraphs(text)
    .map(({ start, end }) => escaped(text.slice(start, end)))
    .join('\n\n')}\n`;
}

/**
 * The file of several articles: one a line, as JSON, each under an id that no other file gives.
 * @param noted what else each line is to say, by key
 */
export function jsonLinesOf(articles: readonly Article[], noted: Readonly<Record<string, string>>): string {
  const digest = digestOf(JSON.stringify(articles));
  const lines = articles.map(({ title, text, date, source, url, author, language }, at) => {
    const known = Object.entries({ date, source, url, author, language, ...noted }).filter(
      ([, value]) => value !== null,
    );
    return JSON.stringify({ id: `added/${digest}/${at + 1}`, title, text, ...Object.fromEntries(known) });
  });
  return `${lines.join('\n')}\n`;
}

/** A short name for what a file holds. */
export function digestOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

/** Characters that the front matter has room for, for each of them; what needs more is left out. */
const LONGEST_MARKS = 4000;

/** The paragraphs, by their numbers, that begin at these offsets, or next after them. */
function numbered(offsets: readonly number[], starts: readonly number[]): string {
  let at = 0;
  const numbers = offsets.map((offset) => {
    while (at < starts.length - 1 && (starts[at] ?? 0) < offset) at++;
    return at + 1;
  });
  const written = numbers.join(' ');
  return written.length > LONGEST_MARKS ? '' : written;
}

function escaped(paragraph: string): string {
  return paragraph
    .replace(/\s+/g, ' ')
    .replace(MARKS, '\\$&')
    .replace(FIRST_MARK, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}
