import { describe, expect, test } from 'vitest';
import { article } from '../articles.ts';
import { shareOf, signalsFor } from './shortlists.ts';

const harbour = article({
  id: 'harbour',
  title: 'Cormorants return',
  source: 'The Daily Example',
  text: [
    'The harbour of Eastport opened again after the storm. Divers had looked at the northern quay. Repairs cost 4.2 million dollars. The mayor thanked the workers. A band played until midnight.',
    'The ferry to Westhaven carries passengers from the islands again. Tickets are sold at a booth beside the lighthouse, where a queue had formed early in the morning.',
  ].join('\n\n'),
});
const library = article({
  id: 'library',
  title: 'Town library moves',
  source: 'Example Wire',
  text: 'The town library moves into the old railway station. Readers wait for six weeks while the books are carried over by volunteers from the school.',
});
const signalsOf = (question: string, starts: string) => signalsFor([harbour, library], question, starts);

describe('unknown: what no article holds', () => {
  test('GIVEN words that some article holds THEN it is 0', async () => {
    expect((await signalsOf('Did divers look at the quay?', 'Divers')).signals.unknown).toBe(0);
    expect((await signalsOf('Did divers look at the books?', 'Divers')).signals.unknown).toBe(0);
  });
  test('GIVEN words that no article holds THEN it is what they tell of the question', async () => {
    const { query, signals } = await signalsOf('Did divers photograph the giraffe?', 'Divers');
    expect(signals.unknown).toBeCloseTo(shareOf(query, 'photograph', 'giraffe'));
    expect(signals.unknown).toBeGreaterThan(0.5);
  });
  test('GIVEN a word for which another stands in THEN it is not unknown', async () => {
    expect((await signalsOf('Did the employees get thanks?', 'The mayor')).signals.unknown).toBe(0);
  });
});

describe('lacksName: names that the passage does not hold', () => {
  test.each([
    ['no name', 'Did the harbour open?', 0],
    ['a name that the passage holds', 'Did the harbour of Eastport open?', 0],
    ['a name that only the title holds', 'Did the harbour open for Cormorants?', 0],
    ['a name that another passage of the article holds', 'Did the harbour open for Westhaven?', 0.5],
    ['a name that only another article holds', 'Did the harbour open for Readers?', 1],
    ['a name that no article holds', 'Did the harbour open for Atlantis?', 1],
  ])('GIVEN %s THEN "%s" lacks %d', async (_what, question, lacks) => {
    expect((await signalsOf(question, 'The harbour')).signals.lacksName).toBeCloseTo(lacks);
  });
  test('GIVEN a name that is held and one that is not THEN it is the share of the one that is not', async () => {
    const { query, signals } = await signalsOf('Did the harbour of Eastport open for Atlantis?', 'The harbour');
    const missing = shareOf(query, 'Atlantis');
    expect(signals.lacksName).toBeCloseTo(missing / (missing + shareOf(query, 'Eastport')));
  });
});

describe('said: what the sentence says of what is asked about the names', () => {
  test.each([
    ['a sentence that says all of it', 'Did the harbour of Eastport open after a storm?', 'The harbour', 1],
    [
      'a sentence that says all, whatever the names',
      'Did the harbour of Atlantis open after a storm?',
      'The harbour',
      1,
    ],
    ['a sentence that says nothing of it', 'Did the harbour of Eastport open after a storm?', 'Divers', 0],
    ['a question of names alone', 'What about Eastport?', 'The mayor', 1],
  ])('GIVEN %s THEN "%s" is said by "%s" as %d', async (_what, question, starts, said) => {
    expect((await signalsOf(question, starts)).signals.said).toBeCloseTo(said);
  });
  test('GIVEN a sentence that says a part THEN it is the share of that part', async () => {
    const { query, signals } = await signalsOf('Did divers of Eastport look at the books?', 'Divers');
    expect(signals.said).toBeCloseTo(shareOf(query, 'divers', 'look') / shareOf(query, 'divers', 'look', 'books'));
  });
});

describe('length: how much is asked', () => {
  test('GIVEN a longer question THEN it is greater, to a bound', async () => {
    const words =
      'harbour opened storm divers looked northern quay repairs cost million dollars mayor thanked workers band played midnight ferry carries passengers islands tickets sold booth lighthouse queue formed early morning'.split(
        ' ',
      );
    const lengthOf = async (count: number) =>
      (await signalsOf(`What about the ${words.slice(0, count).join(' ')}?`, 'The harbour')).signals.length;
    const lengths = [await lengthOf(1), await lengthOf(5), await lengthOf(10), await lengthOf(words.length)];
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(new Set(lengths).size).toBe(4);
    expect(lengths.at(-1)).toBe(1);
    expect(await lengthOf(words.length - 3)).toBe(1);
  });
});

describe('worstUnsaid: the word that tells most of those said nowhere around the sentence', () => {
  test.each([
    ['the sentence itself', 'Did divers look at the quay?', 'Divers'],
    ['the sentence before', 'Did divers open the harbour?', 'Divers'],
    ['the sentence after', 'Did divers look at the repairs?', 'Divers'],
    ['the title', 'Did divers look at cormorants?', 'Divers'],
  ])('GIVEN words that stand in %s THEN none is unsaid', async (_what, question, starts) => {
    expect((await signalsOf(question, starts)).signals.worstUnsaid).toBe(0);
  });
  test.each([
    ['two sentences further on', 'Did divers look at the quay with the mayor?', 'Divers', 'mayor'],
    ['two sentences before', 'Did the mayor close the harbour?', 'Repairs', 'harbour'],
    ['another passage of the article', 'Did divers look at the lighthouse?', 'Divers', 'lighthouse'],
    ['another article', 'Did divers look at the library?', 'Divers', 'library'],
    ['no article', 'Did divers look at the giraffe?', 'Divers', 'giraffe'],
  ])('GIVEN a word that stands in %s THEN it is what that word tells', async (_what, question, starts, unsaid) => {
    const { query, signals } = await signalsOf(question, starts);
    expect(shareOf(query, unsaid)).toBeGreaterThan(0.1);
    expect(signals.worstUnsaid).toBeCloseTo(shareOf(query, unsaid));
  });
  test('GIVEN several words that are unsaid THEN the one that tells most counts, not their sum', async () => {
    const { query, signals } = await signalsOf('Did divers look at the giraffe, the town and the zeppelin?', 'Divers');
    expect(signals.worstUnsaid).toBeCloseTo(
      Math.max(...['giraffe', 'town', 'zeppelin'].map((word) => shareOf(query, word))),
    );
  });
  test('GIVEN a word that a synonym stands in for THEN it is unsaid in part', async () => {
    const { query, signals } = await signalsOf('Did the mayor thank the employees?', 'The mayor');
    expect(signals.worstUnsaid).toBeGreaterThan(0);
    expect(signals.worstUnsaid).toBeLessThan(shareOf(query, 'employees'));
  });
});

describe('kind: whether the sentence holds what is asked for', () => {
  test.each([
    ['How much did the repairs cost?', 'Repairs', 1],
    ['How much did the repairs cost?', 'Divers', 0],
    ['How many weeks do readers wait?', 'Readers', 1],
    ['How many passengers does the ferry carry?', 'The ferry', 0],
    ['Did the band play until midnight?', 'A band', 1],
  ])('GIVEN "%s" THEN the sentence "%s …" is of that kind: %d', async (question, starts, kind) => {
    expect((await signalsOf(question, starts)).signals.kind).toBe(kind);
  });
});

describe('sourceMissed: the question names another source', () => {
  test.each([
    ['no source', 'Did divers look at the quay?', 0],
    ['the source of the article', 'Did divers look at the quay, according to The Daily Example?', 0],
    ['another source', 'Did divers look at the quay, according to Example Wire?', 1],
    ['a source that is in no collection', 'Did divers look at the quay, according to The Evening Sample?', 0],
  ])('GIVEN %s THEN for "%s" it is %d', async (_what, question, missed) => {
    expect((await signalsOf(question, 'Divers')).signals.sourceMissed).toBe(missed);
  });
  test('GIVEN a named source and an article of none THEN it is missed', async () => {
    const unsigned = article({ ...harbour, source: null });
    const { signals } = await signalsFor([unsigned, library], 'What did divers see, says Example Wire?', 'Divers');
    expect(signals.sourceMissed).toBe(1);
  });
});
