import { type Lexicon, NO_TERM } from './lexicon.ts';
import { SENTENCE_END, WORD } from './word-stream.ts';

/** What postings tell apart, a passage or a field of an article: the words from `from` to before `to`. */
export interface Unit {
  readonly words: Uint32Array;
  readonly from: number;
  readonly to: number;
}

/**
 * Which units hold each term, and how often: an inverted index in flat arrays (Zobel & Moffat 2006).
 * The postings of term t are those from `start[t]` to before `start[t + 1]`, in the order of the units.
 */
export interface Postings {
  readonly start: Uint32Array;
  /** By posting: the unit's place. */
  readonly units: Uint32Array;
  /** By posting: how often the term occurs there, at most 65,535. */
  readonly counts: Uint16Array;
  /** By unit: its distinct terms. */
  readonly distinct: Uint32Array;
}

type Pause = () => Promise<void>;
const MOST_COUNTED = 0xffff;

/**
 * Sorts all occurrences by term and unit: a counting sort, the sizes being known.
 * @param units in portions; `pause` is awaited after each
 * @param holding by term id: how many units hold the term
 */
export async function buildPostings(
  units: Iterable<readonly Unit[]>, count: number, { termOfWord, termCount }: Lexicon, holding: Uint32Array, pause: Pause,
): Promise<Postings> {
  const start = new Uint32Array(termCount + 1);
  for (let term = 0; term < termCount; term++) start[term + 1] = (start[term] ?? 0) + (holding[term] ?? 0);
  const next = start.slice();
  const holders = new Uint32Array(start[termCount] ?? 0);
  const counts = new Uint16Array(holders.length);
  const distinct = new Uint32Array(count);
  const last = new Int32Array(termCount).fill(-1);
  let unit = 0;
  for (const portion of units) {
    for (const { words, from, to } of portion) {
      let found = 0;
      for (let at = from; at < to; at++) {
        const code = words[at] ?? SENTENCE_END;
        const term = code === SENTENCE_END ? NO_TERM : termOfWord[code & WORD] ?? NO_TERM;
        if (term === NO_TERM) continue;
        if (last[term] !== unit) {
          last[term] = unit;
          const posting = next[term] ?? 0;
          next[term] = posting + 1;
          holders[posting] = unit;
          counts[posting] = 1;
          found++;
        } else {
          const posting = (next[term] ?? 0) - 1;
          counts[posting] = Math.min(MOST_COUNTED, (counts[posting] ?? 0) + 1);
        }
      }
      distinct[unit++] = found;
    }
    await pause();
  }
  return { start, units: holders, counts, distinct };
}

/** By term id: how many of the units hold the term. */
export async function countHolding(units: Iterable<readonly Unit[]>, { termOfWord, termCount }: Lexicon, pause: Pause): Promise<Uint32Array> {
  const holding = new Uint32Array(termCount);
  const last = new Int32Array(termCount).fill(-1);
  let unit = 0;
  for (const portion of units) {
    for (const { words, from, to } of portion) {
      for (let at = from; at < to; at++) {
        const code = words[at] ?? SENTENCE_END;
        const term = code === SENTENCE_END ? NO_TERM : termOfWord[code & WORD] ?? NO_TERM;
        if (term === NO_TERM || last[term] === unit) continue;
        last[term] = unit;
        holding[term] = (holding[term] ?? 0) + 1;
      }
      unit++;
    }
    await pause();
  }
  return holding;
}
