import type { Collection } from '../index/collection.ts';
import { distance } from '../index/speller.ts';
import type { Language } from '../languages/language.ts';
import { tokens, type Token } from '../text/terms.ts';
import { frequencyOf } from './term-weight.ts';

/** A word that English knows is taken for a mistake only where it is rare, … */
const RARE_PER_MILLION = 2;
/** … one slip away from a word of the articles, and that word is this many times as common. */
const MUCH_COMMONER = 20;

const SHORTEST_ELSEWHERE = 6;

/** The word of the collection that one which it does not hold most likely stands for; null where it may stand as it is. */
export function correctedWord(
  { term, word }: Token,
  collection: Collection,
  language: Language,
): Pick<Token, 'word' | 'term'> | null {
  const { tag } = language;
  if (term === null || frequencyOf(term, collection) > 0) return null;
  if (collection.english.perMillion(word, tag) >= RARE_PER_MILLION) return null;
  const corrected = collection.speller.correct(word, collection.frequencies.ofWords, tag);
  if (corrected === null || !(tag === 'en' ? isLikelier(word, corrected, collection) : isSlip(word, corrected)))
    return null;
  const correctedTerm = tokens(corrected, language)[0]?.term ?? null;
  return correctedTerm === null ? null : { word: corrected, term: correctedTerm };
}

/** Of other languages only the common words are known: what differs in a letter may well be another word, which is missing among them. */
function isSlip(word: string, corrected: string): boolean {
  return (
    word.length >= SHORTEST_ELSEWHERE &&
    word[0] === corrected[0] &&
    distance(word, corrected) === 1 &&
    (word.length !== corrected.length || lettersOf(word) === lettersOf(corrected))
  );
}

function lettersOf(word: string): string {
  return word.split('').toSorted().join('');
}

function isLikelier(word: string, corrected: string, { english }: Collection): boolean {
  const typed = english.perMillion(word);
  if (typed === 0) return true;
  const isOneSlip = distance(word, corrected) === 1 || single(word) === single(corrected);
  return isOneSlip && english.perMillion(corrected) > MUCH_COMMONER * typed;
}

/** A word with every letter once where it is doubled: "Cincinatti" doubles another one than "Cincinnati". */
function single(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}
