/**
 * How common words are in English at large. In a small collection every word is rare; this tells
 * "country" from "Lyammouri" there, and a word that is merely absent from one that is misspelt.
 */
export interface English {
  /**
   * Occurrences per million words; 0 for a word it does not know.
   * @param tag another language than English, for how common the word is there
   */
  perMillion(word: string, tag?: string): number;
  /** Whether the word is mostly written with a capital letter, or unknown: a name, as far as English can tell. */
  looksLikeName(word: string): boolean;
}
