import { beforeAll, describe, expect, test } from 'vitest';
import type { Collection } from '../../../src/core/index/collection.ts';
import { Indexer } from '../../../src/core/index/indexer.ts';
import { readQuestion } from '../../../src/core/question/read-question.ts';
import { loadEnglish } from '../../../src/library/load-english.ts';
import { article, collectionOf } from '../articles.ts';

let collection: Collection;
beforeAll(async () => {
  collection = await collectionOf([
    article({
      id: 'ferry',
      text: 'The ferry sails from Eastport on Monday. It carries 32,000 passengers and five goats, and has cost 27.7bn.',
    }),
    article({ id: 'quay', title: 'Cormorants', text: 'The northern quay was closed by the mayor of Eastport.' }),
  ]);
});
const read = (question: string) => readQuestion(question, collection);
const terms = (question: string) => read(question).terms.map(({ term }) => term);
const only = (question: string) => {
  const [term, ...others] = read(question).terms;
  if (term === undefined || others.length > 0) throw new Error(`not one term: ${question}`);
  return term;
};

describe('the terms of a question', () => {
  test.each([
    ['Does the ferry sail from Eastport?', ['ferri', 'sail', 'eastport']],
    ['Does the ferry or the ferries sail?', ['ferri', 'sail']],
    ['What is it?', []],
    ['', []],
    ['How many passengers: 32,000, 32 000 or 32000?', ['passeng', '32000']],
    ['Did it cost 27.7bn?', ['cost', '27.7', 'billion']],
    ['Five goats or 5 goats?', ['5', 'goat']],
  ])('GIVEN "%s" THEN they are %j', (question, expected) => {
    expect(terms(question)).toEqual(expected);
  });

  test.each([
    ['What does the quay stand for?', ['quay']],
    ['What is it that quay stands for?', ['quay']],
    ['What is quay short for?', ['quay', 'short']],
    ['What quay is short for', ['quay']],
    ['Is it true that the ferry sails?', ['ferri', 'sail']],
    ['Was it true that the ferry sailed?', ['ferri', 'sail']],
    ['Can you say when the ferry sails?', ['ferri', 'sail']],
    ['Give me the ferry', ['ferri']],
    ['Tell me about the ferry', ['ferri']],
    ['TELL ME about the ferry', ['ferri']],
    ['When did the sailing take place?', ['sail']],
    ['When does the sailing takes place?', ['sail']],
    ['When was the sailing that took place?', ['sail']],
    ['When is the sailing taking place?', ['sail']],
    ['What is the full name of the ferry?', ['ferri']],
    ['What is the name of the ferry?', ['ferri']],
    ['Which name has the ferry?', ['ferri']],
    ['Which two goats sail?', ['goat', 'sail']],
    ['What five goats sail?', ['goat', 'sail']],
    ['Did the ten goats sail?', ['goat', 'sail']],
    // Outside of such a frame these words are asked for.
    ['Did five goats sail?', ['5', 'goat', 'sail']],
    ['Was it a true sailing?', ['true', 'sail']],
    ['Which place did the ferry take?', ['place', 'ferri', 'take']],
    ['Which names have ferries?', ['name', 'ferri']],
  ])('GIVEN the frame in "%s" THEN only %j are looked for', (question, expected) => {
    expect(terms(question)).toEqual(expected);
  });

  test('GIVEN a frame before a word THEN that word is still shown as it was typed', () => {
    expect(read('Tell me about the FERRIES').terms).toMatchObject([{ term: 'ferri', typed: 'FERRIES' }]);
  });

  test('GIVEN a word twice THEN the way in which it was typed first is kept', () => {
    expect(only('ferries ferry').typed).toBe('ferries');
  });

  test.each([
    ['Is it Eastport?', true],
    // The articles write it as a name, however it was typed.
    ['Is it eastport?', true],
    ['EASTPORT', true],
    // At the start of a question a capital says nothing.
    ['Ferries', false],
    ['Is it a ferry?', false],
    ['Is it 32,000?', false],
    ['Is it "Élan"?', true],
    ['Is it Giraffe or not?', true],
    ['Is it aGiraffe?', false],
    // No article holds it, but English knows it as a name.
    ['Is it paris?', true],
    ['Is it a giraffe?', false],
    // Nobody knows it: it may be a slip as well.
    ['Is it zzyzxville?', false],
  ])('GIVEN "%s" THEN its word is a name: %s', (question, isName) => {
    expect(only(question).isName).toBe(isName);
  });

  test.each([
    ['Is it 32,000?', true],
    ['Is it five?', true],
    ['Is it the 5th?', true],
    ['Is it the B52?', false],
    ['Is it a ferry?', false],
  ])('GIVEN "%s" THEN its word is a number: %s', (question, isNumber) => {
    expect(only(question).isNumber).toBe(isNumber);
  });
});

describe('who does what to whom', () => {
  test.each([
    ['Did Wexlers hit Zorbians?', ['Wexlers', 'hit', 'Zorbians']],
    ['Did Wexlers hit the quay?', ['Wexlers', 'hit', 'quay']],
    ['Did the ferry hit Zorbians?', ['ferry', 'hit', 'Zorbians']],
    ['Did the ferry hit the quay?', null],
    ['Which pilots are Boeing Zorbians?', null],
    ['any news on did Wexlers hit Zorbians?', null],
  ])('GIVEN “%s” THEN it is %j', (question, expected) => {
    const { deed, terms: all } = read(question);
    expect(deed && [deed.doer, deed.deed, deed.doneTo].map((at) => all[at]?.typed)).toEqual(expected);
  });

  test.each([
    ['How many ferries sail?', ['ferries', 'sail']],
    ['By ferry, how many ferries sail?', ['ferry', 'sail']],
    ['Do ferries sail?', []],
  ])('GIVEN “%s” THEN what is counted is %j', (question, expected) => {
    const { counted, terms: all } = read(question);
    expect(counted.map((at) => all[at]?.typed)).toEqual(expected);
  });
});

describe('how a name stands in a question', () => {
  test.each([
    ['Who came from the Sahel?', 'origin'],
    ['Who saw the people of Sahel?', 'owner'],
    ['Who sailed in the Sahel?', 'place'],
    ['Was it closed by the Sahel?', 'doer'],
    ['Did they close the Sahel?', 'free'],
  ])('GIVEN "%s" THEN its role is %s', (question, role) => {
    expect(read(question).terms.find(({ typed }) => typed === 'Sahel')?.role).toBe(role);
  });
});

describe('the neighbours in a question', () => {
  const named = (question: string) => {
    const { pairs, terms: all } = read(question);
    return pairs.map((pair) => pair.map((at) => all[at]?.term).join(' '));
  };
  test.each([
    ['Is it a ferry?', []],
    ['Does the ferry sail from Eastport?', ['ferri sail', 'sail eastport']],
    // A word is no neighbour of itself, but may be one of others twice.
    ['A ferry, ferry?', []],
    ['A ferry, quay, ferry, sail?', ['ferri quay', 'quay ferri', 'ferri sail']],
  ])('GIVEN "%s" THEN they are %j', (question, pairs) => {
    expect(named(question)).toEqual(pairs);
  });
});

describe('what no article holds', () => {
  test.each([
    ['Does the ferry sail?', []],
    ['Does the giraffe sail to Paris?', ['giraffe', 'Paris']],
    ['A giraffe or giraffes, giraffe?', ['giraffe']],
    ['Did Cormorants sail?', []],
    ['Did 31,000 passengers sail?', ['31,000']],
    // Both words of it are unknown, and it was typed once.
    ['Did it cost 3.5tn?', ['3.5tn']],
  ])('GIVEN "%s" THEN it is %j, as typed', (question, words) => {
    expect(read(question).unknownWords).toEqual(words);
  });

  test('GIVEN a word that an article held until it was taken out THEN it is as unknown as any', async () => {
    const indexer = new Indexer(loadEnglish());
    const goats = article({ id: 'goats', text: 'Goats graze behind the lighthouse.' });
    const sheep = article({ id: 'sheep', text: 'Sheep graze before the lighthouse.' });
    const index = (articles: (typeof goats)[]) =>
      indexer.index(
        articles,
        () => {},
        async () => {},
      );
    const before = await index([goats, sheep]);
    const after = await index([sheep]);
    expect(readQuestion('Do goats graze?', before).unknownWords).toEqual([]);
    const query = readQuestion('Do goats graze?', after);
    expect(query.unknownWords).toEqual(['goats']);
    expect(query.terms[0]).toMatchObject({ id: null, expansions: [] });
  });
});

describe('whether the latest is asked for', () => {
  test.each([
    ['What is the latest on the ferry?', true],
    ['What is the newest ferry?', true],
    ['What is the most recent sailing?', true],
    ['What was decided most recently?', true],
    ['Who recently sailed?', true],
    ['Who is currently the mayor?', true],
    ['Who is the mayor now?', true],
    ['LATEST NEWS?', true],
    ['What is new in the harbour?', true],
    ['Who is the mayor?', false],
    ['Who is known as mayor?', false],
    ['Was there snow?', false],
    ['What is a later sailing?', false],
    ['Was the recent sailing cancelled?', false],
    ['Did it sail nowhere?', false],
  ])('GIVEN "%s" THEN %s', (question, wanted) => {
    expect(read(question).wantsLatest).toBe(wanted);
  });
});

test('GIVEN a question with a kind and a date THEN both are read', () => {
  const { kind, dates } = read('Who closed the quay on November 6, 2023?');
  expect(kind).toBe('who');
  expect([...dates]).toEqual(['2023-11-06']);
});

test.each(['on november 2nd, 2023', 'on nov 2nd 2023', 'on the 2nd of nov 2023'])(
  'GIVEN a date as it is typed in a chat ("%s") THEN it is read',
  (date) => {
    expect([...read(`wen was the quay closed ${date}`).dates]).toEqual(['2023-11-02']);
  },
);
