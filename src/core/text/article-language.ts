import type { Article } from '../article.ts';
import { detectLanguage } from '../languages/detect.ts';
import { primary } from '../languages/languages.ts';

/** The primary tag of an article's language: as it is stated, else as its words tell; null where they do not for sure. */
export function articleLanguage({ language, title, text }: Article): string | null {
  return language === null ? detectLanguage(`${title}\n${text}`) : primary(language);
}
