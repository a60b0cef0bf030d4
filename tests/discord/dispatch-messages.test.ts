import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/core/library.ts';
import { Admission } from '../../src/discord/admission.ts';
import { onMessage } from '../../src/discord/on-message.ts';
import { openDesk, QUAY, type Desk } from '../commands/desk.ts';
import { BOT_ROLE, changingLibrary, contextOf, lastOf, messageTo, textOf } from './interactions.ts';

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
const nobodyMentioned = { mentions: { users: new Map(), roles: new Map() } };
const roleMentioned = { mentions: { users: new Map(), roles: new Map([[BOT_ROLE, {}]]) } };

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
  test('GIVEN the bot’s own role mentioned THEN that is a question like any other', async () => {
    const { done, asked } = await send(`<@&${BOT_ROLE}> ${QUAY}`, roleMentioned);
    expect(asked).toEqual([QUAY]);
    expect(textOf(done)).toMatch(/4\.2 million dollars/);
  });
  test('GIVEN the role mentioned and words that Discord withholds THEN it says how to be understood', async () => {
    const { done, asked } = await send('', roleMentioned);
    expect(asked).toEqual([]);
    expect(textOf(done)).toMatch(/does not show me the words.*Mention the bot itself/);
  });
  test.each([
    { words: 'lol thanks', answered: false },
    { words: 'Thank you!', answered: false },
    { words: 'that is what I thought', answered: false },
    { words: '👍', answered: false },
    { words: 'thanks, and how much did the repairs to the northern quay cost', answered: true },
    { words: 'What about the budget', answered: true },
    { words: 'the northern quay?', answered: true },
    { words: 'how many people live in Atlantis', answered: true },
  ])('GIVEN a reply to the bot that says "$words" THEN answered: $answered', async ({ words, answered }) => {
    const { done } = await send(words);
    expect(done.length).toBe(answered ? 1 : 0);
  });
  test('GIVEN the same words with a mention THEN they are answered', async () => {
    expect((await send(`<@${BOT}> lol thanks`)).done).toHaveLength(1);
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
    expect(logged.slice(1)).toMatchObject([{ level: 40, err: { message: 'Missing permissions.' } }]);
  });
});

describe('too many questions', () => {
  test('GIVEN a budget that is spent THEN it is said once, for all to see, and then no more for a minute', async () => {
    let now = 1_000_000;
    const admission = new Admission({ person: 1, channel: 3 }, () => now);
    const { context } = contextOf(desk.library, { admission });
    const says = async (who: string) => {
      const { message, done } = messageTo(BOT, `<@${BOT}> ${QUAY}`, { author: { id: who, bot: false } });
      await onMessage(message, context);
      return done.length === 0 ? null : textOf(done);
    };
    expect(await says('a')).toContain('dollars');
    expect(await says('a')).toBe('One person may ask me one question a minute. Ask again <t:1060:R>.');
    expect([await says('a'), await says('a')]).toEqual([null, null]);
    expect(await says('b')).toContain('dollars');
    expect(await says('c')).toContain('dollars');
    expect(await says('d')).toBe('I answer 3 questions a minute in one channel. Ask again <t:1020:R>.');
    expect([await says('e'), await says('f')]).toEqual([null, null]);
    now += 60_000;
    expect(await says('a')).toContain('dollars');
  });
});
