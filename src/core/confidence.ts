import { holdsKind, weightOf } from './evidence.ts';
import type { Query } from './query.ts';
import type { Ranked, RankedSentence } from './ranking.ts';
import { CONFIDENCE_BIAS, CONFIDENCE_WEIGHTS } from './weights.ts';

/** What tells whether the best passage answers, each about 0 to 1. */
export const CONFIDENCE_SIGNALS = {
  /** The share of the question's information that the best passage covers, with its title. */
  covered: (query: Query, best: Ranked) =>
    weightOf(query, (at) => (best.candidate.evidence.counts[at] ?? 0) > 0 || best.candidate.evidence.inTitle[at] === 1) / query.totalWeight,
  inText: (query: Query, best: Ranked) =>
    weightOf(query, (at) => (best.candidate.evidence.counts[at] ?? 0) > 0) / query.totalWeight,
  /** … and the best sentence alone. */
  inSentence: (query: Query, _best: Ranked, sentence: RankedSentence) => sentence.sentence.weight / query.totalWeight,
  pairs: (query: Query, best: Ranked) => (query.pairs.length === 0 ? 0.5 : best.candidate.evidence.pairs / query.pairs.length),
  /** Words of the question that no article holds. */
  unknown: (query: Query) => weightOf(query, (at) => query.terms[at]?.id === null) / query.totalWeight,
  /** Names and numbers of the question that the best passage lacks. */
  lacksName: (query: Query, best: Ranked) => lacking(query, best, (at) => query.terms[at]?.isName === true),
  lacksNumber: (query: Query, best: Ranked) => lacking(query, best, (at) => query.terms[at]?.isNumber === true),
  kind: (query: Query, _best: Ranked, sentence: RankedSentence) => (holdsKind(query, sentence.sentence) ? 1 : 0),
  /** A question of few words says little about what it is after. */
  brief: (query: Query) => 1 / Math.max(1, query.terms.length),
  /** The ranking's own score. */
  score: (_query: Query, best: Ranked) => best.score / 10,
  /** A source or a day that the question names and the passage has. */
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

/** The share of the named terms, weighted, that neither the passage nor its title holds. */
function lacking(query: Query, { candidate: { evidence } }: Ranked, counts: (at: number) => boolean): number {
  const asked = weightOf(query, counts);
  if (asked === 0) return 0;
  return weightOf(query, (at) => counts(at) && (evidence.counts[at] ?? 0) === 0 && evidence.inTitle[at] === 0) / asked;
}
