import { stringify } from 'yaml';
import type { Facts } from '../core/article-files.ts';
import { paragraphs } from '../core/text/paragraphs.ts';

/** What Markdown would take for its own, wherever it stands … */
const MARKS = /[\\`*_[\]<&]/g;
/** … and at the start of a paragraph: headings, lists, quotes, lines, code. */
const FIRST_MARK = /^([#+\-=>~|]|\d{1,9}(?=[.)]))/;

/**
 * The file of an article as Markdown: what is known of it, then its text, of which every word is read back as it is.
 * @param noted what else the file is to say, by key
 */
export function markdownOf(text: string, facts: Facts, noted: Readonly<Record<string, string>>): string {
  const stated = Object.entries({ ...facts, ...noted }).filter(([, value]) => value.trim() !== '');
  const front = stated.length === 0 ? '' : `---\n${stringify(Object.fromEntries(stated), { lineWidth: 0 })}---\n\n`;
  return `${front}${paragraphs(text)
    .map(({ start, end }) => escaped(text.slice(start, end)))
    .join('\n\n')}\n`;
}

function escaped(paragraph: string): string {
  return paragraph
    .replace(/\s+/g, ' ')
    .replace(MARKS, '\\$&')
    .replace(FIRST_MARK, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}
