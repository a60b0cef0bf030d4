import { beforeAll, describe, expect, test } from 'vitest';
import type { Collection } from '../../../src/core/index/collection.ts';
import { Indexer } from '../../../src/core/index/indexer.ts';
import { readQuestion } from '../../../src/core/question/read-question.ts';
import { loadEnglish } from '../../../src/library/load-english.ts';
import { article, collectionOf } from '../articles.ts';

let collection: Collection;
beforeAll(async () => {
  collection = await collectionOf([
    article({ id: 'harbour', text: 'The harbour is deep. The agency watches it.' }),
    article({ id: 'ferry', text: 'The vessel was bought by the town. A boat sank. The lorry was repaired.' }),
    article({
      id: 'agency',
      text: 'The Harbour Development Agency (HDA) has closed the quay. The HDA gives no date for the harbour.',
    }),
  ]);
});

/** What is looked for, by the term that was asked for: each with what it counts. */
function lookedFor(question: string, of = collection): Record<string, Record<string, number>> {
  return Object.fromEntries(
    readQuestion(question, of).terms.map(({ term, expansions }) => [
      term,
      Object.fromEntries(expansions.map(({ id, share }) => [of.lexicon.terms[id], Number(share.toFixed(9))])),
    ]),
  );
}

describe('what is looked for', () => {
  test.each([
    ['a word that the articles hold', 'the quay', { quay: { quay: 1 } }],
    ['what else says the same too', 'the vessel', { vessel: { vessel: 1, boat: 0.63 } }],
    [
      'only what else says the same, where none holds the word itself',
      'the ship',
      { ship: { vessel: 0.63, boat: 0.49 } },
    ],
    ['one such word', 'the truck', { truck: { lorri: 0.63 } }],
    ['nothing', 'the giraffe', { giraff: {} }],
    // Both are asked for: neither stands in for the other.
    ['two such words that are both asked for', 'the vessel or boat', { vessel: { vessel: 1 }, boat: { boat: 1 } }],
    // "develop" is the rarest part of the long form.
    ['an abbreviation', 'the HDA', { hda: { hda: 1, develop: 0.6 } }],
    [
      'its long form',
      'the Harbour Development Agency',
      { harbor: { harbor: 1, hda: 0.6 }, develop: { develop: 1, hda: 0.6 }, agenc: { agenc: 1, hda: 0.6 } },
    ],
    ['a part of the long form', 'the harbour', { harbor: { harbor: 1 } }],
  ])('GIVEN %s THEN each counts its share', (_what, question, expected) => {
    expect(lookedFor(question)).toStrictEqual(expected);
  });

  test('GIVEN another word for the same that only an article held which is gone THEN it is not looked for', async () => {
    const indexer = new Indexer(loadEnglish());
    const index = (texts: readonly { id: string; text: string }[]) =>
      indexer.index(
        texts.map((stated) => article(stated)),
        () => {},
        async () => {},
      );
    const boat = { id: 'boat', text: 'The boat sank before the lighthouse.' };
    const quay = { id: 'quay', text: 'The quay was closed for a week.' };
    expect(lookedFor('the ship', await index([boat, quay]))).toStrictEqual({ ship: { boat: 0.49 } });
    expect(lookedFor('the ship', await index([quay]))).toStrictEqual({ ship: {} });
  });
});
