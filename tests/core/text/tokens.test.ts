import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termsOf, tokens } from '../../../src/core/text/terms.ts';
import { prose } from './prose.ts';

describe('numbers', () => {
  test.each([
    ['1,234,567', ['1234567']],
    ['32 000', ['32000']],
    ['32\u00a0000 and 32\u202f000', ['32000', '32000']],
    ['32,000.50', ['32000.50']],
    ['27.7bn', ['27.7', 'billion']],
    ['27.75bn', ['27.75', 'billion']],
    ['5k 5K', ['5', 'thousand', '5', 'thousand']],
    ['5m 5mn 5mln', ['5', 'million', '5', 'million', '5', 'million']],
    ['5b 5Bn', ['5', 'billion', '5', 'billion']],
    ['1.5tn 2trn', ['1.5', 'trillion', '2', 'trillion']],
    ['1,200m', ['1200', 'million']],
    ['$27.7 billion', ['27.7', 'billion']],
    ['60%', ['60']],
    ['60 per cent, 5 Per\u00a0cent, 5 percent', ['60', 'percent', '5', 'percent', '5', 'percent']],
    ['a cent per century, super centres', ['cent', 'centuri', 'super', 'center']],
    ['fifteen of nineteen', ['15', '19']],
    ['Nov. 8, Sept 9, oct 10', ['novemb', '8', 'septemb', '9', 'octob', '10']],
    ['Jan. 6 and Mar. 7', ['januari', '6', 'march', '7']],
    ['Jan. Then Jan 6 at Mar-a-Lago', ['jan', 'jan', '6', 'mar', 'lago']],
    ['2nd 1990s 10km 32,000KM', ['2nd', '1990s', '10km', '32000km']],
    ["2024's floods, the 32,000’s", ['2024', 'flood', '32000']],
    ['12,34 and 1000,000', ['12', '34', '1000', '000']],
    ['12,0000', ['12', '0000']],
    ['in 2024 300 came', ['2024', '300', 'come']],
    ['May 5, 200 left', ['5', '200', 'leav']],
    ['9/11 1.2.3', ['9', '11', '1.2', '3']],
    ['It was 7. Then 8.', ['7', '8']],
    ['COVID-19 B2B', ['covid', '19', 'b2b']],
  ])('GIVEN %s THEN the terms are %j', (text, expected) => {
    expect(termsOf(text)).toEqual(expected);
  });
});

describe('tokens', () => {
  test('GIVEN a text THEN their offsets cut the words out of it', () => {
    const text = 'Über “Müller’s” 3,500 boats of the U.S. Navy\u00a0—27.7bn, Jama‘at. ’Tis';
    expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(
      'Über Müller’s 3,500 boats of the U.S. Navy 27.7bn 27.7bn Jama‘at Tis'.split(' '),
    );
    expect(tokens(text).map(({ word }) => word)).toEqual(
      "uber muller's 3,500 boats of the usa navy 27.7 billion jama'at tis".split(' '),
    );
  });
  test('GIVEN a stop word THEN it is a word without a term', () => {
    expect(tokens('The')).toEqual([{ start: 0, end: 3, word: 'the', term: null }]);
  });
  test('GIVEN a mark that goes with no letter THEN it is no word', () => {
    expect(tokens('\u0301 — \u0301')).toEqual([]);
  });
  test('GIVEN a character that folds to several words THEN it is one token', () => {
    expect(tokens('ﷺ').map(({ word }) => /\s/.test(word))).toEqual([false]);
  });
  test('GIVEN any text THEN tokens are in order, within it, and every word and number is in one', () => {
    fc.assert(
      fc.property(prose, (text) => {
        let at = 0;
        let between = '';
        let last = 0;
        const wrong = tokens(text).filter(({ start, end, word }) => {
          const again = start === last && end === at;
          if (!again) between += text.slice(at, start);
          const isWrong = (!again && start < at) || end <= start || end > text.length || !/^\S+$/u.test(word);
          last = start;
          at = end;
          return isWrong;
        });
        expect(wrong).toEqual([]);
        // A few Arabic "letters" are nothing but marks on a space.
        expect((between + text.slice(at)).normalize('NFKD')).not.toMatch(/[\p{L}\p{Nd}]/u);
      }),
    );
  });
  test('GIVEN the same words in capitals THEN the terms are the same, but for "us"', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 1 }), (words) => {
        const text = words.filter((word) => !/^usa?$/.test(word)).join(' ');
        expect(termsOf(text.toUpperCase())).toEqual(termsOf(text));
      }),
    );
  });
});
