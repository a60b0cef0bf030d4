import type { Range } from '../article.ts';
import type { Language } from '../languages/language.ts';
import type { Token } from './terms.ts';
import { LEADS_TO_DOER, LEADS_TO_ORIGIN, LEADS_TO_PLACE, shapeOf } from './word-shape.ts';

const CURRENCY = /\p{Sc}/u;
/** "$5", "R$ 5", "US$5". */
const CURRENCY_BEFORE = /(?:(?<!\p{L})\p{Lu}{1,3})?(?:\p{Sc}|(?<!\d[ \u00a0\u202f]?)\p{Sc}[ \u00a0\u202f])$/u;
const LONGEST_CURRENCY = 6;
/** "5 €"; but of "costó $4" the sign belongs to what follows, and so it does of "costó $ 4". */
const CURRENCY_BEHIND_NUMBER = /^[ \u00a0\u202f]?\p{Sc}(?!\d)/u;
const CURRENCY_BEHIND_WORD = /^[ \u00a0\u202f]?\p{Sc}(?![ \u00a0\u202f]?\d)/u;
const PER_CENT = /^[ \u00a0\u202f]?%/;

/** Whether a word stands at the sign of a currency: "$5"; but for English also "R$ 5" and "5 €". */
export function hasCurrency(text: string, word: Range, { lists }: Language): boolean {
  if (lists === null) return CURRENCY.test(text.charAt(word.start - 1));
  const { start, end } = withCurrency(text, word);
  return start < word.start || end > word.end;
}

/** A word of a text in a listed language with the sign of a currency that belongs to it; the word alone where none does. */
export function withCurrency(text: string, { start, end }: Range): Range {
  const isNumber = /^\d/.test(text.charAt(start));
  const inFront = isNumber ? text.slice(Math.max(0, start - LONGEST_CURRENCY), start) : '';
  const before = CURRENCY_BEFORE.exec(inFront)?.[0] ?? '';
  const behind = (isNumber ? CURRENCY_BEHIND_NUMBER : CURRENCY_BEHIND_WORD).exec(text.slice(end, end + 4))?.[0] ?? '';
  return { start: start - before.length, end: end + behind.length };
}

/** What stands before a number that is part of a name: "COVID-19", "(R-NY-26)", "Post #1424". */
const NAME_BEFORE = /(?:(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*-|#)$/u;
const LONGEST_NAME_BEFORE = 24;
const ZERO = 48;
/** "Mid-2024" is a year for all that. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Whether a number is part of a name, or the mark of a footnote: it counts nothing. */
export function isInName(text: string, { start, end }: Range): boolean {
  const first = text.charCodeAt(start);
  if (first < ZERO || first > ZERO + 9 || YEAR.test(text.slice(start, end))) return false;
  if (text.charAt(start - 1) === '[' && text.charAt(end) === ']') return true;
  return NAME_BEFORE.test(text.slice(Math.max(0, start - LONGEST_NAME_BEFORE), start));
}

/** Whether a per cent sign stands behind a word: "5%"; but for English also "5 %". */
export function isPerCent(text: string, end: number, { lists }: Language): boolean {
  return lists === null ? text.charAt(end) === '%' : PER_CENT.test(text.slice(end, end + 2));
}

/**
 * Whether a word of a text in a listed language is written like a name: with a capital that nothing else explains.
 * @param words of the text, or of a sentence of it
 */
export function isWrittenLikeName(text: string, words: readonly Token[], at: number, language: Language): boolean {
  const token = words[at];
  if (token === undefined || token.term === null || !hasCapital(text, token)) return false;
  if (touches(text, token, words[at + 1]) || (at > 1 && touches(text, words[at - 1], token))) return true;
  const { lists } = language;
  if (at === 0 || lists?.nounsHaveCapitals !== true) return at > 0;
  // "In Hamburg" is a place; in "der Hafen" and "am Hafen" any noun has a capital.
  const before = words[at - 1]?.word ?? '';
  const leads = (shapeOf(before, language) & (LEADS_TO_PLACE | LEADS_TO_ORIGIN | LEADS_TO_DOER)) !== 0;
  return leads && lists.shapes.get(before)?.includes('holds an article') !== true;
}

function touches(text: string, first: Token | undefined, second: Token | undefined): boolean {
  if (first === undefined || second === undefined || first.term === null || second.term === null) return false;
  return hasCapital(text, first) && hasCapital(text, second) && /^[ -]$/.test(text.slice(first.end, second.start));
}

export function hasCapital(text: string, { start }: Range): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}
