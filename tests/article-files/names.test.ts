import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../src/article-files/names.ts';

/** What would lead elsewhere, and what some file system does not take. */
const HOSTILE = '../ ..\\ /etc/passwd C:\\x ~ CON nul.txt . .. %2e%2e/ : .jsonl .hidden \u0000 \n \u202e';
const hostile = fc.constantFrom(...HOSTILE.split(' '));
const any = fc.array(fc.oneof(hostile, fc.string({ unit: 'binary' })), { maxLength: 6 }).map((parts) => parts.join(''));

describe('the name of a file', () => {
  test('GIVEN any title, date and mark THEN it is one name, safe on every file system', () => {
    fc.assert(
      fc.property(any, any, any, (day, title, mark) => {
        const name = fileName(day.slice(0, 40), title, `${mark.slice(0, 40)}0`);
        expect(name).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,150}[a-z0-9])?$/);
      }),
      { numRuns: 500 },
    );
  });
  test.each([
    ['2025-06-10', 'Harbour opens again', '2025-06-10-harbour-opens-again-1a2b'],
    ['2025-06-10', 'Élections à São Tomé', '2025-06-10-elections-a-sao-tome-1a2b'],
    ['2025-06-10', 'Маяк', '2025-06-10-1a2b'],
  ])('GIVEN %s, %s THEN %s', (day, title, name) => {
    expect(fileName(day, title, '1a2b')).toBe(name);
  });
});
