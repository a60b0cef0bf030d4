import type { Logger } from 'pino';
import { isPassing } from './refusal.ts';

/** Milliseconds before each further try; all together a minute. discord.js has tried each request four times by itself, at once. */
const PAUSES = [1000, 2000, 4000, 8000, 16_000, 32_000];

export type Wait = (ms: number) => Promise<void>;

const byTheClock: Wait = (ms) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/**
 * Tries again, after pauses that grow, what failed for a reason that may pass.
 * @param what names it in the log
 * @throws what the last try threw, or the first one that no waiting will mend
 */
export async function patiently<Value>(
  what: string,
  attempt: () => Promise<Value>,
  log: Logger,
  wait: Wait = byTheClock,
): Promise<Value> {
  for (const pause of PAUSES) {
    try {
      return await attempt();
    } catch (error) {
      if (!isPassing(error)) throw error;
      // Not all bots of the world at the same moment.
      const ms = Math.round(pause * (0.75 + Math.random() / 2));
      log.warn({ err: error, ms }, `${what} failed at Discord's side; it is tried again`);
      await wait(ms);
    }
  }
  return attempt();
}
