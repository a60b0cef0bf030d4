import type { Range } from '../article.ts';

const BLANK_LINE = /\n[^\S\n]*(?:\n[^\S\n]*)+/g;
const LINE = /[^\n]+/g;
const SENTENCE_END = /[.!?…:;]["'”’»)\]]*$/u;

/** Lines longer than this are not hard-wrapped: no editor wraps there. */
const LONGEST_WRAPPED_LINE = 120;

/**
 * The paragraphs of a text, as offsets without the white space around them, in order.
 * Blank lines part paragraphs. Between them, lines are paragraphs of their own where they are long or
 * mostly end as sentences do; otherwise they are one hard-wrapped paragraph.
 */
export function paragraphs(text: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const gap of text.matchAll(BLANK_LINE)) {
    for (const range of paragraphsOfBlock(text, { start, end: gap.index })) found.push(range);
    start = gap.index + gap[0].length;
  }
  for (const range of paragraphsOfBlock(text, { start, end: text.length })) found.push(range);
  return found;
}

function paragraphsOfBlock(text: string, block: Range): Range[] {
  const lines: Range[] = [];
  for (const line of text.slice(block.start, block.end).matchAll(LINE)) {
    const range = trimmed(text, { start: block.start + line.index, end: block.start + line.index + line[0].length });
    if (range !== null) lines.push(range);
  }
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  return isWrapped(text, lines) ? [{ start: first.start, end: last.end }] : lines;
}

function isWrapped(text: string, lines: readonly Range[]): boolean {
  if (lines.some((line) => line.end - line.start > LONGEST_WRAPPED_LINE)) return false;
  const broken = lines.slice(0, -1);
  const ended = broken.filter((line) => SENTENCE_END.test(text.slice(line.start, line.end)));
  return ended.length * 2 < broken.length;
}

/** The range without white space at its ends; null where nothing else is in it. */
export function trimmed(text: string, range: Range): Range | null {
  let { start, end } = range;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}
