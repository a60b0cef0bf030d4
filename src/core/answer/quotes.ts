import type { Range } from '../article.ts';
import { sentencesOf, type IndexedPassage } from '../index/analysis.ts';

/** A sentence that opens so cannot be understood without the one before. */
const LEANS =
  /^["'“‘]?(?:He|She|It|They|This|These|That|Those|But|And|However|His|Her|Their|Its|Such|Also|In this|At that|The (?:former|latter|same))\b/;

/** Cuts quotes out of passages, for one question; each passage is split into sentences once. */
export class Quotes {
  readonly #sentences = new Map<IndexedPassage, readonly Range[]>();

  /**
   * A sentence, with the one before where it leans on it, as offsets into the article.
   * @param ordinal which of the passage's sentences, from 0; null where there is none
   */
  of(passage: IndexedPassage, ordinal: number): Range | null {
    const all = this.#sentences.get(passage) ?? sentencesOf(passage);
    this.#sentences.set(passage, all);
    const sentence = all[ordinal];
    if (sentence === undefined) return null;
    const before = all[ordinal - 1];
    const leans = before !== undefined && LEANS.test(passage.article.article.text.slice(sentence.start, sentence.end));
    return leans ? { start: before.start, end: sentence.end } : sentence;
  }
}
