import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../src/core/texts/en.ts';
import type { Citation } from '../../src/core/answer/citation.ts';
import { answerReply } from '../../src/core/reply/answer-reply.ts';
import { notice } from '../../src/core/reply/notice.ts';
import type { Reply } from '../../src/core/reply/reply.ts';
import { checkedReply, isTooLate } from '../../src/discord/replying.ts';
import { linesOf, openDesk, QUAY, type Desk } from '../commands/desk.ts';
import { contextOf, refusedBy } from './interactions.ts';

let desk: Desk;
let reply: Reply;
beforeEach(async () => {
  desk = await openDesk();
  reply = answerReply(await desk.library.ask(QUAY), 'everyone', en);
});
afterEach(() => desk.close());

const check = async (made: Reply) => {
  const { context, logged } = contextOf(desk.library);
  return { sent: await checkedReply(made, desk.library, context.log, en), logged };
};
const withCitations = (change: (citation: Citation) => Citation): Reply => ({
  ...reply,
  blocks: reply.blocks.map((block) =>
    block.kind === 'sentence' || block.kind === 'citation' ? { ...block, citation: change(block.citation) } : block,
  ),
});

describe('a reply that is about to be sent', () => {
  test('GIVEN quotes that are in the articles THEN it is sent as it is, and nothing is logged', async () => {
    expect(await check(reply)).toEqual({ sent: reply, logged: [] });
    const short = notice('plain', 'asker', 'No quotes.');
    expect((await check(short)).sent).toBe(short);
  });
  test.each([
    { what: 'other words', change: (cited: Citation) => ({ ...cited, quote: cited.quote.replace('cost', 'saved') }) },
    { what: 'one letter more', change: (cited: Citation) => ({ ...cited, quote: `${cited.quote}s` }) },
    { what: 'another passage', change: (cited: Citation) => ({ ...cited, text: `${cited.text} No.` }) },
    { what: 'another article', change: (cited: Citation) => ({ ...cited, article: 'lighthouse' }) },
    { what: 'a passage that does not exist', change: (cited: Citation) => ({ ...cited, passageId: 'AAAAAAAAA' }) },
  ])('GIVEN a quote with $what THEN it is held back, and the log says why', async ({ change }) => {
    const { sent, logged } = await check(withCitations(change));
    expect(linesOf(sent)).toEqual([expect.stringMatching(/changed while I was answering.*ask again/)]);
    expect(sent).toMatchObject({ tone: 'problem', audience: 'everyone', actions: [] });
    expect(logged).toMatchObject([{ level: 50, msg: expect.stringContaining('held back') }]);
    expect(logged[0]?.['faults']).not.toHaveLength(0);
  });
  test('GIVEN an article that was changed since the answer THEN it is held back', async () => {
    await desk.write('harbour.md', 'The harbour stays closed, and nobody knows what the repairs cost.');
    await desk.library.reload();
    expect(linesOf((await check(reply)).sent).join('')).not.toContain('4.2 million');
  });
  test('GIVEN a marker without a source THEN it is held back', async () => {
    const blocks = reply.blocks.filter((block) => block.kind !== 'citation');
    expect((await check({ ...reply, blocks })).sent.tone).toBe('problem');
  });
  test('GIVEN a private reply THEN what is said instead is private too', async () => {
    const { sent } = await check({ ...withCitations((cited) => ({ ...cited, quote: 'No.' })), audience: 'asker' });
    expect(sent.audience).toBe('asker');
  });
});

test.each([
  { error: refusedBy(RESTJSONErrorCodes.UnknownInteraction), late: true },
  { error: refusedBy(RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged), late: true },
  { error: refusedBy(RESTJSONErrorCodes.InvalidWebhookToken), late: true },
  { error: refusedBy(RESTJSONErrorCodes.InvalidFormBodyOrContentType), late: false },
  { error: new DiscordAPIError({ message: 'No.', code: 0 }, 0, 500, 'POST', 'https://example.org', {}), late: false },
  { error: Object.assign(new Error('No.'), { code: RESTJSONErrorCodes.UnknownInteraction }), late: false },
  { error: undefined, late: false },
])('GIVEN $error THEN too late for any reply: $late', ({ error, late }) => {
  expect(isTooLate(error)).toBe(late);
});
