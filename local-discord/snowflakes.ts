import type { Clock } from './clock.ts';

/** Discord counts the milliseconds of its ids from the first second of 2015. */
const EPOCH = 1_420_070_400_000;

/** Makes ids as Discord does: ascending, and telling when they were made. */
export function snowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const fromTime = BigInt(clock.now() - EPOCH) << 22n;
    last = fromTime > last ? fromTime : last + 1n;
    return last.toString();
  };
}
