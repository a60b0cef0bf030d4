import type { AskOptions } from './answer.ts';
import type { Collection, IndexedPassage } from './collection.ts';
import { EvidenceReader } from './evidence.ts';
import type { Query } from './query.ts';
import { SENTENCE_SIGNALS, type SentenceCandidate } from './sentence-signals.ts';
import { SIGNALS, type Candidate } from './signals.ts';
import { PASSAGE_WEIGHTS, SENTENCE_WEIGHTS } from './weights.ts';

export interface Ranked {
  readonly candidate: Candidate;
  readonly score: number;
}

/** Passages that the index offers for reranking. */
const FROM_INDEX = 100;
/** Articles whose passages are candidates whatever their own score, and how many of each at most. */
const BEST_ARTICLES = 5;
const FROM_ARTICLE = 60;

/** The passages worth ranking: the index's best, and those of the articles that fit best as a whole. */
export function candidates(query: Query, collection: Collection, options: AskOptions): Candidate[] {
  const accepted = (article: IndexedPassage['article']) =>
    (options.article === undefined || article.article.id === options.article) &&
    (options.source === undefined || article.article.source === options.source);
  const restricted = options.article !== undefined || options.source !== undefined;
  const terms = decidingTerms(query, collection);

  const hits = collection.passageIndex.search(terms, FROM_INDEX, restricted
    ? (id) => accepts(collection.passages[id], (passage) => accepted(passage.article))
    : undefined);
  const articleHits = collection.articleIndex.search(terms, Infinity, restricted
    ? (id) => accepts(collection.articles[id], accepted)
    : undefined);

  const bestHit = hits[0]?.score ?? 1;
  const bestArticle = articleHits[0]?.score ?? 1;
  const articleScores = new Map(articleHits.map(({ id, score }) => [collection.articles[id], score / bestArticle]));
  const indexScores = new Map<IndexedPassage, number>();
  for (const { id, score } of hits) {
    const passage = collection.passages[id];
    if (passage !== undefined) indexScores.set(passage, score / bestHit);
  }
  for (const { id } of articleHits.slice(0, BEST_ARTICLES)) {
    for (const passage of collection.articles[id]?.passages.slice(0, FROM_ARTICLE) ?? []) {
      if (!indexScores.has(passage)) indexScores.set(passage, 0);
    }
  }
  const reader = new EvidenceReader(query, collection);
  const recency = recencyOf(collection);
  const read = [...indexScores].map(([passage, indexScore]) => ({ passage, indexScore, evidence: reader.read(passage) }));
  const shares = sharesByArticle(query, read);
  return read.map(({ passage, indexScore, evidence }) => ({
    passage, indexScore, evidence,
    articleShares: shares.get(passage.article) ?? new Float64Array(query.terms.length),
    articleScore: articleScores.get(passage.article) ?? 0,
    averageLength: collection.averageLength,
    recency: recency(passage.article.article.date),
  }));
}

/** Occurrences in passages that the index is asked to look through for one question. */
const POSTINGS_LOOKED_THROUGH = 2500;
const FEWEST_TERMS = 3;

/**
 * The terms that decide, rarest first, as many as the index looks through in bounded time: in a small
 * collection all of them; in a large one a common word finds nothing that a rare one would not.
 */
function decidingTerms(query: Query, { passageFrequency }: Collection): string[] {
  const known = query.terms.flatMap(({ term, id, weight }) => (id === null ? [] : [{ term, weight, postings: passageFrequency[id] ?? 0 }]));
  let postings = 0;
  return known
    .toSorted((a, b) => b.weight - a.weight)
    .filter((entry, at) => at < FEWEST_TERMS || (postings += entry.postings) <= POSTINGS_LOOKED_THROUGH)
    .map(({ term }) => term);
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

function accepts<Entry>(entry: Entry | undefined, test: (entry: Entry) => boolean): boolean {
  return entry !== undefined && test(entry);
}

function recencyOf(collection: Collection): (date: string | null) => number {
  const days = collection.articles.flatMap(({ article }) => (article.date === null ? [] : [Date.parse(article.date)]));
  const oldest = days.reduce((a, b) => Math.min(a, b), Infinity);
  const newest = days.reduce((a, b) => Math.max(a, b), -Infinity);
  return (date) => (date === null || newest <= oldest ? 0.5 : (Date.parse(date) - oldest) / (newest - oldest));
}
