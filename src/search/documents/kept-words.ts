import { NO_TERM, type Lexicon } from '../../core/index/lexicon.ts';
import { SENTENCE_END, WORD, WRITTEN_AT, WRITTEN_BITS, type WordStream } from '../../core/index/word-stream.ts';
import { numberHash } from '../../core/text/hash.ts';

/**
 * The words of a passage as they were read when it was written, so that no question reads its text again. All that ranking
 * asks of a word is kept, as two numbers of 32 bits: the lower part of the hash of its atom; and the higher part (8 bits),
 * the word's shape (19) and how it is written here (4). A sentence ends with SENTENCE_END in the place of the second.
 */
export interface KeptWords {
  /** The numbers as bytes, the lowest first, in base64. */
  readonly numbers: string;
  /** Terms of the passage, each counted once. */
  readonly distinct: number;
}

const BYTES_A_WORD = 8;
const SHAPE_AT = WRITTEN_BITS;
const SHAPE_BITS = 19;
const HIGH_AT = SHAPE_AT + SHAPE_BITS;
const WRITTEN = 2 ** WRITTEN_BITS - 1;
const SHAPE = 2 ** SHAPE_BITS - 1;

/** @param stream of one passage; its numbers are those of the lexicon */
export function keptWords(stream: WordStream, lexicon: Lexicon): KeptWords {
  const numbers = Buffer.alloc(stream.length * BYTES_A_WORD);
  const terms = new Set<number>();
  for (const [at, code] of stream.entries()) {
    const offset = at * BYTES_A_WORD;
    if (code === SENTENCE_END) {
      numbers.writeUInt32LE(SENTENCE_END, offset + 4);
      continue;
    }
    const id = code & WORD;
    const [high, low] = numberHash(atomText(id, lexicon));
    const shape = lexicon.shapeOfWord[id] ?? 0;
    if (shape > SHAPE) throw new RangeError('A word has more shapes than are kept.');
    numbers.writeUInt32LE(low, offset);
    numbers.writeUInt32LE((high << HIGH_AT) | (shape << SHAPE_AT) | (code >>> WRITTEN_AT), offset + 4);
    terms.add(lexicon.termOfWord[id] ?? NO_TERM);
  }
  terms.delete(NO_TERM);
  return { numbers: numbers.toString('base64'), distinct: terms.size };
}

/** What a word is known by: its term; a stop word, which has none, by itself. */
function atomText(id: number, { words, terms, termOfWord, languageOfWord }: Lexicon): string {
  const term = termOfWord[id] ?? NO_TERM;
  return term === NO_TERM ? `=${languageOfWord[id]} ${words[id]}` : (terms[term] ?? '');
}

/**
 * Reads kept words for a question: of those that its lexicon knows, it tells which they are; of all others, their shape.
 * Two atoms of a million million have the same hash: among the some thousand words that are read for a question, next to
 * never is one taken for another that was asked for.
 */
export class KeptReader {
  readonly #lexicon: Lexicon;
  /** By hash: the id of a word that has none but this atom. */
  readonly #known = new Map<number, { readonly term: number; readonly word: number }>();
  /** By term and shape: a word that stands for all such. */
  readonly #alike = new Map<number, number>();

  /** @param lexicon learns of the words that are read, and is not asked again for those that it knew at first */
  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    for (const word of lexicon.words.keys()) {
      if (lexicon.termOfWord[word] === NO_TERM)
        this.#known.set(keyOf(...numberHash(atomText(word, lexicon))), { term: NO_TERM, word });
    }
    for (const [term, text] of lexicon.terms.entries()) {
      if (term !== NO_TERM) this.#known.set(keyOf(...numberHash(text)), { term, word: -1 });
    }
  }

  /** Adds the words to a stream whose numbers are those of the lexicon. */
  read({ numbers }: KeptWords, stream: number[]): void {
    const bytes = Buffer.from(numbers, 'base64');
    for (let offset = 0; offset < bytes.length; offset += BYTES_A_WORD) {
      const above = bytes.readUInt32LE(offset + 4);
      if (above === SENTENCE_END) {
        stream.push(SENTENCE_END);
        continue;
      }
      const known = this.#known.get(keyOf(above >>> HIGH_AT, bytes.readUInt32LE(offset)));
      const word =
        known !== undefined && known.term === NO_TERM
          ? known.word
          : this.#wordLike(known?.term ?? NO_TERM, (above >>> SHAPE_AT) & SHAPE);
      stream.push((word | ((above & WRITTEN) << WRITTEN_AT)) >>> 0);
    }
  }

  #wordLike(term: number, shape: number): number {
    const key = keyOf(term, shape);
    let word = this.#alike.get(key);
    if (word === undefined) {
      word = this.#lexicon.addUnspelt(term, shape);
      this.#alike.set(key, word);
    }
    return word;
  }
}

function keyOf(high: number, low: number): number {
  return high * 2 ** 32 + low;
}
