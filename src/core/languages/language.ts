/** The languages whose words, sentences and questions we know. */
export type LanguageTag = 'en' | 'fr' | 'de' | 'es' | 'pt' | 'ru';

/** How a language is written: what index and query know its words by, and where its sentences end. */
export interface Language {
  readonly tag: LanguageTag;
  /** Every number and every word of a text; with the flags `gu`. */
  readonly token: RegExp;
  /** What a written number says: `27.7bn` is the number and the magnitude. */
  numberWords(written: string): string[];
  /** One form for all ways to write a word: lower case, without diacritics, in one token. */
  fold(written: string): string;
  /** The term of a folded word; null for a stop word. */
  termOf(word: string): string | null;
  /** At the end of a text: a full stop that does not end the sentence. */
  readonly abbreviation: RegExp;
  /** At the end of a text: a full stop that ends the sentence only where the next one plainly begins. */
  readonly mayEnd: RegExp | null;
  /** A sentence that opens so cannot be understood without the one before. */
  readonly leans: RegExp;
  /** What a word looks like, and how questions are asked; null: English, which the rooms after this one have rules of their own for. */
  readonly lists: WordLists | null;
}

/** Words of a language other than English by what they are; folded, with single spaces. */
export interface WordLists {
  /** Words that carry grammar rather than matter. */
  readonly stopWords: ReadonlySet<string>;
  readonly shapes: ReadonlyMap<string, readonly WordShape[]>;
  /** Folded, January first, each with its other forms. */
  readonly months: readonly (readonly string[])[];
  /** Every noun has a capital: only what stands around it makes it look like a name. */
  readonly nounsHaveCapitals: boolean;
  readonly asks: Asks;
}

export type WordShape =
  | 'date'
  | 'vague date'
  | 'number'
  | 'vague number'
  | 'leads to a place'
  | 'holds an article'
  | 'leads to an origin'
  | 'leads to a doer'
  | 'transparent'
  | 'money'
  | 'per cent'
  | 'pronoun'
  | 'body';

/** How questions are asked, as patterns of whole words over folded text that keeps its length. */
export interface Asks {
  /** Words that ask. */
  readonly words: RegExp;
  /** By the kind of answer asked for; of several the first in the question counts, and of those in one place the first here. */
  readonly kinds: readonly (readonly [RegExp, 'who' | 'when' | 'where' | 'number' | 'money' | 'percentage'])[];
  /** What may open a question; none of it is looked for. */
  readonly opening: RegExp;
  /** What asks for a matter and not for a fact of it. */
  readonly requests: readonly (readonly [RegExp, 'topic' | 'latest' | 'summary'])[];
  readonly newest: RegExp;
}
