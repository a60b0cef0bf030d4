import type { Query } from '../question/query.ts';
import { clash, roleOf } from '../question/role.ts';
import { TRANSPARENT } from '../text/word-shape.ts';
import { kindFit } from './kind-fit.ts';

/** What a sentence shares with a question, and what else it holds. */
export interface SentenceEvidence {
  /** By position in `query.terms`: how far the sentence holds the term: the largest share of its expansions that occur. */
  readonly held: Float64Array;
  /** By position: the word of the sentence at which the term is first met, from 1; 0 where it is not. */
  readonly firstAt: Uint16Array;
  /** By position: 1 where the term is a name, and stands here in no role but one that clashes with the asked one. */
  readonly clashes: Uint8Array;
  /** By position: 1 where the term is met after "by". */
  readonly doers: Uint8Array;
  /** The weight of the terms held. */
  readonly weight: number;
  /** The largest weight of terms that stand within a few words. */
  readonly nearWeight: number;
  /** Neighbours of the question that are neighbours here too. */
  readonly pairs: number;
  readonly words: number;
  /** How far it holds, beyond the question's own words, the kind of thing that is asked for: from 0 to 1. */
  readonly kindFit: number;
  /** The same of words near one of the question's. */
  readonly kindFitNear: number;
}

/** Words within which terms count as near each other, and a word of the kind asked for as near a term. */
const REACH = 8;

/** A term of the query, by its position, and what an occurrence counts for it. */
export interface Match {
  readonly position: number;
  readonly share: number;
}

/** Takes in a sentence word by word. */
export class SentenceReading {
  readonly #query: Query;
  readonly #held: Float64Array;
  readonly #firstAt: Uint16Array;
  readonly #clashes: Uint8Array;
  readonly #doers: Uint8Array;
  /** By position: 1 where the term stands in a role that fits. */
  readonly #fits: Uint8Array;
  /** Matches within reach: word, position, share. */
  #recent: { readonly at: number; readonly match: Match }[] = [];
  #words = 0;
  #pairs = 0;
  #nearWeight = 0;
  #kindFit = 0;
  #kindFitNear = 0;
  /** The last word of the kind asked for, and how far it was. */
  #kindAt = -Infinity;
  #kindThere = 0;
  #matchAt = -Infinity;
  /** The shape of the word before; 0 where the question holds it. */
  #otherBefore = 0;
  /** The shape of the word before, whatever it was. */
  #before = 0;

  constructor(query: Query) {
    this.#query = query;
    const { length } = query.terms;
    this.#held = new Float64Array(length);
    this.#firstAt = new Uint16Array(length);
    this.#clashes = new Uint8Array(length);
    this.#doers = new Uint8Array(length);
    this.#fits = new Uint8Array(length);
  }

  /** Two neighbours of the question are neighbours here. */
  seePair(): void {
    this.#pairs++;
  }

  /** Takes in a word that the question holds too, or that stands for one of its words. */
  seeAsked(matches: readonly Match[], shape: number): void {
    this.#words++;
    const { terms } = this.#query;
    for (const { position, share } of matches) {
      this.#held[position] = Math.max(this.#held[position] ?? 0, share);
      if (this.#firstAt[position] === 0) this.#firstAt[position] = this.#words;
      const role = roleOf(shape, this.#before);
      if (role === 'doer') this.#doers[position] = 1;
      const term = terms[position];
      if (term?.isName !== true) continue;
      if (clash(term.role, role)) this.#clashes[position] = 1;
      else this.#fits[position] = 1;
    }
    this.#recent = this.#recent.filter(({ at }) => this.#words - at < REACH);
    for (const match of matches) this.#recent.push({ at: this.#words, match });
    this.#nearWeight = Math.max(this.#nearWeight, this.#weightOfRecent());
    if (this.#words - this.#kindAt <= REACH) this.#kindFitNear = Math.max(this.#kindFitNear, this.#kindThere);
    this.#matchAt = this.#words;
    this.#otherBefore = 0;
    this.#pass(shape);
  }

  /** Takes in any other word. */
  seeOther(shape: number): void {
    this.#words++;
    const fit = kindFit(this.#query.kind, shape, this.#otherBefore);
    this.#kindFit = Math.max(this.#kindFit, fit);
    if (fit > 0) {
      this.#kindAt = this.#words;
      this.#kindThere = fit;
      if (this.#words - this.#matchAt <= REACH) this.#kindFitNear = Math.max(this.#kindFitNear, fit);
    }
    if ((shape & TRANSPARENT) === 0) this.#otherBefore = shape;
    this.#pass(shape);
  }

  #pass(shape: number): void {
    if ((shape & TRANSPARENT) === 0) this.#before = shape;
  }

  #weightOfRecent(): number {
    let sum = 0;
    for (const [at, { match }] of this.#recent.entries()) {
      const better = this.#recent.some(
        (other, place) =>
          other.match.position === match.position &&
          (other.match.share > match.share || (other.match.share === match.share && place < at)),
      );
      if (!better) sum += match.share * (this.#query.terms[match.position]?.weight ?? 0);
    }
    return sum;
  }

  finish(): SentenceEvidence {
    const anyKind = this.#query.kind === null;
    return {
      held: this.#held,
      firstAt: this.#firstAt,
      doers: this.#doers,
      clashes: this.#clashes.map((clashes, position) => (clashes === 1 && this.#fits[position] === 0 ? 1 : 0)),
      weight: this.#held.reduce((sum, share, position) => sum + share * (this.#query.terms[position]?.weight ?? 0), 0),
      nearWeight: this.#nearWeight,
      pairs: this.#pairs,
      words: this.#words,
      kindFit: anyKind ? 1 : this.#kindFit,
      kindFitNear: anyKind ? 1 : this.#kindFitNear,
    };
  }
}
