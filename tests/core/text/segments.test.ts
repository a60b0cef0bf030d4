import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segments } from '../../../src/core/text/segments.ts';

const whole = new Intl.Segmenter('en', { granularity: 'sentence' });
const pieces = fc.constantFrom(
  ...'The harbour opened again on Sunday.|He said so!|“Why?” he asked.|It rose by 3.5 per cent|, said the mayor.'.split(
    '|',
  ),
  ...'etc. (12, 14) of them.|the U.S. Senate|Mr. Lee.| |  |\u00a0|\u2028|\r|…|?!|.|😀|é'.split('|'),
);
/** Longer than a window, with ends all over. */
const long = fc.array(pieces, { minLength: 200, maxLength: 900, size: 'max' }).map((parts) => parts.join(' '));

describe('segments', () => {
  test('GIVEN a text of many windows THEN the ends are those that the segmenter has for the whole of it', () => {
    fc.assert(
      fc.property(long, (text) => {
        const expected = [...whole.segment(text)].map(({ segment, index }) => index + segment.length);
        const found = [...segments(text)];
        if (found.every(({ ended }) => ended)) expect(found.map(({ end }) => end)).toEqual(expected);
        expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  test('GIVEN no end for longer than a window THEN it goes on in pieces that are not ended, whole characters each', () => {
    const found = [...segments(`${'😀'.repeat(9000)}. And so on.`)];
    expect(found.filter(({ ended }) => !ended).length).toBeGreaterThan(1);
    expect(found.at(-1)?.ended).toBe(true);
    const text = `${'😀'.repeat(9000)}. And so on.`;
    expect(found.every(({ start, end }) => text.slice(start, end).isWellFormed())).toBe(true);
  });
});
