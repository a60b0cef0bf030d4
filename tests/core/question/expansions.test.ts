import { beforeAll, describe, expect, test } from 'vitest';
import type { Collection } from '../../../src/core/index/collection.ts';
import { Indexer } from '../../../src/core/index/indexer.ts';
import { LANGUAGES } from '../../../src/core/languages/languages.ts';
import { expandTerms } from '../../../src/core/question/expansions.ts';
import { isUnknown } from '../../../src/core/question/query.ts';
import { readQuestion } from '../../../src/core/question/read-question.ts';
import { tokens } from '../../../src/core/text/terms.ts';
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

describe('what stands for a phrase', () => {
  let news: Collection;
  beforeAll(async () => {
    news = await collectionOf([
      article({
        text: 'The strike was cancelled, and the film released. They demanded more pay. The mayor gave in. The team won. It was phoned in.',
      }),
    ]);
  });
  const cancel = { cancel: 0.63 };
  const ofCall = { phone: 0.42, demand: 0.35 };

  test.each<[what: string, question: string, word: string, shares: Record<string, number>]>([
    ['a phrase', 'did they call off the strike', 'call', cancel],
    ['a phrase with a word in it', 'did they call strikes off', 'call', cancel],
    ['a phrase with three words in it', 'did they call the long strike off', 'call', cancel],
    ['a phrase with four words in it', 'did they call the long dull strike off', 'call', ofCall],
    ['its words the other way round', 'off they call', 'call', ofCall],
    ['its first word alone', 'did they call', 'call', ofCall],
    ['a phrase of three words', 'who came out on top', 'come', { win: 0.63 }],
    ['a phrase of two words that begins it', 'who came out', 'come', { releas: 0.49 }],
    [
      'a phrase of two words, and of the longer one without its parts together',
      'top who came out',
      'come',
      { releas: 0.49 },
    ],
    ['two phrases', 'who came out and called off the strike', 'call', cancel],
  ])('GIVEN %s THEN in “%s” for "%s" that is looked for', (_what, question, word, shares) => {
    expect(lookedFor(question, news)[word]).toEqual(shares);
  });

  test.each([
    ['all of which an article holds', 'did he back down', [['gave', 'in', 0.56]]],
    ['of which an article holds none', 'who pulled out', []],
  ])('GIVEN another wording of several words, %s, THEN for “%s” it is %j', (_what, question, wordings) => {
    const found = readQuestion(question, news).terms[0]?.wordings ?? [];
    expect(
      found.map(({ atoms: [first = -1, second = -1], share }) => [
        news.lexicon.terms[first],
        second === news.lexicon.stopWordAtom('in') ? 'in' : second,
        Number(share.toFixed(9)),
      ]),
    ).toEqual(wordings);
  });
});

describe('a wording of several words', () => {
  test.each([
    ['all', 'The green light came.', [['green', 'light']]],
    ['the first', 'The green quay is old.', []],
    ['the last', 'The light was out.', []],
    ['none', 'The quay is old.', []],
  ])('GIVEN an article that holds %s of its words THEN what is looked for is %j', async (_which, text, wordings) => {
    const of = await collectionOf([article({ text })]);
    const [approved] = readQuestion('who approved it', of).terms;
    expect(approved?.wordings.map(({ atoms }) => atoms.map((atom) => of.lexicon.terms[atom]))).toEqual(wordings);
  });

  test.each([
    ['the word itself', 'the quay', 'The quay is old.', false],
    ['another word for it', 'the truck', 'The lorry is old.', false],
    ['other words for it', 'did he back down', 'He gave in.', false],
    ['nothing of the kind', 'the giraffe', 'The quay is old.', true],
  ])(
    'GIVEN an article that holds %s THEN that a word of “%s” is unknown, with “%s”, is %s',
    async (_what, question, text, unknown) => {
      expect(readQuestion(question, await collectionOf([article({ text })])).terms.map(isUnknown)).toEqual([unknown]);
    },
  );

  test('GIVEN a word that is not searched for THEN nothing is looked for beside it', () => {
    expect([...expandTerms(tokens('is the quay'), collection, LANGUAGES.en).keys()]).toEqual(['quay']);
  });
});

describe('what a word is known by in other languages', () => {
  const french = article({
    id: 'fr',
    language: 'fr',
    text: 'Les ministres de la Guinéenne des Mines ont rouvert le port.',
  });
  const english = article({ id: 'en', language: 'en', text: 'The mines and 2024 ferries of a port. A vessel sank.' });

  test.each<[articles: string, question: string, shares: Record<string, Record<string, number>>]>([
    ['en fr', 'Who owns Guinéenne?', { own: {}, guineenn: { guineen: 1 } }],
    ['en fr', 'Who shut the mines?', { shut: {}, mine: { mine: 1, min: 1 } }],
    ['en fr', 'Who shut the port?', { shut: {}, port: { port: 1 } }],
    ['en', 'Who owns Guinéenne?', { own: {}, guineenn: {} }],
    // What English says instead of a word is nothing to the same letters in French.
    ['en fr', 'Où est le ship du port ?', { ship: {}, port: { port: 1 } }],
  ])('GIVEN articles in %s THEN for “%s” the term of each is looked for', async (languages, question, shares) => {
    const of = await collectionOf(languages === 'en' ? [english] : [english, french]);
    expect(lookedFor(question, of)).toEqual(shares);
  });
});
