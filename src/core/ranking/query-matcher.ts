import type { IndexedPassage } from '../index/analysis.ts';
import type { Collection } from '../index/collection.ts';
import { NO_TERM } from '../index/lexicon.ts';
import { SENTENCE_END, WORD, type WordStream } from '../index/word-stream.ts';
import type { Query } from '../question/query.ts';

/** A term of the query, by its position, and what an occurrence counts for it. */
export interface Match {
  readonly position: number;
  readonly share: number;
}

const NONE: readonly never[] = [];

/** Tells what the words of the articles are for a query. */
export class QueryMatcher {
  readonly #collection: Collection;
  /** By term id. */
  readonly #matches = new Map<number, Match[]>();
  /** By the last atom of a wording. */
  readonly #wordings = new Map<number, { readonly atoms: readonly number[]; readonly match: Match }[]>();

  constructor(query: Query, collection: Collection) {
    this.#collection = collection;
    for (const [position, { expansions, wordings }] of query.terms.entries()) {
      for (const { atoms, share } of wordings) {
        const last = atoms.at(-1) ?? NO_TERM;
        this.#wordings.set(last, [...(this.#wordings.get(last) ?? []), { atoms, match: { position, share } }]);
      }
      for (const { id, share } of expansions)
        this.#matches.set(id, [...(this.#matches.get(id) ?? []), { position, share }]);
    }
  }

  /** What a term of the lexicon is for the query. */
  ofTerm(id: number): readonly Match[] {
    return this.#matches.get(id) ?? NONE;
  }

  /** What the word at `at` of the passage's stream is for the query, alone or as the end of a wording; null where nothing. */
  at({ article: { stream }, from }: IndexedPassage, at: number): readonly Match[] | null {
    const atom = this.#collection.lexicon.atomOfWord((stream[at] ?? SENTENCE_END) & WORD);
    let found: readonly Match[] | null = this.#matches.get(atom) ?? null;
    for (const { atoms, match } of this.#wordings.get(atom) ?? NONE) {
      if (this.#endsAt(stream, from, at, atoms)) found = [...(found ?? NONE), match];
    }
    return found;
  }

  /** Whether the words up to `at` of the stream are these atoms, in one sentence. */
  #endsAt(stream: WordStream, from: number, at: number, atoms: readonly number[]): boolean {
    const { lexicon } = this.#collection;
    const first = at - atoms.length + 1;
    if (first < from) return false;
    for (let place = at - 1; place >= first; place--) {
      const code = stream[place] ?? SENTENCE_END;
      if (code === SENTENCE_END || lexicon.atomOfWord(code & WORD) !== atoms[place - first]) return false;
    }
    return true;
  }
}
