import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as addAsArticle from '../../commands/add-as-article.ts';
import * as articles from '../../commands/articles.ts';
import type { CommandInput, Deps } from '../../commands/command.ts';
import { FetchRefusal, type FetchRefusalReason } from '../../src/core/fetching.ts';
import { FILES_ACTION, readAction, type Action } from '../../src/core/reply/action.ts';
import { TEXTS } from '../../src/core/texts/texts-for.ts';
import { askerOf, inputOf, linesOf, openDesk, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const moderator = (stated: Partial<CommandInput> = {}) => inputOf({ article: 'Harbour opens again' }, stated);
const KEY = '6f1c2d3e-0000-4000-8000-000000000000';
const draft = (deed: 'add' | 'mend' | 'cancel'): Action => ({ kind: 'draft', deed, key: KEY });
const text = 'The keeper counted nine whales.';
const files = [{ name: 'a.txt', read: async () => Buffer.from(text) }];
const fetcherThat = (reason: FetchRefusalReason): Deps['fetcher'] => ({
  fetch: () => Promise.reject(new FetchRefusal(reason, 'No.')),
});

describe('who may', () => {
  const NOBODYS: [string, Partial<CommandInput>, string[]][] = [
    ['who has none of the roles', { asker: askerOf('a', { roles: ['readers'] }) }, ['moderators']],
    ['in a direct message', { asker: askerOf('a', { server: null, roles: ['moderators'] }) }, ['moderators']],
    ['in a server that did not invite the bot', { asker: askerOf('a', { server: null }) }, []],
  ];
  test.each(NOBODYS)(
    'GIVEN somebody %s THEN no order, button or form of it does anything',
    async (_, stated, roles) => {
      const deps = { ...desk.deps, moderatorRoles: roles, files: null };
      const asking = moderator(stated);
      const replies = await Promise.all([
        ...['add', 'list', 'show', 'remove', 'restore'].map((subcommand) =>
          articles.run({ ...asking, subcommand, files }, deps),
        ),
        addAsArticle.run({ ...asking, files }, deps),
        ...[...(['add', 'mend', 'cancel'] as const).map(draft), readAction(FILES_ACTION)].map((action) =>
          action === null ? null : articles.press(action, asking, deps),
        ),
        articles.submit(draft('mend'), { title: 'X' }, 'asker', asking, deps),
      ]);
      expect(replies).toHaveLength(11);
      for (const reply of replies) {
        expect(reply).toMatchObject({ tone: 'problem', audience: 'asker' });
        expect(reply === null ? [] : linesOf(reply)).toEqual([
          expect.stringMatching(/MODERATOR_ROLE_IDS|in a server that/),
        ]);
      }
    },
  );
  test('GIVEN somebody without the role THEN they are not shown what was removed while they type', async () => {
    await articles.run({ ...moderator(), subcommand: 'remove' }, desk.deps);
    const typing = { subcommand: 'restore', asker: askerOf('a') };
    const shown = await articles.complete('article', 'HARB', desk.deps, typing);
    expect(shown).toEqual([{ name: 'harbour.md', value: expect.stringMatching(/^.{9}$/) as string }]);
    expect(await articles.complete('article', 'x', desk.deps, typing)).toEqual([]);
    const narrowed = { ...desk.deps, moderatorRoles: ['moderators'] };
    expect(await articles.complete('article', '', narrowed, typing)).toEqual([]);
    const back = await articles.run(
      { ...inputOf({ article: shown[0]?.value ?? '' }), subcommand: 'restore' },
      desk.deps,
    );
    expect(back.tone).toBe('done');
  });
});

describe('what is fetched', () => {
  const link = { ...inputOf({ link: 'https://example.org/' }), subcommand: 'add' };
  test.each(Object.keys(TEXTS.en.articles.unfetched) as FetchRefusalReason[])(
    'GIVEN a link, or a file, that is refused for %s THEN its sentence is said',
    async (reason) => {
      const says = [TEXTS.de.articles.unfetched[reason]];
      const deps = { ...desk.deps, fetcher: fetcherThat(reason) };
      expect(linesOf(await articles.run({ ...link, locale: 'de' }, deps))).toEqual(says);
      const refused = [{ name: 'a.txt', read: () => Promise.reject(new FetchRefusal(reason, 'No.')) }];
      const order = { ...inputOf({}), subcommand: 'add', locale: 'de', files: refused };
      expect(linesOf(await articles.run(order, desk.deps))).toEqual(says);
    },
  );
  test('GIVEN nothing that fetches THEN links are declined kindly, and any other fault is not hidden', async () => {
    expect(linesOf(await articles.run(link, desk.deps))).toEqual([TEXTS.en.articles.noLinks]);
    const broken = { fetch: () => Promise.reject(new Error('Ours.')) };
    await expect(articles.run(link, { ...desk.deps, fetcher: broken })).rejects.toThrow('Ours.');
  });
  test.each([
    ['application/zip', 'its ending is not one'],
    ['image/png', 'its ending is not one'],
    ['text/plain', 'keeper counted nine whales'],
  ])('GIVEN a page of the type %s THEN %s', async (type, says) => {
    const fetch = async (url: string) => ({
      url,
      type,
      bytes: Buffer.from(text),
      charset: null,
      fetchedAt: '2026-01-01T00:00:00Z',
    });
    expect(linesOf(await articles.run(link, { ...desk.deps, fetcher: { fetch } })).join('\n')).toContain(says);
  });
  test.each([
    ['see (https://example.org/a_b).', 'https://example.org/a_b'],
    ['<https://example.org/a> and https://example.org/b', 'https://example.org/a'],
    ['“https://example.org/a?b=c”, he said', 'https://example.org/a?b=c'],
  ])('GIVEN the message %s THEN %s is fetched', async (words, expected) => {
    const asked: string[] = [];
    const fetch = (url: string) => {
      asked.push(url);
      return Promise.reject(new FetchRefusal('time', 'No.'));
    };
    await addAsArticle.run({ ...inputOf({}), words }, { ...desk.deps, fetcher: { fetch } });
    expect(asked).toEqual([expected]);
  });
});
