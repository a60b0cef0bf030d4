import type { Collection } from '../index/collection.ts';
import { NO_TERM } from '../index/lexicon.ts';
import type { LanguageTag } from '../languages/language.ts';

/** Written with a capital letter this often, a word of the articles is a name. */
const MOSTLY = 0.8;
/** What English says more often than this is written with a capital because sentences begin with it ("Thanks") or names do ("New"). */
const TOO_COMMON = 100;

/** Whether a word (folded) is a name, however it was typed: as the articles write it, or, where they do not hold it, as English does. */
export function isNameHere(
  word: string,
  { lexicon, frequencies, english }: Collection,
  tag: LanguageTag = 'en',
): boolean {
  if (/^\d/.test(word)) return false;
  const id = lexicon.wordId(word, tag);
  const count = id === undefined ? 0 : (frequencies.ofWords[id] ?? 0);
  if (tag !== 'en') return count > 0 && (frequencies.asNames[id ?? 0] ?? 0) >= MOSTLY * count;
  const perMillion = english.perMillion(word);
  const inEnglish = perMillion < TOO_COMMON && english.looksLikeName(word);
  // What English does not know either may be a slip as well as a name.
  if (id === undefined || count === 0) return perMillion > 0 && inEnglish;
  // In titles most words have a capital.
  if ((frequencies.inText[lexicon.termOfWord[id] ?? NO_TERM] ?? 0) === 0) return inEnglish;
  if (perMillion >= TOO_COMMON && !english.looksLikeName(word)) return false;
  return (frequencies.asNames[id] ?? 0) >= MOSTLY * count;
}
