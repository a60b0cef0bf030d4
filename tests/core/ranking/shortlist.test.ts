import { describe, expect, test } from 'vitest';
import type { Collection } from '../../../src/core/index/collection.ts';
import type { AskOptions } from '../../../src/core/question/ask-options.ts';
import type { Query } from '../../../src/core/question/query.ts';
import { retrieveFromIndexes, type Retrieve } from '../../../src/core/ranking/candidates.ts';
import { shortlistFor } from '../../../src/core/ranking/shortlist.ts';
import { collectionOf } from '../articles.ts';
import { articlesOf, nameOf } from './retrieved.ts';

const collection = await collectionOf(
  articlesOf([
    'The quay. It is old.',
    'A goat on the quay.',
    ...Array.from({ length: 8 }, () => 'The quay is closed.'),
  ]),
);
const QUESTION = 'Is a goat on the quay?';

describe('the shortlist', () => {
  test('GIVEN a question THEN it is read, and what the indexes find is ranked', async () => {
    const { query, ranked } = await shortlistFor(QUESTION, collection, {});
    expect(query.terms.map(({ term }) => term)).toEqual(['goat', 'quay']);
    expect(ranked).toHaveLength(10);
    expect(ranked.map(({ candidate }) => nameOf(candidate))[0]).toBe('a1/0');
  });

  test('GIVEN a question THEN its sentences are those of the few best passages', async () => {
    const { ranked, sentences } = await shortlistFor(QUESTION, collection, {});
    const read = new Set(sentences.map(({ candidate }) => candidate));
    expect(read.size).toBeGreaterThan(1);
    expect(read.size).toBeLessThan(ranked.length);
    expect(read).toEqual(new Set(ranked.slice(0, read.size).map(({ candidate }) => candidate)));
  });

  test('GIVEN options THEN they hold', async () => {
    const { ranked } = await shortlistFor(QUESTION, collection, { article: 'a0' });
    expect(ranked.map(({ candidate }) => nameOf(candidate))).toEqual(['a0/0']);
  });

  test('GIVEN another retriever THEN it is asked in place of the indexes, and nothing else is ranked', async () => {
    const asked: [Query, Collection, AskOptions][] = [];
    const retrieve: Retrieve = async (query, of, options) => {
      asked.push([query, of, options]);
      return (await retrieveFromIndexes(query, of, {})).filter((candidate) => nameOf(candidate) === 'a0/0');
    };
    const options = { source: 'Nobody' };
    const { query, ranked, sentences } = await shortlistFor(QUESTION, collection, options, retrieve);
    expect(asked).toEqual([[query, collection, options]]);
    expect(ranked.map(({ candidate }) => nameOf(candidate))).toEqual(['a0/0']);
    expect(new Set(sentences.map(({ ordinal }) => ordinal))).toEqual(new Set([0, 1]));
  });

  test('GIVEN a retriever that finds nothing THEN there is nothing', async () => {
    expect(await shortlistFor(QUESTION, collection, {}, async () => [])).toMatchObject({ ranked: [], sentences: [] });
  });
});
