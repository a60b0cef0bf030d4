import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/core/answer/answering.ts';
import type { AskOptions } from '../../../src/core/question/ask-options.ts';
import { retrieveFromIndexes, type Retrieve } from '../../../src/core/ranking/candidates.ts';
import { article, collectionOf } from '../articles.ts';

const quay = article({ id: 'quay', text: 'Repairs to the northern quay cost 4.2 million dollars.' });
const bridge = article({ id: 'bridge', text: 'Repairs to the northern bridge cost 7.5 million dollars.' });
const question = 'How much did the repairs to the northern quay cost?';

/** Finds only what stands in the article about the bridge. */
const onlyTheBridge: Retrieve = async (...asked) =>
  (await retrieveFromIndexes(...asked)).filter(({ passage }) => passage.article.article.id === 'bridge');

describe('another retriever', () => {
  test('GIVEN none THEN the indexes of the collection are asked', async () => {
    const answer = await answerQuestion(question, await collectionOf([quay, bridge]));
    expect(answer.citations[0]?.article).toBe('quay');
  });
  test('GIVEN one that finds something else THEN the answer is from that alone', async () => {
    const collection = await collectionOf([quay, bridge]);
    const answer = await answerQuestion('How much did the repairs to the north cost?', collection, {}, onlyTheBridge);
    expect(answer.passages.map((passage) => passage.article)).toEqual(['bridge']);
    const asked = await answerQuestion('How much did the northern repairs cost?', collection, {}, onlyTheBridge);
    expect(asked.citations.map((citation) => citation.article)).toEqual(['bridge']);
    expect(asked.citations[0]?.quote).toContain('7.5 million');
  });
  test('GIVEN one that finds nothing THEN nothing is answered, whatever the indexes hold', async () => {
    const answer = await answerQuestion(question, await collectionOf([quay, bridge]), {}, async () => []);
    expect(answer).toMatchObject({ verdict: 'none', confidence: 0, passages: [], citations: [] });
  });
  test('GIVEN one that finds its passages worst first THEN they are ranked all the same', async () => {
    const backwards: Retrieve = async (...asked) => (await retrieveFromIndexes(...asked)).toReversed();
    const collection = await collectionOf([quay, bridge]);
    expect(await answerQuestion(question, collection, {}, backwards)).toEqual(
      await answerQuestion(question, collection),
    );
  });
  test('GIVEN a question with options THEN the retriever is given it as it was read, the collection and the options', async () => {
    const collection = await collectionOf([quay, bridge]);
    const options: AskOptions = { article: 'quay', limit: 2 };
    let given: Parameters<Retrieve> | undefined;
    await answerQuestion(question, collection, options, async (...asked) => {
      given = asked;
      return [];
    });
    expect(given?.[0].terms.map(({ typed }) => typed)).toEqual(['repairs', 'northern', 'quay', 'cost']);
    expect(given?.[1]).toBe(collection);
    expect(given?.[2]).toEqual(options);
  });
  test('GIVEN one that fails THEN so does the question', async () => {
    const broken: Retrieve = () => Promise.reject(new Error('Out of reach.'));
    await expect(answerQuestion(question, await collectionOf([quay]), {}, broken)).rejects.toThrow('Out of reach.');
  });
});
