import type { Range } from '../article.ts';
import type { AnswerKind } from '../question/answer-kind.ts';
import type { Query } from '../question/query.ts';
import { english } from '../languages/en.ts';
import type { Language } from '../languages/language.ts';
import { kindFit } from '../ranking/kind-fit.ts';
import { tokens, type Token } from '../text/terms.ts';
import {
  asWritten,
  besideMonth,
  DATE,
  LEADS_TO_ORIGIN,
  MONEY,
  NAME,
  NUMBER,
  PERCENT,
  shapeOf,
  TRANSPARENT,
} from '../text/word-shape.ts';
import { hasCurrency, isInName, isPerCent, isWrittenLikeName, withCurrency } from '../text/written.ts';

/** Words that belong to a figure beside its number: "27.7 billion dollars". */
const FIGURE = NUMBER | MONEY | PERCENT;

/**
 * The words of a quote that answer, where the question asks for a figure, a date or a name: as offsets into the article, in
 * order. A figure is whole, with its sign and its unit, and a name with all of its words.
 * @param text the article's text
 */
export function answerWords(text: string, quote: Range, query: Query, language: Language = english): Range[] {
  // A reason has no word of its own that could stand for it.
  if (query.kind === null || query.kind === 'why') return [];
  const asked = new Set(query.terms.map(({ term }) => term));
  const words =
    language.lists === null
      ? withFirstName(
          tokens(text.slice(quote.start, quote.end)).map((token, at) => wordAt(text, quote.start, token, at === 0)),
          text,
        )
      : wordsOf(text.slice(quote.start, quote.end), quote.start, language);
  const fits = words.map((word, at) =>
    asked.has(word.term ?? '') ? 0 : kindFit(query.kind, shapeAmong(words, at), shapeBefore(words, at, asked)),
  );
  const best = Math.max(0, ...fits);
  // A lone capital, or a year where a number is asked for, answers only for want of better.
  if (best < 0.5) return [];
  return joined(
    text,
    words.filter((_, at) => belongs(words, fits, best, at, query.kind)),
    query.kind,
    language,
  ).map(({ start, end }) => ({ start: Math.max(start, quote.start), end: Math.min(end, quote.end) }));
}

/** Behind a figure: "12%", "12 %". */
const PER_CENT = /^[ \u00a0\u202f]?%/;

interface Word extends Range {
  readonly term: string | null;
  readonly shape: number;
}

function wordAt(text: string, offset: number, { start, end, term, word }: Token, isFirst: boolean): Word {
  const written = text.slice(offset + start, offset + end);
  let added = 0;
  if (/^\p{Lu}/u.test(written) && !isFirst) added |= NAME;
  if (/\p{Sc}/u.test(text.charAt(offset + start - 1))) added |= MONEY;
  if (PER_CENT.test(text.slice(offset + end, offset + end + 2))) added |= PERCENT;
  const shape = isInName(text, { start: offset + start, end: offset + end }) ? 0 : asWritten(shapeOf(word), added);
  return { start: offset + start, end: offset + end, term, shape };
}

/**
 * The same in a listed language; a sign of a currency is part of its word, and so is what leads to the money: "d'euros".
 * @param offset of the quote in its article
 */
function wordsOf(quote: string, offset: number, language: Language): Word[] {
  const all = tokens(quote, language);
  const shapes = all.map(({ word }) => shapeOf(word, language));
  const has = (at: number, bits: number) => ((shapes[at] ?? 0) & bits) !== 0;
  const leadsToMoney = (at: number) => has(at, LEADS_TO_ORIGIN) && has(at - 1, NUMBER) && has(at + 1, MONEY);
  // "Anna Beispiel" opens a sentence; where any noun has a capital the second word alone tells nothing.
  const opensName =
    language.lists?.nounsHaveCapitals === true && isWrittenLikeName(quote, all, 0, language) && !has(0, NUMBER | DATE);
  return all.flatMap((token, at) => {
    if (leadsToMoney(at)) return [];
    const { start, end } = withCurrency(quote, token);
    let added = 0;
    if (isWrittenLikeName(quote, all, at, language)) added |= NAME;
    if (hasCurrency(quote, token, language)) added |= MONEY;
    if (isPerCent(quote, token.end, language)) added |= PERCENT;
    const from = leadsToMoney(at - 1) ? (all[at - 1]?.start ?? start) : start;
    const to = at === 0 && opensName ? (all[1]?.end ?? end) : end;
    return { start: offset + from, end: offset + to, term: token.term, shape: asWritten(shapes[at] ?? 0, added) };
  });
}

/** The capital of a first word says nothing, unless a name goes on with it: "Anna Example said so." */
function withFirstName(words: readonly Word[], text: string): readonly Word[] {
  const [first, second, ...rest] = words;
  if (first === undefined || second === undefined || first.term === null) return words;
  const goesOn = (second.shape & NAME) !== 0 && text.slice(first.end, second.start) === ' ';
  const isCapital = /^\p{Lu}/u.test(text.slice(first.start, first.end));
  return goesOn && isCapital ? [{ ...first, shape: first.shape | NAME }, second, ...rest] : words;
}

function shapeAmong(words: readonly Word[], at: number): number {
  return besideMonth(words[at]?.shape ?? 0, words[at - 1]?.shape ?? 0, words[at + 1]?.shape ?? 0);
}

function shapeBefore(words: readonly Word[], at: number, asked: ReadonlySet<string>): number {
  for (let before = at - 1; before >= 0; before--) {
    const word = words[before];
    if (word === undefined || asked.has(word.term ?? '')) return 0;
    if ((word.shape & TRANSPARENT) === 0) return word.shape;
  }
  return 0;
}

/** "Since June 2019": a date goes on with its day and year; a sum does not with the month before it. */
function asksForTime(kind: AnswerKind): boolean {
  return kind === 'when' || kind === 'duration';
}

/** Whether a word answers best, or goes on with a figure or a name that does: "billion" after "27.7", "Putin" after "Vladimir". */
function belongs(words: readonly Word[], fits: readonly number[], best: number, at: number, kind: AnswerKind): boolean {
  const bits = kind === 'who' || kind === 'where' ? NAME : asksForTime(kind) ? FIGURE | DATE : FIGURE;
  const isPart = (place: number) => ((words[place]?.shape ?? 0) & bits) !== 0;
  const touches = (one: Word | undefined, other: Word | undefined) =>
    one !== undefined && other !== undefined && other.start - one.end <= 2;
  for (let place = at; isPart(place) && (place === at || touches(words[place], words[place + 1])); place--)
    if ((fits[place] ?? 0) >= best) return true;
  for (let place = at; isPart(place) && (place === at || touches(words[place - 1], words[place])); place++)
    if ((fits[place] ?? 0) >= best) return true;
  return false;
}

const GAP = /^[ \u00a0\u202f-]?$/u;

/** Ranges that touch become one, of a date also "June 10, 2025" and "10. Juni"; a sign before a figure and a per cent sign behind it belong to it. */
function joined(text: string, words: readonly Word[], kind: AnswerKind, { lists }: Language): Range[] {
  const isAfterDay = (gap: string, before: string) =>
    lists !== null && /^\. ?$/.test(gap) && /(?<!\d)\d\d?$/.test(before.slice(-3));
  const ranges: Range[] = [];
  for (const { start, end } of words) {
    const from = /\p{Sc}/u.test(text.charAt(start - 1)) ? start - 1 : start;
    const to = end + (PER_CENT.exec(text.slice(end, end + 2))?.[0].length ?? 0);
    const last = ranges.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, from);
    const isOne = GAP.test(gap) || (kind === 'when' && (gap === ', ' || isAfterDay(gap, text.slice(0, last?.end))));
    if (last !== undefined && isOne) {
      ranges[ranges.length - 1] = { start: last.start, end: Math.max(last.end, to) };
    } else ranges.push({ start: from, end: to });
  }
  return ranges;
}
