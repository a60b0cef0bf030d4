import type { English } from '../english/word-frequencies.ts';
import type { Language } from '../languages/language.ts';
import { type Lexicon, NO_TERM } from './lexicon.ts';
import type { Range } from '../article.ts';
import { tokens } from '../text/terms.ts';
import { asWritten, besideMonth, DAY, MONEY, NAME, PERCENT } from '../text/word-shape.ts';
import { hasCapital, hasCurrency, isInName, isPerCent, isWrittenLikeName } from '../text/written.ts';

/**
 * An article's words as numbers, passage after passage, so that ranking never reads text: word ids in order, with bits for how
 * the word is written here; SENTENCE_END after each sentence.
 */
export type WordStream = Uint32Array;

export const SENTENCE_END = 0xffffffff;
/** Written with a capital letter; at the start of a sentence only where it looks like a name. */
const WITH_CAPITAL = 0x80000000;
const AFTER_CURRENCY = 0x40000000;
const BEFORE_PERCENT = 0x20000000;
/** A number that counts nothing: "NY-26", "Post #1424". */
const IN_NAME = 0x10000000;
export const WORD = 0x0fffffff;
/** Where the bits for how a word is written begin, above its number, and how many there are. */
export const WRITTEN_AT = 28;
export const WRITTEN_BITS = 4;

/** Adds the words of a passage's text to `stream`, sentence by sentence; new words are added to the lexicon. */
export function readWords(
  text: string,
  sentences: readonly Range[],
  language: Language,
  lexicon: Lexicon,
  english: English,
  stream: number[],
): void {
  for (const sentence of sentences) {
    const written = text.slice(sentence.start, sentence.end);
    const words = tokens(written, language);
    for (const [at, token] of words.entries()) {
      const id = lexicon.add(token, language.tag);
      let bits = 0;
      const isName =
        language.lists === null
          ? hasCapital(written, token) && (at > 0 || english.looksLikeName(token.word))
          : isWrittenLikeName(written, words, at, language);
      if (isName) bits |= WITH_CAPITAL;
      if (hasCurrency(written, token, language)) bits |= AFTER_CURRENCY;
      if (isPerCent(written, token.end, language)) bits |= BEFORE_PERCENT;
      if (isInName(written, token)) bits |= IN_NAME;
      stream.push((id | bits) >>> 0);
    }
    stream.push(SENTENCE_END);
  }
}

/** The term of the word that a code stands for; NO_TERM for a stop word or the end of a sentence. */
export function termAt(code: number, { termOfWord }: Pick<Lexicon, 'termOfWord'>): number {
  return code === SENTENCE_END ? NO_TERM : (termOfWord[code & WORD] ?? NO_TERM);
}

/** Whether a word is written with a capital letter here, as a name is. */
export function isWithCapital(code: number): boolean {
  return (code & WITH_CAPITAL) !== 0;
}

/** The shape of the word at `at` of a stream: its own, and what its writing and its neighbours add. */
export function shapeAt(stream: ArrayLike<number>, at: number, shapeOfWord: readonly number[]): number {
  const code = stream[at] ?? SENTENCE_END;
  // Most words are written plainly; hundreds of passages are read for a question.
  const shape = code <= WORD ? (shapeOfWord[code] ?? 0) : writtenShape(code, shapeOfWord);
  if ((shape & DAY) === 0) return shape;
  const before = writtenShape(stream[at - 1] ?? SENTENCE_END, shapeOfWord);
  const after = writtenShape(stream[at + 1] ?? SENTENCE_END, shapeOfWord);
  return besideMonth(shape, before, after);
}

function writtenShape(code: number, shapeOfWord: readonly number[]): number {
  if (code === SENTENCE_END) return 0;
  let added = 0;
  if ((code & IN_NAME) !== 0) return 0;
  if ((code & WITH_CAPITAL) !== 0) added |= NAME;
  if ((code & AFTER_CURRENCY) !== 0) added |= MONEY;
  if ((code & BEFORE_PERCENT) !== 0) added |= PERCENT;
  return asWritten(shapeOfWord[code & WORD] ?? 0, added);
}

/** The same words in a lexicon where they have other numbers. @param numbers by word id: the id there */
export function renumbered(stream: WordStream, numbers: Uint32Array): WordStream {
  return stream.map((code) => (code === SENTENCE_END ? code : ((code & ~WORD) | (numbers[code & WORD] ?? 0)) >>> 0));
}
