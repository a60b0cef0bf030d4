import type { IndexedArticle } from './analysis.ts';
import { type Lexicon, NO_TERM } from './lexicon.ts';
import { SENTENCE_END, WORD } from './word-stream.ts';

/**
 * Which passages hold each term, and how often: an inverted index in flat arrays (Zobel & Moffat 2006).
 * The postings of term t are those from `start[t]` to before `start[t + 1]`, in the order of the passages.
 */
export interface Postings {
  readonly start: Uint32Array;
  /** By posting: the passage's place in the collection. */
  readonly passages: Uint32Array;
  /** By posting: how often the term occurs there, at most 255. */
  readonly counts: Uint8Array;
  /** By passage: its distinct terms. */
  readonly distinct: Uint16Array;
}

/**
 * Sorts all occurrences by term and passage: a counting sort, the sizes being known.
 * @param holding by term id: in how many passages the term stands
 */
export async function buildPostings(
  articles: readonly IndexedArticle[], { termOfWord, termCount }: Lexicon, holding: Uint32Array, pause: () => Promise<void>,
): Promise<Postings> {
  const start = new Uint32Array(termCount + 1);
  for (let term = 0; term < termCount; term++) start[term + 1] = (start[term] ?? 0) + (holding[term] ?? 0);
  const next = start.slice();
  const holders = new Uint32Array(start[termCount] ?? 0);
  const counts = new Uint8Array(holders.length);
  const distinct = new Uint16Array(articles.reduce((sum, { passages }) => sum + passages.length, 0));
  const last = new Int32Array(termCount).fill(-1);
  let passage = 0;
  for (const { stream, passages } of articles) {
    for (const { from, to } of passages) {
      let found = 0;
      for (let at = from; at < to; at++) {
        const code = stream[at] ?? SENTENCE_END;
        const term = code === SENTENCE_END ? NO_TERM : termOfWord[code & WORD] ?? NO_TERM;
        if (term === NO_TERM) continue;
        if (last[term] !== passage) {
          last[term] = passage;
          const posting = next[term] ?? 0;
          next[term] = posting + 1;
          holders[posting] = passage;
          counts[posting] = 1;
          found++;
        } else {
          const posting = (next[term] ?? 0) - 1;
          counts[posting] = Math.min(255, (counts[posting] ?? 0) + 1);
        }
      }
      distinct[passage++] = found;
    }
    await pause();
  }
  return { start, passages: holders, counts, distinct };
}
