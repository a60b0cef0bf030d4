import type { Collection } from '../index/collection.ts';
import type { LanguageTag } from '../languages/language.ts';

/** How many passages of general English stand beside the collection's own when shares are estimated. */
const GENERAL_PASSAGES = 300;
/** Words in such a passage. */
const GENERAL_LENGTH = 60;

/** How much a term tells, in nats: minus the logarithm of the share of passages that hold it, here and in its language at large. */
export function weightOf(term: string, word: string, collection: Collection, tag: LanguageTag): number {
  const generalShare = 1 - Math.exp((-collection.english.perMillion(word, tag) * GENERAL_LENGTH) / 1e6);
  const holding = frequencyOf(term, collection) + GENERAL_PASSAGES * generalShare + 0.5;
  return Math.log(1 + (collection.frequencies.passages + GENERAL_PASSAGES) / holding);
}

/** In how many passages a term occurs. */
export function frequencyOf(term: string, { lexicon, frequencies }: Collection): number {
  const id = lexicon.termId(term);
  return id === undefined ? 0 : (frequencies.ofPassages[id] ?? 0);
}
