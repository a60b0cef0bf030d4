import type { Token } from '../text/terms.ts';
import { shapeOf } from '../text/word-shape.ts';

/** Id of the term that every stop word has: none. */
export const NO_TERM = 0;

/**
 * Numbers for words and terms. It only grows: ids stay valid for as long as it lives, so that the analysis
 * of an article outlives a reload. Where most of it is words that no article holds any more, another one takes its
 * place (`Indexer.renewed`).
 */
export class Lexicon {
  readonly words: string[] = [];
  /** By term id; NO_TERM has none. */
  readonly terms: string[] = [''];
  /** By word id: the id of its term, or NO_TERM. */
  readonly termOfWord: number[] = [];
  /** By word id: its shape, as bits (word-shape.ts). */
  readonly shapeOfWord: number[] = [];
  readonly #wordIds = new Map<string, number>();
  readonly #termIds = new Map<string, number>();

  /** How many term ids there are, NO_TERM among them. */
  get termCount(): number {
    return this.terms.length;
  }

  /** The id of the token's word, given now if it is new. */
  add(token: Pick<Token, 'word' | 'term'>): number {
    const present = this.#wordIds.get(token.word);
    if (present !== undefined) return present;
    const id = this.words.push(token.word) - 1;
    this.#wordIds.set(token.word, id);
    this.termOfWord.push(token.term === null ? NO_TERM : this.#addTerm(token.term));
    this.shapeOfWord.push(shapeOf(token.word));
    return id;
  }

  /** Fills an empty lexicon with what another one held, so that all ids are the same. */
  restore(words: readonly string[], termOfWord: ArrayLike<number>, terms: readonly string[]): void {
    for (const [at, word] of words.entries()) this.add({ word, term: terms[termOfWord[at] ?? NO_TERM] || null });
  }

  /** The id of a term; undefined where no article ever held it. */
  termId(term: string): number | undefined {
    return this.#termIds.get(term);
  }

  /** The id of a word; undefined where no article ever held it. */
  wordId(word: string): number | undefined {
    return this.#wordIds.get(word);
  }

  /** What a stop word is known by in a wording: below 0, apart from the ids of terms; null where no article ever held it. */
  stopWordAtom(word: string): number | null {
    const id = this.#wordIds.get(word);
    return id === undefined ? null : -1 - id;
  }

  /** What a word is known by in a wording: the id of its term, or for a stop word a number below 0. */
  atomOfWord(id: number): number {
    const term = this.termOfWord[id] ?? NO_TERM;
    return term === NO_TERM ? -1 - id : term;
  }

  #addTerm(term: string): number {
    let id = this.#termIds.get(term);
    if (id === undefined) {
      id = this.terms.push(term) - 1;
      this.#termIds.set(term, id);
    }
    return id;
  }
}
