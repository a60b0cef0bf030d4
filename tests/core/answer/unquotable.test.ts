import { describe, expect, test } from 'vitest';
import { article, askOf } from '../articles.ts';

const QUESTION = 'How many passengers of the ferry to Eastport were there in 2019?';
const ROWS =
  '| Year | Passengers of the ferry to Eastport |\n| 2019 | 12,500 passengers of the ferry to Eastport |\n| 2020 | 13,500 passengers of the ferry to Eastport |';

describe('what cannot be quoted', () => {
  test('GIVEN an article of nothing but a table THEN it is not answered without a sentence, and the table is shown as near', async () => {
    const answer = await askOf([article({ text: ROWS })], QUESTION);
    expect(answer).toMatchObject({ verdict: 'none', sentences: [], citations: [] });
    expect(answer.passages[0]?.text).toContain('12,500');
  });
  test('GIVEN a table beside a sentence about something else THEN the sentence is not given as sure for what the table says', async () => {
    const text = `${ROWS}\n\nThe town library closed for the winter, and its readers went to the school of Westhaven instead, said the council.`;
    expect((await askOf([article({ text })], QUESTION)).verdict).not.toBe('answered');
  });
  test('GIVEN an article that opens with a table THEN a summary without a sentence is not given as an answer', async () => {
    const text = `${ROWS}\n\nThe ferry to Eastport carried more passengers than in any year before, said the ferry line in a report.`;
    const { verdict, sentences } = await askOf([article({ text })], 'Summary of the ferry to Eastport');
    expect(sentences.length > 0).toBe(verdict !== 'none');
  });
});
