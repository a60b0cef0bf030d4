import { expect, test } from 'vitest';
import { SearchOutOfReachError } from '../../src/core/library.ts';
import { whenInReach } from '../../src/library/when-in-reach.ts';

/** Opens at the given try; until then the engine is away. */
function engineBackAt(tries: number) {
  let tried = 0;
  return async () => {
    if (++tried < tries) throw new SearchOutOfReachError();
    return 'open';
  };
}

test('GIVEN an engine that is away THEN it is tried again after ever longer pauses, each of them told, until it is back', async () => {
  const [told, paused]: [number[], number[]] = [[], []];
  const opened = await whenInReach(
    engineBackAt(10),
    (seconds) => told.push(seconds),
    async (ms) => paused.push(ms),
  );
  expect(opened).toBe('open');
  expect(told).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  expect(paused).toEqual(told.map((seconds) => 1000 * seconds));
});

test('GIVEN anything else that goes wrong THEN it is thrown at once', async () => {
  let tries = 0;
  const wrong = new Error('The login is wrong.');
  const open = async () => {
    tries++;
    throw wrong;
  };
  await expect(
    whenInReach(
      open,
      () => {},
      async () => {},
    ),
  ).rejects.toBe(wrong);
  expect(tries).toBe(1);
});
