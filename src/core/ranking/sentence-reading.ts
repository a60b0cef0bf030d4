import type { Query } from '../question/query.ts';
import { TRANSPARENT } from '../text/word-shape.ts';
import { kindFit } from './kind-fit.ts';
import type { Match } from './query-matcher.ts';

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

/** Takes in a sentence word by word. Hundreds of passages are read so for a question: what costs more is for `readClosely`. */
export class SentenceReading {
  readonly #query: Query;
  readonly #nothing: Float64Array;
  #held: Float64Array;
  #words = 0;
  #pairs = 0;
  #kindFit = 0;
  /** The shape of the word before; 0 where the question holds it. */
  #otherBefore = 0;

  /** @param nothing zeros, as many as the query has terms: shared by all sentences without any of its words, which are most */
  constructor(query: Query, nothing: Float64Array) {
    this.#query = query;
    this.#nothing = nothing;
    this.#held = nothing;
  }

  /** Two neighbours of the question are neighbours here. */
  seePair(): void {
    this.#pairs++;
  }

  /** Takes in a word that the question holds too, or that stands for one of its words. */
  seeAsked(matches: readonly Match[]): void {
    this.#words++;
    if (this.#held === this.#nothing) this.#held = new Float64Array(this.#nothing.length);
    for (const { position, share } of matches) this.#held[position] = Math.max(this.#held[position] ?? 0, share);
    this.#otherBefore = 0;
  }

  /** Takes in any other word. */
  seeOther(shape: number): void {
    this.#words++;
    this.#kindFit = Math.max(this.#kindFit, kindFit(this.#query.kind, shape, this.#otherBefore));
    if ((shape & TRANSPARENT) === 0) this.#otherBefore = shape;
  }

  /** What the sentence came to; the next word begins another. */
  finish(): SentenceEvidence {
    const { terms, kind } = this.#query;
    const held = this.#held;
    let weight = 0;
    if (held !== this.#nothing)
      for (const [position, term] of terms.entries()) weight += (held[position] ?? 0) * term.weight;
    const found = { held, weight, pairs: this.#pairs, words: this.#words, kindFit: kind === null ? 1 : this.#kindFit };
    this.#held = this.#nothing;
    this.#words = 0;
    this.#pairs = 0;
    this.#kindFit = 0;
    this.#otherBefore = 0;
    return found;
  }
}
