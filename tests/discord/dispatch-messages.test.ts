import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/core/library.ts';
import { onMessage } from '../../src/discord/dispatch.ts';
import { openDesk, QUAY, type Desk } from '../commands/desk.ts';
import { changingLibrary, contextOf, lastOf, messageTo, textOf } from './interactions.ts';

const BOT = '900000000000000001';
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const send = async (content: string, stated: Record<string, unknown> = {}, library: Library = desk.library) => {
  const asked: string[] = [];
  const ask: Library['ask'] = (...args) => {
    asked.push(args[0]);
    return library.ask(...args);
  };
  const { context, logged } = contextOf({ ...library, ask }, { logQuestions: true });
  const { message, done } = messageTo(BOT, content, stated);
  await onMessage(message, context);
  return { done, asked, logged };
};
const nobodyMentioned = { mentions: { users: new Map() } };

describe('a message to the bot', () => {
  test('GIVEN a mention THEN the question is what stands beside it, and the reply pings nobody', async () => {
    const { done, asked, logged } = await send(
      `Hey <@${BOT}>\n ${QUAY}  <@!200000000000000001> <@&300000000000000001>`,
    );
    expect(asked).toEqual([`Hey ${QUAY}`]);
    expect(done.map(([method]) => method)).toEqual(['reply']);
    expect(textOf(done)).toMatch(/4\.2 million dollars.*\[2\]/);
    expect(textOf(done)).not.toContain(QUAY);
    expect(lastOf(done)).toMatchObject({ allowedMentions: { parse: [], repliedUser: false }, failIfNotExists: false });
    expect(logged).toMatchObject([{ question: `Hey ${QUAY}` }]);
  });
  test('GIVEN a direct message THEN no mention is needed', async () => {
    const { done } = await send(QUAY, { guildId: null, guild: null, ...nobodyMentioned });
    expect(textOf(done)).toMatch(/\[1\]/);
  });
  test('GIVEN nothing but a mention THEN it says what to ask', async () => {
    expect(textOf((await send(`<@${BOT}>`)).done)).toContain('Ask me something');
  });
  test.each([
    { what: 'a message to others', stated: nobodyMentioned },
    { what: 'a message of a bot', stated: { author: { id: 'x', bot: true } } },
    { what: "a bot's direct message", stated: { author: { id: 'x', bot: true }, guildId: null } },
    { what: 'a message of Discord itself', stated: { system: true } },
  ])('GIVEN $what THEN it stays silent, and does not log it', async ({ stated }) => {
    expect(await send(QUAY, stated)).toEqual({ done: [], asked: [], logged: [] });
  });
  test('GIVEN that questions are not to be logged THEN they are not', async () => {
    const { context, logged } = contextOf(desk.library);
    await onMessage(messageTo(BOT, QUAY).message, context);
    expect(logged).toEqual([]);
  });
});

describe('an answer that cannot be given', () => {
  test('GIVEN articles that were changed meanwhile THEN the answer is held back', async () => {
    const { done, logged } = await send(QUAY, {}, changingLibrary(desk.library));
    expect(textOf(done)).toMatch(/changed while I was answering/);
    expect(textOf(done)).not.toContain('dollars');
    expect(logged).toHaveLength(2);
  });
  test('GIVEN a library that is lost THEN the asker gets an apology rather than silence, and the log the error', async () => {
    const ask = () => Promise.reject(new Error('Lost.'));
    const { done, logged } = await send(QUAY, {}, { ...desk.library, ask });
    expect(textOf(done)).toMatch(/went wrong.*try again/);
    expect(lastOf(done)).toMatchObject({ allowedMentions: { parse: [], repliedUser: false }, failIfNotExists: false });
    expect(logged.slice(1)).toMatchObject([{ level: 50, err: { message: 'Lost.' }, message: '2' }]);
  });
  test('GIVEN a channel in which the bot may not write THEN that is logged, and nothing is thrown', async () => {
    const reply = () => Promise.reject(new Error('Missing permissions.'));
    const { logged } = await send(QUAY, { reply });
    expect(logged.slice(1).map(({ err }) => err)).toMatchObject([
      { message: 'Missing permissions.' },
      { message: 'Missing permissions.' },
    ]);
  });
});
