import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Lexicon, NO_TERM } from '../../../src/core/index/lexicon.ts';
import {
  buildPostings,
  countHolding,
  GONE,
  type IndexedUnit,
  type Postings,
} from '../../../src/core/index/postings.ts';
import { SENTENCE_END } from '../../../src/core/index/word-stream.ts';

const rest = async () => {};

/** Words w0 to w9: the first two are stop words, and w8 and w9 have the same term. */
function lexicon(): Lexicon {
  const made = new Lexicon();
  for (let n = 0; n < 10; n++) made.add({ word: `w${n}`, term: n < 2 ? null : `t${Math.min(n, 8)}` });
  return made;
}

/** Units as parts of one stream each, with words before and after that are not theirs. */
const unit = fc.record({
  before: fc.array(fc.nat({ max: 9 }), { maxLength: 3 }),
  own: fc.array(fc.oneof({ weight: 6, arbitrary: fc.nat({ max: 9 }) }, fc.constant(SENTENCE_END)), { maxLength: 25 }),
  after: fc.array(fc.nat({ max: 9 }), { maxLength: 3 }),
});
const units = fc.array(unit, { maxLength: 8 });

function unitsOf(stated: readonly { before: number[]; own: number[]; after: number[] }[], first = 0): IndexedUnit[] {
  return stated.map(({ before, own, after }, at) => ({
    number: first + at,
    words: Uint32Array.from([...before, ...own, ...after]),
    from: before.length,
    to: before.length + own.length,
  }));
}

/** By term: by unit: how often. */
function plain(all: readonly IndexedUnit[], { termOfWord, terms }: Lexicon): Map<number, number>[] {
  const byTerm = terms.map(() => new Map<number, number>());
  for (const { number, words, from, to } of all) {
    for (const word of words.slice(from, to)) {
      const term = termOfWord[word] ?? NO_TERM;
      if (term !== NO_TERM) byTerm[term]?.set(number, (byTerm[term].get(number) ?? 0) + 1);
    }
  }
  return byTerm;
}

function read({ start, units, counts }: Postings): Map<number, number>[] {
  return Array.from(start.subarray(1), (end, term) => {
    const held = new Map<number, number>();
    for (let at = start[term] ?? 0; at < end; at++) held.set(units[at] ?? -1, counts[at] ?? 0);
    expect(held.size).toBe(end - (start[term] ?? 0));
    return held;
  });
}

function distinctOf(byTerm: readonly Map<number, number>[], count: number): number[] {
  return Array.from({ length: count }, (_, number) => byTerm.filter((held) => held.has(number)).length);
}

describe('postings', () => {
  test('GIVEN any units THEN they are what a plain map counts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(units, { maxLength: 4 }), async (stated) => {
        const words = lexicon();
        let first = 0;
        const portions = stated.map((list) => {
          first += list.length;
          return unitsOf(list, first - list.length);
        });
        const expected = plain(portions.flat(), words);
        const holding = await countHolding(portions, words, rest);
        expect([...holding]).toEqual(expected.map((held) => held.size));
        const built = await buildPostings(null, portions, first, words, holding, rest);
        expect(read(built)).toEqual(expected);
        expect([...built.distinct]).toEqual(distinctOf(expected, first));
      }),
    );
  });
  test('GIVEN earlier postings of which units are gone and others have moved THEN they are as if all were counted anew', async () => {
    await fc.assert(
      fc.asyncProperty(units, fc.array(fc.nat({ max: 7 })), units, async (stated, gone, late) => {
        const words = lexicon();
        const earlier = unitsOf(stated);
        const before = await buildPostings(
          null,
          [earlier],
          earlier.length,
          words,
          await countHolding([earlier], words, rest),
          rest,
        );
        words.add({ word: 'late', term: 'late' });
        const fresh = unitsOf([...late, { before: [], own: [10], after: [] }]);
        const stay = earlier.filter(({ number }) => !gone.includes(number)).toReversed();
        const moved = new Int32Array(earlier.length).fill(GONE);
        for (const [at, { number }] of stay.entries()) moved[number] = fresh.length + at;
        const now = [...fresh, ...stay.map((one) => ({ ...one, number: moved[one.number] ?? GONE }))];
        const expected = plain(now, words);
        const holding = Uint32Array.from(expected, (held) => held.size);
        const built = await buildPostings({ postings: before, moved }, [fresh], now.length, words, holding, rest);
        expect(read(built)).toEqual(expected);
        expect([...built.distinct]).toEqual(distinctOf(expected, now.length));
      }),
    );
  });
  test('GIVEN a word more often than a count can hold THEN the count stays at the highest', async () => {
    const words = lexicon();
    const all = unitsOf([{ before: [], own: Array.from({ length: 70_000 }, () => 5), after: [] }]);
    const built = await buildPostings(null, [all], 1, words, await countHolding([all], words, rest), rest);
    expect(read(built)).toEqual(words.terms.map((term) => new Map(term === 't5' ? [[0, 65_535]] : [])));
  });
  test('GIVEN much to count, sort and copy THEN other work gets its turn in between, but not after each term', async () => {
    const words = new Lexicon();
    const ids = Array.from({ length: 3500 }, (_, n) => words.add({ word: `w${n}`, term: `t${n}` }));
    const portions = [0, 1, 2].map((number) => unitsOf([{ before: [], own: ids, after: [] }], number));
    let turns = 0;
    const pause = async () => {
      turns++;
    };
    const holding = await countHolding(portions, words, pause);
    expect(turns).toBe(3);
    const postings = await buildPostings(null, portions, 3, words, holding, pause);
    expect(turns).toBe(6);
    await buildPostings({ postings, moved: Int32Array.from([0, 1, 2]) }, [], 3, words, holding, pause);
    expect(turns - 6).toBeGreaterThanOrEqual(3);
    expect(turns - 6).toBeLessThan(20);
  });
});
