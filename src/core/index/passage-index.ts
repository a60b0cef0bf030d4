import type { IndexedArticle } from './analysis.ts';
import { type Lexicon, NO_TERM } from './lexicon.ts';
import type { Postings } from './postings.ts';

/** A term to look for, with others that stand for the same, and how much it tells (nats). */
export interface WeightedTerm {
  readonly expansions: readonly { readonly id: number; readonly share: number }[];
  readonly weight: number;
}

export interface PassageHit {
  /** The passage's number: its position among all passages of the collection, from 0. */
  readonly passage: number;
  readonly score: number;
}

/**
 * BM25+ (Lv & Zhai 2011): how soon further occurrences stop to matter, how much length counts against a passage, and what
 * any occurrence is worth. Here b is .7, MiniSearch's own default: this score only picks candidates, and a long passage
 * that happens to hold a word must not crowd out short ones. The signal `bm25`, which ranks them, has a b of its own.
 */
const K1 = 1.2;
const B = 0.7;
const DELTA = 0.5;
/** What it is worth that the title or the source above a passage holds a term, beside an occurrence in the text. */
export const IN_HEADING = 1;

/**
 * What a term tells of a passage whose text holds it: BM25+.
 * @param distinct terms of the passage, each counted once; and of passages on average
 */
export function scoreInText(weight: number, count: number, distinct: number, averageDistinct: number): number {
  const norm = K1 * (1 - B + (B * distinct) / averageDistinct);
  return weight * (DELTA + (count * (K1 + 1)) / (count + norm));
}

/** Scores passages by the terms that they, their titles and their sources hold. Immutable, but for its scratch space. */
export class PassageIndex {
  readonly #postings: Postings;
  /** By article: the number of its first passage; one more entry ends the last. */
  readonly #firstPassage: Uint32Array;
  /** By term: the numbers of the articles whose title or source holds it. */
  readonly #headings: ReadonlyMap<number, readonly number[]>;
  readonly #averageDistinct: number;
  /** By passage, while a search runs: its score, how many terms it holds, and the last one counted. */
  readonly #scores: Float64Array;
  readonly #matches: Uint8Array;
  readonly #lastTerm: Uint32Array;
  #term = 0;

  constructor(postings: Postings, articles: readonly IndexedArticle[], lexicon: Lexicon) {
    this.#postings = postings;
    this.#firstPassage = new Uint32Array(articles.length + 1);
    for (const [at, { passages }] of articles.entries())
      this.#firstPassage[at + 1] = (this.#firstPassage[at] ?? 0) + passages.length;
    this.#headings = headingsOf(articles, lexicon);
    const { distinct } = postings;
    this.#averageDistinct = distinct.reduce((sum, count) => sum + count, 0) / Math.max(1, distinct.length);
    this.#scores = new Float64Array(distinct.length);
    this.#matches = new Uint8Array(distinct.length);
    this.#lastTerm = new Uint32Array(distinct.length);
  }

  /** How many postings a search for the term looks through. */
  cost(term: number): number {
    const { start } = this.#postings;
    return (start[term + 1] ?? 0) - (start[term] ?? 0);
  }

  /**
   * The passages that fit any of the terms best, and the first ones of some articles whatever their score.
   * @param accepts articles, by their number, to leave in
   * @param within articles, by their number, of which up to `fromEach` passages are returned in any case
   * @returns best first; passages of equal score in the order of the text
   */
  search(
    terms: readonly WeightedTerm[],
    limit: number,
    accepts: ((article: number) => boolean) | null,
    within: readonly number[],
    fromEach: number,
  ): PassageHit[] {
    const touched = this.#score(terms);
    const best = new Best(limit);
    for (const passage of touched) {
      if (accepts === null || accepts(this.articleOf(passage))) best.offer(passage, this.#scoreOf(passage));
    }
    const hits = best.sorted();
    const found = new Set(hits.map(({ passage }) => passage));
    for (const article of within) {
      const first = this.#firstPassage[article] ?? 0;
      const end = Math.min(first + fromEach, this.#firstPassage[article + 1] ?? first);
      for (let passage = first; passage < end; passage++) {
        if (!found.has(passage)) hits.push({ passage, score: this.#scoreOf(passage) });
      }
    }
    for (const passage of touched) {
      this.#scores[passage] = 0;
      this.#matches[passage] = 0;
    }
    return hits;
  }

  /** The number of the article that a passage belongs to (binary search). */
  articleOf(passage: number): number {
    let low = 0;
    let high = this.#firstPassage.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#firstPassage[middle] ?? 0) <= passage) low = middle;
      else high = middle;
    }
    return low;
  }

  /** A passage that holds more of the terms is worth more than their sum: it is about all of them at once. */
  #scoreOf(passage: number): number {
    return (this.#scores[passage] ?? 0) * (this.#matches[passage] ?? 0);
  }

  /** Adds up the scores of all passages with any of the terms; returns these passages. */
  #score(terms: readonly WeightedTerm[]): number[] {
    const touched: number[] = [];
    for (const { expansions, weight } of terms) {
      this.#term++;
      for (const { id, share } of expansions) this.#scoreTerm(id, weight * share, touched);
    }
    return touched;
  }

  #scoreTerm(id: number, weight: number, touched: number[]): void {
    const { start, units, counts, distinct } = this.#postings;
    const end = start[id + 1] ?? 0;
    for (let posting = start[id] ?? 0; posting < end; posting++) {
      const passage = units[posting] ?? 0;
      const score = scoreInText(weight, counts[posting] ?? 0, distinct[passage] ?? 0, this.#averageDistinct);
      this.#add(passage, score, touched);
    }
    for (const article of this.#headings.get(id) ?? []) {
      const last = this.#firstPassage[article + 1] ?? 0;
      for (let passage = this.#firstPassage[article] ?? 0; passage < last; passage++)
        this.#add(passage, weight * IN_HEADING, touched);
    }
  }

  #add(passage: number, score: number, touched: number[]): void {
    if (this.#matches[passage] === 0) touched.push(passage);
    if (this.#lastTerm[passage] !== this.#term) {
      this.#lastTerm[passage] = this.#term;
      this.#matches[passage] = (this.#matches[passage] ?? 0) + 1;
    }
    this.#scores[passage] = (this.#scores[passage] ?? 0) + score;
  }
}

function headingsOf(articles: readonly IndexedArticle[], { termOfWord }: Lexicon): Map<number, number[]> {
  const headings = new Map<number, number[]>();
  for (const [number, { titleWords, sourceWords }] of articles.entries()) {
    for (const term of new Set([...titleWords, ...sourceWords].map((word) => termOfWord[word] ?? NO_TERM))) {
      if (term === NO_TERM) continue;
      const holding = headings.get(term);
      if (holding === undefined) headings.set(term, [number]);
      else holding.push(number);
    }
  }
  return headings;
}

/** Keeps the best of many hits: gathers up to four times as many as wanted, then drops the worse ones. */
class Best {
  readonly #limit: number;
  #kept: PassageHit[] = [];
  #threshold = -Infinity;

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(passage: number, score: number): void {
    if (score < this.#threshold) return;
    this.#kept.push({ passage, score });
    if (this.#kept.length < 4 * this.#limit) return;
    this.#kept = this.sorted();
    this.#threshold = this.#kept.at(-1)?.score ?? -Infinity;
  }

  /** The best up to the limit, best first. */
  sorted(): PassageHit[] {
    return this.#kept.toSorted((a, b) => b.score - a.score || a.passage - b.passage).slice(0, this.#limit);
  }
}
