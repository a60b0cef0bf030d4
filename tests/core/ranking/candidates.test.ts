import { describe, expect, test } from 'vitest';
import { Indexer } from '../../../src/core/index/indexer.ts';
import { readQuestion } from '../../../src/core/question/read-question.ts';
import { loadEnglish } from '../../../src/library/load-english.ts';
import { articlesOf, inOrder, nameOf, retrieved } from './retrieved.ts';

/** Paragraphs that are long enough to be passages of their own. */
const long = (sentence: string) =>
  `${sentence} All this was seen from the lighthouse, where the keeper writes down whatever passes by day and by night.`;
const about = (...nouns: string[]) => nouns.map((noun) => long(`The ${noun} rests.`)).join('\n\n');

describe('which passages are candidates', () => {
  test('GIVEN passages that hold a word of the question THEN they are, with all others of the articles that fit best', async () => {
    const { candidates } = await retrieved([about('quay', 'goat'), about('goat', 'sheep'), about('sheep')], 'a quay');
    expect(candidates.map(nameOf)).toEqual(['a0/0', 'a0/1']);
  });

  test('GIVEN nothing to look for, or nothing to find THEN there are none', async () => {
    expect((await retrieved([about('quay')], 'What is it?')).candidates).toEqual([]);
    expect((await retrieved([about('quay')], 'Is there a giraffe?')).candidates).toEqual([]);
    expect((await retrieved([], 'Is there a quay?')).candidates).toEqual([]);
  });

  test('GIVEN many articles THEN only a few bring along passages that hold nothing of the question', async () => {
    const texts = Array.from({ length: 20 }, () => about('quay', 'goat'));
    const { candidates } = await retrieved(texts, 'a quay');
    const without = candidates.filter(({ evidence }) => evidence.words > 0 && evidence.held[0] === 0);
    expect(candidates.length - without.length).toBe(20);
    expect(without.length).toBeGreaterThan(0);
    expect(without.length).toBeLessThan(10);
  });

  test('GIVEN more passages than can be read closely THEN not all are candidates, and none is one twice', async () => {
    const { candidates } = await retrieved(
      Array.from({ length: 500 }, () => 'The quay rests.'),
      'a quay',
    );
    expect(candidates.length).toBeGreaterThanOrEqual(50);
    expect(candidates.length).toBeLessThan(500);
    expect(new Set(candidates.map(nameOf)).size).toBe(candidates.length);
  });

  const published = [
    { id: 'one', source: 'The Daily Example', text: about('quay', 'goat') },
    { id: 'two', source: 'The Daily Example', text: about('quay') },
    { id: 'three', source: 'Example Wire', text: about('quay') },
    { id: 'four', text: about('quay') },
  ];
  test.each([
    [{}, ['one/0', 'one/1', 'two/0', 'three/0', 'four/0']],
    [{ article: 'one' }, ['one/0', 'one/1']],
    [{ article: 'three' }, ['three/0']],
    [{ source: 'The Daily Example' }, ['one/0', 'one/1', 'two/0']],
    [{ source: 'Example Wire' }, ['three/0']],
    [{ article: 'two', source: 'The Daily Example' }, ['two/0']],
    [{ article: 'two', source: 'Example Wire' }, []],
    [{ article: 'none' }, []],
    [{ source: 'the daily example' }, []],
  ])('GIVEN the options %j THEN only %j are', async (options, names) => {
    expect((await retrieved(published, 'a quay', options)).candidates.map(nameOf)).toEqual(names);
  });

  test('GIVEN an article to keep to THEN it is found behind however many that fit better, with its own score', async () => {
    const better = Array.from({ length: 600 }, () => 'The quay.');
    const { candidates } = await retrieved([...better, { id: 'wanted', text: about('quay') }], 'a quay', {
      article: 'wanted',
    });
    expect(candidates.map(nameOf)).toEqual(['wanted/0']);
    expect(candidates[0]).toMatchObject({ indexScore: 1, articleScore: 1 });
  });

  test('GIVEN an article that came after this state of the collection THEN it has no part in it', async () => {
    const indexer = new Indexer(loadEnglish());
    const index = (texts: readonly string[]) =>
      indexer.index(
        articles.slice(0, texts.length),
        () => {},
        async () => {},
      );
    const texts = [...Array.from({ length: 20 }, () => about('goat')), about('quay', 'goat')];
    const articles = articlesOf([...texts, 'The quay, the quay.']);
    const before = await index(texts);
    const after = await index([...texts, 'The quay, the quay.']);
    // Both states share one index over articles.
    expect(after.articleIndex).toBe(before.articleIndex);
    const found = async (collection: typeof before) =>
      (await inOrder(readQuestion('a quay', collection), collection)).map((candidate) => [
        nameOf(candidate),
        candidate.articleScore === 1,
      ]);
    expect(await found(before)).toEqual([
      ['a20/0', true],
      ['a20/1', true],
    ]);
    expect(await found(after)).toEqual([
      ['a20/0', false],
      ['a20/1', false],
      ['a21/0', true],
    ]);
  });
});

describe('what is known of a candidate', () => {
  test('GIVEN candidates THEN the scores of the index are shares of the best one', async () => {
    const { collection, query, candidates } = await retrieved(
      [about('quay'), 'The quay, a quay.', about('quay', 'goat')],
      'Is a goat on the quay?',
    );
    const hits = collection.passageIndex.search(query.terms, 10, null, [], 0);
    const best = Math.max(...hits.map(({ score }) => score));
    const scores = candidates.map(({ passage, indexScore }) => [collection.passages.indexOf(passage), indexScore]);
    expect(Object.fromEntries(scores)).toEqual(
      Object.fromEntries(hits.map(({ passage, score }) => [passage, expect.closeTo(score / best, 9) as number])),
    );
    expect(Math.max(...candidates.map(({ indexScore }) => indexScore))).toBe(1);
  });

  test('GIVEN candidates THEN the scores of their articles are shares of the best one, 0 where the article has none', async () => {
    const { collection, query, candidates } = await retrieved(
      [about('quay'), 'The quay, a quay.', about('goat', 'goat')],
      'quay',
    );
    const [first, second] = collection.articleIndex.search(
      query.terms.map(({ term }) => term),
      10,
    );
    expect(candidates.map((candidate) => [nameOf(candidate), candidate.articleScore])).toEqual([
      ['a0/0', expect.closeTo((second?.score ?? 0) / (first?.score ?? 1), 9)],
      ['a1/0', 1],
    ]);
  });

  test('GIVEN passages without any word of the question THEN what the index thinks of them is 0', async () => {
    const { candidates } = await retrieved([about('quay', 'goat')], 'a quay');
    expect(candidates.map(({ indexScore }) => indexScore)).toEqual([1, 0]);
  });

  test('GIVEN an article THEN for each word of the question the share of its passages that hold it is known', async () => {
    const { candidates } = await retrieved(
      [{ title: 'The sheep', text: about('quay', 'quay and goat', 'goat', 'quay') }, about('goat')],
      'quay, goat, sheep',
    );
    const shares = candidates.map((candidate) => [nameOf(candidate), [...candidate.articleShares]] as const);
    expect(Object.fromEntries(shares)).toEqual({
      'a0/0': [0.75, 0.5, 0],
      'a0/1': [0.75, 0.5, 0],
      'a0/2': [0.75, 0.5, 0],
      'a0/3': [0.75, 0.5, 0],
      'a1/0': [0, 1, 0],
    });
  });

  test('GIVEN passages THEN their mean length in words is that of the collection', async () => {
    const { candidates, collection } = await retrieved(['The quay.', 'The quay is old and grey.'], 'quay');
    expect(collection.frequencies.averageLength).toBe(4);
    expect(candidates.map(({ averageLength }) => averageLength)).toEqual([4, 4]);
  });

  test.each([
    ['dates', ['2024-01-01', '2024-01-04', '2024-01-11'], [0, 0.3, 1]],
    ['dates in another order', ['2024-01-11', '2024-01-01', '2024-01-04'], [1, 0, 0.3]],
    ['an article without a date', ['2024-01-01', null, '2024-01-11'], [0, 0.5, 1]],
    ['one date only', ['2024-01-01', '2024-01-01', null], [0.5, 0.5, 0.5]],
    ['no date', [null, null, null], [0.5, 0.5, 0.5]],
  ])(
    'GIVEN %s THEN how recent each article is lies between the oldest and the newest',
    async (_what, dates, recency) => {
      const { candidates } = await retrieved(
        dates.map((date) => ({ date, text: 'The quay is old.' })),
        'quay',
      );
      expect(candidates.map((candidate) => candidate.recency)).toEqual(
        recency.map((share) => expect.closeTo(share, 9) as number),
      );
    },
  );
});
