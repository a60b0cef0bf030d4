import type { Block } from './blocks.ts';
import { isEnglishWord } from './english-words.ts';
import { isSameSize, type PdfLine } from './pdf-lines.ts';

/** A paragraph with the pages that its parts stand on: the offsets in it at which each begins. */
export interface PdfParagraph extends Block {
  readonly size: number;
  readonly pages: readonly { readonly page: number; readonly at: number }[];
}

/** Lines of one paragraph stand as far apart as most lines do, or a little more. */
const MORE_LEADING = 1.25;
const INDENT = 0.8;
const ENDED = /[.!?…:;]["'”’»)\]]*$/;
const BULLET = /^[•◦▪‣●○■□–*\u2043\uf0b7]\s+/u;
/** Letters that are so much larger than those of the text are a heading's. */
const LARGER = 1.1;

/** The paragraphs that the lines of a document make up, joined over the ends of lines, columns and pages. */
export function paragraphsOf(lines: readonly PdfLine[]): PdfParagraph[] {
  const body = commonest(lines.map(({ size, text }) => [Math.round(size * 2) / 2, text.length]));
  const leading = commonest(lines.flatMap((line, at) => leadingBefore(line, lines[at - 1])));
  const margins = marginsOf(lines);
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
  const paragraphs: PdfLine[][] = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined && goesOn(paragraph, line, leading, margins)) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((paragraph) => joined(paragraph, body, words));
}

/** The distance to the line above, in sizes of its letters, to a tenth; none across columns and pages. */
function leadingBefore(line: PdfLine, above: PdfLine | undefined): (readonly [number, number])[] {
  if (above === undefined || above.page !== line.page || above.y <= line.y || !isSameSize(line, above)) return [];
  return [[Math.round(((above.y - line.y) / line.size) * 10) / 10, 1]];
}

/** The value that weighs most; 0 where there is none. */
function commonest(weighed: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighed) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best: readonly [number, number] = [0, 0];
  for (const entry of weights) if (entry[1] > best[1]) best = entry;
  return best[0];
}

/** Points: lines that begin within so much of each other are taken for one column. */
const COLUMN = 40;
const MOST_COLUMNS = 50;

/** How far right the text of a page reaches beside a line: as far as lines that begin no further right, and end beyond its start. */
function marginsOf(lines: readonly PdfLine[]): (line: PdfLine) => number {
  const margins = new Map<string, number>();
  const column = ({ x }: PdfLine) => Math.min(MOST_COLUMNS, Math.max(0, Math.round(x / COLUMN)));
  const key = ({ page, size }: PdfLine, at: number) => `${page} ${Math.round(size)} ${at}`;
  for (const line of lines)
    margins.set(key(line, column(line)), Math.max(margins.get(key(line, column(line))) ?? 0, line.right));
  return (line) => {
    let margin = line.right;
    for (let at = 0; at <= column(line) + 1; at++) {
      const right = margins.get(key(line, at)) ?? 0;
      if (right > line.x) margin = Math.max(margin, right);
    }
    return margin;
  };
}

function goesOn(
  paragraph: readonly PdfLine[],
  line: PdfLine,
  leading: number,
  margin: (line: PdfLine) => number,
): boolean {
  const [first] = paragraph;
  const above = paragraph.at(-1);
  if (first === undefined || above === undefined) return false;
  if (!isSameSize(line, above) || BULLET.test(line.text)) return false;
  const firstWord = line.text.split(' ', 1)[0] ?? '';
  const letter = (line.right - line.x) / line.text.length;
  // The first word of this line had room on the one above: it was not the width that ended that one.
  if (margin(above) - above.right > (firstWord.length + 1) * letter + line.size) return false;
  const isBelow = line.page === above.page && line.y < above.y;
  if (!isBelow) return !ENDED.test(above.text);
  if (above.y - line.y > leading * line.size * MORE_LEADING) return false;
  const isIndented = line.x - above.x > INDENT * line.size;
  return !isIndented || (paragraph.length === 1 && BULLET.test(first.text));
}

function joined(lines: readonly PdfLine[], body: number, words: ReadonlySet<string>): PdfParagraph {
  const [first] = lines;
  let text = '';
  const pages: { page: number; at: number }[] = [];
  for (const line of lines) {
    const written = text === '' ? line.text.replace(BULLET, '') : line.text;
    if (text !== '')
      text = isHyphenated(text, written, words) ? text.slice(0, -1) : /\p{L}[-‐]$/u.test(text) ? text : `${text} `;
    if (pages.at(-1)?.page !== line.page) pages.push({ page: line.page, at: text.length });
    text += written;
  }
  const size = first?.size ?? 0;
  return { text, pages, size, kind: size > body * LARGER ? 'heading' : 'text' };
}

/** Characters before the end of a line that a word may have. */
const LONGEST_WORD = 60;

/** Whether a hyphen at the end of a line only parts a word there: as the document writes the word elsewhere, else as English does. */
function isHyphenated(above: string, below: string, words: ReadonlySet<string>): boolean {
  if (above.endsWith('\u00ad')) return true;
  const start = /(\p{L}+)[-‐]$/u.exec(above.slice(-LONGEST_WORD))?.[1]?.toLowerCase();
  const end = /^(\p{Ll}+)/u.exec(below)?.[1];
  if (start === undefined || end === undefined) return false;
  if (words.has(start + end)) return true;
  if (words.has(`${start}-${end}`)) return false;
  return isEnglishWord(start + end) || !(isEnglishWord(start) && isEnglishWord(end));
}
