import { isUnknown, type Query } from '../question/query.ts';
import { heldByAny, heldWithTitle, weightOf, type Evidence } from '../ranking/evidence.ts';
import { weightedSum, type RankedSentence } from '../ranking/ranking.ts';
import type { Shortlist } from '../ranking/shortlist.ts';
import type { ConfidenceWeights } from './confidence-weights.ts';

type ConfidenceSignal = (shortlist: Shortlist, sentence: RankedSentence) => number;

/** What tells whether the best sentence answers. None tells the mere length of the question, which says something else in each set. */
export const CONFIDENCE_SIGNALS = {
  /** The one word that tells most and is said nowhere around the sentence, as a share of all. */
  unsaid: ({ query }, sentence) => worstUnsaid(query, (at) => heldAround(sentence, at)),
  /** The same, where a name may stand around the sentence, but all else that is asked must stand in it. */
  unsaidHere: ({ query }, sentence) =>
    worstUnsaid(query, (at) =>
      query.terms[at]?.isName === true ? heldAround(sentence, at) : (sentence.sentence.held[at] ?? 0),
    ),
  /** The most of the question that a sentence covers which holds the kind of thing asked for. */
  kindCoverage: ({ query, sentences }) =>
    Math.max(0, ...sentences.map(({ sentence, closeness }) => (closeness.kindFitNear > 0 ? sentence.weight : 0))) /
    query.totalWeight,
  kindNear: (_shortlist, { closeness }) => closeness.kindFitNear,
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

/** From 0 to 1: a logistic regression over signals. */
export function chance<Name extends string>(
  signals: Readonly<Record<Name, number>>,
  { bias, weights }: ConfidenceWeights<NoInfer<Name>>,
): number {
  return 1 / (1 + Math.exp(-weightedSum(weights, signals, bias)));
}

/** How far a sentence, those around it, or the title hold the term at a position. */
export function heldAround({ candidate: { evidence }, ordinal }: RankedSentence, at: number): number {
  const around = evidence.sentences.slice(Math.max(0, ordinal - 1), ordinal + 2);
  return Math.max(heldByAny(around, at), evidence.inTitle[at] ?? 0);
}

/** The weight of the most telling word, each as far as it is not held, as a share of the question's. */
function worstUnsaid(query: Query, heldAt: (at: number) => number): number {
  const worst = query.terms.reduce((most, { weight }, at) => Math.max(most, weight * (1 - heldAt(at))), 0);
  return worst / query.totalWeight;
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
