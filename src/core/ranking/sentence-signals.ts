import type { Query } from '../question/query.ts';
import type { Candidate } from './candidates.ts';
import type { Closeness } from './close-reading.ts';
import { weightOf } from './evidence.ts';
import type { SentenceEvidence } from './sentence-reading.ts';

/** A sentence that may answer, in its passage. */
export interface SentenceCandidate {
  readonly candidate: Candidate;
  /** The score of its passage less that of the best passage; 0 or below. */
  readonly passageScore: number;
  /** Which it is among the sentences of the passage, from 0. */
  readonly ordinal: number;
  readonly sentence: SentenceEvidence;
  readonly closeness: Closeness;
}

type SentenceSignal = (query: Query, sentence: SentenceCandidate) => number;

/** The reasons to prefer a sentence, by name. */
export const SENTENCE_SIGNALS = {
  /** A sentence of a better passage. */
  passage: (_query, { passageScore }) => passageScore,
  pairs: (query, { sentence }) => (query.pairs.length === 0 ? 0 : Math.min(1, sentence.pairs / query.pairs.length)),
  /** It holds a number, a date or a name that the question lacks, where one is asked for. */
  kind: (query, { sentence }) => (query.kind === null ? 0 : sentence.kindFit),
  short: (_query, { sentence }) => 1 / (1 + sentence.words / 20),
  /** Long enough to say something beyond the question. */
  says: (_query, { sentence }) => Math.min(1, sentence.words / 8),
  /** How much of the question it covers together with the title and the source. */
  withTitle: (query, { candidate, sentence }) =>
    weightOf(query, (at) => Math.max(sentence.held[at] ?? 0, candidate.evidence.inTitle[at] ?? 0)) / query.totalWeight,
  /** What the sentence before adds: "The group …" goes on about what that one names. */
  before: (query, { candidate, ordinal, sentence }) => {
    const before = candidate.evidence.sentences[ordinal - 1];
    return before === undefined
      ? 0
      : weightOf(query, (at) => Math.max(0, (before.held[at] ?? 0) - (sentence.held[at] ?? 0))) / query.totalWeight;
  },
  /** The question's words stand close to each other. */
  near: (query, { closeness }) => closeness.nearWeight / query.totalWeight,
  /** … and a word of the kind asked for close to them. */
  kindNear: (query, { closeness }) => (query.kind === null ? 0 : closeness.kindFitNear),
  /** It covers what sets it apart within its article. */
  local: (query, { candidate, sentence }) => {
    let held = 0;
    let all = 1e-9;
    for (const [at, { weight }] of query.terms.entries()) {
      const share = candidate.articleShares[at] ?? 0;
      all += weight * (1 - share);
      held += weight * (1 - share) * (sentence.held[at] ?? 0);
    }
    return held / all;
  },
  /** What is asked about the names. */
  asked: (query, { sentence }) => {
    const asked = weightOf(query, (at) => query.terms[at]?.isName === false);
    return asked < 1e-9
      ? 0
      : weightOf(query, (at) => (query.terms[at]?.isName === false ? (sentence.held[at] ?? 0) : 0)) / asked;
  },
  numbers: (query, { sentence }) => {
    const numbers = query.terms.filter(({ isNumber }) => isNumber).length;
    return numbers === 0
      ? 0
      : query.terms.filter(({ isNumber }, at) => isNumber && (sentence.held[at] ?? 0) > 0).length / numbers;
  },
  /** A name stands in another role than in the question. */
  clashes: (query, { closeness }) => weightOf(query, (at) => closeness.clashes[at] ?? false) / query.totalWeight,
  best: (_query, { passageScore }) => (passageScore === 0 ? 1 : 0),
  /** Of a topic, what the sentence opens with. */
  opens: (_query, { closeness }) => {
    const first = Math.min(...closeness.firstAt.map((at) => at || Infinity));
    return Number.isFinite(first) ? 1 / (1 + first / 5) : 0;
  },
  opening: (_query, { candidate, ordinal }) => (candidate.passage.ordinal === 0 && ordinal === 0 ? 1 : 0),
  long: (_query, { sentence }) => Math.min(1, sentence.words / 60),
} as const satisfies Record<string, SentenceSignal>;

export type SentenceSignalName = keyof typeof SENTENCE_SIGNALS;
