import type { Collection } from '../index/collection.ts';
import { plain } from '../languages/from-words.ts';
import type { Language } from '../languages/language.ts';
import { tokens, wordsOf, type Token } from '../text/terms.ts';
import { shapeOf, TRANSPARENT } from '../text/word-shape.ts';
import { answerKind } from './answer-kind.ts';
import { isNameHere } from './names.ts';
import { spelledOut } from './chat-spelling.ts';
import { correctedWord } from './correction.ts';
import { namedDates } from './dates.ts';
import { countedIn } from './counted.ts';
import { deedOf, type Deed } from './deed.ts';
import { expandTerms } from './expansions.ts';
import type { Query, QueryTerm } from './query.ts';
import { framedAs } from './listed-frames.ts';
import { questionLanguage } from './question-language.ts';
import { framed } from './request.ts';
import { roleOf } from './role.ts';
import { frequencyOf, weightOf } from './term-weight.ts';

const NEWEST = /\b(?:latest|newest|most recent(?:ly)?|recently|currently|now)\b/i;

/**
 * Reads a question against a collection.
 * @param locale the reader's, for a question that no word of it tells the language of
 */
export function readQuestion(typedQuestion: string, collection: Collection, locale?: string): Query {
  const language = questionLanguage(typedQuestion, collection, locale);
  const { tag, lists } = language;
  const question = lists === null ? spelledOut(typedQuestion, (word) => holdsWord(word, collection)) : typedQuestion;
  const { request, matter } = lists === null ? framed(question) : framedAs(question, lists.asks);
  const corrections: { from: string; to: string }[] = [];
  const words = tokens(matter, language).map((token) => {
    const corrected = correctedWord(token, collection, language);
    if (corrected === null) return token;
    const typed = question.slice(token.start, token.end);
    const isCapital = lists?.nounsHaveCapitals === true && /^\p{Lu}/u.test(typed);
    const written =
      isCapital || isNameHere(corrected.word, collection, tag) ? capitalised(corrected.word) : corrected.word;
    corrections.push({ from: typed, to: written });
    return { ...token, ...corrected };
  });
  const expanded = expandTerms(words, collection, language);
  const positions = new Map<string, number>();
  const terms: QueryTerm[] = [];
  const pairs: [number, number][] = [];
  let before: number | null = null;
  let shapeBefore = 0;
  for (const [at, { term, word, start, end }] of words.entries()) {
    const shape = shapeOf(word, language);
    const role = roleOf(shape, shapeBefore);
    if ((shape & TRANSPARENT) === 0) shapeBefore = shape;
    if (term === null) continue;
    const known = positions.get(term);
    const position = known ?? terms.length;
    if (known === undefined) {
      positions.set(term, position);
      const typed = question.slice(start, end);
      terms.push({
        term,
        typed,
        id: frequencyOf(term, collection) > 0 ? (collection.lexicon.termId(term) ?? null) : null,
        weight: weightOf(term, word, collection, tag),
        isNumber: /^\d/.test(term),
        isName: isTypedName(question, words, at, language) || isNameHere(word, collection, tag),
        role,
        expansions: expanded.get(term)?.expansions ?? [],
        wordings: expanded.get(term)?.wordings ?? [],
      });
    }
    if (before !== null && before !== position) pairs.push([before, position]);
    before = position;
  }
  return {
    language,
    text: mended(matter, words),
    terms,
    pairs,
    corrections,
    request,
    totalWeight: terms.reduce((sum, { weight }) => sum + weight, 1e-9),
    kind: request === 'answer' ? answerKind(question, language) : null,
    counted: lists === null ? countedIn(words).map((at) => positions.get(words[at]?.term ?? '') ?? 0) : [],
    deed: lists === null && request === 'answer' ? deedAmong(words, terms) : null,
    sources: namedSources(question, collection),
    dates: namedDates(question, language),
    wantsLatest:
      request === 'latest' || (lists === null ? NEWEST.test(question) : lists.asks.newest.test(plain(question))),
    unknownWords: [...new Set(terms.filter(({ id }) => id === null).map(({ typed }) => typed))],
  };
}

/** The deed as positions among the terms, where one of those in it is a name. */
function deedAmong(words: readonly Token[], terms: readonly QueryTerm[]): Deed | null {
  const positionOf = (at: number) => terms.findIndex(({ term }) => term === words[at]?.term);
  const isName = (at: number) => terms[positionOf(at)]?.isName === true;
  const found = deedOf(words, isName);
  if (found === null || isName(found.deed) || !(isName(found.doer) || isName(found.doneTo))) return null;
  return { doer: positionOf(found.doer), deed: positionOf(found.deed), doneTo: positionOf(found.doneTo) };
}

/** Whether a word is typed as a name is: of a language where every noun has a capital, only in front of another one. */
function isTypedName(question: string, words: readonly Token[], at: number, { lists }: Language): boolean {
  const isCapital = (other: Token | undefined) =>
    other !== undefined && other.term !== null && /^\p{Lu}/u.test(question.slice(other.start, other.end));
  const token = words[at];
  if (token === undefined || token.start === 0 || !isCapital(token)) return false;
  return lists?.nounsHaveCapitals !== true || isCapital(words[at - 1]) || isCapital(words[at + 1]);
}

/** A text in which each word stands as it was read. */
function mended(text: string, words: readonly Token[]): string {
  let [made, end] = ['', 0];
  for (const { word, start, end: wordEnd } of words) {
    const typed = text.slice(start, wordEnd);
    made += text.slice(end, start) + (wordsOf(typed) === word ? typed : word);
    end = wordEnd;
  }
  return (made + text.slice(end)).replace(/\s+/g, ' ').trim();
}

/** Whether some passage holds a word, as it is typed. */
export function holdsWord(word: string, collection: Collection): boolean {
  const [token] = tokens(word);
  return token?.term != null && frequencyOf(token.term, collection) > 0;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function namedSources(question: string, { sources }: Collection): Set<string> {
  const spaced = ` ${wordsOf(question)} `;
  const named = sources.filter(({ words }) => spaced.includes(` ${words} `));
  // "The Sydney Morning Herald" also holds "The Herald" in some collections; the longest name is meant.
  return new Set(
    named
      .filter(({ words }) => !named.some((other) => other.words !== words && ` ${other.words} `.includes(` ${words} `)))
      .map(({ name }) => name),
  );
}
