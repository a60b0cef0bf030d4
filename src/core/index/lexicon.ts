import type { LanguageTag } from '../languages/language.ts';
import { byLanguage, LANGUAGES } from '../languages/languages.ts';
import type { Token } from '../text/terms.ts';
import { shapeOf } from '../text/word-shape.ts';

/** Id of the term that every stop word has: none. */
export const NO_TERM = 0;

/** What a lexicon is made of, each but the terms by word id. */
export interface LexiconWords {
  readonly words: readonly string[];
  readonly languageOfWord: readonly LanguageTag[];
  readonly termOfWord: readonly number[];
  readonly terms: readonly string[];
}

/**
 * Numbers for words and terms. It only grows: ids stay valid for as long as it lives, so that the analysis
 * of an article outlives a reload. Where most of it is words that no article holds any more, another one takes its
 * place (`Indexer.renewed`). Words are kept apart by language, terms are not: a name or a figure is the same in all.
 */
export class Lexicon {
  readonly words: string[] = [];
  /** By term id; NO_TERM has none. */
  readonly terms: string[] = [''];
  /** By word id: the id of its term, or NO_TERM. */
  readonly termOfWord: number[] = [];
  /** By word id: its shape, as bits (word-shape.ts). */
  readonly shapeOfWord: number[] = [];
  /** By word id: whose word it is. "Die" in German is another word than in English. */
  readonly languageOfWord: LanguageTag[] = [];
  readonly #wordIds = byLanguage(() => new Map<string, number>());
  readonly #termIds = new Map<string, number>();

  /** How many term ids there are, NO_TERM among them. */
  get termCount(): number {
    return this.terms.length;
  }

  /** The id of the token's word, given now if it is new. */
  add(token: Pick<Token, 'word' | 'term'>, tag: LanguageTag = 'en'): number {
    const wordIds = this.#wordIds[tag];
    const present = wordIds.get(token.word);
    if (present !== undefined) return present;
    const id = this.words.push(token.word) - 1;
    wordIds.set(token.word, id);
    this.languageOfWord.push(tag);
    this.termOfWord.push(token.term === null ? NO_TERM : this.addTerm(token.term));
    this.shapeOfWord.push(shapeOf(token.word, LANGUAGES[tag]));
    return id;
  }

  /** A new word of which no more is known than its term and its shape: nothing finds it by its spelling. */
  addUnspelt(term: number, shape: number): number {
    this.languageOfWord.push('en');
    this.termOfWord.push(term);
    this.shapeOfWord.push(shape);
    return this.words.push('') - 1;
  }

  /** The id of a term, given now if it is new. */
  addTerm(term: string): number {
    let id = this.#termIds.get(term);
    if (id === undefined) {
      id = this.terms.push(term) - 1;
      this.#termIds.set(term, id);
    }
    return id;
  }

  /** Fills an empty lexicon with what another one held, so that all ids are the same. */
  restore({ words, languageOfWord, termOfWord, terms }: LexiconWords): void {
    for (const [at, word] of words.entries())
      this.add({ word, term: terms[termOfWord[at] ?? NO_TERM] || null }, languageOfWord[at]);
  }

  /** The id of a term; undefined where no article ever held it. */
  termId(term: string): number | undefined {
    return this.#termIds.get(term);
  }

  /** The id of a word; undefined where no article ever held it. */
  wordId(word: string, tag: LanguageTag = 'en'): number | undefined {
    return this.#wordIds[tag].get(word);
  }

  /** What an English stop word is known by in a wording: below 0, apart from the ids of terms; null where no article ever held it. */
  stopWordAtom(word: string): number | null {
    const id = this.#wordIds.en.get(word);
    return id === undefined ? null : -1 - id;
  }

  /** What a word is known by in a wording: the id of its term, or for a stop word a number below 0. */
  atomOfWord(id: number): number {
    const term = this.termOfWord[id] ?? NO_TERM;
    return term === NO_TERM ? -1 - id : term;
  }
}
