import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds before another try; twice as long each time, up to the longest. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;

/**
 * Opens what is in a search engine, and waits for one that is away: after a loss of power the bot may be back before it.
 * @param tell told before each further try in how many seconds it comes
 * @throws what opening throws, but for SearchOutOfReachError
 */
export async function whenInReach<Opened>(
  open: () => Promise<Opened>,
  tell: (seconds: number) => void,
  pause: (ms: number) => Promise<unknown> = wait,
): Promise<Opened> {
  for (let ms = FIRST_PAUSE; ; ms = Math.min(2 * ms, LONGEST_PAUSE)) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'SearchOutOfReachError') throw error;
      tell(ms / 1000);
      await pause(ms);
    }
  }
}
