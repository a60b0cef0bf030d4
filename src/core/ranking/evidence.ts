import type { IndexedArticle, IndexedPassage } from '../index/analysis.ts';
import type { Collection } from '../index/collection.ts';
import { NO_TERM } from '../index/lexicon.ts';
import { SENTENCE_END, shapeAt } from '../index/word-stream.ts';
import type { Query } from '../question/query.ts';
import { QueryMatcher } from './query-matcher.ts';
import { SentenceReading, type SentenceEvidence } from './sentence-reading.ts';

/** What a passage shares with a question. */
export interface Evidence {
  readonly sentences: readonly SentenceEvidence[];
  /** By position in `query.terms`: how often the term occurs, each expansion counting its share. */
  readonly counts: Float64Array;
  /** By position: how far the passage holds the term. */
  readonly held: Float64Array;
  /** The same of the title, the source and the year of publication above it. */
  readonly inTitle: Float64Array;
  readonly words: number;
  /** Distinct neighbours of the question that are neighbours somewhere in the passage. */
  readonly pairs: number;
}

/** Neighbours may be this many words apart: "the minister of defence" for "defence minister". */
const NEAR = 3;

/** Reads a passage once for all that its own signals need. */
export class EvidenceReader {
  readonly #query: Query;
  readonly #collection: Collection;
  readonly #matcher: QueryMatcher;
  readonly #pairs = new Map<number, number>();
  readonly #titles = new Map<IndexedArticle, Float64Array>();
  readonly #nothing: Float64Array;

  constructor(query: Query, collection: Collection) {
    this.#query = query;
    this.#collection = collection;
    this.#matcher = new QueryMatcher(query, collection);
    this.#nothing = new Float64Array(query.terms.length);
    for (const [index, [a, b]] of query.pairs.entries()) {
      this.#pairs.set(pairKey(a, b), index);
      this.#pairs.set(pairKey(b, a), index);
    }
  }

  read(passage: IndexedPassage): Evidence {
    const { terms, pairs } = this.#query;
    const { shapeOfWord } = this.#collection.lexicon;
    const counts = new Float64Array(terms.length);
    const held = new Float64Array(terms.length);
    const pairSeen = new Uint8Array(pairs.length);
    const sentences: SentenceEvidence[] = [];
    const sentence = new SentenceReading(this.#query, this.#nothing);
    let previous = -1;
    let previousAt = -Infinity;
    let words = 0;
    const { stream } = passage.article;
    for (let at = passage.from; at < passage.to; at++) {
      const code = stream[at] ?? SENTENCE_END;
      if (code === SENTENCE_END) {
        sentences.push(sentence.finish());
        previousAt = -Infinity;
        continue;
      }
      words++;
      const matches = this.#matcher.at(passage, at);
      if (matches === null) {
        sentence.seeOther(shapeAt(stream, at, shapeOfWord));
        continue;
      }
      sentence.seeAsked(matches);
      for (const { position, share } of matches) {
        counts[position] = (counts[position] ?? 0) + share;
        held[position] = Math.max(held[position] ?? 0, share);
        if (words - previousAt <= NEAR) {
          const pair = this.#pairs.get(pairKey(previous, position));
          if (pair !== undefined) {
            pairSeen[pair] = 1;
            sentence.seePair();
          }
        }
        previous = position;
      }
      previousAt = words;
    }
    return {
      sentences,
      counts,
      held,
      words,
      inTitle: this.#inTitle(passage.article),
      pairs: pairSeen.reduce((sum, seen) => sum + seen, 0),
    };
  }

  #inTitle(article: IndexedArticle): Float64Array {
    let found = this.#titles.get(article);
    if (found === undefined) {
      found = new Float64Array(this.#query.terms.length);
      for (const word of [...article.titleWords, ...article.sourceWords]) {
        const term = this.#collection.lexicon.termOfWord[word] ?? NO_TERM;
        for (const { position, share } of this.#matcher.ofTerm(term))
          found[position] = Math.max(found[position] ?? 0, share);
      }
      // The year of publication is known of every passage of the article, as its title is.
      const year = article.article.date?.slice(0, 4);
      for (const [position, { term }] of this.#query.terms.entries()) if (term === year) found[position] = 1;
      this.#titles.set(article, found);
    }
    return found;
  }
}

/** One number for two positions; they stay apart below 4,096 terms, far more than a question has. */
function pairKey(a: number, b: number): number {
  return a * 4096 + b;
}

/** The weight of the query's terms, each as far as it counts: from 0 (`false`) to 1 (`true`), by its position. */
export function weightOf(query: Query, share: (position: number) => number | boolean): number {
  let sum = 0;
  for (let position = 0; position < query.terms.length; position++)
    sum += Number(share(position)) * (query.terms[position]?.weight ?? 0);
  return sum;
}

/** How far the sentences together hold the term at a position: what the one that holds it best does. */
export function heldByAny(sentences: readonly SentenceEvidence[], at: number): number {
  return sentences.reduce((most, { held }) => Math.max(most, held[at] ?? 0), 0);
}

/** How far a passage, or the title or source above it, holds the term at a position. */
export function heldWithTitle({ held, inTitle }: Evidence, at: number): number {
  return Math.max(held[at] ?? 0, inTitle[at] ?? 0);
}
