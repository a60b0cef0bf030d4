import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interval } from '../../../lab/eval/bootstrap.ts';

const mean = (sample: readonly number[]) => sample.reduce((sum, value) => sum + value, 0) / sample.length;
const coin = (ones: number, of: number) => Array.from({ length: of }, (_, at) => (at < ones ? 1 : 0));

describe('the interval of a figure', () => {
  test('GIVEN the same outcomes THEN it is the same interval every time', () => {
    expect(interval(coin(30, 100), mean)).toEqual(interval(coin(30, 100), mean));
  });
  test.each([
    { ones: 50, of: 100 },
    { ones: 10, of: 100 },
    { ones: 90, of: 1000 },
  ])('GIVEN $ones of $of THEN it is about as wide as the normal law says', ({ ones, of }) => {
    const share = ones / of;
    const error = Math.sqrt((share * (1 - share)) / of);
    const [low, high] = interval(coin(ones, of), mean);
    expect(Math.abs(low - (share - 1.96 * error))).toBeLessThan(0.6 * error);
    expect(Math.abs(high - (share + 1.96 * error))).toBeLessThan(0.6 * error);
  });
  test('GIVEN more outcomes of the same kind THEN it is narrower', () => {
    const width = ([low, high]: [number, number]) => high - low;
    expect(width(interval(coin(300, 1000), mean))).toBeLessThan(width(interval(coin(30, 100), mean)) / 2);
  });
  test('GIVEN outcomes that are all alike THEN it has no width', () => {
    expect(interval(coin(20, 20), mean)).toEqual([1, 1]);
  });
  test('GIVEN a figure that some samples have none of THEN these are passed over', () => {
    // Of the ones alone: NaN where a sample holds none.
    const ofOnes = (sample: readonly number[]) => mean(sample.filter((value) => value === 1));
    expect(interval([1, 0, 0], ofOnes)).toEqual([1, 1]);
    expect(interval([], mean)).toEqual([NaN, NaN]);
  });
  test('GIVEN samples whose figures are 1, 2, 3, … THEN 2.5 % lie below it and 2.5 % above', () => {
    let drawn = 0;
    expect(interval([0], () => ++drawn, 200)).toEqual([6, 195]);
  });
  test('GIVEN any outcomes THEN it lies within what the figure can be', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }), (outcomes) => {
        const [low, high] = interval(outcomes, mean, 50);
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(Math.min(...outcomes) - 1e-9);
        expect(high).toBeLessThanOrEqual(Math.max(...outcomes) + 1e-9);
      }),
    );
  });
});
