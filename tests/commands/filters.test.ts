import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../commands/ask.ts';
import type { CommandInput, Deps } from '../../commands/command.ts';
import { inputOf, linesOf, openDesk, QUAY, type Desk } from './desk.ts';

let desk: Desk;
let deps: Deps;
beforeAll(async () => {
  desk = await openDesk();
  deps = { ...desk.deps, now: () => Date.UTC(2025, 4, 25) };
});
afterAll(() => desk.close());

const ask = (options: CommandInput['options'], stated: Parameters<typeof inputOf>[1] = {}) =>
  run(inputOf({ question: QUAY, ...options }, stated), deps);
const textOf = async (...args: Parameters<typeof ask>) => linesOf(await ask(...args)).join('\n');

describe('since and until', () => {
  test.each([
    { options: { since: '2025-05' }, from: '300,000 dollars', not: '4.2 million' },
    { options: { since: 'last week' }, from: '300,000 dollars', not: '4.2 million' },
    { options: { until: 'March 2025' }, from: '4.2 million', not: '300,000' },
    { options: { since: '2025-03-02', until: '2025-03-02' }, from: '4.2 million', not: '300,000' },
    { options: { since: '2025', source: 'daily' }, from: '4.2 million', not: '300,000' },
  ])('GIVEN $options THEN only articles of those days are looked into', async ({ options, from, not }) => {
    const text = await textOf(options);
    expect(text).toContain(from);
    expect(text).not.toContain(not);
  });
  test('GIVEN both THEN what they were read as stands beside the question', async () => {
    expect((await textOf({ since: '2025', until: 'yesterday' })).split('\n')[0]).toBe(
      `“${QUAY}” · since 2025-01-01 · until 2025-05-24`,
    );
  });
  test('GIVEN an article without a date THEN it is left out, and that is said', async () => {
    const text = await textOf({ question: 'How many ships did the keeper of the lighthouse count?', since: '2020' });
    expect(text).not.toContain('forty');
    expect(text).toContain('1 article without a date was left out.');
  });
  test('GIVEN no such filter THEN nothing is said of dates', async () => {
    expect(await textOf({})).not.toContain('without a date');
  });
});

describe('a filter that leaves nothing', () => {
  test.each([
    {
      options: { until: '2024' },
      says: 'None of the articles is from 2024-12-31 or earlier; the oldest is from 2025-03-02.',
    },
    {
      options: { since: '2026' },
      says: 'None of the articles is from 2026-01-01 or later; the newest is from 2025-05-20.',
    },
    {
      options: { since: '2025-04', until: '2025-04' },
      says: 'None of the articles is from 2025-04-01 to 2025-04-30; there are some from 2025-03-02 to 2025-05-20.',
    },
    {
      options: { since: '2025-05', source: 'The Daily Example' },
      says: 'None of the articles is from 2025-05-01 or later; the newest is from 2025-03-02.',
    },
    {
      options: { since: '2020', article: 'Lighthouse keeper counts ships' },
      says: 'None of the articles has a date, so I cannot tell which are from then.',
    },
  ])('GIVEN $options THEN it says what there is', async ({ options, says }) => {
    const reply = await ask(options);
    expect(reply.tone).toBe('unsure');
    expect(linesOf(reply)).toContain(says);
    expect(linesOf(reply).join('\n')).not.toContain('I found no sentence');
  });
});

describe('a date that cannot be used', () => {
  test.each([
    { options: { since: 'soonish' }, says: 'I cannot read “soonish” as a date. Write it like 2025-06,' },
    { options: { until: '2025-13' }, says: 'I cannot read “2025-13” as a date.' },
    {
      options: { since: '2025-06', until: '2025-05' },
      says: '“Since” (2025-06-01) is later than “until” (2025-05-31).',
    },
  ])('GIVEN $options THEN the asker alone is told', async ({ options, says }) => {
    const reply = await ask(options);
    expect(reply).toMatchObject({ tone: 'problem', audience: 'asker' });
    expect(linesOf(reply)[0]).toContain(says);
  });
});
