import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../commands/ask.ts';
import { press } from '../../commands/buttons.ts';
import * as sources from '../../commands/sources.ts';
import { privateAnswers } from '../../commands/private-answers.ts';
import { notice } from '../../src/core/reply/notice.ts';
import type { Reply } from '../../src/core/reply/reply.ts';
import { askerOf, inputOf, linesOf, openDesk, QUAY, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const ask = (stated = {}, question = QUAY) => run(inputOf({ question, private: true }, stated), desk.deps);
const labels = ({ actions }: Reply) => actions.map(({ label }) => label);
const shareOf = ({ actions }: Reply) =>
  actions.flatMap((action) =>
    action.kind === 'open' && action.label === 'Show to everyone' ? [action.action] : [],
  )[0] ?? '';
const share = (action: string, stated = {}, deps = desk.deps) => press(action, inputOf({}, stated), deps);

describe('Show to everyone', () => {
  test('GIVEN a private answer THEN it is offered before the links, and shows the same words with who shared them', async () => {
    const reply = await ask();
    expect(labels(reply).slice(3)).toEqual([
      'Ask more',
      'Show to everyone',
      expect.stringContaining('Open the article'),
    ]);
    const shown = await share(shareOf(reply));
    expect(shown.audience).toBe('everyone');
    expect(linesOf(shown)).toEqual(['Shared by @reader', ...linesOf(reply)]);
    expect(labels(shown)).toEqual(labels(reply).filter((label) => label !== 'Show to everyone'));
  });
  test('GIVEN it was shown THEN it is the latest answer of the channel, for /sources of everyone', async () => {
    await share(shareOf(await ask()));
    const reply = await sources.run(inputOf({}, { asker: askerOf('another') }), desk.deps);
    expect(linesOf(reply)[0]).toBe(`Sources for “${QUAY}”`);
  });
  test('GIVEN it was shown THEN a second press shows nothing', async () => {
    const action = shareOf(await ask());
    await share(action);
    const again = await share(action);
    expect(again.audience).toBe('asker');
    expect(linesOf(again)).toEqual([expect.stringContaining('already been shown')]);
  });
  test('GIVEN a bot that was started again THEN that is said, and never another answer shown', async () => {
    const action = shareOf(await ask());
    const deps = { ...desk.deps, privateAnswers: privateAnswers() };
    await run(inputOf({ question: 'How many ships did the lighthouse keeper count?', private: true }), deps);
    expect(linesOf(await share(action, {}, deps))).toEqual([expect.stringContaining('restarted')]);
  });
  test('GIVEN somebody else THEN it is not theirs to show', async () => {
    const action = shareOf(await ask());
    expect((await share(action, { asker: askerOf('another') })).audience).toBe('asker');
    expect((await share(action)).audience).toBe('everyone');
  });
  test('GIVEN somebody who lost the right to write THEN nothing is shown, and it can be later', async () => {
    const action = shareOf(await ask());
    const refused = await share(action, { asker: askerOf('reader', { mayWrite: false }) });
    expect(refused.audience).toBe('asker');
    expect(linesOf(refused)).toEqual([expect.stringContaining('not allowed to write in this channel')]);
    expect((await share(action)).audience).toBe('everyone');
  });
  test.each([
    { where: 'a direct message', reply: () => ask({ asker: askerOf('reader', { server: null }) }) },
    {
      where: 'a channel where they may not write',
      reply: () => ask({ asker: askerOf('reader', { mayWrite: false }) }),
    },
    { where: 'nothing that was found', reply: () => ask({}, 'Who won the chess championship of Atlantis?') },
    { where: 'an answer that all see', reply: () => run(inputOf({ question: QUAY }), desk.deps) },
  ])('GIVEN $where THEN it is not offered', async ({ reply }) => {
    expect(labels(await reply())).not.toContain('Show to everyone');
  });
  test('GIVEN many answers THEN memory is bounded: the oldest is forgotten', () => {
    const kept = privateAnswers();
    const keys = Array.from({ length: 501 }, (_, n) =>
      kept.keep({ reply: notice('answer', 'asker', String(n)), question: '', refs: [] }, 'reader'),
    );
    expect(new Set(keys).size).toBe(501);
    expect([kept.take(keys[0] ?? '', 'reader'), kept.take(keys[1] ?? '', 'reader')?.reply.blocks]).toEqual([
      null,
      [{ kind: 'text', spans: ['1'] }],
    ]);
  });
});
