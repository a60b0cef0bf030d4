import { LANGUAGES } from '../../../src/core/languages/languages.ts';
import { describe, expect, test } from 'vitest';
import { Lexicon, NO_TERM } from '../../../src/core/index/lexicon.ts';
import { readWords, renumbered, SENTENCE_END, shapeAt, termAt, WORD } from '../../../src/core/index/word-stream.ts';
import { sentences } from '../../../src/core/text/sentences.ts';
import {
  DATE,
  DAY,
  LEADS_TO_OWNER,
  LEADS_TO_PLACE,
  MAY_BE_REASON,
  MONEY,
  NAME,
  NUMBER,
  PERCENT,
  TRANSPARENT,
} from '../../../src/core/text/word-shape.ts';

const english = { perMillion: () => 0, looksLikeName: (word: string) => word === 'eastport' || word === 'elin' };

function read(text: string) {
  const lexicon = new Lexicon();
  const stream: number[] = [];
  readWords(text, sentences(text), LANGUAGES.en, lexicon, english, stream);
  return { lexicon, stream };
}

/** Each word with its shape; null for the end of a sentence. */
function shapes(text: string) {
  const { lexicon, stream } = read(text);
  return stream.map((code, at) =>
    code === SENTENCE_END ? null : [lexicon.words[code & WORD], shapeAt(stream, at, lexicon.shapeOfWord)],
  );
}

describe('the words of a passage as numbers', () => {
  test('GIVEN another lexicon THEN each word keeps how it is written, under its number there', () => {
    const { lexicon, stream } = read('They paid $12, or 7% of it, in Eastport. The quay.');
    const other = new Lexicon();
    const numbers = new Uint32Array(lexicon.words.length);
    for (const [id, word] of [...lexicon.words.entries()].toReversed())
      numbers[id] = other.add({ word, term: lexicon.terms[lexicon.termOfWord[id] ?? NO_TERM] || null });
    const there = renumbered(Uint32Array.from(stream), numbers);
    const written = (codes: ArrayLike<number>, { words, shapeOfWord }: Lexicon) =>
      Array.from(codes, (code, at) =>
        code === SENTENCE_END ? null : [words[code & WORD], shapeAt(codes, at, shapeOfWord)],
      );
    expect(written(there, other)).toEqual(written(stream, lexicon));
    expect([...there]).not.toEqual(stream);
  });

  test('GIVEN sentences THEN their words are in order, each sentence with its end behind it', () => {
    const { lexicon, stream } = read('The quay opened. The ferry left the quay!\n\nNobody came');
    expect(stream.map((code) => (code === SENTENCE_END ? '|' : lexicon.words[code & WORD])).join(' ')).toBe(
      'the quay opened | the ferry left the quay | nobody came |',
    );
  });
  test('GIVEN a capital letter inside a sentence THEN the word is written like a name; at its beginning only where English does not know it otherwise', () => {
    expect(shapes('Ships left Eastport. Eastport slept. “Élin saw Élin,” said Ann.')).toEqual([
      ['ships', 0],
      ['left', 0],
      ['eastport', NAME],
      null,
      ['eastport', NAME],
      ['slept', 0],
      null,
      ['elin', NAME],
      ['saw', 0],
      ['elin', NAME],
      ['said', 0],
      ['ann', NAME],
      null,
    ]);
  });
  test('GIVEN a small letter or capitals that come later in the word THEN it is not written like a name', () => {
    expect(shapes('the iPhone of eastport')).toEqual([
      ['the', TRANSPARENT],
      ['iphone', 0],
      ['of', LEADS_TO_OWNER],
      ['eastport', 0],
      null,
    ]);
  });
  test('GIVEN a currency sign before or a percent sign behind a number THEN it is money or a share, here and not elsewhere', () => {
    expect(shapes('It rose 7% to $7, then €7 or 7 in 1931.')).toEqual([
      ['it', 0],
      ['rose', 0],
      ['7', NUMBER | DAY | PERCENT],
      ['to', LEADS_TO_PLACE | MAY_BE_REASON],
      ['7', NUMBER | DAY | MONEY],
      ['then', 0],
      ['7', NUMBER | DAY | MONEY],
      ['or', 0],
      ['7', NUMBER | DAY],
      ['in', LEADS_TO_PLACE],
      ['1931', NUMBER | DATE],
      null,
    ]);
  });
  test.each([
    [
      'a day before its month or behind it',
      'On November 8 and 9 May they met.',
      { november: DATE, 8: DATE, 9: DATE, may: DATE },
    ],
    [
      'a day beside a month cut short',
      'On Nov. 8 and Jan. 9 they met.',
      { nov: DATE, 8: DATE, january: DATE, 9: DATE },
    ],
    ['a number beside no month', 'On Friday 12 of 18 came.', { friday: DATE, 12: 0, 18: 0 }],
    ['a number that is no day of a month', 'In November 32 came.', { november: DATE, 32: 0 }],
    ['a number at the end of a sentence', 'They were 8. November came.', { 8: 0, november: DATE }],
    ['"may" as a verb', 'They may 8 times sail.', { may: 0, 8: 0 }],
    [
      'a grouped number that would be a year',
      'Of 1,900 or 1 950 men 2000 came in 1990.',
      { '1,900': 0, '1,950': 0, 2000: DATE, 1990: DATE },
    ],
    ['money and shares that would be years', 'It cost $1900, or 2000%.', { 1900: 0, 2000: 0 }],
  ])('GIVEN %s THEN what is a date is seen', (_, text, dates) => {
    const found = shapes(text).flatMap((entry) => (entry === null ? [] : [entry]));
    expect(
      Object.fromEntries(
        found
          .filter(([word]) => word !== undefined && word in dates)
          .map(([word, shape]) => [word, Number(shape) & DATE]),
      ),
    ).toEqual(dates);
  });
  test.each([
    ['what stands behind a name and a hyphen', 'The (R-NY-26) and Covid-19 men of MH-370 met 12 of K-9.', [12]],
    ['a number of something', 'Berth #14 has 15 boats.', [15]],
    ['the mark of a footnote', 'It has boats [14] and 15 men.', [15]],
    ['a year behind a hyphen', 'From Mid-2024 on 12 sailed.', [2024, 12]],
    ['an ordinary number behind a hyphen', 'About twenty-5 or 6-7 sailed.', [5, 6, 7]],
  ])('GIVEN %s THEN only what counts is a number', (_, text, numbers) => {
    const found = shapes(text).flatMap((entry) => (entry === null ? [] : [entry]));
    const digits = found.filter(([word, shape]) => /^\d/.test(String(word)) && (Number(shape) & NUMBER) !== 0);
    expect(digits.map(([word]) => Number(word))).toEqual(numbers);
  });
  test('GIVEN a code THEN its term is that of the word, however it is written; none for a stop word or the end', () => {
    const { lexicon, stream } = read('We saw Harbours, the harbour');
    expect(stream.map((code) => lexicon.terms[termAt(code, lexicon)])).toEqual(['', 'saw', 'harbor', '', 'harbor', '']);
    expect(termAt(SENTENCE_END, lexicon)).toBe(NO_TERM);
    expect(stream.every((code) => Number.isInteger(code) && code >= 0 && code <= SENTENCE_END)).toBe(true);
  });
});
