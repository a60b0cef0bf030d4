import type { English } from './english.ts';
import type { Lexicon } from './lexicon.ts';
import { sentences } from './sentences.ts';
import { tokens } from './terms.ts';

/**
 * An article's words as numbers, passage after passage, so that ranking never reads text: word ids in order, CAPITAL set on a word
 * written with a capital letter (at the start of a sentence only where it looks like a name), SENTENCE_END after each sentence.
 */
export type WordStream = Uint32Array;

export const SENTENCE_END = 0xffffffff;
export const CAPITAL = 0x80000000;
export const WORD = 0x7fffffff;

/** Adds the words of a passage's text to `stream`; new words are added to the lexicon. */
export function readWords(text: string, lexicon: Lexicon, english: English, stream: number[]): void {
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
}
