import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { systemClock, type Clock } from '../../local-discord/clock.ts';
import type { VisibleMessage } from '../../local-discord/contract.ts';
import type { Library } from '../../src/core/library.ts';
import type { BotSettings } from '../../src/discord/bot.ts';
import { play, type Scene } from './scene.ts';
import { mustHold } from './trial.ts';

/**
 * Discord and the bot share a thread here, and with it the time that each takes: the deadlines of Discord are
 * stretched, and the true times printed, for what a loaded machine does is no fault of the bot's.
 */
const PATIENT: Clock = { now: () => Date.now(), after: (ms, action) => systemClock.after(5 * ms, action) };
/** Plays a scene in which Discord is patient. */
export function inCrowd(
  library: Library,
  act: (scene: Scene) => Promise<string>,
  bot: Partial<BotSettings> = {},
): Promise<string> {
  return play(library, act, { local: { clock: PATIENT }, bot });
}

/** Does all at once; returns how long the slowest acknowledgement took (Discord waits three seconds) and the event loop stood still. */
export async function allAtOnce(deeds: readonly (() => Promise<unknown>)[]): Promise<string> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const began = performance.now();
  const times: number[] = [];
  const failed: string[] = [];
  await Promise.all(
    deeds.map((deed) =>
      deed().then(
        () => times.push(performance.now() - began),
        (error: unknown) => failed.push(error instanceof Error ? error.message : String(error)),
      ),
    ),
  );
  delay.disable();
  mustHold(failed.length === 0, `${failed.length} were not acknowledged: ${failed[0]}`);
  return `${deeds.length} acknowledged in ${Math.round(Math.max(...times))} ms, event loop held up for ${Math.round(delay.max / 1e6)} ms at most`;
}

/** What a person sees once nothing changes any more. */
export async function settled({ discord }: Scene, userId: string): Promise<readonly VisibleMessage[]> {
  let before = -1;
  for (;;) {
    const seen = discord.messages(discord.channelId, userId);
    const done = seen.every(({ thinking }) => !thinking);
    if (done && seen.length === before) return seen.filter(({ message }) => message.author.bot);
    before = seen.length;
    // Discord may make the bot wait for a second between two messages.
    await wait(2000);
  }
}

/** What somebody sees, once it is whole. */
export async function settledFor({ discord }: Scene, userId: string): Promise<readonly VisibleMessage[]> {
  for (;;) {
    const seen = discord.messages(discord.channelId, userId).filter(({ seenBy }) => seenBy === userId);
    if (seen.every(({ thinking }) => !thinking)) return seen;
    await wait(50);
  }
}
