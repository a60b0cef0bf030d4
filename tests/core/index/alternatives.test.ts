import { describe, expect, test } from 'vitest';
import { Alternatives } from '../../../src/core/index/alternatives.ts';
import type { Abbreviation } from '../../../src/core/text/abbreviations.ts';

const FREQUENCY: Readonly<Record<string, number>> = { eastport: 3, harbor: 2, author: 9, hous: 2 };
const EHA = { short: 'eha', long: ['eastport', 'harbor', 'author'] };

/** What stands for each of the terms where articles explain these abbreviations. */
function alternatives(terms: readonly string[], ...articles: readonly (readonly Abbreviation[])[]) {
  const made = new Alternatives(
    articles.map((abbreviations) => ({ abbreviations })),
    (term) => FREQUENCY[term] ?? 0,
  );
  return Object.fromEntries([...made.of(terms)].map(([term, others]) => [term, [...others].toSorted()]));
}

describe('abbreviations that articles explain', () => {
  test('GIVEN the abbreviation THEN the word of its long form that is in fewest passages stands for it', () => {
    expect(alternatives(['eha', 'boat'], [], [EHA]).eha).toEqual(['harbor']);
  });
  test('GIVEN the long form THEN the abbreviation stands for each of its words', () => {
    expect(alternatives(['author', 'harbor', 'eastport'], [EHA])).toEqual({
      author: ['eha'],
      harbor: ['eha'],
      eastport: ['eha'],
    });
  });
  test('GIVEN only a part of the long form THEN the abbreviation does not stand for it', () => {
    expect(alternatives(['eastport', 'harbor'], [EHA])).toEqual({ eastport: [], harbor: [] });
    expect(alternatives(['harbor', 'author'], [EHA])).toEqual({ harbor: [], author: [] });
  });
  test('GIVEN both THEN neither stands for the other', () => {
    expect(alternatives(['eha', 'eastport', 'harbor', 'author'], [EHA])).toEqual({
      eha: [],
      eastport: [],
      harbor: [],
      author: [],
    });
  });
  test('GIVEN an abbreviation of two things THEN a word of each stands for it, and it for both', () => {
    const house = { short: 'eha', long: ['elder', 'hous'] };
    expect(alternatives(['eha'], [EHA], [house]).eha).toEqual(['elder', 'harbor']);
    expect(alternatives(['elder', 'hous'], [EHA, house])).toEqual({ elder: ['eha'], hous: ['eha'] });
  });
  test('GIVEN two long forms that begin alike THEN each has its abbreviation', () => {
    const agency = { short: 'ea', long: ['eastport', 'agenc'] };
    expect(alternatives(['eastport', 'agenc'], [EHA], [agency])).toEqual({ eastport: ['ea'], agenc: ['ea'] });
    expect(alternatives(['eastport', 'harbor', 'author'], [EHA], [agency]).harbor).toEqual(['eha']);
  });
  test('GIVEN words without any THEN none stands for them', () => {
    expect(alternatives(['harbor', 'lantern'])).toEqual({ harbor: [], lantern: [] });
  });
});
