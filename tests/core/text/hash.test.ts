import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortHash } from '../../../src/core/text/hash.ts';

describe('the short name of a text', () => {
  test('GIVEN any text THEN it is nine characters that a button may carry', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(shortHash(text)).toMatch(/^[A-Za-z0-9_-]{9}$/);
      }),
    );
  });
  test.each([
    ['', 'Gu6NgRF7l'],
    ['a', 'gsl5AgOFd'],
    ['port/2024-03-08', 'xBiuP-bYv'],
    ['The ferry leaves at noon.', 'eTU3Okn01'],
    ['Über “Müller” 港', 'XxCc7MeYw'],
  ])('GIVEN "%s" THEN it is %s, whatever version of the bot put it into a button', (text, name) => {
    expect(shortHash(text)).toBe(name);
  });
  test('GIVEN texts that differ in little THEN no two names are the same', () => {
    const numbered = Array.from({ length: 50_000 }, (_, n) => `article ${n}`);
    const swapped = ['ab', 'ba', 'aab', 'aba', 'baa', 'a', 'b', '', ' ', 'a ', ' a', 'A', 'ä', 'a\n', '\na'];
    const texts = [...numbered, ...swapped];
    expect(new Set(texts.map(shortHash)).size).toBe(texts.length);
  });
  test('GIVEN many texts THEN every place of the name takes on all 64 characters about equally often', () => {
    const names = Array.from({ length: 12_800 }, (_, n) => shortHash(`passage ${n}`));
    for (let place = 0; place < 9; place++) {
      const counts = new Map<string, number>();
      for (const name of names) counts.set(name.charAt(place), (counts.get(name.charAt(place)) ?? 0) + 1);
      expect(counts.size).toBe(64);
      // 200 are expected, with a standard deviation of 14.
      for (const count of counts.values()) expect(Math.abs(count - 200)).toBeLessThan(80);
    }
  });
  test('GIVEN one character of the text changed THEN about half of the bits change', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const bits = (name: string) =>
      name.split('').flatMap((c) => [0, 1, 2, 3, 4, 5].map((bit) => (letters.indexOf(c) >> bit) & 1));
    let changed = 0;
    for (let n = 0; n < 400; n++) {
      const one = bits(shortHash(`The ferry leaves at ${n} from the northern quay.`));
      const other = bits(shortHash(`The f${'abcd'.charAt(n % 4)}rry leaves at ${n} from the northern quay.`));
      changed += one.filter((bit, at) => bit !== other[at]).length / one.length / 400;
    }
    expect(changed).toBeGreaterThan(0.45);
    expect(changed).toBeLessThan(0.55);
  });
});
