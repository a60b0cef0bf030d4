import type { English } from './english.ts';
import type { Lexicon } from './lexicon.ts';
import { sentences } from './sentences.ts';
import { tokens } from './terms.ts';

/**
 * A passage's words as numbers, so that ranking never reads text: word ids in order, CAPITAL set on a word
 * written with a capital letter (at the start of a sentence only where it looks like a name), SENTENCE_END after each sentence.
 */
export type WordStream = Uint32Array;

export const SENTENCE_END = 0xffffffff;
export const CAPITAL = 0x80000000;
export const WORD = 0x7fffffff;

/** Analyses the text of a passage; new words are added to the lexicon. */
export function wordStream(text: string, lexicon: Lexicon, english: English): WordStream {
  const stream: number[] = [];
  for (const sentence of sentences(text)) {
    const written = text.slice(sentence.start, sentence.end);
    let first = true;
    for (const token of tokens(written)) {
      const id = lexicon.add(token);
      const capital = /^\p{Lu}/u.test(written.slice(token.start, token.start + 2)) && (!first || english.looksLikeName(token.word));
      stream.push(capital ? (id | CAPITAL) >>> 0 : id);
      first = false;
    }
    stream.push(SENTENCE_END);
  }
  return Uint32Array.from(stream);
}
