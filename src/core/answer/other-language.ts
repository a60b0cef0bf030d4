import type { Collection } from '../index/collection.ts';
import type { LanguageTag } from '../languages/language.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { foreignLanguage } from '../question/question-language.ts';
import type { OtherLanguage, Verdict } from './answer.ts';

/** Why a question finds nothing where its words cannot be those of the articles; null where that is not so. */
export function otherLanguage(
  question: string,
  verdict: Verdict,
  collection: Collection,
  locale?: string,
): OtherLanguage | null {
  if (verdict === 'answered') return null;
  const asked = foreignLanguage(question, collection, locale);
  const articles = collection.languages.filter(
    (tag): tag is LanguageTag => tag !== null && Object.hasOwn(LANGUAGES, tag),
  );
  return asked === null || articles.length === 0 ? null : { asked, articles };
}
