import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import type { Language, Texts } from './texts.ts';

export const TEXTS: Readonly<Record<Language, Texts>> = { en, fr, de, es, pt, ru };

/** What the bot says to a reader of this locale (a BCP 47 tag, such as `pt-BR`); in English where we have no other. */
export function textsFor(locale: string): Texts {
  const [language = ''] = locale.toLowerCase().split('-');
  return Object.values(TEXTS).find((texts) => texts.language === language) ?? en;
}
