import type { Article, Range } from '../article.ts';
import { english } from '../languages/en.ts';
import type { Language } from '../languages/language.ts';
import { shortHash } from './hash.ts';
import { isRowAt } from './marks.ts';
import { paragraphs } from './paragraphs.ts';
import { LONGEST_SENTENCE, sentences } from './sentences.ts';

/** A piece of an article that is found, ranked and shown as one: `article.text.slice(start, end)`. */
export interface Passage extends Range {
  /** 9 characters, made from the article's id and the passage's own text: the same after a restart. */
  readonly id: string;
  /** The paragraph that it begins with, counted from 1. */
  readonly paragraph: number;
}

/** Paragraphs below this length (in UTF-16 units) say too little alone: headings, "Background:". */
const SHORT = 80;
/** A passage is never longer: above this a paragraph is split, since a reader should see at a glance where the answer stands. */
const LONG = LONGEST_SENTENCE;
/** What announces a list says nothing without its items. */
const LEADS_IN = /:["'”’»)\]]*$/;
/** A longer paragraph is no item of a list, unless it is marked as one. */
const LONGEST_ITEM = 160;
/** How an item begins where its mark was kept. */
const MARKED = /^(?:[-–—•*·]|\(?[0-9a-z]{1,2}[.)])\s/i;
/** "She issued this statement:" announces speech, which stands for itself. */
const SPEECH = /^["“„«]/;
const ENDED = /[.,;!?]["'”’»)\]]*$/;

/** Splits an article into passages, in order; none overlap, and together they hold every word. */
export function splitPassages(article: Article, language: Language = english): Passage[] {
  const seen = new Map<string, number>();
  return joinShort(
    article.text,
    paragraphs(article.text).map((range, index) => ({
      ...range,
      paragraph: index + 1,
      isRow: isRowAt(article, range.start),
    })),
  )
    .flatMap((piece) => splitLong(article.text, piece, language))
    .map(({ start, end, paragraph }) => {
      const text = article.text.slice(start, end);
      const twin = seen.get(text) ?? 0;
      seen.set(text, twin + 1);
      return { id: shortHash(`${article.id}\n${twin}\n${text}`), start, end, paragraph };
    });
}

type Piece = Range & { readonly paragraph: number; readonly isRow: boolean };

/** A short paragraph goes with the one that follows, or, at the end, with the one before; a lead-in with the items of its list. A row of a table stays alone. */
function joinShort(text: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let inList = false;
  for (const [at, piece] of pieces.entries()) {
    const before = joined.at(-1);
    const next = pieces[at + 1];
    const eitherShort =
      before !== undefined && (length(before) < SHORT || (next === undefined && length(piece) < SHORT));
    const isAlone = piece.isRow || before?.isRow === true;
    if (before !== undefined && !isAlone && (eitherShort || inList) && piece.end - before.start <= LONG) {
      joined[joined.length - 1] = { ...before, end: piece.end };
    } else {
      joined.push(piece);
      inList = false;
    }
    inList =
      (inList || endsIn(LEADS_IN, text, piece)) && next !== undefined && goesOn(text, piece, next, pieces[at + 2]);
  }
  return joined;
}

/** Whether a list goes on from one of its paragraphs to the next; a short one before a long one may also be the heading of that. */
function goesOn(text: string, item: Piece, next: Piece, afterwards: Piece | undefined): boolean {
  if (isMarked(text, next) || isMarked(text, item)) return isMarked(text, next);
  const isHeading = afterwards !== undefined && length(afterwards) > LONGEST_ITEM && !endsIn(ENDED, text, next);
  return length(next) <= LONGEST_ITEM && !isHeading && !SPEECH.test(text.charAt(next.start));
}

function isMarked(text: string, { start }: Range): boolean {
  return MARKED.test(text.slice(start, start + 8));
}

function endsIn(mark: RegExp, text: string, { start, end }: Range): boolean {
  return mark.test(text.slice(Math.max(start, end - 8), end));
}

/** Parts of about equal length, each of whole sentences. */
function splitLong(text: string, piece: Piece, language: Language): Piece[] {
  if (length(piece) <= LONG) return [piece];
  const target = length(piece) / Math.ceil(length(piece) / LONG);
  const parts: Piece[] = [];
  for (const sentence of sentences(text.slice(piece.start, piece.end), language)) {
    const start = piece.start + sentence.start;
    const end = piece.start + sentence.end;
    const part = parts.at(-1);
    if (part !== undefined && length(part) < target && end - part.start <= LONG) {
      parts[parts.length - 1] = { ...part, end };
    } else {
      parts.push({ ...piece, start, end });
    }
  }
  return parts;
}

function length(range: Range): number {
  return range.end - range.start;
}
