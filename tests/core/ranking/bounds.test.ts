import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Collection } from '../../../src/core/index/collection.ts';
import { NO_TERM } from '../../../src/core/index/lexicon.ts';
import { readQuestion } from '../../../src/core/question/read-question.ts';
import { retrieveFromIndexes } from '../../../src/core/ranking/candidates.ts';
import { collectionOf } from '../articles.ts';
import { articlesOf } from './retrieved.ts';

/** The more articles hold a word the less it tells; the first noun is the rarest. */
const NOUNS = ['sextant', 'cormorant', 'lighthouse', 'breakwater', 'herring', 'lobster'];
const QUESTION = `Is there a ${NOUNS.toReversed().join(', a ')}?`;
/** More than any question may look through, and so little that all may. */
const FAR_TOO_MUCH = 10_000_000;
const NEXT_TO_NOTHING = 1;

/**
 * What the indexes are asked for in a collection whose words occur this often.
 * @param costs by term id: occurrences that a search for the term looks through
 */
async function askedFor(
  question: string,
  collection: Collection,
  costs: (id: number) => number,
): Promise<{ passages: string[]; articles: string[] }> {
  const { passageIndex, articleIndex, frequencies } = collection;
  const query = readQuestion(question, collection);
  const cost = vi.spyOn(passageIndex, 'cost').mockImplementation(costs);
  const ofPassages = vi.spyOn(passageIndex, 'search');
  const ofArticles = vi.spyOn(articleIndex, 'search');
  try {
    await retrieveFromIndexes(
      query,
      { ...collection, frequencies: { ...frequencies, ofArticles: frequencies.ofArticles.map((_, id) => costs(id)) } },
      {},
    );
    return {
      passages: ofPassages.mock.calls.flatMap(([terms]) =>
        terms.map(({ expansions: [own] }) => collection.lexicon.terms[own?.id ?? NO_TERM] ?? ''),
      ),
      articles: ofArticles.mock.calls.flatMap(([terms]) => [...terms]),
    };
  } finally {
    for (const spy of [cost, ofPassages, ofArticles]) spy.mockRestore();
  }
}

const collection = await collectionOf(
  articlesOf(NOUNS.map((_, at) => `We have seen a ${NOUNS.slice(at).join(', a ')}.`)),
);
const rarestFirst = readQuestion(QUESTION, collection)
  .terms.toSorted((a, b) => b.weight - a.weight)
  .map(({ term }) => term);

describe('how much a question looks through', () => {
  test('GIVEN a small collection THEN it asks for all of its words, the one that tells most first', async () => {
    expect(await askedFor(QUESTION, collection, () => NEXT_TO_NOTHING)).toEqual({
      passages: rarestFirst,
      articles: rarestFirst,
    });
  });

  test('GIVEN a question of common words over a large collection THEN it asks for the few that tell most', async () => {
    const asked = await askedFor(QUESTION, collection, () => FAR_TOO_MUCH);
    for (const terms of [asked.passages, asked.articles]) {
      expect(terms.length).toBeGreaterThan(0);
      expect(terms.length).toBeLessThan(NOUNS.length);
      expect(terms).toEqual(rarestFirst.slice(0, terms.length));
    }
  });

  test('GIVEN one common word beside rare ones THEN only that one is left out', async () => {
    const common = collection.lexicon.termId(rarestFirst.at(-1) ?? '');
    const expected = rarestFirst.slice(0, -1);
    expect(await askedFor(QUESTION, collection, (id) => (id === common ? FAR_TOO_MUCH : NEXT_TO_NOTHING))).toEqual({
      passages: expected,
      articles: expected,
    });
  });

  test('GIVEN a rare word with a common other word for it THEN what that costs counts', async () => {
    const sea = await collectionOf(
      articlesOf(['A vessel, a boat, a sextant, a cormorant, a lighthouse.', 'A sextant, a cormorant, a lighthouse.']),
    );
    const boat = sea.lexicon.termId('boat');
    const question = 'vessel, sextant, cormorant, lighthouse';
    const costs = (id: number) => (id === boat ? FAR_TOO_MUCH : NEXT_TO_NOTHING);
    const { passages } = await askedFor(question, sea, costs);
    const byWeight = readQuestion(question, sea)
      .terms.toSorted((a, b) => b.weight - a.weight)
      .map(({ term }) => term);
    const upToVessel = byWeight.slice(0, Math.max(3, byWeight.indexOf('vessel')));
    expect(passages).toEqual(upToVessel);
    expect((await askedFor(question, sea, () => NEXT_TO_NOTHING)).passages).toEqual(byWeight);
  });

  test('GIVEN a word that no article holds THEN the indexes are not asked for it', async () => {
    const asked = await askedFor('a sextant or a giraffe', collection, () => NEXT_TO_NOTHING);
    expect(asked).toEqual({ passages: ['sextant'], articles: ['sextant'] });
  });

  test('GIVEN any costs THEN the words asked for are the ones that tell most, and beyond a few cost little together', async () => {
    const cost = fc.constantFrom<number[]>(0, 1, 500, 1500, 90_000, 150_000, FAR_TOO_MUCH);
    await fc.assert(
      fc.asyncProperty(fc.array(cost, { minLength: NOUNS.length, maxLength: NOUNS.length }), async (costs) => {
        const byId = new Map(rarestFirst.map((term, at) => [collection.lexicon.termId(term), costs[at] ?? 0]));
        const asked = await askedFor(QUESTION, collection, (id) => byId.get(id) ?? 0);
        for (const terms of [asked.passages, asked.articles]) {
          expect(terms).toEqual(rarestFirst.slice(0, terms.length));
          const total = costs.slice(0, terms.length).reduce((sum, each) => sum + each, 0);
          expect(terms.length <= 3 || total < FAR_TOO_MUCH).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
