import { isUnknown, type Query } from '../question/query.ts';
import { heldByAny, heldWithTitle, weightOf, type Evidence } from '../ranking/evidence.ts';
import type { RankedSentence } from '../ranking/ranking.ts';
import type { Shortlist } from '../ranking/shortlist.ts';
import { ANSWERED_WEIGHTS, RIGHT_WEIGHTS, type ConfidenceWeights } from './confidence-weights.ts';

type ConfidenceSignal = (shortlist: Shortlist, sentence: RankedSentence) => number;

/** What tells whether the best sentence answers. None tells the mere length of the question, which says something else in each set. */
export const CONFIDENCE_SIGNALS = {
  /** The one word that tells most and is said nowhere around a sentence, as a share of all; of the sentence where that is least. */
  leastUnsaid: ({ query, sentences }) =>
    Math.min(1, ...sentences.map((other) => worstUnsaid(query, other))) / (query.totalWeight / mostWeight(query)),
  /** The same of the best sentence. */
  unsaid: ({ query }, sentence) => worstUnsaid(query, sentence) / (query.totalWeight / mostWeight(query)),
  /** The most of the question that a sentence covers which holds the kind of thing asked for. */
  kindCoverage: ({ query, sentences }) =>
    Math.max(0, ...sentences.map(({ sentence }) => (sentence.kindFitNear > 0 ? sentence.weight : 0))) /
    query.totalWeight,
  kindNear: (_shortlist, { sentence }) => sentence.kindFitNear,
  /** A question for a number is not answered by a sentence without one. */
  noKind: (_shortlist, { sentence }) => (sentence.kindFit === 0 ? 1 : 0),
  pairs: ({ query, ranked: [best] }) =>
    query.pairs.length === 0 ? 0 : (best?.candidate.evidence.pairs ?? 0) / query.pairs.length,
  near: ({ query }, { sentence }) => sentence.nearWeight / query.totalWeight,
  /** The ranking's own score of the sentence. */
  sentence: (_shortlist, { score }) => score / 10,
  /** How far the sentence stands out among those of other passages. */
  lead: ({ sentences }, { score, candidate }) => {
    const next = sentences.find((other) => other.candidate !== candidate);
    return next === undefined ? 1 : Math.min(1, Math.max(0, score - next.score) / 3);
  },
  /** Names of the question that the best passage lacks; those that its article holds elsewhere are half there. */
  lacksName: ({ query, ranked: [best] }) =>
    best === undefined ? 1 : lacksName(query, best.candidate.evidence, best.candidate.articleShares),
  /** Names and other words that no article holds in any wording. */
  unknownName: ({ query }) => unknown(query, true),
  unknown: ({ query }) => unknown(query, false),
  numberAway: ({ query }, sentence) => {
    const numbers = query.terms.filter(({ isNumber }) => isNumber).length;
    return numbers === 0
      ? 0
      : query.terms.filter(({ isNumber }, at) => isNumber && heldAround(sentence, at) === 0).length / numbers;
  },
  /** The question names a source of the collection, and the sentence is from another. */
  sourceMissed: ({ query }, { candidate }) =>
    query.sources.size > 0 && !query.sources.has(candidate.passage.article.article.source ?? '') ? 1 : 0,
  /** Whatever is said about a matter will do. */
  topic: ({ query }) => (query.request === 'answer' ? 0 : 1),
  /** Nothing particular is asked for, but whether it is so, or how. */
  open: ({ query }) => (query.kind === null && query.request === 'answer' ? 1 : 0),
} as const satisfies Record<string, ConfidenceSignal>;

export type ConfidenceSignalName = keyof typeof CONFIDENCE_SIGNALS;

/** Every signal of the best sentence by name. */
export function confidenceSignals(
  shortlist: Shortlist,
  sentence: RankedSentence,
): Record<ConfidenceSignalName, number> {
  const values = {} as Record<ConfidenceSignalName, number>;
  for (const name of Object.keys(CONFIDENCE_SIGNALS) as ConfidenceSignalName[]) {
    values[name] = CONFIDENCE_SIGNALS[name](shortlist, sentence);
  }
  return values;
}

/** From 0 to 1: how likely some article says what was asked. */
export function confidenceOf(signals: Readonly<Record<ConfidenceSignalName, number>>): number {
  return chance(signals, ANSWERED_WEIGHTS);
}

/** From 0 to 1: how likely the best sentence is the one that says it. */
export function chanceOfRight(signals: Readonly<Record<ConfidenceSignalName, number>>): number {
  return chance(signals, RIGHT_WEIGHTS);
}

/** A logistic regression over the signals. */
function chance(
  signals: Readonly<Record<ConfidenceSignalName, number>>,
  { bias, weights }: ConfidenceWeights<ConfidenceSignalName>,
): number {
  let sum = bias;
  for (const name of Object.keys(signals) as ConfidenceSignalName[]) sum += weights[name] * signals[name];
  return 1 / (1 + Math.exp(-sum));
}

/** How far a sentence, those around it, or the title hold the term at a position. */
export function heldAround({ candidate: { evidence }, ordinal }: RankedSentence, at: number): number {
  const around = evidence.sentences.slice(Math.max(0, ordinal - 1), ordinal + 2);
  return Math.max(heldByAny(around, at), evidence.inTitle[at] ?? 0);
}

function mostWeight(query: Query): number {
  return Math.max(1e-9, ...query.terms.map(({ weight }) => weight));
}

/** The weight of the word that tells most and is not said around a sentence, as a share of the question's most telling word. */
function worstUnsaid(query: Query, sentence: RankedSentence): number {
  const worst = query.terms.reduce(
    (most, { weight }, at) => Math.max(most, weight * (1 - heldAround(sentence, at))),
    0,
  );
  return worst / mostWeight(query);
}

function lacksName(query: Query, evidence: Evidence, articleShares: Float64Array): number {
  const isName = (at: number) => query.terms[at]?.isName === true;
  const names = weightOf(query, isName);
  if (names === 0) return 0;
  const held = (at: number) => Math.max(heldWithTitle(evidence, at), (articleShares[at] ?? 0) > 0 ? 0.5 : 0);
  return 1 - weightOf(query, (at) => (isName(at) ? held(at) : 0)) / names;
}

function unknown(query: Query, names: boolean): number {
  const counts = (at: number) => {
    const term = query.terms[at];
    return term !== undefined && term.isName === names && isUnknown(term);
  };
  return weightOf(query, counts) / query.totalWeight;
}
