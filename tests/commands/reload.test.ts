import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { definition, isPublic, run } from '../../commands/reload.ts';
import { ReloadRunningError, type Library, type LoadProgress } from '../../src/core/library.ts';
import type { Reply } from '../../src/core/reply/reply.ts';
import { askerOf, inputOf, linesOf, openDesk, QUAY, type Desk } from './desk.ts';

let desk: Desk;
let reloads: number;
beforeEach(async () => {
  desk = await openDesk();
  reloads = 0;
});
afterEach(() => desk.close());

const moderator = inputOf({}, { asker: askerOf('moderator') });
const counting = () => ({
  ...desk.library,
  reload: (...args: Parameters<Library['reload']>) => {
    reloads += 1;
    return desk.library.reload(...args);
  },
});
const reloading = (reload: Library['reload']) => run(moderator, { ...desk.deps, library: { ...desk.library, reload } });

describe('who may reload', () => {
  test.each([
    { roles: [], needed: [], may: true },
    { roles: ['readers'], needed: [], may: true },
    { roles: ['readers', 'moderators'], needed: ['moderators', 'owners'], may: true },
    { roles: [], needed: ['moderators'], may: false },
    { roles: ['readers', 'writers'], needed: ['moderators'], may: false },
  ])(
    'GIVEN somebody whom Discord lets, with $roles where $needed may THEN may: $may',
    async ({ roles, needed, may }) => {
      const input = inputOf({}, { asker: askerOf('somebody', { roles }) });
      const reply = await run(input, { ...desk.deps, library: counting(), moderatorRoles: needed });
      expect(reloads).toBe(may ? 1 : 0);
      expect(reply).toMatchObject({ audience: 'asker', tone: may ? 'done' : 'problem' });
      expect(linesOf(reply)[0]).toMatch(may ? /^Reloaded/ : /^Only certain roles may reload.*MODERATOR_ROLE_IDS/);
    },
  );
  test('GIVEN a direct message THEN nobody may, whatever the roles: no server stands behind it', async () => {
    const input = inputOf({}, { asker: askerOf('somebody', { roles: ['moderators'], server: null }) });
    const reply = await run(input, { ...desk.deps, library: counting(), moderatorRoles: ['moderators'] });
    expect(reply).toMatchObject({ audience: 'asker', tone: 'problem' });
    expect(reloads).toBe(0);
  });
  test('GIVEN Discord THEN it offers the command to those with Manage Server alone until told otherwise, in servers that invited the bot, and shows the report to nobody else', () => {
    expect(definition).toMatchObject({ contexts: [0], integration_types: [0] });
    expect(BigInt(definition.default_member_permissions ?? 0)).toBe(1n << 5n);
    expect(isPublic()).toBe(false);
  });
});

describe('while it runs', () => {
  test('GIVEN each stage THEN it says how far it has come', async () => {
    const shown: Reply[] = [];
    const states: LoadProgress[] = [
      { stage: 'reading', done: 0, total: 0 },
      { stage: 'reading', done: 3, total: 12 },
      { stage: 'indexing', done: 250, total: 1000 },
    ];
    const library: Library = {
      ...desk.library,
      reload: (onProgress) => {
        for (const state of states) onProgress?.(state);
        return desk.library.reload();
      },
    };
    await run(moderator, { ...desk.deps, library, progress: (reply) => shown.push(reply) });
    expect(shown.flatMap(linesOf)).toEqual([
      'Reading the files: 0 …',
      'Reading the files: 3 of 12 …',
      'Indexing: 250 of 1000 …',
    ]);
    expect(shown.every(({ tone, audience }) => tone === 'plain' && audience === 'asker')).toBe(true);
  });
  test('GIVEN a reload that runs already THEN the second asker is told so, and the first gets its report', async () => {
    const first = run(moderator, desk.deps);
    const second = await run(moderator, desk.deps);
    expect(second).toMatchObject({ tone: 'plain', audience: 'asker' });
    expect(linesOf(second)).toEqual([expect.stringContaining('already running')]);
    expect(linesOf(await first)[0]).toMatch(/^Reloaded: 3 articles/);
  });
  test('GIVEN any other failure THEN it is not taken for a reload that runs', async () => {
    await expect(reloading(() => Promise.reject(new Error('The disk is on fire.')))).rejects.toThrow('on fire');
    expect((await reloading(() => Promise.reject(new ReloadRunningError()))).tone).toBe('plain');
  });
});

describe('a failed reload', () => {
  test('GIVEN a folder that is gone THEN the moderator reads why, and questions are answered as before', async () => {
    await desk.close();
    const reply = await run(moderator, desk.deps);
    expect(reply).toMatchObject({ tone: 'problem', audience: 'asker' });
    expect(linesOf(reply)).toEqual([
      expect.stringMatching(/^Nothing was changed: 3 articles from before are still in use\. .*does not exist/),
    ]);
    expect((await desk.library.ask(QUAY)).verdict).toBe('answered');
  });
});
