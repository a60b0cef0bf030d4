import type { Query } from '../question/query.ts';
import { heldByAny, heldWithTitle, weightOf } from '../ranking/evidence.ts';
import type { Ranked, RankedSentence } from '../ranking/ranking.ts';
import { CONFIDENCE_BIAS, CONFIDENCE_WEIGHTS } from './confidence-weights.ts';

type ConfidenceSignal = (query: Query, best: Ranked, sentence: RankedSentence) => number;

/** What tells whether the best passage answers. */
export const CONFIDENCE_SIGNALS = {
  /** The share of the question's information that lies in words that no article holds. */
  unknown: (query) => weightOf(query, (at) => query.terms[at]?.expansions.length === 0) / query.totalWeight,
  /** Names of the question that the passage lacks; those that its article holds elsewhere are half there. */
  lacksName: (query, { candidate: { evidence, articleShares } }) => {
    const isName = (at: number) => query.terms[at]?.isName === true;
    const names = weightOf(query, isName);
    const held = weightOf(query, (at) =>
      isName(at) ? Math.max(heldWithTitle(evidence, at), (articleShares[at] ?? 0) > 0 ? 0.5 : 0) : 0,
    );
    return names === 0 ? 0 : 1 - held / names;
  },
  /** How much of what is asked about the names the best sentence says. */
  said: (query, _best, { sentence }) => {
    const asked = weightOf(query, (at) => query.terms[at]?.isName === false);
    return asked < 1e-9
      ? 1
      : weightOf(query, (at) => (query.terms[at]?.isName === false ? (sentence.held[at] ?? 0) : 0)) / asked;
  },
  /** A long question leaves more unsaid, and is answered all the same. */
  length: (query) => Math.min(1, query.terms.length / 20),
  /** One word that tells much and is not there outweighs several that tell little. */
  worstUnsaid: (query, _best, sentence) =>
    query.terms.reduce((most, { weight }, at) => Math.max(most, weight * (1 - heldAround(sentence, at))), 0) /
    query.totalWeight,
  /** The best sentence holds the kind of thing that was asked for. */
  kind: (_query, _best, { sentence }) => sentence.kindFit,
  /** The question names a source of the collection, and the passage is from another. */
  sourceMissed: (query, best) =>
    query.sources.size > 0 && !query.sources.has(best.candidate.passage.article.article.source ?? '') ? 1 : 0,
} as const satisfies Record<string, ConfidenceSignal>;

export type ConfidenceSignalName = keyof typeof CONFIDENCE_SIGNALS;

export function confidenceSignals(
  query: Query,
  best: Ranked,
  sentence: RankedSentence,
): Record<ConfidenceSignalName, number> {
  const values = {} as Record<ConfidenceSignalName, number>;
  for (const name of Object.keys(CONFIDENCE_SIGNALS) as ConfidenceSignalName[]) {
    values[name] = CONFIDENCE_SIGNALS[name](query, best, sentence);
  }
  return values;
}

/** From 0 to 1: how sure it is that the best sentence answers; a logistic regression over the signals. */
export function confidenceOf(query: Query, best: Ranked, sentence: RankedSentence): number {
  const signals = confidenceSignals(query, best, sentence);
  let sum = CONFIDENCE_BIAS;
  for (const name of Object.keys(signals) as ConfidenceSignalName[]) sum += CONFIDENCE_WEIGHTS[name] * signals[name];
  return 1 / (1 + Math.exp(-sum));
}

/** How far a sentence, those around it, or the title hold the term at a position. */
function heldAround({ candidate: { evidence }, ordinal }: RankedSentence, at: number): number {
  return Math.max(
    heldByAny(evidence.sentences.slice(Math.max(0, ordinal - 1), ordinal + 2), at),
    evidence.inTitle[at] ?? 0,
  );
}
