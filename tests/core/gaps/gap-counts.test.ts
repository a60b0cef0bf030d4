import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, DAYS_KEPT, GapCounts, type DayCount } from '../../../src/core/gaps/gap-counts.ts';
import { GAP_KINDS } from '../../../src/core/gaps/gaps.ts';

const TODAY = '2026-03-31';
const day = (before: number) => dayOf(Date.parse(TODAY) - before * 86_400_000);
const of = (text: string, stated: Partial<DayCount> = {}): DayCount => ({
  server: '1',
  day: TODAY,
  kind: 'word',
  text,
  count: 1,
  ...stated,
});
const texts = (counts: GapCounts, days = 30) => counts.over('1', days, TODAY).map(({ text, count }) => [text, count]);

describe('GapCounts', () => {
  test('GIVEN words asked for THEN those of two askings or more are listed, the most frequent first', () => {
    const counts = GapCounts.of([of('mali'), of('kenya', { count: 2 }), of('niger', { count: 3 })], TODAY);
    expect(texts(counts)).toEqual([
      ['niger', 3],
      ['kenya', 2],
    ]);
  });
  test('GIVEN several days THEN they are added up within the span alone, each day named', () => {
    const counts = GapCounts.of(
      [of('kenya'), of('kenya', { day: day(6), count: 4 }), of('kenya', { day: day(7), count: 8 })],
      TODAY,
    );
    expect(counts.over('1', 7, TODAY)).toEqual([
      {
        kind: 'word',
        text: 'kenya',
        count: 5,
        days: [
          { day: day(6), count: 4 },
          { day: TODAY, count: 1 },
        ],
      },
    ]);
  });
  test('GIVEN another server THEN it sees nothing of it', () => {
    expect(GapCounts.of([of('kenya', { count: 5 })], TODAY).over('2', 30, TODAY)).toEqual([]);
  });
  test('GIVEN something taken back THEN it is gone', () => {
    const counts = GapCounts.of([of('kenya', { count: 2 })], TODAY);
    counts.add(of('kenya'), TODAY, -2);
    counts.add(of('never'), TODAY, -1);
    expect([...counts.all(TODAY)]).toEqual([]);
  });
  test('GIVEN a day too long ago, or yet to come THEN it is not kept', () => {
    const counts = GapCounts.of([of('old', { day: day(DAYS_KEPT) }), of('new', { day: '2026-04-01' })], TODAY);
    expect([...counts.all(TODAY)]).toEqual([]);
    const before = GapCounts.of([of('kenya')], TODAY);
    expect([...before.all(dayOf(Date.parse(TODAY) + DAYS_KEPT * 86_400_000))]).toEqual([]);
  });
  test('GIVEN more words than a day has room for THEN the rarest fall out, and the newest stays', () => {
    const counts = GapCounts.of([of('frequent', { count: 2 })], TODAY);
    for (let n = 0; n < 2000; n++) counts.add(of(`word${String.fromCharCode(97 + (n % 26))}${n}`), TODAY);
    const all = [...counts.all(TODAY)].map(({ text }) => text);
    expect(all).toHaveLength(300);
    expect(all).toContain('frequent');
    expect(all).toContain(`word${String.fromCharCode(97 + (1999 % 26))}1999`);
  });
  test('GIVEN a server that floods all its days THEN what another one counted stays', () => {
    const counts = GapCounts.of([of('kenya', { server: '2', count: 2, day: day(80) })], TODAY);
    for (let back = 89; back >= 0; back--)
      for (let n = 0; n < 320; n++) counts.add(of(`w${n}`, { day: day(back) }), TODAY);
    expect([...counts.all(TODAY)]).toHaveLength(20_000);
    expect(counts.over('2', 90, TODAY)).toHaveLength(1);
  });

  const entry = fc.record({
    server: fc.constantFrom('1', '2', '3'),
    day: fc.nat(100).map(day),
    kind: fc.constantFrom(...GAP_KINDS),
    text: fc.oneof(
      fc.constantFrom('kenya', 'mali niger', '__proto__', 'constructor', ''),
      fc.string({ maxLength: 40 }),
    ),
    count: fc.integer({ min: 1, max: 2_000_000 }),
  });
  test('GIVEN any counts THEN read back they are the same, within their bounds', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
        const counts = GapCounts.of(entries, TODAY);
        const all = [...counts.all(TODAY)];
        const again = GapCounts.of(JSON.parse(JSON.stringify(all)) as DayCount[], TODAY);
        expect([...again.all(TODAY)]).toEqual(all);
        expect(all.every(({ count }) => count >= 1 && count <= 1_000_000)).toBe(true);
        for (const server of ['1', '2', '3'])
          expect(again.over(server, 90, TODAY)).toEqual(counts.over(server, 90, TODAY));
      }),
    );
  });
});
