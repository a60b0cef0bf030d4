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

/** What a sentence without any of the question's words holds: the same for all of them, since most sentences are such. */
export interface Nothing {
  readonly held: Float64Array;
  readonly firstAt: Uint16Array;
  readonly flags: Uint8Array;
}

/** @param terms how many the query has */
export function nothingOf(terms: number): Nothing {
  return { held: new Float64Array(terms), firstAt: new Uint16Array(terms), flags: new Uint8Array(terms) };
}

/** Takes in a sentence word by word. */
export class SentenceReading {
  readonly #query: Query;
  readonly #nothing: Nothing;
  #held: Float64Array;
  #firstAt: Uint16Array;
  #clashes: Uint8Array;
  #doers: Uint8Array;
  /** Positions of terms that stand in a role that fits. */
  readonly #fits: number[] = [];
  /** Matches within reach: word, position, share. */
  readonly #recent: { readonly at: number; readonly match: Match }[] = [];
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

  constructor(query: Query, nothing: Nothing) {
    this.#query = query;
    this.#nothing = nothing;
    this.#held = nothing.held;
    this.#firstAt = nothing.firstAt;
    this.#clashes = nothing.flags;
    this.#doers = nothing.flags;
  }

  /** Two neighbours of the question are neighbours here. */
  seePair(): void {
    this.#pairs++;
  }

  /** Takes in a word that the question holds too, or that stands for one of its words. */
  seeAsked(matches: readonly Match[], shape: number): void {
    this.#words++;
    const { terms } = this.#query;
    if (this.#held === this.#nothing.held) {
      this.#held = new Float64Array(terms.length);
      this.#firstAt = new Uint16Array(terms.length);
    }
    for (const { position, share } of matches) {
      this.#held[position] = Math.max(this.#held[position] ?? 0, share);
      if (this.#firstAt[position] === 0) this.#firstAt[position] = this.#words;
      const role = roleOf(shape, this.#before);
      if (role === 'doer') this.#doers = this.#flagged(this.#doers, position);
      const term = terms[position];
      if (term?.isName !== true) continue;
      if (clash(term.role, role)) this.#clashes = this.#flagged(this.#clashes, position);
      else this.#fits.push(position);
    }
    while (this.#recent.length > 0 && this.#words - (this.#recent[0]?.at ?? 0) >= REACH) this.#recent.shift();
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

  /** The flags with one more; a copy where they were those of a sentence without any. */
  #flagged(flags: Uint8Array, position: number): Uint8Array {
    const own = flags === this.#nothing.flags ? new Uint8Array(flags.length) : flags;
    own[position] = 1;
    return own;
  }

  #pass(shape: number): void {
    if ((shape & TRANSPARENT) === 0) this.#before = shape;
  }

  /** The weight of the terms within reach, each by its best occurrence. */
  #weightOfRecent(): number {
    let sum = 0;
    for (const [at, { match }] of this.#recent.entries()) {
      if (!this.#isBettered(match, at)) sum += match.share * (this.#query.terms[match.position]?.weight ?? 0);
    }
    return sum;
  }

  #isBettered({ position, share }: Match, at: number): boolean {
    for (const [place, { match }] of this.#recent.entries()) {
      if (match.position === position && (match.share > share || (match.share === share && place < at))) return true;
    }
    return false;
  }

  finish(): SentenceEvidence {
    const anyKind = this.#query.kind === null;
    if (this.#clashes !== this.#nothing.flags) for (const position of this.#fits) this.#clashes[position] = 0;
    return {
      held: this.#held,
      firstAt: this.#firstAt,
      doers: this.#doers,
      clashes: this.#clashes,
      weight: this.#held.reduce((sum, share, position) => sum + share * (this.#query.terms[position]?.weight ?? 0), 0),
      nearWeight: this.#nearWeight,
      pairs: this.#pairs,
      words: this.#words,
      kindFit: anyKind ? 1 : this.#kindFit,
      kindFitNear: anyKind ? 1 : this.#kindFitNear,
    };
  }
}
