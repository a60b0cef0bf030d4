import { describe, expect, test } from 'vitest';
import { tokens } from '../../../src/core/text/terms.ts';

const terms = (text: string) => tokens(text).flatMap(({ term }) => (term === null ? [] : [term]));

describe('terms', () => {
  test.each([
    ['colour organised centre', 'color organized center'],
    ['travelled', 'traveled'],
    ['the programme’s defence', "the program's defense"],
    ['Malian', 'Mali'],
    ['27.7bn', '27.7 billion'],
    ['32,000', '32 000'],
    ['café', 'cafe'],
    ['Jama’at', "Jama'at"],
    ['U.S.', 'USA'],
    ['students', 'student'],
    ['came broken withdrew', 'come break withdraw'],
  ])('GIVEN %s and %s THEN the terms are the same', (one, other) => {
    expect(terms(one)).toEqual(terms(other));
    expect(terms(one).length).toBeGreaterThan(0);
  });
  test('GIVEN stop words alone THEN there are no terms', () => {
    expect(terms('What is it that they were?')).toEqual([]);
  });
  test('GIVEN offsets THEN they cut the word out of the text', () => {
    const text = 'Über “Müller’s” 3,500 boats';
    expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Über',
      'Müller’s',
      '3,500',
      'boats',
    ]);
  });
});
