import { type Lexicon, NO_TERM } from './lexicon.ts';
import type { Pause } from './pause.ts';
import { SENTENCE_END, termAt } from './word-stream.ts';

/** What postings tell apart, a passage or a field of an article: the words from `from` to before `to`. */
export interface IndexedUnit {
  /** Which it is among all units, from 0. */
  readonly number: number;
  readonly words: Uint32Array;
  readonly from: number;
  readonly to: number;
}

/**
 * Which units hold each term, and how often: an inverted index in flat arrays (Zobel & Moffat 2006).
 * The postings of term t are those from `start[t]` to before `start[t + 1]`, in any order.
 */
export interface Postings {
  readonly start: Uint32Array;
  /** By posting: the unit's number. */
  readonly units: Uint32Array;
  /** By posting: how often the term occurs there, at most 65,535. */
  readonly counts: Uint16Array;
  /** By unit: its distinct terms. */
  readonly distinct: Uint32Array;
}

/** Earlier postings of which units are still there. */
export interface Kept {
  readonly postings: Postings;
  /** By earlier number: the number now, or GONE. */
  readonly moved: Int32Array;
}

export const GONE = -1;

const MOST_COUNTED = 0xffff;
const TERMS_BETWEEN_PAUSES = 1000;

/**
 * Sorts all occurrences by term: a counting sort, the sizes being known. What is kept is only copied.
 * @param fresh the units that are not kept, in portions; `pause` is awaited after each
 * @param count of all units
 * @param holding by term id: how many units hold the term
 */
export async function buildPostings(
  kept: Kept | null,
  fresh: Iterable<readonly IndexedUnit[]>,
  count: number,
  lexicon: Lexicon,
  holding: Uint32Array,
  pause: Pause,
): Promise<Postings> {
  const { termCount } = lexicon;
  const start = new Uint32Array(termCount + 1);
  for (let term = 0; term < termCount; term++) start[term + 1] = (start[term] ?? 0) + (holding[term] ?? 0);
  const next = start.slice();
  const units = new Uint32Array(start[termCount] ?? 0);
  const postings: Postings = { start, units, counts: new Uint16Array(units.length), distinct: new Uint32Array(count) };
  if (kept !== null) await copy(kept, postings, next, pause);
  const { counts, distinct } = postings;
  const last = new Int32Array(termCount).fill(GONE);
  for (const portion of fresh) {
    for (const { number, words, from, to } of portion) {
      let found = 0;
      for (let at = from; at < to; at++) {
        const term = termAt(words[at] ?? SENTENCE_END, lexicon);
        if (term === NO_TERM) continue;
        if (last[term] !== number) {
          last[term] = number;
          const posting = next[term] ?? 0;
          next[term] = posting + 1;
          units[posting] = number;
          counts[posting] = 1;
          found++;
        } else {
          const posting = (next[term] ?? 0) - 1;
          counts[posting] = Math.min(MOST_COUNTED, (counts[posting] ?? 0) + 1);
        }
      }
      distinct[number] = found;
    }
    await pause();
  }
  return postings;
}

/** @param next by term: where its next posting goes; moved on */
async function copy(
  { postings: earlier, moved }: Kept,
  { units, counts, distinct }: Postings,
  next: Uint32Array,
  pause: Pause,
): Promise<void> {
  for (const [from, to] of moved.entries()) if (to !== GONE) distinct[to] = earlier.distinct[from] ?? 0;
  for (let term = 0; term + 1 < earlier.start.length; term++) {
    const end = earlier.start[term + 1] ?? 0;
    let posting = next[term] ?? 0;
    for (let from = earlier.start[term] ?? 0; from < end; from++) {
      const now = moved[earlier.units[from] ?? 0] ?? GONE;
      if (now === GONE) continue;
      units[posting] = now;
      counts[posting++] = earlier.counts[from] ?? 0;
    }
    next[term] = posting;
    if (term % TERMS_BETWEEN_PAUSES === 0) await pause();
  }
}

/** By term id: how many of the units hold the term. */
export async function countHolding(
  units: Iterable<readonly IndexedUnit[]>,
  lexicon: Lexicon,
  pause: Pause,
): Promise<Uint32Array> {
  const holding = new Uint32Array(lexicon.termCount);
  const last = new Int32Array(lexicon.termCount).fill(GONE);
  for (const portion of units) {
    for (const { number, words, from, to } of portion) {
      for (let at = from; at < to; at++) {
        const term = termAt(words[at] ?? SENTENCE_END, lexicon);
        if (term === NO_TERM || last[term] === number) continue;
        last[term] = number;
        holding[term] = (holding[term] ?? 0) + 1;
      }
    }
    await pause();
  }
  return holding;
}
