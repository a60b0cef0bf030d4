import { MessageFlags, RESTJSONErrorCodes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onInteraction } from '../../src/discord/dispatch.ts';
import { openDesk, QUAY, type Desk } from '../commands/desk.ts';
import {
  changingLibrary,
  commandOf,
  contextOf,
  interactionOf,
  lastOf,
  MODERATOR,
  refusedBy,
  textOf,
} from './interactions.ts';

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
  const reloads = async (stated: Record<string, unknown>) => {
    const { interaction, done } = commandOf('reload', {}, stated);
    await onInteraction(interaction, contextOf(desk.library).context);
    return textOf(done).startsWith('Reloaded');
  };
  test.each([
    { who: 'a moderator', stated: MODERATOR, may: true },
    { who: 'a member without roles', stated: { member: { roles: [] } }, may: false },
    { who: 'a member with the role', stated: { member: { roles: ['moderators'] } }, may: true },
    { who: 'a member known before with the role', stated: { member: rolesOf('moderators') }, may: true },
    { who: 'a member known before with another role', stated: { member: rolesOf('readers') }, may: false },
    { who: 'somebody in a direct message', stated: {}, may: false },
  ])('GIVEN $who THEN may reload: $may', async ({ stated, may }) => {
    expect(await reloads(stated)).toBe(may);
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
  test('GIVEN an apology that cannot be sent either THEN both are logged, and nothing is thrown', async () => {
    const { context, logged } = contextOf(failing);
    const { interaction } = commandOf('ask', { question: QUAY }, { faults: { editReply: new Error('No way.') } });
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
