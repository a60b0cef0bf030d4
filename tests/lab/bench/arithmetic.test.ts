import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentile, spreadOf } from '../../../lab/bench/percentile.ts';
import { ratioText } from '../../../lab/bench/ratio.ts';

describe('percentile', () => {
  test.each([
    { share: 0.5, expected: 50 },
    { share: 0.95, expected: 95 },
    { share: 0.99, expected: 99 },
    { share: 1, expected: 100 },
    { share: 0, expected: 1 },
  ])('GIVEN 1 to 100 in any order THEN the one at $share is $expected', ({ share, expected }) => {
    expect(
      percentile(
        Array.from({ length: 100 }, (_, at) => 100 - at),
        share,
      ),
    ).toBe(expected);
  });

  test('GIVEN few values THEN the nearest rank is one of them', () => {
    expect(percentile([7], 0.99)).toBe(7);
    expect(percentile([1, 2], 0.5)).toBe(1);
    expect(percentile([1, 2], 0.51)).toBe(2);
    expect(percentile([], 0.5)).toBeNaN();
  });

  test('GIVEN any values THEN at least that share of them does not exceed it, and no smaller value does so too', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.integer({ min: 1, max: 100 }), (values, percent) => {
        const found = percentile(values, percent / 100);
        const upTo = (limit: number) => values.filter((value) => value <= limit).length;
        expect(upTo(found) * 100).toBeGreaterThanOrEqual(values.length * percent);
        expect(values.filter((value) => value < found).length * 100).toBeLessThan(values.length * percent + 1e-9);
      }),
    );
  });

  test('GIVEN times THEN their spread names the longest, and leaves them as they are', () => {
    const times = [3, 1, 2];
    expect(spreadOf(times)).toEqual({ times: 3, median: 2, p95: 3, p99: 3, max: 3 });
    expect(times).toEqual([3, 1, 2]);
  });
});

describe('ratioText', () => {
  test.each([
    [1, 57, '1/57'],
    [2, 5, '1/2.5'],
    [1, 3, '1/3'],
    [32, 10, '3.2'],
    [570, 10, '57'],
    [10, 10, '1'],
    [99, 100, '1'],
    [101, 100, '1'],
    [1, 9.96, '1/10'],
    [0, 5, '–'],
    [5, 0, '–'],
    [NaN, 5, '–'],
  ])('GIVEN %d against %d THEN it reads %s', (ours, theirs, expected) => {
    expect(ratioText(ours, theirs)).toBe(expected);
  });
});
