import { expect, test } from 'vitest';
import { isNameHere } from '../../../src/core/question/names.ts';
import { article, collectionOf } from '../articles.ts';

// A name that is taken for an ordinary word need not stand in the sentence that is given as the answer.
test.each([
  ['a text that writes it as a name, under a title with it', 'brimsel', true],
  ['a text in which it is a word, under a title with it', 'quays', false],
  ['a title alone, where English knows no such word', 'dramvik', true],
  ['a title alone, where English knows it as a name', 'germany', true],
  ['a title alone, where English knows it as a word', 'closes', false],
  ['no article, where English does not know it either', 'zzyzx', false],
])('GIVEN a word of %s THEN that "%s" is a name is %s', async (_where, word, isName) => {
  const collection = await collectionOf([
    article({ id: 'a', title: 'Brimsel Closes Its Quays', text: 'The port, says Brimsel, has old quays.' }),
    article({
      id: 'b',
      title: 'Brimsel Sends Dramvik to Germany',
      text: 'The pilots went abroad, says Brimsel, at last.',
    }),
  ]);
  expect(isNameHere(word, collection)).toBe(isName);
});
