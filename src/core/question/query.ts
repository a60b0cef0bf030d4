import type { Collection } from '../index/collection.ts';
import { tokens, wordsOf } from '../text/terms.ts';
import { answerKind, type AnswerKind } from './answer-kind.ts';
import { namedDates } from './dates.ts';

export interface QueryTerm {
  readonly term: string;
  /** The id of the term in the lexicon; null where no article holds it. */
  readonly id: number | null;
  /** The word as it was typed. */
  readonly typed: string;
  /** How much the term tells, in nats: minus the logarithm of the share of passages that hold it. */
  readonly weight: number;
  readonly isNumber: boolean;
  readonly isName: boolean;
  /** What to look for: the term itself, where some article holds it, and others that stand for the same. */
  readonly expansions: readonly Expansion[];
}

/** A term of the lexicon, and what an occurrence of it counts for the term that was asked for: 1 for that term itself. */
export interface Expansion {
  readonly id: number;
  readonly share: number;
}

/** A question, made ready for ranking. */
export interface Query {
  /** Distinct terms in the order of the question. */
  readonly terms: readonly QueryTerm[];
  /** The sum of the weights; at least a little above 0. */
  readonly totalWeight: number;
  /** Neighbours in the question: positions in `terms`. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly kind: AnswerKind;
  /** Sources of the collection that the question names ("according to The Age"). */
  readonly sources: ReadonlySet<string>;
  /** ISO 8601 calendar dates that the question names. */
  readonly dates: ReadonlySet<string>;
  readonly wantsLatest: boolean;
  /** Words, as typed, that no article holds. */
  readonly unknownWords: readonly string[];
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
}

/** Reads a question against a collection. */
export function readQuestion(question: string, collection: Collection): Query {
  const { english } = collection;
  const byTerm = new Map<string, QueryTerm & { position: number }>();
  const pairs: [number, number][] = [];
  const corrections: { from: string; to: string }[] = [];
  let before: number | null = null;
  for (const token of tokens(withoutFrame(question))) {
    if (token.term === null) continue;
    const typed = question.slice(token.start, token.end);
    let { term, word } = token;
    if (frequency(collection, term) === 0 && english.perMillion(word) === 0) {
      const corrected = collection.speller.correct(word, collection.frequencies.ofWords);
      const correctedTerm = corrected === null ? null : (tokens(corrected)[0]?.term ?? null);
      if (corrected !== null && correctedTerm !== null) {
        corrections.push({ from: typed, to: corrected });
        term = correctedTerm;
        word = corrected;
      }
    }
    let entry = byTerm.get(term);
    if (entry === undefined) {
      entry = {
        term,
        typed,
        position: byTerm.size,
        id: frequency(collection, term) > 0 ? (collection.lexicon.termId(term) ?? null) : null,
        weight: weightOf(term, word, collection),
        isNumber: /^\d/.test(term),
        isName: /^\p{Lu}/u.test(typed) && token.start > 0,
        expansions: [],
      };
      byTerm.set(term, entry);
    }
    if (before !== null && before !== entry.position) pairs.push([before, entry.position]);
    before = entry.position;
  }
  const others = collection.alternatives.of([...byTerm.keys()]);
  const terms = [...byTerm.values()].map((entry) => ({
    ...entry,
    expansions: expansionsOf(entry.id, others.get(entry.term) ?? [], collection),
  }));
  return {
    terms,
    pairs,
    corrections,
    totalWeight: terms.reduce((sum, { weight }) => sum + weight, 1e-9),
    kind: answerKind(question),
    sources: namedSources(question, collection),
    dates: namedDates(question),
    wantsLatest: /\b(?:latest|newest|most recent(?:ly)?|recently|currently|now)\b/i.test(question),
    unknownWords: [...new Set(terms.filter(({ id }) => id === null).map(({ typed }) => typed))],
  };
}

/** What only frames a question is not looked for; blanks keep all else in its place. */
const FRAMES =
  /\bstands? for\b|\bis short for\b|\b(?:is|was) it true\b|\bcan you\b|\bgive me\b|\btell me\b|\b(?:took|takes?|taking) place\b|\b(?:the )?(?:full )?name(?: of)?\b|(?<=\b(?:which|what|the) )(?:two|three|four|five|six|seven|eight|nine|ten)\b/gi;

function withoutFrame(question: string): string {
  return question.replace(FRAMES, (frame) => ' '.repeat(frame.length));
}

/** What a synonym or an abbreviation counts, beside the very term that was asked for. */
const STANDS_FOR = 0.6;

function expansionsOf(id: number | null, others: Iterable<string>, collection: Collection): Expansion[] {
  const standing = [...others].flatMap((other) => {
    const otherId = collection.lexicon.termId(other);
    return otherId === undefined || frequency(collection, other) === 0 ? [] : [{ id: otherId, share: STANDS_FOR }];
  });
  return id === null ? standing : [{ id, share: 1 }, ...standing];
}

function frequency(collection: Collection, term: string): number {
  const id = collection.lexicon.termId(term);
  return id === undefined ? 0 : (collection.frequencies.ofPassages[id] ?? 0);
}

/** How many passages of general English stand beside the collection's own when shares are estimated. */
const GENERAL_PASSAGES = 300;
/** Words in such a passage. */
const GENERAL_LENGTH = 60;

function weightOf(term: string, word: string, collection: Collection): number {
  const generalShare = 1 - Math.exp((-collection.english.perMillion(word) * GENERAL_LENGTH) / 1e6);
  const holding = frequency(collection, term) + GENERAL_PASSAGES * generalShare + 0.5;
  return Math.log(1 + (collection.passages.length + GENERAL_PASSAGES) / holding);
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
