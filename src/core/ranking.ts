import type { AskOptions } from './answer.ts';
import type { IndexedPassage } from './analysis.ts';
import type { Collection } from './collection.ts';
import { EvidenceReader } from './evidence.ts';
import type { Query, QueryTerm } from './query.ts';
import { SENTENCE_SIGNALS, type SentenceCandidate } from './sentence-signals.ts';
import { SIGNALS, type Candidate } from './signals.ts';
import { PASSAGE_WEIGHTS, SENTENCE_WEIGHTS } from './weights.ts';

export interface Ranked {
  readonly candidate: Candidate;
  readonly score: number;
}

/** Passages that the index offers for reranking. */
const FROM_INDEX = 100;
/** Articles of which the ranking knows how well they fit as a whole. */
const FROM_ARTICLE_INDEX = 500;
/** Articles whose passages are candidates whatever their own score, and how many of each at most. */
const BEST_ARTICLES = 5;
const FROM_ARTICLE = 60;

/** The passages worth ranking: the index's best, and those of the articles that fit best as a whole. */
export function candidates(query: Query, collection: Collection, options: AskOptions): Candidate[] {
  const { articles, passageIndex, articleIndex, frequencies } = collection;
  const accepts = acceptedBy(options, articles);
  const articleHits = articleIndex
    .search(deciding(query, (id) => frequencies.ofArticles[id] ?? 0, ARTICLE_POSTINGS).map(({ term }) => term), accepts === null ? FROM_ARTICLE_INDEX : Infinity)
    .flatMap(({ serial, score }) => {
      const place = collection.placeOf.get(serial);
      return place === undefined || accepts?.(place) === false ? [] : [{ place, score }];
    });
  const hits = passageIndex.search(
    deciding(query, (id) => passageIndex.cost(id), PASSAGE_POSTINGS), FROM_INDEX, accepts,
    articleHits.slice(0, BEST_ARTICLES).map(({ place }) => place), FROM_ARTICLE,
  );
  const bestHit = Math.max(1e-9, hits[0]?.score ?? 0);
  const bestArticle = articleHits[0]?.score ?? 1;
  const articleScores = new Map(articleHits.map(({ place, score }) => [articles[place], score / bestArticle]));
  const reader = new EvidenceReader(query, collection);
  const read = hits.flatMap(({ passage: place, score }) => {
    const passage = collection.passages[place];
    return passage === undefined ? [] : [{ passage, indexScore: score / bestHit, evidence: reader.read(passage) }];
  });
  const shares = sharesByArticle(query, read);
  return read.map(({ passage, indexScore, evidence }) => ({
    passage, indexScore, evidence,
    articleShares: shares.get(passage.article) ?? new Float64Array(query.terms.length),
    articleScore: articleScores.get(passage.article) ?? 0,
    averageLength: frequencies.averageLength,
    recency: recencyOf(passage.article.article.date, collection.span),
  }));
}

/** Which articles, by their place, the asker wants; null for all. */
function acceptedBy({ article: id, source }: AskOptions, articles: Collection['articles']): ((place: number) => boolean) | null {
  if (id === undefined && source === undefined) return null;
  return (place) => {
    const article = articles[place]?.article;
    return (id === undefined || article?.id === id) && (source === undefined || article?.source === source);
  };
}

/** Occurrences that one question looks through at most, so that none costs much more than another. */
const PASSAGE_POSTINGS = 200_000;
const ARTICLE_POSTINGS = 2000;
const FEWEST_TERMS = 3;

/**
 * The terms that decide, rarest first, as many as can be looked through within bounds: in a small
 * collection all of them; in a large one a common word finds nothing that a rare one would not.
 */
function deciding(query: Query, cost: (id: number) => number, most: number): { term: string; senses: QueryTerm['senses']; weight: number }[] {
  let postings = 0;
  return query.terms
    .filter(({ senses }) => senses.length > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .filter(({ senses }, at) => (postings += senses.reduce((sum, { id }) => sum + cost(id), 0)) <= most || at < FEWEST_TERMS);
}

/** For each article the share of its candidates that hold each term of the query. */
function sharesByArticle(query: Query, read: readonly Pick<Candidate, 'passage' | 'evidence'>[]): Map<IndexedPassage['article'], Float64Array> {
  const sums = new Map<IndexedPassage['article'], { shares: Float64Array; passages: number }>();
  for (const { passage, evidence } of read) {
    const sum = sums.get(passage.article) ?? { shares: new Float64Array(query.terms.length), passages: 0 };
    sums.set(passage.article, sum);
    sum.passages++;
    for (const [at, count] of evidence.counts.entries()) if (count > 0) sum.shares[at] = (sum.shares[at] ?? 0) + 1;
  }
  return new Map([...sums].map(([article, { shares, passages }]) => [article, shares.map((count) => count / passages)]));
}

/** The candidates by the weighted sum of their signals, best first; the text's order breaks ties. */
export function rank(query: Query, all: readonly Candidate[]): Ranked[] {
  return all
    .map((candidate) => ({ candidate, score: weightedSum(PASSAGE_WEIGHTS, signalsOf(query, candidate)) }))
    .toSorted((a, b) => b.score - a.score);
}

/** Every signal of a candidate by name. */
export function signalsOf(query: Query, candidate: Candidate): Record<keyof typeof SIGNALS, number> {
  return mapValues(SIGNALS, (signal) => signal(query, candidate));
}

export function sentenceSignalsOf(query: Query, sentence: SentenceCandidate): Record<keyof typeof SENTENCE_SIGNALS, number> {
  return mapValues(SENTENCE_SIGNALS, (signal) => signal(query, sentence));
}

export interface RankedSentence extends SentenceCandidate {
  readonly score: number;
}

/** The sentences of the ranked passages, best first. */
export function rankSentences(query: Query, ranked: readonly Ranked[]): RankedSentence[] {
  const best = ranked[0]?.score ?? 0;
  return ranked
    .flatMap(({ candidate, score }) =>
      candidate.evidence.sentences.map((sentence, place) => {
        const found = { candidate, passageScore: score - best, place, sentence };
        return { ...found, score: weightedSum(SENTENCE_WEIGHTS, sentenceSignalsOf(query, found)) };
      }),
    )
    .toSorted((a, b) => b.score - a.score);
}

function weightedSum<Name extends string>(weights: Readonly<Record<Name, number>>, values: Readonly<Record<Name, number>>): number {
  let sum = 0;
  for (const name in weights) sum += weights[name] * values[name];
  return sum;
}

function mapValues<Name extends string, From>(from: Readonly<Record<Name, From>>, make: (value: From) => number): Record<Name, number> {
  const made = {} as Record<Name, number>;
  for (const name in from) made[name] = make(from[name]);
  return made;
}

function recencyOf(date: string | null, span: Collection['span']): number {
  return date === null || span === null ? 0.5 : (Date.parse(date) - span.oldest) / (span.newest - span.oldest);
}
