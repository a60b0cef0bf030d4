import { describe, expect, test } from 'vitest';
import { asRequested } from '../../../src/core/answer/requested.ts';
import type { Article } from '../../../src/core/article.ts';
import { shortlistFor } from '../../../src/core/ranking/shortlist.ts';
import { article, askOf, collectionOf } from '../articles.ts';
import { wordsOf } from './shortlists.ts';

const inOrder = async (articles: readonly Article[], question: string) =>
  asRequested(await shortlistFor(question, await collectionOf(articles), {}));

const fares = (id: string, date: string | null, words: string) =>
  article({
    id,
    date,
    title: `News of ${id}`,
    text: `${words} The keeper of the lighthouse was asked about it as well.`,
  });
const old = fares(
  'old',
  '2023-01-05',
  'The ferry to Eastport, the ferry of the town, raised the fares of the ferry to Eastport.',
);
const recent = fares(
  'recent',
  '2025-06-01',
  'After a long winter the ferry to Eastport has a new captain and a new coat of paint.',
);
const middle = fares('middle', '2024-03-02', 'The ferry to Eastport stopped for a week.');
const undated = fares('undated', null, 'The ferry to Eastport sails on.');
const elsewhere = fares('elsewhere', '2025-11-30', 'Eastport has a new school with a garden and a pond behind it.');
const all = [old, undated, recent, elsewhere, middle];

describe('the latest', () => {
  test('GIVEN a wish for the latest THEN the newest article that is as much about it comes first, one without a date last', async () => {
    const sentences = await inOrder(all, 'latest on the ferry to Eastport');
    const articles = [...new Set(sentences.map(({ candidate }) => candidate.passage.article.article.id))];
    expect(articles).toEqual(['recent', 'middle', 'old', 'undated']);
  });
  test('GIVEN a question THEN the sentences stay as they were ranked, whatever their dates', async () => {
    const sentences = await inOrder(all, 'Who raised the fares of the ferry to Eastport?');
    expect(sentences[0]?.candidate.passage.article.article.id).toBe('old');
    const scores = sentences.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
  test('GIVEN a wish for anything on a matter THEN the best comes first, whatever its date', async () => {
    const sentences = await inOrder(all, 'what happened with the ferry to Eastport');
    expect(sentences[0]?.candidate.passage.article.article.id).toBe('old');
    expect(new Set(sentences.map(({ candidate }) => candidate.passage.article.article.id)).size).toBe(all.length);
  });
  test.each([
    { of: ['old', 'middle', 'recent'], order: ['recent', 'middle', 'old'] },
    { of: ['recent', 'middle', 'old'], order: ['recent', 'middle', 'old'] },
    { of: ['middle', 'old', 'recent'], order: ['recent', 'middle', 'old'] },
    { of: ['undated', 'middle', 'old'], order: ['middle', 'old', 'undated'] },
  ])('GIVEN $of, the best or the worst first, THEN the latest is in the order $order', async ({ of, order }) => {
    const shortlist = await shortlistFor('latest on the ferry to Eastport', await collectionOf(all), {});
    const sentences = of.flatMap((id, at) => {
      const found = shortlist.sentences.find(({ candidate }) => candidate.passage.article.article.id === id);
      return found === undefined ? [] : [{ ...found, score: at }];
    });
    for (const ranked of [sentences, sentences.map((sentence) => ({ ...sentence, score: -sentence.score }))])
      expect(
        asRequested({ ...shortlist, sentences: ranked }).map(({ candidate }) => candidate.passage.article.article.id),
      ).toEqual(order);
  });
  test('GIVEN sentences of one day THEN they stand by their scores, however they came', async () => {
    const shortlist = await shortlistFor('latest on the ferry to Eastport', await collectionOf([middle]), {});
    const [first] = shortlist.sentences;
    const scores = [3, 9, 1, 7];
    const sentences = first === undefined ? [] : scores.map((score) => ({ ...first, score }));
    expect(asRequested({ ...shortlist, sentences }).map(({ score }) => score)).toEqual([9, 7, 3, 1]);
  });
  test('GIVEN two sentences of one day THEN the better one comes first', async () => {
    const sentences = await inOrder([recent], 'latest on the ferry to Eastport');
    const scores = sentences.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
  test('GIVEN a matter that no article has the whole of THEN what has most of it is there', async () => {
    const sentences = await inOrder(all, 'latest on the ferry to Eastport by zeppelin');
    expect(sentences[0]?.candidate.passage.article.article.id).toBe('recent');
  });
  test('GIVEN no articles THEN there is nothing', async () => {
    expect(await inOrder([], 'latest on the ferry to Eastport')).toEqual([]);
  });
});

describe('a summary', () => {
  const opening = 'The council met on Tuesday in the town hall. It talked until midnight about money.';
  const report = article({
    id: 'report',
    title: 'Ferry in trouble',
    text: `${opening}\n\nThe ferry to Eastport lost money for the third year, said the ferry line, and the ferry to Eastport may stop. The ferry line spoke of Eastport.`,
  });

  test('GIVEN a wish for a summary THEN the article that the best sentence is from is quoted as it opens', async () => {
    const sentences = await inOrder([report, elsewhere], 'Summary of the article about the ferry to Eastport');
    const openings = sentences.map(wordsOf);
    expect(openings).toEqual(['The council met on Tuesday in the town hall.', 'It talked until midnight about money.']);
    const answer = await askOf([report, elsewhere], 'Summary of the article about the ferry to Eastport');
    expect(answer.verdict).not.toBe('none');
    for (const { citation } of answer.sentences) expect(opening).toContain(citation.quote);
  });
  test('GIVEN an opening that was not found for the question THEN the best sentence itself is quoted', async () => {
    const shortlist = await shortlistFor('Summary of the ferry to Eastport', await collectionOf([report]), {});
    const ranked = shortlist.ranked.filter(({ candidate }) => candidate.passage.ordinal > 0);
    const sentences = shortlist.sentences.filter(({ candidate }) => candidate.passage.ordinal > 0);
    expect(asRequested({ ...shortlist, ranked, sentences })).toEqual(sentences.slice(0, 1));
    expect(sentences.length).toBeGreaterThan(1);
  });
});
