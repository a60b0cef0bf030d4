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

/** What an atom is for the query, by itself and as the end of wordings. */
interface Meaning {
  readonly matches: Match[];
  readonly wordings: { readonly atoms: readonly number[]; readonly match: Match }[];
}

/** Tells what the words of the articles are for a query. */
export class QueryMatcher {
  readonly #collection: Collection;
  /** By atom: one look-up for each word that is read, most of which are nothing for the query. */
  readonly #meanings = new Map<number, Meaning>();

  constructor(query: Query, collection: Collection) {
    this.#collection = collection;
    for (const [position, { expansions, wordings }] of query.terms.entries()) {
      for (const { atoms, share } of wordings)
        this.#meaningOf(atoms.at(-1) ?? NO_TERM).wordings.push({ atoms, match: { position, share } });
      for (const { id, share } of expansions) this.#meaningOf(id).matches.push({ position, share });
    }
  }

  #meaningOf(atom: number): Meaning {
    const meaning = this.#meanings.get(atom) ?? { matches: [], wordings: [] };
    this.#meanings.set(atom, meaning);
    return meaning;
  }

  /** What a term of the lexicon is for the query. */
  ofTerm(id: number): readonly Match[] {
    return this.#meanings.get(id)?.matches ?? NONE;
  }

  /** What the word at `at` of the passage's stream is for the query, alone or as the end of a wording; null where nothing. */
  at({ article: { stream }, from }: IndexedPassage, at: number): readonly Match[] | null {
    const meaning = this.#meanings.get(this.#collection.lexicon.atomOfWord((stream[at] ?? SENTENCE_END) & WORD));
    if (meaning === undefined) return null;
    let found: readonly Match[] = meaning.matches;
    for (const { atoms, match } of meaning.wordings)
      if (this.#endsAt(stream, from, at, atoms)) found = [...found, match];
    return found.length === 0 ? null : found;
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
