import type { Collection } from '../index/collection.ts';
import { tokens, wordsOf, type Token } from '../text/terms.ts';
import { shapeOf, TRANSPARENT } from '../text/word-shape.ts';
import { answerKind } from './answer-kind.ts';
import { isNameHere } from './names.ts';
import { spelledOut } from './chat-spelling.ts';
import { correctedWord } from './correction.ts';
import { namedDates } from './dates.ts';
import { expandTerms } from './expansions.ts';
import type { Query, QueryTerm } from './query.ts';
import { framed } from './request.ts';
import { roleOf } from './role.ts';
import { frequencyOf, weightOf } from './term-weight.ts';

/** Reads a question against a collection. */
export function readQuestion(typedQuestion: string, collection: Collection): Query {
  const question = spelledOut(typedQuestion, (word) => holdsWord(word, collection));
  const { request, matter } = framed(question);
  const corrections: { from: string; to: string }[] = [];
  const words = tokens(matter).map((token) => {
    const corrected = correctedWord(token, collection);
    if (corrected === null) return token;
    const written = isNameHere(corrected.word, collection) ? capitalised(corrected.word) : corrected.word;
    corrections.push({ from: question.slice(token.start, token.end), to: written });
    return { ...token, ...corrected };
  });
  const expanded = expandTerms(words, collection);
  const positions = new Map<string, number>();
  const terms: QueryTerm[] = [];
  const pairs: [number, number][] = [];
  let before: number | null = null;
  let shapeBefore = 0;
  for (const { term, word, start, end } of words) {
    const shape = shapeOf(word);
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
        weight: weightOf(term, word, collection),
        isNumber: /^\d/.test(term),
        isName: (/^\p{Lu}/u.test(typed) && start > 0) || isNameHere(word, collection),
        role,
        expansions: expanded.get(term)?.expansions ?? [],
        wordings: expanded.get(term)?.wordings ?? [],
      });
    }
    if (before !== null && before !== position) pairs.push([before, position]);
    before = position;
  }
  return {
    text: mended(matter, words),
    terms,
    pairs,
    corrections,
    request,
    totalWeight: terms.reduce((sum, { weight }) => sum + weight, 1e-9),
    kind: request === 'answer' ? answerKind(question) : null,
    sources: namedSources(question, collection),
    dates: namedDates(question),
    wantsLatest:
      request === 'latest' || /\b(?:latest|newest|most recent(?:ly)?|recently|currently|now)\b/i.test(question),
    unknownWords: [...new Set(terms.filter(({ id }) => id === null).map(({ typed }) => typed))],
  };
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
