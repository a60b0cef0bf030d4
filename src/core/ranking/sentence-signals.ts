import type { Query } from '../question/query.ts';
import type { Candidate } from './candidates.ts';
import { heldByAny, weightOf, type SentenceEvidence } from './evidence.ts';

/** A sentence that may answer, in its passage. */
export interface SentenceCandidate {
  readonly candidate: Candidate;
  /** The score of its passage less that of the best passage; 0 or below. */
  readonly passageScore: number;
  /** Which it is among the sentences of the passage, from 0. */
  readonly ordinal: number;
  readonly sentence: SentenceEvidence;
}

type SentenceSignal = (query: Query, sentence: SentenceCandidate) => number;

/** The reasons to prefer a sentence, by name. */
export const SENTENCE_SIGNALS = {
  /** A sentence of a better passage. */
  passage: (_query, { passageScore }) => passageScore,
  /** How much of the question's information it covers. */
  coverage: (query, { sentence }) => sentence.weight / query.totalWeight,
  /** … together with its neighbours: "He said so in May." */
  window: (query, { candidate, ordinal }) => {
    const around = candidate.evidence.sentences.slice(Math.max(0, ordinal - 1), ordinal + 2);
    return weightOf(query, (at) => heldByAny(around, at)) / query.totalWeight;
  },
  pairs: (query, { sentence }) => (query.pairs.length === 0 ? 0 : Math.min(1, sentence.pairs / query.pairs.length)),
  /** It holds a number, a date or a name that the question lacks, where one is asked for. */
  kind: (query, { sentence }) => (query.kind === null ? 0 : sentence.kindFit),
  names: (query, { sentence }) => {
    const names = query.terms.filter(({ isName }) => isName).length;
    return names === 0
      ? 0
      : query.terms.filter(({ isName }, at) => isName && (sentence.held[at] ?? 0) > 0).length / names;
  },
  first: (_query, { ordinal }) => (ordinal === 0 ? 1 : 0),
  short: (_query, { sentence }) => 1 / (1 + sentence.words / 20),
  /** Long enough to say something beyond the question. */
  says: (_query, { sentence }) => Math.min(1, sentence.words / 8),
} as const satisfies Record<string, SentenceSignal>;

export type SentenceSignalName = keyof typeof SENTENCE_SIGNALS;
