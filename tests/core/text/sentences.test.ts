import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../../src/core/text/sentences.ts';
import { prose, texts } from './prose.ts';

describe('sentences', () => {
  test.each([
    ['full stops', ['Trade grew.', 'Prices fell.', 'Nobody knew why.']],
    ['other ends', ['Who came?', 'Nobody!', 'What?!', 'The end']],
    ['a title before a name', ['Dr. Smith met Sen. Warren.', 'Mrs. Ito and Lt. Gov. Blake left.']],
    ['titles in brackets and quotation marks', ['It was he (Dr. Smith).', '“Mr. Blake, go.”', 'She—Ms. Ito—stayed.']],
    [
      'months and numbers',
      ['It opened on Jan. 5 and closed on Sept. 9.', 'No. 3 won vs. No. 4.', 'It ended on Sep. 1.'],
    ],
    ['initials', ['J. K. Rowling came.', 'John F. Kennedy did not.']],
    ['abbreviations with inner full stops', ['The U.S. Senate agreed.', 'Fruit, e.g. Apples, i.e. Those, sold.']],
    ['a number with a fraction', ['It cost $27.7 billion.', 'Trade grew.']],
    ['a question that is quoted', ['“Why?” he asked.', 'Nobody knew.']],
    ['a shout that is quoted', ['He said, “Stop!” and left.', 'Then he came back.']],
    ['a quoted sentence of its own', ['“It is over.”', 'The mayor left.']],
    ['an abbreviation at the very end', ['They met in the U.S.']],
    [
      'an abbreviation before a word that only begins sentences',
      ['They met in the U.S.', 'The mayor left.', 'It was 1 a.m.'],
    ],
    [
      '… and before a name',
      ['The U.S. Coast Guard and the Merrow Corp. Foundation met Anna Example Jr. Park rangers there.'],
    ],
    [
      'a company at an end',
      ['It was sold to Merrow Ferries Inc.', 'They paid well.', '“Ask Merrow Co.”', 'The mayor did.'],
    ],
    ['marks of footnotes', ['The quay is old.[1]', 'It is closed.”[12][13]', 'Nobody knew [4] why.', 'It sank.[5]']],
  ])('GIVEN %s THEN these are found', (_, expected) => {
    const text = expected.join(' ');
    expect(texts(text, sentences(text))).toEqual(expected);
  });
  test('GIVEN words that only end like an abbreviation THEN the sentence ends there', () => {
    const expected = ['The crowd cried no.', 'It left the Ghent.', 'He ate the cake at the OldSt.', 'All slept.'];
    expect(texts(expected.join(' '), sentences(expected.join(' ')))).toEqual(expected);
  });
  test('GIVEN a sentence that is wrapped THEN it is one, with its line break in it', () => {
    const text = 'The harbour that the storm\nhad closed is open. Ships\ncame at once.';
    expect(texts(text, sentences(text))).toEqual([
      'The harbour that the storm\nhad closed is open.',
      'Ships\ncame at once.',
    ]);
  });
  test('GIVEN several paragraphs THEN no sentence goes on from one to the next, whatever ends the first', () => {
    const text = '  A heading\n\nIt was Mr.\n\nand then it was he. ';
    expect(texts(text, sentences(text))).toEqual(['A heading', 'It was Mr.', 'and then it was he.']);
  });
  test('GIVEN any text THEN sentences are in order and hold all but the white space between them', () => {
    fc.assert(
      fc.property(prose, (text) => {
        let at = 0;
        for (const { start, end } of sentences(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
