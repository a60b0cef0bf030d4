import { holdsKind, weightOf } from './evidence.ts';
import type { Query } from './query.ts';
import type { Ranked, RankedSentence } from './ranking.ts';
import { CONFIDENCE_BIAS, CONFIDENCE_WEIGHTS } from './weights.ts';

/** What tells whether the best passage answers. */
export const CONFIDENCE_SIGNALS = {
  /** The share of the question's information that lies in words that no article holds. */
  unknown: (query: Query) => weightOf(query, (at) => query.terms[at]?.id === null) / query.totalWeight,
  /** Of the words that some article does hold: the share that the passage or its title holds too. */
  covered: (query: Query, best: Ranked) =>
    weightOf(query, (at) => holds(best, at)) / Math.max(1e-9, weightOf(query, (at) => query.terms[at]?.id !== null)),
  /** One word that says much and is not there outweighs several that say little. */
  worstMissing: (query: Query, best: Ranked) =>
    query.terms.reduce((most, { weight }, at) => (holds(best, at) ? most : Math.max(most, weight)), 0) / query.totalWeight,
  /** All that is missing, in nats; a long question leaves more unsaid and is answered all the same. */
  missing: (query: Query, best: Ranked) => Math.log1p(weightOf(query, (at) => !holds(best, at))),
  /** Names of the question that the passage lacks. */
  lacksName: (query: Query, best: Ranked) => {
    const names = weightOf(query, (at) => query.terms[at]?.isName === true);
    return names === 0 ? 0 : weightOf(query, (at) => query.terms[at]?.isName === true && !holds(best, at)) / names;
  },
  /** The best sentence holds the kind of thing that was asked for. */
  kind: (query: Query, _best: Ranked, sentence: RankedSentence) => (holdsKind(query, sentence.sentence) ? 1 : 0),
  /** The question names a source of the collection, and the passage is from another. */
  sourceMissed: (query: Query, best: Ranked) =>
    query.sources.size > 0 && !query.sources.has(best.candidate.passage.article.article.source ?? '') ? 1 : 0,
} as const;

export type ConfidenceSignalName = keyof typeof CONFIDENCE_SIGNALS;

export function confidenceSignals(query: Query, best: Ranked, sentence: RankedSentence): Record<ConfidenceSignalName, number> {
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

/** Whether the passage, or the title or source above it, holds the term at this position of the query. */
export function holds({ candidate: { evidence } }: Ranked, at: number): boolean {
  return (evidence.counts[at] ?? 0) > 0 || evidence.inTitle[at] === 1;
}
