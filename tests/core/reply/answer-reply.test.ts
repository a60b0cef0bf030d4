import { describe, expect, test } from 'vitest';
import { answerReply } from '../../../src/core/reply/answer-reply.ts';
import { article, askOf } from '../articles.ts';

async function shownOf(text: string, question: string) {
  const reply = answerReply({ ...(await askOf([article({ text })], question)), ms: 0 }, 'everyone');
  return reply.blocks.flatMap((block) => (block.kind === 'citation' ? [block.shows] : []));
}
const ferry = 'The ferry to Eastport sails on Friday.';
const late = 'The last ferry to Eastport sails at noon on Friday, and in winter at eleven.';
const rest = 'Tickets are sold at the northern quay by the harbour office, which opens early in the morning.';

test('GIVEN a passage of two paragraphs THEN a quote from the second counts as the second', async () => {
  const text = `Notice.\n\n${ferry} ${rest}`;
  const answer = await askOf([article({ text })], 'When does the ferry to Eastport sail?');
  expect(answer.citations.map(({ paragraph, textStart }) => ({ paragraph, textStart }))).toEqual([
    { paragraph: 2, textStart: 0 },
  ]);
});

describe('what a reply shows of its sources', () => {
  test('GIVEN a passage that is the quote THEN its words stand there once', async () => {
    expect(await shownOf(ferry, 'When does the ferry to Eastport sail?')).toEqual(['place']);
  });
  test('GIVEN a passage with more than the quote THEN it is shown around it', async () => {
    expect(await shownOf(`${ferry} ${rest}`, 'When does the ferry to Eastport sail?')).toEqual(['excerpt']);
  });
  test('GIVEN two quotes from one passage THEN it is shown once', async () => {
    expect(await shownOf(`${ferry} ${late} ${rest}`, 'When does the ferry to Eastport sail?')).toEqual([
      'excerpt',
      'place',
    ]);
  });
});
