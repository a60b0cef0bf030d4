import type { Range } from '../article.ts';
import { sentencesOf, type IndexedPassage } from '../index/analysis.ts';
import { readIn } from '../languages/languages.ts';
import { wordsOf } from '../text/terms.ts';

/** What announces a list says nothing without its items. */
const LEADS_IN = /:["'”’)\]]*$/;
/** Characters of a list that are quoted with its lead-in. */
const LONGEST_LIST = 500;
/** Characters that a line may have beyond the title that it repeats: an end, quotation marks. */
const LONGEST_MARKS = 8;
/** A row of a table is no sentence. */
const TABLE_ROW = /\|[^|]*\|/;

/** Cuts quotes out of passages, for one question; each passage is split into sentences once. */
export class Quotes {
  readonly #sentences = new Map<IndexedPassage, readonly Range[]>();

  /**
   * A sentence, with the one before where it leans on it, and with the items that it announces, as offsets into the article.
   * @param ordinal which of the passage's sentences, from 0
   * @returns null where there is none, and for a row of a table
   */
  of(passage: IndexedPassage, ordinal: number): Range | null {
    const all = this.#sentences.get(passage) ?? sentencesOf(passage);
    this.#sentences.set(passage, all);
    const { text } = passage.article.article;
    const sentence = all[ordinal];
    if (sentence === undefined) return null;
    const written = text.slice(sentence.start, sentence.end);
    if (TABLE_ROW.test(written)) return null;
    if (all.length > 1 && isTitle(written, passage.article.article.title)) return null;
    const before = all[ordinal - 1];
    const start =
      before !== undefined && readIn(passage.article.language).leans.test(written) ? before.start : sentence.start;
    if (!LEADS_IN.test(written)) return { start, end: sentence.end };
    const items = all.slice(ordinal + 1).filter(({ end }) => end - start <= LONGEST_LIST);
    const last = items.at(-1);
    return last === undefined ? null : { start, end: last.end };
  }
}

/** Whether a line is the title once more, which stands above the quote anyway. */
function isTitle(line: string, title: string): boolean {
  return Math.abs(line.length - title.length) <= LONGEST_MARKS && wordsOf(line) === wordsOf(title);
}
