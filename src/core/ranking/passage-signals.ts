import type { Query, QueryTerm } from '../question/query.ts';
import type { Candidate } from './candidates.ts';
import { heldByAny, heldWithTitle, weightOf, type Evidence } from './evidence.ts';

/** One reason to prefer a passage; about 0 to 1. */
type PassageSignal = (query: Query, candidate: Candidate) => number;

/** BM25's k1 and b (Robertson & Zaragoza 2009); the b is lower than the index's, whose score counts length already. */
const K1 = 1.2;
const B = 0.5;

/** The signals by name, each with its reason. Ranking adds them up, weighted (weights.ts). */
export const PASSAGE_SIGNALS = {
  /** What the index thinks: BM25+ over text, title and source. */
  index: (_query, { indexScore }) => indexScore,
  /** The article is about the matter, whichever of its passages says it. */
  article: (_query, { articleScore }) => articleScore,
  articleFirst: (_query, { articleScore }) => (articleScore >= 0.999 ? 1 : 0),
  /** BM25 over the text alone, as a share of the most that the question could score. */
  bm25: (query, { evidence, averageLength }) => {
    const norm = K1 * (1 - B + (B * evidence.words) / averageLength);
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
    return evidence.sentences.reduce(
      (most, { weight, kindFit }) => (weight >= best * 0.8 ? Math.max(most, kindFit) : most),
      0,
    );
  },
  /** A passage without the very name or number that was asked for is about something else. */
  names: (query, candidate) => shareHeld(query, candidate, ({ isName }) => isName),
  numbers: (query, candidate) => shareHeld(query, candidate, ({ isNumber }) => isNumber),
  /** The rarest word of the question is its point. */
  rarest: (query, { evidence }) => {
    const rarest = query.terms.reduce(
      (at, term, position) => (term.weight > (query.terms[at]?.weight ?? 0) ? position : at),
      0,
    );
    return evidence.held[rarest] ?? 0;
  },
  /** News puts what matters first. */
  early: (_query, { passage }) => 1 / (1 + passage.ordinal),
  /** "According to The Age": passages of that source. */
  source: (query, { passage }) => (query.sources.has(passage.article.article.source ?? '') ? 1 : 0),
  /** "On November 6, 2023": articles of that day. */
  date: (query, { passage }) => (query.dates.has(passage.article.article.date ?? '') ? 1 : 0),
  /** Only where the question asks for the latest. */
  latest: (query, { recency }) => (query.wantsLatest ? recency : 0),
} as const satisfies Record<string, PassageSignal>;

export type PassageSignalName = keyof typeof PASSAGE_SIGNALS;

function bestWindow(query: Query, { sentences }: Evidence): number {
  let best = 0;
  for (let middle = 0; middle < sentences.length; middle++) {
    const around = sentences.slice(Math.max(0, middle - 1), middle + 2);
    best = Math.max(
      best,
      weightOf(query, (at) => heldByAny(around, at)),
    );
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
