import { beforeAll, describe, expect, test } from 'vitest';
import type { Collection } from '../../../src/core/index/collection.ts';
import { spelledOut } from '../../../src/core/question/chat-spelling.ts';
import { readQuestion } from '../../../src/core/question/read-question.ts';
import { article, collectionOf } from '../articles.ts';

let collection: Collection;
beforeAll(async () => {
  collection = await collectionOf([
    article({
      id: 'ferry',
      text: 'The ferry from Eastport carries passengers to the lighthouse, in any weather. Bambara is spoken on the quays and along the trail to Cincinnati. Shrewd pilots keep houses and a house under curfew.',
    }),
  ]);
});

describe('chat spelling', () => {
  test.each([
    ['wen did ppl come', 'when did people come'],
    ['PPL came b4', 'people came before'],
    ['Wen', 'when'],
    ['w/o fish', 'without fish'],
    ["don't ppl", "don't people"],
  ])('GIVEN “%s” and articles that write no such words THEN it is “%s”', (typed, spelled) => {
    expect(spelledOut(typed, () => false)).toBe(spelled);
  });
  test.each([
    ['wen did PPL come', 'when did PPL come'],
    ['Wen came', 'Wen came'],
  ])('GIVEN “%s” and articles that write them so THEN what is typed like a name stays: “%s”', (typed, spelled) => {
    expect(spelledOut(typed, () => true)).toBe(spelled);
  });
});

describe('typing mistakes', () => {
  test.each([
    ['How many pasengers came?', [{ from: 'pasengers', to: 'passengers' }]],
    ['Who leads Eastprot?', [{ from: 'Eastprot', to: 'Eastport' }]],
    // English knows the word, but hardly, and the other one well.
    ['How is the wether?', [{ from: 'wether', to: 'weather' }]],
    [
      'Do PASENGERS see the lighthuose?',
      [
        { from: 'PASENGERS', to: 'passengers' },
        { from: 'lighthuose', to: 'lighthouse' },
      ],
    ],
    // Films have the slip as well, which doubles another letter.
    ['Who leads Cincinatti?', [{ from: 'Cincinatti', to: 'Cincinnati' }]],
    // What the articles hold, if only in another form, is no mistake.
    ['Do Eastports have a lighthouse?', []],
    ['Is Bambara spoken?', []],
    // English knows these words, so they were meant, however near a word of the articles is.
    ['Is there a trial?', []],
    ['Is there a tail?', []],
    ['Is there a hose?', []],
    // English hardly knows it, but the other word not much better.
    ['Is there a shrew?', []],
    ['Is there a curlew?', [{ from: 'curlew', to: 'curfew' }]],
    // Unknown, and nothing is near: it may be a name that no article holds.
    ['Who leads Zzyzxville?', []],
    ['Did it cost 31,000?', []],
  ])('GIVEN "%s" THEN the corrections are %j', (question, corrections) => {
    expect(readQuestion(question, collection).corrections).toEqual(corrections);
  });

  test('GIVEN a mistake THEN the word that was meant is looked for, is no longer unknown, and is shown as typed', () => {
    const { terms, unknownWords } = readQuestion('Where is the lighthuose?', collection);
    expect(terms).toMatchObject([{ term: 'lighthous', typed: 'lighthuose' }]);
    expect(terms[0]?.id).toBe(collection.lexicon.termId('lighthous'));
    expect(terms[0]?.expansions).toEqual([{ id: collection.lexicon.termId('lighthous'), share: 1 }]);
    expect(unknownWords).toEqual([]);
  });

  test('GIVEN a mistake THEN the word weighs what the one that was meant weighs', () => {
    const weightIn = (question: string) => readQuestion(question, collection).terms[0]?.weight;
    expect(weightIn('pasengers?')).toBe(weightIn('passengers?'));
  });

  test('GIVEN a word right and mistyped THEN it is one term, as it was typed first', () => {
    const { terms, pairs } = readQuestion('lighthouse or lighthuose?', collection);
    expect(terms.map(({ typed }) => typed)).toEqual(['lighthouse']);
    expect(pairs).toEqual([]);
  });

  test('GIVEN an unknown word with nothing near THEN it stays as it is', () => {
    const { terms, unknownWords } = readQuestion('Zzyzxville?', collection);
    expect(terms).toMatchObject([{ typed: 'Zzyzxville', id: null, expansions: [] }]);
    expect(unknownWords).toEqual(['Zzyzxville']);
  });
});
