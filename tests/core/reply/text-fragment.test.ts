import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageUrl } from '../../../src/core/reply/text-fragment.ts';

/** What Discord allows in a link button. */
const LONGEST_URL = 512;
const OPENS = '#:~:text=';
const page = 'https://news.example/harbour';

const word = fc.oneof(
  fc.stringMatching(/^[a-z]{1,12}$/),
  fc.constantFrom('north-east', '“why', 'not?”', 'R&D,', '50%', '４２', '𝒳', 'naïve', '—', '\ud800', '#1', 'a=b'),
);
const quote = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '\n', '  ')), { minLength: 1, maxLength: 60 })
  .map((words) => words.flat().join(''));
/** Short ones, and those about as long as a link may be. */
const url = fc
  .tuple(fc.webUrl(), fc.oneof(fc.nat(60), fc.integer({ min: 350, max: 520 })), fc.constantFrom('', '', '#top'))
  .map(([start, length, end]) => `${start}/${'a'.repeat(Math.max(0, length - start.length))}${end}`);

/** What a text directive looks for: one stretch, or where it starts and where it ends; null for a plain address. */
function soughtBy(link: string): string[] | null {
  const [, directive] = link.split(OPENS);
  return directive === undefined ? null : directive.split(',').map(decodeURIComponent);
}

describe('a link to a passage', () => {
  test('GIVEN any page and quote THEN the link leads to that page, and is no longer than a button takes unless the page alone is', () => {
    fc.assert(
      fc.property(url, quote, (plain, quoted) => {
        const link = passageUrl(plain, quoted);
        if (link !== plain) {
          expect(link.startsWith(plain + OPENS)).toBe(true);
          expect(link.length).toBeLessThanOrEqual(LONGEST_URL);
        }
        expect(link).toMatch(/^\S+$/);
      }),
      { numRuns: 500 },
    );
  });

  test('GIVEN any quote THEN the browser looks for its own words, at its start and its end', () => {
    fc.assert(
      fc.property(
        quote.filter((made) => made.isWellFormed()),
        (quoted) => {
          const words = quoted.trim().split(/\s+/).join(' ');
          const sought = soughtBy(passageUrl(page, quoted));
          if (sought === null) return;
          expect(words.startsWith(sought[0] ?? '?')).toBe(true);
          expect(words.endsWith(sought.at(-1) ?? '?')).toBe(true);
          expect(sought.length).toBeLessThanOrEqual(2);
          if (sought.length === 1) expect(sought[0]).toBe(words);
        },
      ),
    );
  });

  test('GIVEN a page that leaves just room for the quote THEN it opens there, with one character more it is left alone', () => {
    const directive = `${OPENS}The%20quay`;
    const fits = `https://news.example/${'a'.repeat(LONGEST_URL - directive.length - 21)}`;
    expect(passageUrl(fits, 'The quay')).toBe(fits + directive);
    expect(passageUrl(fits, 'The quay')).toHaveLength(LONGEST_URL);
    expect(passageUrl(`${fits}a`, 'The quay')).toBe(`${fits}a`);
  });

  test('GIVEN a page with a fragment of its own THEN it is left alone', () => {
    expect(passageUrl(`${page}#quay`, 'The quay')).toBe(`${page}#quay`);
  });

  const tenLongWords =
    'Representatives of neighbouring municipalities unanimously rejected proposals concerning additional warehouses';
  test.each([
    ['a short quote', 'The quay is closed.', ['The quay is closed.']],
    [
      'a short quote of many words',
      'It is as it is and so it was on the day that it was so.',
      ['It is as it is and so it was on the day that it was so.'],
    ],
    ['a long quote of few words', tenLongWords, [tenLongWords]],
    [
      'a long quote',
      `${tenLongWords} yesterday`,
      [
        'Representatives of neighbouring municipalities unanimously',
        'proposals concerning additional warehouses yesterday',
      ],
    ],
    ['a quote over several lines', ' The quay\n  is closed. ', ['The quay is closed.']],
    ['characters that mean something in a directive', 'North-east, R&D', ['North-east, R&D']],
  ])('GIVEN %s THEN the browser looks for it', (_what, quoted, sought) => {
    expect(soughtBy(passageUrl(page, quoted))).toEqual(sought);
  });

  test('GIVEN a dash, a comma and an ampersand THEN none stands there bare: they would part the directive', () => {
    expect(passageUrl(page, 'North-east, R&D')).toBe(`${page}${OPENS}North%2Deast%2C%20R%26D`);
  });

  test('GIVEN half a character THEN the link leads to the page, and looks for no words that are not there', () => {
    const link = passageUrl(page, 'The quay \ud800');
    expect(link.startsWith(page)).toBe(true);
    expect(soughtBy(link)?.join('') ?? '').toBe('');
  });
});
