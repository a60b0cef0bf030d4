import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as ask from '../../commands/ask.ts';
import type { CommandInput, Deps } from '../../commands/command.ts';
import { definition, isPublic, markActions, press, run } from '../../commands/gaps.ts';
import { press as pressButton } from '../../commands/buttons.ts';
import { readAction } from '../../src/core/reply/action.ts';
import { openGaps, type OpenGaps } from '../../src/gaps/open-gaps.ts';
import { askerOf, inputOf, linesOf, openDesk, QUAY, type Desk } from './desk.ts';

let desk: Desk;
let gaps: OpenGaps;
let deps: Deps;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(async () => {
  gaps = await openGaps(null, pino({ level: 'silent' }));
  deps = { ...desk.deps, gaps };
});

const ATLANTIS = 'Who won the chess championship of Atlantis?';
const by = (id: string, stated: Partial<CommandInput['asker']> = {}) => ({ asker: askerOf(id, stated) });
const asked = (question: string, id: string, stated: CommandInput['options'] = {}, asker = {}) =>
  ask.run(inputOf({ question, ...stated }, by(id, asker)), deps);
const seen = async (options: CommandInput['options'] = {}) => linesOf(await run(inputOf(options), deps));
const NOTHING = /^No gaps /;

describe('/gaps', () => {
  test('GIVEN Discord THEN it offers the command to those with Manage Server alone, in servers that invited the bot', () => {
    expect(definition).toMatchObject({ contexts: [0], integration_types: [0] });
    expect(BigInt(definition.default_member_permissions ?? 0)).toBe(1n << 5n);
    expect(isPublic()).toBe(false);
  });
  test.each([
    { roles: ['moderators'], may: true },
    { roles: ['others'], may: false },
    { roles: [], may: false },
  ])('GIVEN MODERATOR_ROLE_IDS and the roles $roles THEN whether one may is $may', async ({ roles, may }) => {
    const reply = await run(inputOf({}, by('m', { roles })), { ...deps, moderatorRoles: ['moderators'] });
    expect(reply).toMatchObject({ audience: 'asker', tone: may ? 'plain' : 'problem' });
    expect(reply.file).toBeUndefined();
  });
  test('GIVEN no server that invited the bot THEN nobody may, whatever the roles', async () => {
    const reply = await run(inputOf({}, by('m', { server: null, roles: ['moderators'] })), deps);
    expect(linesOf(reply)).toEqual(['Gaps can only be seen in a server that I was added to.']);
  });
  test('GIVEN questions of two people THEN what they share is listed, kind by kind, and is in the file', async () => {
    await asked(ATLANTIS, 'a');
    await asked('Is there chess in Atlantis?', 'b', { private: true });
    const reply = await run(inputOf({ days: 1 }), deps);
    expect(linesOf(reply).slice(0, 6)).toEqual([
      'Gaps today',
      'Words that are in no article',
      'atlantis · 2 ×',
      'chess · 2 ×',
      expect.stringContaining('each person counts once a day'),
    ]);
    expect(reply.file?.text.split('\r\n')).toHaveLength(4);
  });
  test('GIVEN a person who asks on and on THEN they alone list nothing', async () => {
    for (let n = 0; n < 5; n++) await asked(ATLANTIS, 'a');
    expect((await seen())[0]).toMatch(NOTHING);
  });
  test('GIVEN another server THEN its moderators see nothing of it', async () => {
    for (const id of ['a', 'b']) await asked(ATLANTIS, id);
    const elsewhere = await run(inputOf({}, by('m', { server: '100000000000000002' })), deps);
    expect(linesOf(elsewhere)[0]).toMatch(NOTHING);
  });
  test.each([
    { why: 'a filter', options: { source: 'daily example' }, asker: {} },
    { why: 'dates', options: { since: '2025' }, asker: {} },
    { why: 'no server', options: {}, asker: { server: null } },
  ])('GIVEN $why THEN nothing is counted', async ({ options, asker }) => {
    for (const id of ['a', 'b']) await asked(ATLANTIS, id, options, asker);
    expect((await seen())[0]).toMatch(NOTHING);
  });
  test('GIVEN small talk THEN nothing is counted, and there is nothing to mark', async () => {
    for (const id of ['a', 'b']) expect((await asked('thank you!', id)).actions).toEqual([]);
    expect((await seen())[0]).toMatch(NOTHING);
  });
  test('GIVEN more than a message shows THEN the rest is counted, and in the file', async () => {
    const words = Array.from({ length: 40 }, (_, n) => `w${String.fromCharCode(97 + (n % 26))}${n}`);
    for (const person of ['a', 'b'])
      gaps.asked({ person, server: askerOf('m').server ?? '' }, { word: words, declined: [] });
    const reply = await run(inputOf({}), deps);
    expect(linesOf(reply)).toContain('and 25 more');
    expect(reply.file?.text.split('\r\n')).toHaveLength(42);
  });
});

describe('marks', () => {
  test('GIVEN an answer in a server THEN it may be marked, before the links, and each press counts for the presser', async () => {
    const { actions } = await asked(QUAY, 'a');
    expect(actions.map(({ label }) => label)).toEqual([
      'Sources',
      'More passages',
      'Around it',
      'Ask more',
      '👍',
      '👎',
      expect.stringContaining('Open the article'),
    ]);
    const down = actions.find(({ label }) => label === '👎');
    if (down?.kind !== 'open') throw new Error('No mark.');
    for (const id of ['a', 'a', 'b'])
      expect(await pressButton(down.action, inputOf({}, by(id)), deps)).toMatchObject({ audience: 'asker' });
    expect(await seen()).toContain('northern quay · 2 ×');
  });
  test('GIVEN 👍 as well THEN it stands beside 👎', async () => {
    const mark = (mark: 'helpful' | 'unhelpful', id: string) =>
      press({ kind: 'mark', mark, topics: ['quay'] }, inputOf({}, by(id)), deps);
    for (const id of ['a', 'b']) await mark('unhelpful', id);
    for (const id of ['c', 'd', 'e']) await mark('helpful', id);
    expect(await seen()).toContain('quay · 2 × (👍 3 ×)');
  });
  test('GIVEN no server that invited the bot, or a bot that counts nothing THEN a press is no mark', () => {
    const action = { kind: 'mark', mark: 'helpful', topics: ['quay'] } as const;
    expect(press(action, inputOf({}, by('a', { server: null })), deps)).toBeNull();
    expect(press(action, inputOf({}), { ...deps, gaps: null })).toBeNull();
  });
  test('GIVEN topics of any length THEN the buttons carry as many whole ones as fit', () => {
    const topics = Array.from({ length: 8 }, (_, n) => `${'x'.repeat(28)}${n} ${'y'.repeat(28)}${n}`);
    for (const action of markActions(topics)) {
      if (action.kind !== 'open') throw new Error('Not a button.');
      expect(action.action.length).toBeLessThanOrEqual(100);
      expect(readAction(action.action)).toMatchObject({ kind: 'mark', topics: topics.slice(0, 1) });
    }
    expect(markActions([])).toEqual([]);
  });
});
