import type { Range } from '../core/article.ts';
import type { Citation } from '../core/answer/citation.ts';
import { sentences } from '../core/text/sentences.ts';

/**
 * As much of a passage as fits, cut at sentence ends: the quote, and what stands around it, nearest first.
 * @param room the most characters
 * @returns offsets into the article; a quote that is itself too long is cut after a word
 */
export function excerptOf({ text, textStart, start, end }: Citation, room: number): Range {
  if (text.length <= room) return { start: textStart, end: textStart + text.length };
  let from = start - textStart;
  let to = end - textStart;
  if (to - from > room) return { start, end: textStart + from + wordEnd(text.slice(from, from + room)) };
  const around = sentences(text);
  for (;;) {
    const after = around.find((sentence) => sentence.start >= to);
    const before = around.findLast((sentence) => sentence.end <= from);
    if (after !== undefined && after.end - from <= room) to = after.end;
    else if (before !== undefined && to - before.start <= room) from = before.start;
    else return { start: textStart + from, end: textStart + to };
  }
}

/** The text in parts of at most `size` characters, cut at sentence ends where there are any, else between words. */
export function parts(text: string, size: number): Range[] {
  const found: Range[] = [];
  for (const sentence of sentences(text)) {
    const last = found.at(-1);
    if (last !== undefined && sentence.end - last.start <= size)
      found[found.length - 1] = { start: last.start, end: sentence.end };
    else found.push(...pieces(text, sentence, size));
  }
  return found;
}

function pieces(text: string, { start, end }: Range, size: number): Range[] {
  const found: Range[] = [];
  for (let from = start; from < end;) {
    const to = end - from <= size ? end : from + wordEnd(text.slice(from, from + size));
    found.push({ start: from, end: to });
    from = to + (/^\s*/.exec(text.slice(to, end))?.[0].length ?? 0);
  }
  return found;
}

/** Where the last whole word of a cut text ends; where it is one word, its last whole character. */
function wordEnd(cut: string): number {
  const space = cut.search(/\s\S*$/);
  return space > 0 ? space : cut.replace(/[\uD800-\uDBFF]$/, '').length;
}
