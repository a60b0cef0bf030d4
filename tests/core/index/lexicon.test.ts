import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Lexicon, NO_TERM } from '../../../src/core/index/lexicon.ts';
import { tokens } from '../../../src/core/text/terms.ts';
import { DATE, NUMBER } from '../../../src/core/text/word-shape.ts';

const text = fc
  .array(fc.oneof(fc.constantFrom('the', 'Storm', 'storms', 'ships', 'ship', '1931', 'US', '27bn', 'of'), fc.string()))
  .map((parts) => parts.join(' '));

const state = ({ words, terms, termOfWord, shapeOfWord }: Lexicon) => ({ words, terms, termOfWord, shapeOfWord });

describe('the lexicon', () => {
  test('GIVEN words THEN each has one id, forms of a word share its term, and a stop word has none', () => {
    const lexicon = new Lexicon();
    const ids = tokens('The storm, the storms; ships in 1931').map((token) => lexicon.add(token));
    expect(ids).toEqual([0, 1, 0, 2, 3, 4, 5]);
    expect(lexicon.words).toEqual(['the', 'storm', 'storms', 'ships', 'in', '1931']);
    expect(lexicon.termOfWord).toEqual([NO_TERM, 1, 1, 2, NO_TERM, 3]);
    expect(lexicon.terms).toEqual(['', 'storm', 'ship', '1931']);
    expect(lexicon.termCount).toBe(4);
    expect(lexicon.shapeOfWord[5]).toBe(DATE | NUMBER);
  });
  test('GIVEN a term THEN its id is found, and none for one that no article held', () => {
    const lexicon = new Lexicon();
    for (const token of tokens('The storms')) lexicon.add(token);
    expect(lexicon.termId('storm')).toBe(1);
    expect(lexicon.termId('storms')).toBeUndefined();
    expect(lexicon.termId('')).toBeUndefined();
  });
  test('GIVEN what another one held THEN a restored one has the same ids, and goes on from there in the same way', () => {
    fc.assert(
      fc.property(text, text, (before, later) => {
        const first = new Lexicon();
        for (const token of tokens(before)) first.add(token);
        const restored = new Lexicon();
        const { words, languageOfWord, termOfWord, terms } = first;
        restored.restore(structuredClone({ words, languageOfWord, termOfWord, terms }));
        expect(state(restored)).toEqual(state(first));
        for (const lexicon of [first, restored]) for (const token of tokens(later)) lexicon.add(token);
        expect(state(restored)).toEqual(state(first));
        for (const term of first.terms) expect(restored.termId(term)).toBe(first.termId(term));
      }),
    );
  });
});
