import type { Collection } from '../index/collection.ts';
import { distance } from '../index/speller.ts';
import { tokens, type Token } from '../text/terms.ts';
import { frequencyOf } from './term-weight.ts';

/** A word that English knows is taken for a mistake only where it is rare, … */
const RARE_PER_MILLION = 2;
/** … one slip away from a word of the articles, and that word is this many times as common. */
const MUCH_COMMONER = 20;

/** The word of the collection that one which it does not hold most likely stands for; null where it may stand as it is. */
export function correctedWord({ term, word }: Token, collection: Collection): Pick<Token, 'word' | 'term'> | null {
  if (term === null || frequencyOf(term, collection) > 0) return null;
  if (collection.english.perMillion(word) >= RARE_PER_MILLION) return null;
  const corrected = collection.speller.correct(word, collection.frequencies.ofWords);
  if (corrected === null || !isLikelier(word, corrected, collection)) return null;
  const correctedTerm = tokens(corrected)[0]?.term ?? null;
  return correctedTerm === null ? null : { word: corrected, term: correctedTerm };
}

function isLikelier(word: string, corrected: string, { english }: Collection): boolean {
  const typed = english.perMillion(word);
  if (typed === 0) return true;
  return distance(word, corrected) === 1 && english.perMillion(corrected) > MUCH_COMMONER * typed;
}
