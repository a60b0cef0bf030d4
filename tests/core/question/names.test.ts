import { beforeAll, describe, expect, test } from 'vitest';
import type { Collection } from '../../../src/core/index/collection.ts';
import { isNameHere } from '../../../src/core/question/names.ts';
import { article, collectionOf } from '../articles.ts';

let collection: Collection;
beforeAll(async () => {
  collection = await collectionOf([
    article({
      language: 'en',
      text: 'A ship of Lyam sank, and that of Mali. Was it New Lyam, or a new one? Old Lyam, Far Lyam or lyam? Is Orange far from the trees of Orange, where an orange is an orange?',
    }),
    article({
      id: 'de',
      language: 'de',
      text: 'Die Fähre von Altenfeld lag in Altenfeld, und das alte Boot lag weit von dort.',
    }),
  ]);
});

describe('whether a word is a name, however it was typed', () => {
  test.each([
    ['the articles write so, and English hardly knows', 'lyam', true],
    ['the articles write so, and English does too', 'mali', true],
    ['the articles do not hold, and English writes so', 'paris', true],
    ['the articles do not hold, and English does not write so', 'giraffe', false],
    ['nobody knows', 'zzyzxville', false],
    ['is common, and only names begin with', 'new', false],
    ['the articles write both ways', 'orange', false],
    ['the articles never write so', 'ship', false],
    ['is a number', '52', false],
  ])('GIVEN one that %s ("%s") THEN it is %s', (_what, word, isName) => {
    expect(isNameHere(word, collection)).toBe(isName);
  });
  test.each([
    ['altenfeld', true],
    ['alte', false],
    ['paris', false],
    ['52', false],
  ])('GIVEN a German "%s" THEN it is %s: only the articles tell', (word, isName) => {
    expect(isNameHere(word, collection, 'de')).toBe(isName);
  });
});

// A name that is taken for an ordinary word need not stand in the sentence that is given as the answer.
test.each([
  ['a text that writes it as a name, under a title with it', 'brimsel', true],
  ['a text in which it is a word, under a title with it', 'quays', false],
  ['a title alone, where English knows no such word', 'dramvik', true],
  ['a title alone, where English knows it as a name', 'germany', true],
  ['a title alone, where English knows it as a word', 'closes', false],
  ['no article, where English does not know it either', 'zzyzx', false],
])('GIVEN a word of %s THEN that "%s" is a name is %s', async (_where, word, isName) => {
  const news = await collectionOf([
    article({ id: 'a', title: 'Brimsel Closes Its Quays', text: 'The port, says Brimsel, has old quays.' }),
    article({
      id: 'b',
      title: 'Brimsel Sends Dramvik to Germany',
      text: 'The pilots went abroad, says Brimsel, at last.',
    }),
  ]);
  expect(isNameHere(word, news)).toBe(isName);
});
