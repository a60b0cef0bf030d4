import type { IndexedPassage } from './analysis.ts';
import { heldByAny, heldWithTitle, weightOf, type Evidence } from './evidence.ts';
import type { Query, QueryTerm } from './query.ts';

/** A candidate for the best passage, with all that the signals look at. */
export interface Candidate {
  readonly passage: IndexedPassage;
  readonly evidence: Evidence;
  /** The index's own score as a share of the best candidate's, from 0 to 1. */
  readonly indexScore: number;
  /** The same of its whole article among articles. */
  readonly articleScore: number;
  /** By position in `query.terms`: the share of the article's candidates that hold the term. */
  readonly articleShares: Float64Array;
  /** The mean length of passages in words. */
  readonly averageLength: number;
  /** From 0 for the oldest article of the collection to 1 for the newest; 0.5 without a date. */
  readonly recency: number;
}

/** One reason to prefer a passage; about 0 to 1. */
export type Signal = (query: Query, candidate: Candidate) => number;

const SATURATION = 1.2;
const LENGTH_SHARE = 0.5;

/** The signals by name, each with its reason. Ranking adds them up, weighted (weights.ts). */
export const SIGNALS = {
  /** What the index thinks: BM25+ over text, title and source. */
  index: (_query, { indexScore }) => indexScore,
  /** The article is about the matter, whichever of its passages says it. */
  article: (_query, { articleScore }) => articleScore,
  articleFirst: (_query, { articleScore }) => (articleScore >= 0.999 ? 1 : 0),
  /** BM25 over the text alone, as a share of the most that the question could score. */
  bm25: (query, { evidence, averageLength }) => {
    const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * evidence.words) / averageLength);
    let sum = 0;
    for (const [position, { weight }] of query.terms.entries()) {
      const count = evidence.counts[position] ?? 0;
      sum += (weight * count) / (count + norm);
    }
    return sum / query.totalWeight;
  },
  /** How much of the question's information the passage covers. */
  coverage: (query, { evidence }) => weightOf(query, (at) => evidence.held[at] ?? 0) / query.totalWeight,
  /** The title and the source name what the passage goes on about without naming it. */
  coverageWithTitle: (query, { evidence }) => weightOf(query, (at) => heldWithTitle(evidence, at)) / query.totalWeight,
  title: (query, { evidence }) => weightOf(query, (at) => evidence.inTitle[at] ?? 0) / query.totalWeight,
  /** … or what other passages of its article name: "the senator" was introduced by name above. */
  context: (query, { evidence, articleShares }) =>
    weightOf(query, (at) => (articleShares[at] ?? 0) > 0 || (evidence.inTitle[at] ?? 0)) / query.totalWeight,
  /** What sets the passage apart within its article: words that most of the article's passages hold do not count. */
  local: (query, { evidence, articleShares }) => {
    let held = 0;
    let all = 1e-9;
    for (const [at, { weight }] of query.terms.entries()) {
      const share = articleShares[at] ?? 0;
      if (share === 0) continue;
      all += weight * (1 - share);
      held += weight * (1 - share) * (evidence.held[at] ?? 0);
    }
    return held / all;
  },
  /** An answer mostly stands in one sentence. */
  sentence: (query, { evidence }) => Math.max(0, ...evidence.sentences.map(({ weight }) => weight)) / query.totalWeight,
  /** … or in one and its neighbours. */
  window: (query, { evidence }) => bestWindow(query, evidence) / query.totalWeight,
  /** Words that stand together in the question stand together in the answer. */
  pairs: (query, { evidence }) => (query.pairs.length === 0 ? 0 : evidence.pairs / query.pairs.length),
  /** A best sentence without a number does not say how many. */
  kind: (_query, { evidence }) => {
    const best = Math.max(...evidence.sentences.map(({ weight }) => weight));
    return evidence.sentences.reduce((most, { weight, kind }) => (weight >= best * 0.8 ? Math.max(most, kind) : most), 0);
  },
  /** A passage without the very name or number that was asked for is about something else. */
  names: (query, candidate) => shareHeld(query, candidate, ({ isName }) => isName),
  numbers: (query, candidate) => shareHeld(query, candidate, ({ isNumber }) => isNumber),
  /** The rarest word of the question is its point. */
  rarest: (query, { evidence }) => {
    const rarest = query.terms.reduce((at, term, position) => (term.weight > (query.terms[at]?.weight ?? 0) ? position : at), 0);
    return evidence.held[rarest] ?? 0;
  },
  /** News puts what matters first. */
  opening: (_query, { passage }) => (passage.place === 0 ? 1 : 0),
  early: (_query, { passage }) => 1 / (1 + passage.place),
  short: (_query, { evidence, averageLength }) => 1 / (1 + evidence.words / averageLength),
  /** "According to The Age": passages of that source. */
  source: (query, { passage }) => (query.sources.has(passage.article.article.source ?? '') ? 1 : 0),
  /** "On November 6, 2023": articles of that day. */
  date: (query, { passage }) => (query.dates.has(passage.article.article.date ?? '') ? 1 : 0),
  /** Only where the question asks for the latest. */
  latest: (query, { recency }) => (query.wantsLatest ? recency : 0),
} as const satisfies Record<string, Signal>;

export type SignalName = keyof typeof SIGNALS;

function bestWindow(query: Query, { sentences }: Evidence): number {
  let best = 0;
  for (let middle = 0; middle < sentences.length; middle++) {
    const around = sentences.slice(Math.max(0, middle - 1), middle + 2);
    best = Math.max(best, weightOf(query, (at) => heldByAny(around, at)));
  }
  return best;
}

function shareHeld(query: Query, { evidence }: Candidate, counts: (term: QueryTerm) => boolean): number {
  let asked = 0;
  let held = 0;
  for (const [position, term] of query.terms.entries()) {
    if (!counts(term)) continue;
    asked++;
    held += Math.max(evidence.held[position] ?? 0, 0.5 * (evidence.inTitle[position] ?? 0));
  }
  return asked === 0 ? 0 : held / asked;
}
