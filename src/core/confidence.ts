import { heldByAny, heldWithTitle, weightOf } from './evidence.ts';
import type { Query } from './query.ts';
import type { Ranked, RankedSentence } from './ranking.ts';
import { SIGNALS } from './signals.ts';
import { CONFIDENCE_BIAS, CONFIDENCE_WEIGHTS } from './weights.ts';

type ConfidenceSignal = (query: Query, best: Ranked, sentence: RankedSentence) => number;

/** What tells whether the best passage answers. */
export const CONFIDENCE_SIGNALS = {
  /** The share of the question's information that lies in words that no article holds. */
  unknown: (query) => weightOf(query, (at) => query.terms[at]?.id === null) / query.totalWeight,
  /** Of the words that some article does hold: the share that the passage or its title holds too. */
  covered: (query, best) =>
    weightOf(query, (at) => heldIn(best, at)) / Math.max(1e-9, weightOf(query, (at) => query.terms[at]?.id !== null)),
  /** One word that says much and is not there outweighs several that say little. */
  worstMissing: (query, best) =>
    query.terms.reduce((most, { weight }, at) => Math.max(most, weight * (1 - heldIn(best, at))), 0) / query.totalWeight,
  /** All that is missing, in nats; a long question leaves more unsaid and is answered all the same. */
  missing: (query, best) => Math.log1p(weightOf(query, (at) => 1 - heldIn(best, at))),
  /** Names of the question that the passage lacks. */
  lacksName: (query, best) => {
    const names = weightOf(query, (at) => query.terms[at]?.isName === true);
    return names === 0 ? 0 : weightOf(query, (at) => (query.terms[at]?.isName === true ? 1 - heldIn(best, at) : 0)) / names;
  },
  /** What is asked of the names, in nats, and said neither by the best sentence nor by those around it. */
  unsaid: (query, _best, { candidate: { evidence }, place }) => {
    const around = evidence.sentences.slice(Math.max(0, place - 1), place + 2);
    const said = (at: number) => Math.max(heldByAny(around, at), evidence.inTitle[at] ?? 0);
    return Math.log1p(weightOf(query, (at) => (query.terms[at]?.isName === true ? 0 : 1 - said(at))));
  },
  /** How well passage and sentence fit by themselves. */
  passage: (query, { candidate }) => SIGNALS.bm25(query, candidate),
  sentence: (query, _best, { sentence }) => sentence.weight / query.totalWeight,
  sentenceScore: (_query, _best, { score }) => score / 5,
  short: (_query, _best, { sentence }) => 1 / (1 + sentence.words / 20),
  /** A long question is matched by less of itself. */
  length: (query) => Math.min(1, query.terms.length / 20),
  /** The best sentence holds the kind of thing that was asked for. */
  kind: (_query, _best, { sentence }) => sentence.kind,
  /** The question names a source of the collection, and the passage is from another. */
  sourceMissed: (query, best) => (query.sources.size > 0 && !query.sources.has(best.candidate.passage.article.article.source ?? '') ? 1 : 0),
} as const satisfies Record<string, ConfidenceSignal>;

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

function heldIn({ candidate }: Ranked, at: number): number {
  return heldWithTitle(candidate.evidence, at);
}
