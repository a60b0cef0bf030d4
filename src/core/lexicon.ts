import type { Token } from './terms.ts';

/** Id of the term that every stop word has: none. */
export const NO_TERM = 0;

/** What a word looks like, as bits. */
export const NUMBER = 1;
export const DATE = 2;

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DATE_WORD =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|\d{4}s|\d{1,2}(?:st|nd|rd|th)|century|decade)$/;
const NUMBER_WORD =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|million|millions|billion|billions|trillion|dozen|dozens|half|third|quarter|percent|both|none|single|twice)$/;

/**
 * Numbers for words and terms. It only grows: ids stay valid for as long as the process runs,
 * so that the analysis of an article outlives a reload.
 */
export class Lexicon {
  readonly words: string[] = [];
  /** By term id; NO_TERM has none. */
  readonly terms: string[] = [''];
  /** By word id: the id of its term, or NO_TERM. */
  readonly termOfWord: number[] = [];
  /** By word id: NUMBER and DATE bits. */
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

  #addTerm(term: string): number {
    let id = this.#termIds.get(term);
    if (id === undefined) {
      id = this.terms.push(term) - 1;
      this.#termIds.set(term, id);
    }
    return id;
  }
}

function shapeOf(word: string): number {
  const date = YEAR.test(word) || DATE_WORD.test(word) ? DATE : 0;
  return NUMBER_WORD.test(word) ? NUMBER | date : date;
}
