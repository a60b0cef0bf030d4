import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Library, LoadProgress } from '../../src/core/library.ts';
import { onInteraction } from '../../src/discord/dispatch.ts';
import { openDesk, type Desk } from '../commands/desk.ts';
import { commandOf, contextOf, lastOf, type Done } from './interactions.ts';
import { textsOf } from './replies.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A reload that comes to `done` of 9 files at each of these times, in milliseconds from its start. */
function reloadOf(times: readonly number[], between: () => Promise<void> = async () => {}): Library['reload'] {
  return async (onProgress = () => {}) => {
    for (const [done, time] of times.entries()) {
      vi.setSystemTime(1_000_000 + time);
      onProgress({ stage: 'reading', done, total: 9 } satisfies LoadProgress);
      await between();
    }
    return desk.library.reload();
  };
}
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
const run = async (reload: Library['reload'], stated: Record<string, unknown> = {}) => {
  const { interaction, done } = commandOf('reload', {}, stated);
  const { context, logged } = contextOf({ ...desk.library, reload });
  await onInteraction(interaction, context);
  return { done, logged };
};
const edits = (done: readonly Done[]) =>
  done.flatMap(([method, body]) =>
    method === 'editReply' ? textsOf((body as { components: unknown }).components)[0] : [],
  );

describe('the progress of a reload', () => {
  test('GIVEN states THEN at most one a second is shown, and the report comes last', async () => {
    const { done } = await run(reloadOf([0, 999, 1000, 1500, 1999, 2000, 5000], settle));
    expect(edits(done)).toEqual([
      'Reading the files\\: 2 of 9 …',
      'Reading the files\\: 5 of 9 …',
      'Reading the files\\: 6 of 9 …',
      expect.stringContaining('Reloaded'),
    ]);
    expect(lastOf(done).allowedMentions).toEqual({ parse: [], repliedUser: false });
  });
  test('GIVEN a state that is still on its way THEN no other overtakes it, nor does the report', async () => {
    const finished: string[] = [];
    let release = () => {};
    const editReply = async (body: { components: unknown }) => {
      const [text = ''] = textsOf(body.components);
      if (text.startsWith('Reading')) await new Promise<void>((resolve) => (release = resolve));
      finished.push(text);
    };
    const reload: Library['reload'] = async (onProgress = () => {}) => {
      const report = await reloadOf([1000, 3000, 6000], settle)(onProgress);
      setImmediate(() => setImmediate(() => release()));
      return report;
    };
    await run(reload, { editReply });
    expect(finished).toEqual(['Reading the files\\: 0 of 9 …', expect.stringContaining('Reloaded')]);
  });
  test('GIVEN a state that could not be shown THEN that is logged, the next is tried, and the report comes', async () => {
    let calls = 0;
    const shown: string[] = [];
    const editReply = async (body: { components: unknown }) => {
      if (calls++ === 0) throw new Error('Discord hiccupped.');
      shown.push(...textsOf(body.components).slice(0, 1));
    };
    const { logged } = await run(reloadOf([1000, 3000], settle), { editReply });
    expect(shown).toEqual(['Reading the files\\: 1 of 9 …', expect.stringContaining('Reloaded')]);
    expect(logged).toMatchObject([{ level: 40, err: { message: 'Discord hiccupped.' } }]);
  });
});
