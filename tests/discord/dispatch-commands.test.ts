import { MessageFlags, RESTJSONErrorCodes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Admission } from '../../src/discord/admission.ts';
import { SearchOutOfReachError } from '../../src/core/library.ts';
import { onInteraction } from '../../src/discord/dispatch.ts';
import { openDesk, QUAY, type Desk } from '../commands/desk.ts';
import { changingLibrary, commandOf, contextOf, interactionOf, lastOf, refusedBy, textOf } from './interactions.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const ask = async (options: Record<string, unknown>, context = contextOf(desk.library).context) => {
  const { interaction, done } = commandOf('ask', options);
  await onInteraction(interaction, context);
  return done;
};

describe('a command', () => {
  test('GIVEN a question THEN it is acknowledged first, and answered then', async () => {
    const done = await ask({ question: QUAY });
    expect(done.map(([method]) => method)).toEqual(['deferReply', 'editReply']);
    expect(textOf(done)).toMatch(/4\.2 million dollars.*\[2\]/);
    expect(lastOf(done).allowedMentions).toEqual({ parse: [], repliedUser: false });
  });
  test.each([
    { name: 'ask', options: { question: QUAY }, hidden: false },
    { name: 'ask', options: { question: QUAY, private: false }, hidden: false },
    { name: 'ask', options: { question: QUAY, private: true }, hidden: true },
    { name: 'sources', options: {}, hidden: true },
    { name: 'reload', options: {}, hidden: true },
  ])('GIVEN /$name with $options THEN only the asker sees it: $hidden', async ({ name, options, hidden }) => {
    const { interaction, done } = commandOf(name, options);
    await onInteraction(interaction, contextOf(desk.library).context);
    expect(done[0]).toEqual(['deferReply', hidden ? { flags: MessageFlags.Ephemeral } : {}]);
  });
  test('GIVEN a command of another version THEN the asker alone is told', async () => {
    const { interaction, done } = commandOf('summarise');
    await onInteraction(interaction, contextOf(desk.library).context);
    expect(done).toHaveLength(1);
    expect(done[0]?.[0]).toBe('reply');
    expect(lastOf(done).flags).toBe(MessageFlags.Ephemeral | MessageFlags.IsComponentsV2);
    expect(textOf(done)).toContain('another version of the bot');
  });
  test('GIVEN an option without a value THEN it counts as not given', async () => {
    expect(textOf(await ask({ question: QUAY, article: undefined }))).toMatch(/\[1\]/);
  });
  test('GIVEN an interaction of another kind THEN nothing is done', async () => {
    const { interaction, done } = interactionOf('other', {});
    const { context, logged } = contextOf(desk.library);
    await onInteraction(interaction, context);
    expect({ done, logged }).toEqual({ done: [], logged: [] });
  });
});

describe('the first promise', () => {
  test('GIVEN articles that were changed while the answer was made THEN it is held back, and that is logged', async () => {
    const { context, logged } = contextOf(changingLibrary(desk.library));
    const done = await ask({ question: QUAY }, context);
    expect(textOf(done)).toMatch(/changed while I was answering.*ask again/);
    expect(textOf(done)).not.toContain('dollars');
    expect(lastOf(done).components).toHaveLength(1);
    expect(logged).toMatchObject([{ level: 50, faults: expect.arrayContaining([expect.stringContaining('quote')]) }]);
  });
});

describe('who asks', () => {
  const reloads = async (stated: Record<string, unknown>, moderatorRoles: readonly string[]) => {
    const { interaction, done } = commandOf('reload', {}, stated);
    await onInteraction(interaction, contextOf(desk.library, { moderatorRoles }).context);
    return textOf(done).startsWith('Reloaded');
  };
  const ROLES = ['moderators'];
  test.each([
    { who: 'a member whom Discord lets', stated: {}, roles: [], may: true },
    { who: 'somebody in a direct message', stated: { guildId: null }, roles: [], may: false },
    {
      who: 'a member without roles, where some are asked for',
      stated: { member: { roles: [] } },
      roles: ROLES,
      may: false,
    },
    { who: 'a member with the role', stated: { member: { roles: ROLES } }, roles: ROLES, may: true },
    { who: 'a member known before with the role', stated: { member: rolesOf('moderators') }, roles: ROLES, may: true },
    { who: 'a member known before with another', stated: { member: rolesOf('readers') }, roles: ROLES, may: false },
    {
      who: 'the role in a direct message',
      stated: { member: { roles: ROLES }, guildId: null },
      roles: ROLES,
      may: false,
    },
  ])('GIVEN $who THEN may reload: $may', async ({ stated, roles, may }) => {
    expect(await reloads(stated, roles)).toBe(may);
  });
  test('GIVEN a private answer THEN its reader alone finds its sources, in that channel', async () => {
    const { context } = contextOf(desk.library);
    await ask({ question: QUAY, private: true }, context);
    const sources = async (stated: Record<string, unknown>) => {
      const { interaction, done } = commandOf('sources', {}, stated);
      await onInteraction(interaction, context);
      return textOf(done).includes('[1] ');
    };
    expect(await sources({})).toBe(true);
    expect(await sources({ user: { id: 'another' } })).toBe(false);
    expect(await sources({ channelId: 'elsewhere' })).toBe(false);
  });
});

describe('what is for the asker alone', () => {
  test.each([
    {
      what: 'an article that is not there',
      options: { question: QUAY, article: 'nowhere' },
      says: 'no article called',
    },
    {
      what: 'a source that is not there',
      options: { question: QUAY, source: 'The Nowhere' },
      says: 'No article is from',
    },
  ])(
    'GIVEN $what in a question for everyone THEN "thinking" goes, and the asker alone is told',
    async ({ options, says }) => {
      const done = await ask(options);
      expect(done.map(([method]) => method)).toEqual(['deferReply', 'deleteReply', 'followUp']);
      expect(done[0]?.[1]).toEqual({});
      expect(lastOf(done).flags).toBe(MessageFlags.Ephemeral | MessageFlags.IsComponentsV2);
      expect(textOf(done)).toContain(says);
    },
  );
  test('GIVEN that only the asker sees the reply anyway THEN it takes the place of "thinking"', async () => {
    const done = await ask({ question: QUAY, article: 'nowhere', private: true });
    expect(done.map(([method]) => method)).toEqual(['deferReply', 'editReply']);
  });
  test('GIVEN that somebody deleted "thinking" before THEN the asker is told all the same', async () => {
    const faults = { deleteReply: refusedBy(RESTJSONErrorCodes.UnknownMessage) };
    const { interaction, done } = commandOf('ask', { question: QUAY, article: 'nowhere' }, { faults });
    await onInteraction(interaction, contextOf(desk.library).context);
    expect(done.map(([method]) => method)).toEqual(['deferReply', 'followUp']);
  });
});

describe('too many questions', () => {
  test('GIVEN a budget that is spent THEN the asker alone is told, and when to ask again; others go on', async () => {
    const admission = new Admission({ person: 2, channel: 100 }, () => 1_000_000);
    const { context } = contextOf(desk.library, { admission });
    await ask({ question: QUAY }, context);
    await ask({ question: QUAY }, context);
    const done = await ask({ question: QUAY }, context);
    expect(done.map(([method]) => method)).toEqual(['reply']);
    expect(lastOf(done).flags).toBe(MessageFlags.Ephemeral | MessageFlags.IsComponentsV2);
    expect(textOf(done)).toBe('One person may ask me 2 questions a minute. Ask again <t:1030:R>.');
    const { interaction, done: theirs } = commandOf('ask', { question: QUAY }, { user: { id: 'another' } });
    await onInteraction(interaction, context);
    expect(textOf(theirs)).toContain('dollars');
    const { interaction: sources, done: seen } = commandOf('sources');
    await onInteraction(sources, context);
    expect(textOf(seen)).toContain('[1] ');
  });
  test('GIVEN 200 that wait for the library THEN the next is told to try again at once, and one more may in when one is done', async () => {
    const waiting: (() => void)[] = [];
    const slow = {
      ...desk.library,
      ask: () => new Promise<never>((_, reject) => waiting.push(() => reject(new Error('Done.')))),
    };
    const { context } = contextOf(slow);
    const running = Array.from({ length: 200 }, () => ask({ question: QUAY }, context));
    const turnedAway = await ask({ question: QUAY }, context);
    expect(turnedAway.map(([method]) => method)).toEqual(['reply']);
    expect(textOf(turnedAway)).toContain('Too many people are asking me at once');
    const typed = interactionOf('autocomplete', {
      commandName: 'ask',
      options: { getSubcommand: () => null, getFocused: () => ({ name: 'article', value: '' }) },
    });
    await onInteraction(typed.interaction, context);
    expect(typed.done).toEqual([['respond', []]]);
    for (const end of waiting) end();
    await Promise.all(running);
    const { interaction, done } = commandOf('sources');
    await onInteraction(interaction, context);
    expect(done.map(([method]) => method)).toEqual(['deferReply', 'editReply']);
  });
});

describe('the log', () => {
  test('GIVEN that questions are logged THEN what was asked is there; GIVEN that they are not THEN nothing is', async () => {
    const told = contextOf(desk.library, { logQuestions: true });
    await ask({ question: QUAY, private: true }, told.context);
    expect(told.logged).toMatchObject([{ command: 'ask', options: { question: QUAY, private: true } }]);
    const untold = contextOf(desk.library);
    await ask({ question: QUAY }, untold.context);
    expect(untold.logged).toEqual([]);
  });
});

describe('a failure', () => {
  const failing = { ...contextOfNothing(), ask: () => Promise.reject(new Error('Lost.')) };
  function contextOfNothing() {
    return {} as Desk['library'];
  }
  test('GIVEN a library that is lost THEN the asker gets an apology, and the log the error', async () => {
    const { context, logged } = contextOf(failing);
    const done = await ask({ question: QUAY }, context);
    expect(textOf(done)).toMatch(/went wrong.*try again/);
    expect(logged).toMatchObject([{ level: 50, err: { message: 'Lost.' }, interaction: '1' }]);
  });
  test('GIVEN articles in an engine that is out of reach THEN the asker is told so in their language', async () => {
    const away = { ...failing, ask: () => Promise.reject(new SearchOutOfReachError()) };
    const { context } = contextOf(away);
    expect(textOf(await ask({ question: QUAY }, context))).toBe(
      'My articles are out of reach at the moment; I am trying again. Please ask again in a minute.',
    );
  });
  test('GIVEN an apology that cannot be sent either THEN both are logged, and nothing is thrown', async () => {
    const { context, logged } = contextOf(failing);
    const { interaction } = commandOf('ask', { question: QUAY }, { faults: { followUp: new Error('No way.') } });
    await onInteraction(interaction, context);
    expect(logged.map(({ err }) => err)).toMatchObject([{ message: 'Lost.' }, { message: 'No way.' }]);
  });
  test('GIVEN that it could not even be acknowledged THEN no apology is tried', async () => {
    const { context, logged } = contextOf(desk.library);
    const { interaction, done } = commandOf(
      'ask',
      { question: QUAY },
      { faults: { deferReply: new Error('No way.') } },
    );
    await onInteraction(interaction, context);
    expect(done).toEqual([]);
    expect(logged).toMatchObject([{ level: 50, err: { message: 'No way.' } }]);
  });
  test.each([
    { faults: { deferReply: refusedBy(RESTJSONErrorCodes.UnknownInteraction) } },
    { faults: { deferReply: refusedBy(RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) } },
    { faults: { editReply: refusedBy(RESTJSONErrorCodes.InvalidWebhookToken) } },
  ])(
    'GIVEN that Discord takes no reply any more ($faults) THEN it is a warning, and no apology is tried',
    async ({ faults }) => {
      const { context, logged } = contextOf(desk.library);
      const { interaction, done } = commandOf('ask', { question: QUAY }, { faults });
      await onInteraction(interaction, context);
      expect(done.filter(([method]) => method === 'editReply')).toEqual([]);
      expect(logged).toMatchObject([{ level: 40, interaction: '1', msg: expect.stringContaining('too old') }]);
    },
  );
});

function rolesOf(role: string) {
  return { roles: { cache: new Map([[role, {}]]) } };
}
