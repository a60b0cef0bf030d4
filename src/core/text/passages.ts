import type { Article, Range } from '../article.ts';
import { shortHash } from './hash.ts';
import { paragraphs } from './paragraphs.ts';
import { sentences } from './sentences.ts';

/** A piece of an article that is found, ranked and shown as one: `article.text.slice(start, end)`. */
export interface Passage extends Range {
  /** 9 characters, made from the article's id and the passage's own text: the same after a restart. */
  readonly id: string;
  /** The paragraph that it begins with, counted from 1. */
  readonly paragraph: number;
}

/** Paragraphs below this length (in UTF-16 units) say too little alone: headings, "Background:". */
const SHORT = 80;
/** Above this a paragraph is split: a reader should see at a glance where the answer stands. */
const LONG = 1500;

/** Splits an article into passages, in order; none overlap, and together they hold every word. */
export function splitPassages(article: Article): Passage[] {
  const seen = new Map<string, number>();
  return joinShort(paragraphs(article.text).map((range, index) => ({ ...range, paragraph: index + 1 })))
    .flatMap((piece) => splitLong(article.text, piece))
    .map((piece) => {
      const text = article.text.slice(piece.start, piece.end);
      const twin = seen.get(text) ?? 0;
      seen.set(text, twin + 1);
      return { id: shortHash(`${article.id}\n${twin}\n${text}`), ...piece };
    });
}

type Piece = Range & { readonly paragraph: number };

/** A short paragraph goes with the one that follows, or, at the end, with the one before. */
function joinShort(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const isLast = piece === pieces.at(-1);
    const eitherShort = before !== undefined && (length(before) < SHORT || (isLast && length(piece) < SHORT));
    if (eitherShort && piece.end - before.start <= LONG) {
      joined[joined.length - 1] = { ...before, end: piece.end };
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

/** Parts of about equal length, each of whole sentences. */
function splitLong(text: string, piece: Piece): Piece[] {
  if (length(piece) <= LONG) return [piece];
  const target = length(piece) / Math.ceil(length(piece) / LONG);
  const parts: Piece[] = [];
  for (const sentence of sentences(text.slice(piece.start, piece.end))) {
    const start = piece.start + sentence.start;
    const end = piece.start + sentence.end;
    const part = parts.at(-1);
    if (part !== undefined && length(part) < target && end - part.start <= LONG) {
      parts[parts.length - 1] = { ...part, end };
    } else {
      parts.push({ start, end, paragraph: piece.paragraph });
    }
  }
  return parts;
}

function length(range: Range): number {
  return range.end - range.start;
}
