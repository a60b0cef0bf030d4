import type { IndexedPassage } from '../index/analysis.ts';
import type { Collection } from '../index/collection.ts';
import type { Frequencies } from '../index/frequencies.ts';
import type { AskOptions, Span } from '../question/ask-options.ts';
import type { Query, QueryTerm } from '../question/query.ts';
import { EvidenceReader, type Evidence } from './evidence.ts';

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

/** Passages that the index offers for reranking. */
export const FROM_INDEX = 100;
/** Articles of which the ranking knows how well they fit as a whole. */
export const FROM_ARTICLE_INDEX = 500;
/** Articles whose passages are candidates whatever their own score, and how many of each at most. */
export const BEST_ARTICLES = 5;
export const FROM_ARTICLE = 60;

/** Finds the passages worth ranking for a query. */
export type Retrieve = (query: Query, collection: Collection, options: AskOptions) => Promise<readonly Candidate[]>;

/** From the collection's own indexes: the best passages, and those of the articles that fit best as a whole. */
export const retrieveFromIndexes: Retrieve = async (query, collection, options) => {
  const { articles, passageIndex, articleIndex, frequencies } = collection;
  const accepts = acceptedBy(options, articles);
  const articleHits = articleIndex
    .search(decidingArticles(query, frequencies), accepts === null ? FROM_ARTICLE_INDEX : Infinity)
    .flatMap(({ serial, score }) => {
      const number = collection.numberOf.get(serial);
      return number === undefined || accepts?.(number) === false ? [] : [{ number, score }];
    });
  const hits = passageIndex.search(
    decidingPassages(query, (id) => passageIndex.cost(id)),
    FROM_INDEX,
    accepts,
    articleHits.slice(0, BEST_ARTICLES).map(({ number }) => number),
    FROM_ARTICLE,
  );
  const bestArticle = articleHits[0]?.score ?? 1;
  const articleScores = new Map(
    articleHits.flatMap(({ number, score }) => {
      const article = articles[number];
      return article === undefined ? [] : [[article, score / bestArticle] as const];
    }),
  );
  const found = hits.flatMap(({ passage: number, score }) => {
    const passage = collection.passages[number];
    return passage === undefined ? [] : [{ passage, score }];
  });
  return readCandidates(query, collection, found, articleScores);
};

/**
 * Reads the passages that were found for the evidence in them.
 * @param found the best first
 * @param articleScores by article: its own score as a share of the best one's
 */
export function readCandidates(
  query: Query,
  collection: Collection,
  found: readonly { readonly passage: IndexedPassage; readonly score: number }[],
  articleScores: ReadonlyMap<IndexedPassage['article'], number>,
): Candidate[] {
  const best = Math.max(1e-9, found[0]?.score ?? 0);
  const reader = new EvidenceReader(query, collection);
  const read = found.map(({ passage, score }) => ({
    passage,
    indexScore: score / best,
    evidence: reader.read(passage),
  }));
  const shares = sharesByArticle(query, read);
  return read.map(({ passage, indexScore, evidence }) => ({
    passage,
    indexScore,
    evidence,
    articleShares: shares.get(passage.article) ?? new Float64Array(query.terms.length),
    articleScore: articleScores.get(passage.article) ?? 0,
    averageLength: collection.frequencies.averageLength,
    recency: recencyOf(passage.article.article.date, collection.span),
  }));
}

/** Which articles, by their number, the asker wants; null for all. */
export function acceptedBy(
  { article: id, source, published }: AskOptions,
  articles: Collection['articles'],
): ((number: number) => boolean) | null {
  if (id === undefined && source === undefined && published === undefined) return null;
  return (number) => {
    const article = articles[number]?.article;
    return (
      article !== undefined &&
      (id === undefined || article.id === id) &&
      (source === undefined || article.source === source) &&
      isWithin(published, article.date)
    );
  };
}

/** Whether an article of this date (null: unknown) is from a span; every one is from none. */
export function isWithin(span: Span | undefined, date: string | null): boolean {
  if (span === undefined) return true;
  // Calendar dates stand in the order of their letters.
  return date !== null && (span.since ?? date) <= date && date <= (span.until ?? date);
}

/** Occurrences that one question looks through at most, so that none costs much more than another. */
const PASSAGE_POSTINGS = 200_000;
const ARTICLE_POSTINGS = 2000;
const FEWEST_TERMS = 3;
/** What else may stand for a term is looked for from this share on; a passage that is read counts all of it. */
const SURE_ENOUGH = 0.55;

/**
 * The terms by which passages are found.
 * @param cost in how many passages the term with this id stands
 */
export function decidingPassages(query: Query, cost: (id: number) => number): readonly QueryTerm[] {
  return deciding(query, cost, PASSAGE_POSTINGS);
}

/** The terms by which whole articles are found. */
export function decidingArticles(query: Query, { ofArticles }: Frequencies): readonly string[] {
  return deciding(query, (id) => ofArticles[id] ?? 0, ARTICLE_POSTINGS).map(({ term }) => term);
}

/**
 * The terms that decide, rarest first, as many as can be looked through within bounds: in a small
 * collection all of them; in a large one a common word finds nothing that a rare one would not.
 */
function deciding(query: Query, cost: (id: number) => number, most: number): readonly QueryTerm[] {
  let postings = 0;
  return query.terms
    .map((term) => ({ ...term, expansions: term.expansions.filter(({ share }) => share >= SURE_ENOUGH) }))
    .filter(({ expansions }) => expansions.length > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .filter(
      ({ expansions }, at) =>
        (postings += expansions.reduce((sum, { id }) => sum + cost(id), 0)) <= most || at < FEWEST_TERMS,
    );
}

/** For each article the share of its candidates that hold each term of the query. */
function sharesByArticle(
  query: Query,
  read: readonly Pick<Candidate, 'passage' | 'evidence'>[],
): Map<IndexedPassage['article'], Float64Array> {
  const sums = new Map<IndexedPassage['article'], { shares: Float64Array; passages: number }>();
  for (const { passage, evidence } of read) {
    const sum = sums.get(passage.article) ?? { shares: new Float64Array(query.terms.length), passages: 0 };
    sums.set(passage.article, sum);
    sum.passages++;
    for (const [at, count] of evidence.counts.entries()) if (count > 0) sum.shares[at] = (sum.shares[at] ?? 0) + 1;
  }
  return new Map(
    [...sums].map(([article, { shares, passages }]) => [article, shares.map((count) => count / passages)]),
  );
}

function recencyOf(date: string | null, span: Collection['span']): number {
  return date === null || span === null ? 0.5 : (Date.parse(date) - span.oldest) / (span.newest - span.oldest);
}
