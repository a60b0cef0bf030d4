import type { Range } from '../article.ts';
import { english } from '../languages/en.ts';
import { fold } from '../languages/fold.ts';
import type { Language } from '../languages/language.ts';
import { byLanguage } from '../languages/languages.ts';

/** A word of a text, and the term that index and query know it by; null for a stop word. */
export interface Token extends Range {
  /** Folded: lower case, without diacritics, with plain apostrophes. */
  readonly word: string;
  readonly term: string | null;
}

/** Of a longer "word" this many characters count: no language has one, and stems take time. */
const LONGEST_WORD = 100;

/** Every word of `text` in order, by the rules of its language; one function for the index and for queries, so that the two always agree. */
export function tokens(text: string, language: Language = english): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(language.token)) {
    const start = match.index;
    const end = start + match[0].length;
    const written = match[0].slice(0, LONGEST_WORD);
    if (/^\d/.test(written)) {
      for (const word of language.numberWords(written))
        found.push({ start, end, word, term: word.replaceAll(',', '') });
    } else {
      const word = language.fold(written);
      if (word !== '') found.push({ start, end, word, term: termOf(word, language) });
    }
  }
  return found;
}

/** The terms of a text in order, repeated as they are; stop words left out. */
export function termsOf(text: string, language: Language = english): string[] {
  return tokens(text, language).flatMap(({ term }) => (term === null ? [] : [term]));
}

/** The words of a name, folded, with single spaces. */
export function wordsOf(text: string): string {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

const known = byLanguage(() => new Map<string, string | null>());
/** The memory of a language's stems is emptied at this size, so that a stream of odd words cannot fill the heap. */
const MOST_KNOWN = 200_000;

/** The term of a folded word; null for a stop word. */
export function termOf(word: string, language: Language): string | null {
  const memory = known[language.tag];
  let term = memory.get(word);
  if (term === undefined) {
    term = language.termOf(word);
    if (memory.size >= MOST_KNOWN) memory.clear();
    memory.set(word, term);
  }
  return term;
}
