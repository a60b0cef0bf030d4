import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { Language, LanguageTag } from './language.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';

/** The languages that articles are read in. */
export const LANGUAGES: Readonly<Record<LanguageTag, Language>> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  pt: portuguese,
  ru: russian,
};

/** Something of its own for each language. */
export function byLanguage<Thing>(make: () => Thing): Record<LanguageTag, Thing> {
  return { en: make(), fr: make(), de: make(), es: make(), pt: make(), ru: make() };
}

/** The primary language of a BCP 47 tag, such as `pt` of `pt-BR`. */
export function primary(tag: string): string {
  return (tag.split('-')[0] ?? '').toLowerCase();
}

/** The language that an article of this primary tag is read in: English, for want of its own, where we do not know it. */
export function readIn(tag: string | null): Language {
  return tag !== null && Object.hasOwn(LANGUAGES, tag) ? LANGUAGES[tag as LanguageTag] : english;
}
