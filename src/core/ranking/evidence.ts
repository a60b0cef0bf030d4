import type { IndexedArticle, IndexedPassage } from '../index/analysis.ts';
import type { Collection } from '../index/collection.ts';
import { NO_TERM } from '../index/lexicon.ts';
import { SENTENCE_END, shapeAt, WORD } from '../index/word-stream.ts';
import type { AnswerKind } from '../question/answer-kind.ts';
import type { Query } from '../question/query.ts';
import { TRANSPARENT } from '../text/word-shape.ts';
import { kindFit } from './kind-fit.ts';

/** What a sentence shares with a question, and what else it holds. */
export interface SentenceEvidence {
  /** By position in `query.terms`: how far the sentence holds the term: the largest share of its expansions that occur. */
  readonly held: Float64Array;
  /** The weight of the terms held. */
  readonly weight: number;
  /** Neighbours of the question that are neighbours here too. */
  readonly pairs: number;
  readonly words: number;
  /** How far it holds, beyond the question's own words, the kind of thing that is asked for: from 0 to 1. */
  readonly kindFit: number;
}

/** What a passage shares with a question. */
export interface Evidence {
  readonly sentences: readonly SentenceEvidence[];
  /** By position in `query.terms`: how often the term occurs, each expansion counting its share. */
  readonly counts: Float64Array;
  /** By position: how far the passage holds the term. */
  readonly held: Float64Array;
  /** The same of the title and the source above it. */
  readonly inTitle: Float64Array;
  readonly words: number;
  /** Distinct neighbours of the question that are neighbours somewhere in the passage. */
  readonly pairs: number;
}

/** Neighbours may be this many words apart: "the minister of defence" for "defence minister". */
const NEAR = 3;

/** A term of the query, by its position, and what an occurrence counts for it. */
interface Match {
  readonly position: number;
  readonly share: number;
}

/** Reads a passage once for all that the signals need. */
export class EvidenceReader {
  readonly #query: Query;
  readonly #collection: Collection;
  /** By term id. */
  readonly #matches = new Map<number, Match[]>();
  readonly #pairs = new Map<number, number>();
  readonly #titles = new Map<IndexedArticle, Float64Array>();

  constructor(query: Query, collection: Collection) {
    this.#query = query;
    this.#collection = collection;
    for (const [position, { expansions }] of query.terms.entries()) {
      for (const { id, share } of expansions)
        this.#matches.set(id, [...(this.#matches.get(id) ?? []), { position, share }]);
    }
    for (const [index, [a, b]] of query.pairs.entries()) {
      this.#pairs.set(pairKey(a, b), index);
      this.#pairs.set(pairKey(b, a), index);
    }
  }

  read(passage: IndexedPassage): Evidence {
    const { terms, pairs } = this.#query;
    const { termOfWord, shapeOfWord } = this.#collection.lexicon;
    const counts = new Float64Array(terms.length);
    const held = new Float64Array(terms.length);
    const pairSeen = new Uint8Array(pairs.length);
    const sentences: SentenceEvidence[] = [];
    let sentence = new SentenceReading(terms.length);
    let previous = -1;
    let previousAt = -Infinity;
    let words = 0;
    const { stream } = passage.article;
    for (let at = passage.from; at < passage.to; at++) {
      const code = stream[at] ?? SENTENCE_END;
      if (code === SENTENCE_END) {
        sentences.push(sentence.finish(this.#query));
        sentence = new SentenceReading(terms.length);
        previousAt = -Infinity;
        continue;
      }
      words++;
      sentence.words++;
      const word = code & WORD;
      const term = termOfWord[word] ?? NO_TERM;
      const matches = term === NO_TERM ? undefined : this.#matches.get(term);
      if (matches === undefined) {
        sentence.seeOther(this.#query.kind, shapeAt(code, shapeOfWord));
        continue;
      }
      sentence.seeAsked();
      for (const { position, share } of matches) {
        counts[position] = (counts[position] ?? 0) + share;
        held[position] = Math.max(held[position] ?? 0, share);
        sentence.held[position] = Math.max(sentence.held[position] ?? 0, share);
        if (words - previousAt <= NEAR) {
          const pair = this.#pairs.get(pairKey(previous, position));
          if (pair !== undefined) {
            pairSeen[pair] = 1;
            sentence.pairs++;
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
        for (const { position, share } of this.#matches.get(term) ?? [])
          found[position] = Math.max(found[position] ?? 0, share);
      }
      this.#titles.set(article, found);
    }
    return found;
  }
}

/** One number for two positions; they stay apart below 4,096 terms, far more than a question has. */
function pairKey(a: number, b: number): number {
  return a * 4096 + b;
}

class SentenceReading {
  readonly held: Float64Array;
  words = 0;
  pairs = 0;
  #kindFit = 0;
  #before = 0;

  constructor(terms: number) {
    this.held = new Float64Array(terms);
  }

  /** Takes in a word that the question holds too. */
  seeAsked(): void {
    this.#before = 0;
  }

  /** Takes in any other word, by its shape. */
  seeOther(kind: AnswerKind, shape: number): void {
    this.#kindFit = Math.max(this.#kindFit, kindFit(kind, shape, this.#before));
    if ((shape & TRANSPARENT) === 0) this.#before = shape;
  }

  finish(query: Query): SentenceEvidence {
    const { held, words, pairs } = this;
    return {
      held,
      weight: weightOf(query, (position) => held[position] ?? 0),
      pairs,
      words,
      kindFit: query.kind === null ? 1 : this.#kindFit,
    };
  }
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
