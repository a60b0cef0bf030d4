import { paragraphs } from '../../core/text/paragraphs.ts';
import { oneLine } from '../readable.ts';
import { tell } from './article-of.ts';
import { isDay, titleFrom } from './metadata.ts';
import type { Sink } from './parsed.ts';

/** "date 2025-06-10 Russia is …": the date that some archives put before the text. */
const DATE_FIRST = /^(?:date|dated|published)?:?\s*(\d{4}-\d\d-\d\d)\b[\s:–—-]*/i;

const LONGEST_TITLE_LINE = 200;

/** An article as plain text: a title on a line of its own if there is one, then paragraphs. */
export function parsePlainText(id: string, raw: string, sink: Sink): void {
  const written = raw.trimStart();
  const dated = DATE_FIRST.exec(written);
  const date = dated?.[1] !== undefined && isDay(dated[1]) ? dated[1] : null;
  const text = unwrapped(date === null ? written : written.slice(dated?.[0].length));
  const end = text.indexOf('\n\n');
  const first = text.slice(0, Math.max(0, end));
  const titled = date === null && isTitle(first, written);
  const body = titled ? text.slice(end + 2) : text;
  if (body.trim() === '')
    return sink.leftOut({ problem: 'it holds no text', remedy: 'Write the article into it, or remove it.' }, null);
  tell({ id, text: body, title: (titled && oneLine(first)) || titleFrom(body) }, { date }, null, sink);
}

/** The text's paragraphs, each on one line, with a blank line between them. */
export function unwrapped(text: string): string {
  return paragraphs(text)
    .map(({ start, end }) => onOneLine(text.slice(start, end)))
    .join('\n\n');
}

function onOneLine(paragraph: string): string {
  return paragraph.includes('\n')
    ? paragraph
        .split('\n')
        .map((line) => line.trim())
        .join(' ')
    : paragraph;
}

/** A first line of its own, followed by a blank line, that does not end as a sentence does. */
function isTitle(first: string, written: string): boolean {
  const [line = '', next = ''] = written.slice(0, 2 * LONGEST_TITLE_LINE).split('\n', 2);
  return (
    first !== '' &&
    line.trim() === first &&
    next.trim() === '' &&
    first.length <= LONGEST_TITLE_LINE &&
    !/[.!:;,]["'”’]?$/u.test(first)
  );
}
