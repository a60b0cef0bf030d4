import type { Collection } from '../index/collection.ts';
import { grammarWords } from '../languages/detect.ts';
import { english } from '../languages/en.ts';
import { plain } from '../languages/from-words.ts';
import type { Language, LanguageTag } from '../languages/language.ts';
import { LANGUAGES, primary, readIn } from '../languages/languages.ts';
import { tokens } from '../text/terms.ts';

/** Words of grammar that tell the language of a question, … */
const SURE = 2;
/** … as a share of all its words; */
const SHARE = 0.3;
/** another language that also asks with one of them must have so many fewer. */
const MOST_OF_ANOTHER = 0.5;
const FEWEST_WORDS = 2;
const ENGLISH_ASKS = /\b(?:who|whom|whose|what|when|where|why|which|how)\b/;
/** Letters and marks that are never written in a language, but are in its neighbours. */
const NEVER_WRITTEN: Readonly<Record<LanguageTag, RegExp>> = {
  en: /\p{Script=Cyrillic}/u,
  fr: /[ñ¿¡áíóúãõäößìò]/iu,
  de: /[ñ¿¡áíóúàèêçãõœéìòù]/iu,
  es: /[àèêçãõœäößìòù]/iu,
  pt: /[ñ¿¡èäößœùìò]/iu,
  ru: /[іїєґўјљњћђџѓќѕъ]/iu,
};

/**
 * The language to read a question in: the one that most of its words of grammar are from; where that tells nothing, the
 * reader's, or what most articles are in. Where all articles are in English, so is the question.
 */
export function questionLanguage(question: string, { languages }: Collection, locale?: string): Language {
  if (languages.every((tag) => readIn(tag) === english)) return english;
  const { of } = grammarWords(question);
  const most = Math.max(...Object.values(of));
  const likely = (Object.keys(of) as LanguageTag[]).filter((tag) => of[tag] === most);
  const among = (tag: string | null | undefined) => likely.find((other) => other === tag);
  const spoken = likely.length === 1 ? likely[0] : undefined;
  const held = languages.map(among).find((tag) => tag !== undefined);
  const reader = locale === undefined ? undefined : primary(locale);
  const own = reader !== undefined && languages.includes(reader) ? among(reader) : undefined;
  return LANGUAGES[spoken ?? own ?? held ?? 'en'];
}

/**
 * The language of a question that is surely in one that no article has; null where its words do not tell for sure: it
 * must ask in that language, and hold more words of its grammar than of any language that an article has.
 * @param languages primary tags of the articles' languages; one that we do not know may be the question's
 * @param locale the reader's, to tell apart what is the same in several languages
 */
export function foreignLanguage(
  question: string,
  { languages, english: frequencies }: Pick<Collection, 'languages' | 'english'>,
  locale = 'en',
): LanguageTag | null {
  if (!languages.every((tag) => tag === null || Object.hasOwn(LANGUAGES, tag))) return null;
  const { words, of } = grammarWords(question);
  const asking = (tag: LanguageTag) => (LANGUAGES[tag].lists?.asks.words ?? ENGLISH_ASKS).test(plain(question));
  const known = Object.keys(of) as LanguageTag[];
  const held = known.filter((tag) => languages.includes(tag));
  const foreign = known.filter((tag) => !held.includes(tag) && asking(tag) && !NEVER_WRITTEN[tag].test(question));
  const most = Math.max(0, ...foreign.map((tag) => of[tag]));
  const likely = foreign.filter((tag) => of[tag] === most);
  const isFar = held.every((tag) => of[tag] <= MOST_OF_ANOTHER * most || (of[tag] < most && !asking(tag)));
  if (words < FEWEST_WORDS || most === 0 || !isFar) return null;
  // One word is enough of Russian, which none of the others looks like.
  if (!likely.includes('ru') && (most < SURE || most < SHARE * words)) return null;
  const common = (tag: LanguageTag) =>
    tokens(question, LANGUAGES[tag]).filter(({ word }) => frequencies.perMillion(word, tag) > 0);
  const [best] = likely.toSorted((a, b) => common(b).length - common(a).length);
  return likely.find((tag) => tag === primary(locale)) ?? best ?? null;
}
