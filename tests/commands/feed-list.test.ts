import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import type { Deps } from '../../commands/command.ts';
import type { FeedState } from '../../src/core/fetching.ts';
import { inputOf, openDesk, linesOf, type Desk } from './desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const FEED: FeedState = {
  address: 'https://example.org/feed.xml',
  lastSuccess: 1_700_000_000_000,
  lastFailure: null,
  nextTry: 1_700_003_600_000,
  articles: 12,
};
const show = async (feeds: Deps['feeds'], locale = 'en-US') => {
  const command = COMMANDS.find(({ definition }) => definition.name === 'articles');
  if (command === undefined) throw new Error('There is no such command.');
  return command.run({ ...inputOf({}), subcommand: 'feeds', locale }, { ...desk.deps, feeds });
};

describe('/articles feeds', () => {
  test.each([null, { states: async () => [] }])('GIVEN no feeds THEN it says where to name some', async (feeds) => {
    const reply = await show(feeds);
    expect(reply).toMatchObject({ tone: 'plain', audience: 'asker' });
    expect(linesOf(reply).join('\n')).toContain('feeds.txt');
  });
  test('GIVEN one that works and one that fails THEN each says what it has brought, when, and what went wrong', async () => {
    const broken = { ...FEED, address: 'https://example.org/b', lastSuccess: null, lastFailure: 'It answered 500.' };
    const reply = await show({ states: async () => [FEED, { ...broken, articles: 1 }] });
    const lines = JSON.stringify(reply.blocks);
    expect(lines).toContain('{"code":"https://example.org/feed.xml"}," · 12 articles · "');
    expect(lines).toContain(`"last read ",{"moment":${FEED.lastSuccess}}`);
    expect(lines).toContain('" · 1 article · ","not read yet"," · ",{"bold":"failed: It answered 500."}');
    expect(lines).toContain(`"next ",{"moment":${FEED.nextTry}}`);
    expect(reply.audience).toBe('asker');
  });
  test('GIVEN more than fit THEN the first twenty are shown, and how many more there are', async () => {
    const states = Array.from({ length: 23 }, (_, at) => ({ ...FEED, address: `https://example.org/${at}` }));
    const lines = JSON.stringify((await show({ states: async () => states })).blocks);
    expect(lines).toContain('https://example.org/19"');
    expect(lines).not.toContain('https://example.org/20"');
    expect(lines).toContain('and 3 more');
  });
  test('GIVEN a reader of German THEN it speaks German', async () => {
    expect(JSON.stringify((await show({ states: async () => [FEED] }, 'de')).blocks)).toContain('zuletzt gelesen ');
  });
});
