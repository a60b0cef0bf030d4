import type { Lexicon } from './lexicon.ts';
import { sentences } from './sentences.ts';
import { tokens } from './terms.ts';

/**
 * A passage's words as numbers, so that ranking never reads text: word ids in order, CAPITAL set on a word
 * that is written with a capital letter though it does not begin its sentence, SENTENCE_END between sentences.
 */
export type WordStream = Uint32Array;

export const SENTENCE_END = 0xffffffff;
export const CAPITAL = 0x80000000;
export const WORD = 0x7fffffff;

/** Analyses the text of a passage; new words are added to the lexicon. */
export function wordStream(text: string, lexicon: Lexicon): WordStream {
  const stream: number[] = [];
  for (const sentence of sentences(text)) {
    const written = text.slice(sentence.start, sentence.end);
    let first = true;
    for (const token of tokens(written)) {
      const id = lexicon.add(token);
      const capital = !first && /^\p{Lu}/u.test(written.slice(token.start, token.start + 2));
      stream.push(capital ? (id | CAPITAL) >>> 0 : id);
      first = false;
    }
    stream.push(SENTENCE_END);
  }
  return Uint32Array.from(stream);
}
