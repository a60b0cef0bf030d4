import { paragraphs } from '../../core/text/paragraphs.ts';
import { isDay, titleFrom } from './metadata.ts';
import type { Parsed } from './parsed.ts';

/** "date 2025-06-10 Russia is …": the date that some archives put before the text. */
const DATE_FIRST = /^\s*(?:date|dated|published)?:?\s*(\d{4}-\d\d-\d\d)\b[\s:–—-]*/i;

const LONGEST_TITLE_LINE = 200;

/** An article as plain text: a title on a line of its own if there is one, then paragraphs. */
export function parsePlainText(id: string, raw: string): Parsed {
  const dated = DATE_FIRST.exec(raw);
  const date = dated?.[1] !== undefined && isDay(dated[1]) ? dated[1] : null;
  const text = unwrapped(date === null ? raw : raw.slice(dated?.[0].length));
  const [first = '', ...rest] = text.split('\n\n');
  const titled = date === null && rest.length > 0 && isTitle(first, raw);
  const body = titled ? rest.join('\n\n') : text;
  if (body.trim() === '') {
    return {
      found: [],
      faults: [{ line: null, problem: 'it holds no text', remedy: 'Write the article into it, or remove it.' }],
    };
  }
  const title = titled ? first : titleFrom(body);
  return {
    found: [
      { line: null, article: { id, title, text: body, date, source: null, url: null, author: null, language: null } },
    ],
    faults: [],
  };
}

/** The text's paragraphs, each on one line, with a blank line between them. */
function unwrapped(text: string): string {
  return paragraphs(text)
    .map(({ start, end }) => text.slice(start, end).replace(/\s*\n\s*/g, ' '))
    .join('\n\n');
}

/** A first line of its own, followed by a blank line, that does not end as a sentence does. */
function isTitle(first: string, raw: string): boolean {
  const [line = '', next = ''] = raw.trimStart().split('\n');
  return (
    line.trim() === first && next.trim() === '' && first.length <= LONGEST_TITLE_LINE && !/[.!:;,]["'”’]?$/u.test(first)
  );
}
