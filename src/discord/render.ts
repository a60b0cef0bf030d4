import type { Citation } from '../core/answer/citation.ts';
import type { Block, Reply } from '../core/reply/reply.ts';
import type { Texts } from '../core/texts/texts.ts';
import { excerptOf, parts } from './excerpt.ts';
import { LIMITS } from './limits.ts';
import { dateMarkdown, escaped, answersInBold, spansMarkdown } from './markdown.ts';

/** A part of a message: Markdown, or a line between parts. */
export type Piece = { readonly kind: 'text'; readonly markdown: string } | { readonly kind: 'rule' };

type PageTexts = Texts['page'];

/** Characters that an excerpt of a passage, or a line, may take, from generous to scant: the first that fits is used. */
const ROOMS = [1200, 700, 400, 220, 120];
/** Characters of a passage that go into one piece where all of it is shown. */
const FULL_PART = 1500;

/** The pieces of each page of a reply; each page is within Discord's limits for one message. */
export function pagesOf(reply: Reply, says: PageTexts): Piece[][] {
  return fittingPages(reply, says).map(withoutEdgeRules);
}

/** A line parts what stands above it from what stands below; at an end of a page it parts nothing. */
function withoutEdgeRules(page: readonly Piece[]): Piece[] {
  const first = page.findIndex(({ kind }) => kind === 'text');
  return first < 0 ? [] : page.slice(first, page.findLastIndex(({ kind }) => kind === 'text') + 1);
}

function fittingPages(reply: Reply, says: PageTexts): Piece[][] {
  if (reply.pages !== undefined && reply.pages.of === undefined)
    return packed(reply.blocks.flatMap((block) => fittingPieces(block, FULL_PART, says)));
  for (const room of ROOMS) {
    const pieces = reply.blocks.flatMap((block) => piecesOf(block, room, says));
    if (fits(pieces)) return [pieces];
  }
  return packed(reply.blocks.flatMap((block) => piecesOf(block, ROOMS.at(-1) ?? 0, says))).slice(0, 1);
}

/** The pieces of a block, with so little of its words that each fits on a page of its own: marks can make it several times as long. */
function fittingPieces(block: Block, room: number, says: PageTexts): Piece[] {
  const pieces = piecesOf(block, room, says);
  const isLeast = room <= (ROOMS.at(-1) ?? 0);
  return isLeast || pieces.every((piece) => fits([piece])) ? pieces : fittingPieces(block, Math.floor(room / 2), says);
}

/** Text that the pieces of one page may hold; the rest is for the page's own line. */
const PAGE_TEXT = LIMITS.text - 100;
/** Components that the pieces may be: the container, up to three rows of buttons and the page's line come on top. */
const PAGE_PIECES = 20;

function fits(pieces: readonly Piece[]): boolean {
  return pieces.length <= PAGE_PIECES && pieces.reduce((sum, piece) => sum + lengthOf(piece), 0) <= PAGE_TEXT;
}

function lengthOf(piece: Piece): number {
  return piece.kind === 'text' ? piece.markdown.length : 0;
}

/** Fills page after page, in order. */
function packed(pieces: readonly Piece[]): Piece[][] {
  const pages: Piece[][] = [[]];
  for (const piece of pieces) {
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && !fits([...page, piece])) pages.push([piece]);
    else page.push(piece);
  }
  return pages;
}

function piecesOf(block: Block, room: number, says: PageTexts): Piece[] {
  switch (block.kind) {
    case 'rule':
      return [{ kind: 'rule' }];
    case 'heading':
      return text(`### ${cut(spansMarkdown(block.spans), room)}`);
    case 'text':
      return text(cut(spansMarkdown(block.spans), room));
    case 'note':
      return text(`-# ${cut(spansMarkdown(block.spans), room)}`);
    case 'list':
      return lines(block.items.map((item) => `- ${cut(spansMarkdown(item), room)}`));
    case 'sentence':
      return text(`${sentence(block.citation, room)} ${block.cites.map((n) => `**\\[${n}\\]**`).join('')}`);
    case 'citation':
      return citation(block, room, says);
  }
}

/** Discord takes no text without a character to see. */
function text(markdown: string): Piece[] {
  return [{ kind: 'text', markdown: markdown.trim() === '' ? '-# …' : markdown }];
}

/** Lines of a list in as few pieces as they fit into. */
function lines(all: readonly string[]): Piece[] {
  const pieces: string[] = [];
  for (const line of all) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + line.length < FULL_PART) pieces[pieces.length - 1] = `${last}\n${line}`;
    else pieces.push(line);
  }
  return pieces.flatMap(text);
}

const LONGEST_LINE = 1000;

function cut(markdown: string, room: number): string {
  const most = Math.min(room, LONGEST_LINE);
  return markdown.length <= most ? markdown : `${markdown.slice(0, most).replace(/\\?[^\s]*$/, '')}…`;
}

function sentence(citation: Citation, room: number): string {
  const { start, end } = excerptOf({ ...citation, text: citation.quote, textStart: citation.start }, room);
  return answersInBold(citation, { start, end }) + (end < citation.end ? ' …' : '');
}

function citation(
  { n, citation: cited, shows, again = false }: Extract<Block, { kind: 'citation' }>,
  room: number,
  says: PageTexts,
): Piece[] {
  switch (shows) {
    case 'place':
      return text(titleLine(n, cited, says, again));
    case 'excerpt':
      return text(excerpt(n, cited, room, says, again));
    case 'passage':
      return whole(n, cited, room, says, again);
  }
}

function excerpt(n: number | null, citation: Citation, room: number, says: PageTexts, again: boolean): string {
  const { start, end } = excerptOf(citation, room);
  const before = start > citation.textStart ? '… ' : '';
  const after = end < citation.textStart + citation.text.length ? ' …' : '';
  return `${titleLine(n, citation, says, again)}\n> ${before}${passage(citation, start, end)}${after}`;
}

function whole(n: number | null, citation: Citation, room: number, says: PageTexts, again: boolean): Piece[] {
  const { text: all, textStart } = citation;
  const pieces = parts(all, room).flatMap(({ start, end }, at) =>
    text(
      `${at === 0 ? titleLine(n, citation, says, again) : `-# ${says.continued}`}\n> ${passage(citation, textStart + start, textStart + end)}`,
    ),
  );
  // Backslashes and bold marks can make a part several times as long as its text.
  return pieces.every((piece) => fits([piece])) ? pieces : whole(n, citation, Math.floor(room / 2), says, again);
}

/** A stretch of the passage in which the quote is underlined, unless it is all there is. */
function passage(citation: Citation, start: number, end: number): string {
  const from = Math.max(start, citation.start);
  const to = Math.min(end, citation.end);
  const isAll = citation.quote.length === citation.text.length;
  if (from >= to || isAll) return answersInBold(citation, { start, end });
  const quote = answersInBold(citation, { start: from, end: to });
  return `${answersInBold(citation, { start, end: from })}__${quote.trimEnd()}__${answersInBold(citation, { start: to, end })}`;
}

const LONGEST_TITLE = 150;

function titleLine(
  n: number | null,
  { title, source, date, paragraph, page }: Citation,
  says: PageTexts,
  again = false,
): string {
  const marker = n === null ? '' : `\\[${n}\\] `;
  const place = page === undefined ? says.paragraph(paragraph) : says.sheet(page);
  if (again) return `**${marker}${says.sameArticle}** · ${place}`;
  const short = title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE)}…`;
  const details = [
    ...(source === null ? [] : [escaped(source.slice(0, LONGEST_TITLE))]),
    ...(date === null ? [] : [dateMarkdown(date)]),
    place,
  ];
  return `**${marker}${escaped(short)}** · ${details.join(' · ')}`;
}
