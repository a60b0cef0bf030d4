import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Lexicon } from '../../../src/core/index/lexicon.ts';
import { distance, Speller } from '../../../src/core/index/speller.ts';

/** A speller of these words, and how often each occurs. */
function spellerOf(counts: Readonly<Record<string, number>>): (word: string) => string | null {
  const lexicon = new Lexicon();
  for (const word of Object.keys(counts)) lexicon.add({ word, term: word });
  const speller = new Speller(lexicon);
  speller.grow();
  const byId = Uint32Array.from(Object.values(counts));
  return (word) => speller.correct(word, byId);
}

describe('the distance of two words', () => {
  test.each([
    ['harbour', 'harbour', 0],
    ['harbour', 'harbor', 1],
    ['harbour', 'harbouur', 1],
    ['harbour', 'hardour', 1],
    ['harbour', 'habrour', 1],
    ['harbour', 'hbarour', 2],
    ['harbour', 'ahrbuor', 2],
    ['ca', 'abc', 3],
    ['', 'quay', 4],
    ['quay', '', 4],
  ])('GIVEN %s and %s THEN it is %i', (one, other, slips) => {
    expect(distance(one, other)).toBe(slips);
  });

  const word = fc.stringMatching(/^[abc]{0,5}$/);
  /** By definition: the least of what each last slip may have been. */
  const plain = (a: string, b: string): number =>
    a === '' || b === ''
      ? a.length + b.length
      : Math.min(
          plain(a.slice(0, -1), b) + 1,
          plain(a, b.slice(0, -1)) + 1,
          plain(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
          a.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
            ? plain(a.slice(0, -2), b.slice(0, -2)) + 1
            : Infinity,
        );
  test('GIVEN any two words THEN it is the least number of slips', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(distance(one, other)).toBe(plain(one, other));
      }),
    );
  });
});

describe('correcting', () => {
  test.each([
    ['a letter too few', 'harbur', 'harbour'],
    ['a letter too many', 'harbbour', 'harbour'],
    ['a wrong letter', 'harbaur', 'harbour'],
    ['two letters that changed places', 'habrour', 'harbour'],
    ['two letters too few in a long word', 'govermet', 'government'],
    ['two other slips in a long word', 'comnitteee', 'committee'],
    ['a word of four letters', 'quai', 'quay'],
    ['the first letter missed in a long word', 'gommittee', 'committee'],
    ['letters of another script', 'москвы', 'москва'],
  ])('GIVEN %s THEN the word is found', (_, typed, meant) => {
    const correct = spellerOf({ harbour: 3, committee: 3, government: 3, quay: 3, москва: 3, orchard: 3 });
    expect(correct(typed)).toBe(meant);
  });
  test.each([
    ['two slips in a short word', 'hrbuor', { harbour: 9 }],
    ['two slips in a word that is short as it was typed', 'comitee', { committee: 9 }],
    ['three slips in a long one', 'comutte', { committee: 9 }],
    ['a word of three letters', 'qua', { quay: 9 }],
    ['a number', '1932', { '1931': 9 }],
    ['a word with a digit', 'quay2', { quay: 9 }],
    ['a stop word', 'there', { three: 9, theme: 9 }],
    ['a word that is near a stop word alone', 'thier', { their: 9 }],
    ['the first letter missed in a short word', 'zuay', { quay: 9 }],
    ['words that are near, but are no longer in any article', 'harbur', { harbour: 0 }],
    ['no words', 'harbour', {}],
    ['words with digits or signs', 'harbourx', { harbour1: 9, "harbour's": 9 }],
  ])('GIVEN %s THEN nothing is mended', (_, typed, words) => {
    expect(spellerOf(words)(typed)).toBeNull();
  });
  test('GIVEN two words equally near THEN the frequent one is meant', () => {
    expect(spellerOf({ boat: 1, bolt: 900, bust: 1 })('bost')).toBe('bolt');
    expect(spellerOf({ boat: 900, bolt: 1, bust: 1 })('bost')).toBe('boat');
    expect(spellerOf({ boat: 1, bolt: 1, bust: 900 })('bost')).toBe('bust');
  });
  test('GIVEN a nearer word and a more frequent one THEN the nearer is meant', () => {
    expect(spellerOf({ lanterns: 1, lantern: 5000, eastern: 5000 })('lantrens')).toBe('lanterns');
  });
  test('GIVEN a frequent word with another first letter THEN the one with the same is meant', () => {
    expect(spellerOf({ host: 5000, boot: 1 })('bost')).toBe('boot');
  });
  test('GIVEN words that come later THEN they are known once they are taken in', () => {
    const lexicon = new Lexicon();
    const speller = new Speller(lexicon);
    lexicon.add({ word: 'quay', term: 'quay' });
    speller.grow();
    lexicon.add({ word: 'harbour', term: 'harbour' });
    const counts = Uint32Array.from([1, 1]);
    expect(speller.correct('harbur', counts)).toBeNull();
    speller.grow();
    expect(speller.correct('harbur', counts)).toBe('harbour');
    expect(speller.correct('quai', counts)).toBe('quay');
  });

  const near = fc.stringMatching(/^[abe]{4,9}$/);
  test('GIVEN any words THEN what is found is near, occurs, and none like it is nearer, or as near and more frequent', () => {
    fc.assert(
      fc.property(fc.dictionary(near, fc.nat({ max: 1000 }), { maxKeys: 25 }), near, (words, typed) => {
        const found = spellerOf(words)(typed);
        const allowed = typed.length < 8 ? 1 : 2;
        const alike = Object.entries(words)
          .filter(([word, count]) => count > 0 && word.charAt(0) === typed.charAt(0))
          .map(([word, count]) => ({ word, count, slips: distance(typed, word) }));
        if (found === null) {
          expect(alike.filter(({ slips }) => slips <= 1)).toEqual([]);
          return;
        }
        const slips = distance(typed, found);
        expect(slips).toBeLessThanOrEqual(allowed);
        expect(words[found]).toBeGreaterThan(0);
        expect(alike.filter((other) => other.slips < slips)).toEqual([]);
        if (found.charAt(0) === typed.charAt(0))
          expect(
            alike.filter((other) => other.slips === slips && other.count > (words[found] ?? 0) && slips === 1),
          ).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
