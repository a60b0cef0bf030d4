import { franc } from 'franc-min';
import { STOP_WORDS } from '../english/stop-words.ts';
import { fold } from './fold.ts';
import type { LanguageTag } from './language.ts';
import { LANGUAGES } from './languages.ts';

/** Of an article this much is looked at: enough to be sure, and little enough to cost nothing. */
const LOOKED_AT = 2000;
/** Words that carry grammar are this share of any prose, at least. */
const FEWEST_GRAMMAR = 0.15;
const PLAINLY = 0.22;
const GLANCE = 600;
/** Characters whose trigrams are compared, which takes milliseconds. */
const COMPARED = 1000;
/** A shorter text is too short to be told apart. */
const FEWEST_WORDS = 12;
const ISO_639_3: Readonly<Record<string, LanguageTag>> = {
  eng: 'en',
  fra: 'fr',
  deu: 'de',
  spa: 'es',
  por: 'pt',
  rus: 'ru',
};
const WORD = /[\p{L}\p{M}]+/gu;

/** For each language: how many words of a text carry its grammar. */
export function grammarWords(text: string): {
  readonly words: number;
  readonly of: Readonly<Record<LanguageTag, number>>;
} {
  const of = { en: 0, fr: 0, de: 0, es: 0, pt: 0, ru: 0 };
  let words = 0;
  for (const [word] of text.matchAll(WORD)) {
    words++;
    if (STOP_WORDS.has(fold(word))) of.en++;
    for (const language of Object.values(LANGUAGES))
      if (language.lists?.stopWords.has(language.fold(word)) === true) of[language.tag]++;
  }
  return { words, of };
}

/** Most articles are, and need not be looked at more closely: so many of its words no other language has. */
function isPlainlyEnglish(text: string): boolean {
  const words = text.match(WORD) ?? [];
  const grammar = words.filter((word) => STOP_WORDS.has(word.toLowerCase())).length;
  return words.length >= FEWEST_WORDS && grammar >= PLAINLY * words.length;
}

/**
 * The language of a text, from its opening; null where it is not sure, or none that we know.
 * Two must agree: the trigrams of the text (franc), and the words in it that carry grammar.
 */
export function detectLanguage(text: string): LanguageTag | null {
  const opening = text.slice(0, LOOKED_AT);
  if (isPlainlyEnglish(opening.slice(0, GLANCE)) || isPlainlyEnglish(opening)) return 'en';
  const { words, of } = grammarWords(opening);
  if (words < FEWEST_WORDS) return null;
  const [most] = Object.entries(of).toSorted(([, a], [, b]) => b - a) as [LanguageTag, number][];
  if (most === undefined || most[1] < words * FEWEST_GRAMMAR) return null;
  return ISO_639_3[franc(opening.slice(0, COMPARED))] === most[0] ? most[0] : null;
}
