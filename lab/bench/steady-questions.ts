import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';

/** Milliseconds from one question to the next. */
const PACE = 50;

/** How questions fared while something else went on. */
export interface Steadiness {
  readonly questions: number;
  readonly failed: number;
  /** The longest that a question waited for its reply, from when it was due, in milliseconds. */
  readonly longestWait: number;
  /** The longest that the event loop was held up, in milliseconds, as `monitorEventLoopDelay` tells it. */
  readonly longestDelay: number;
}

/**
 * Does some work while questions keep coming, twenty a second, whether or not earlier ones are answered.
 * A question waits from when it was due: an event loop that is held up delays the asking itself.
 */
export async function underQuestions<Result>(
  ask: () => Promise<unknown>,
  work: () => Promise<Result>,
): Promise<Steadiness & { readonly result: Result }> {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  const pending: Promise<void>[] = [];
  const waits: number[] = [];
  let failed = 0;
  const started = performance.now();
  const due = () => started + pending.length * PACE;
  // One a turn, as they come from Discord: many at once would hold the event loop up by themselves.
  const askIfDue = () => {
    const since = due();
    if (since > performance.now()) return;
    pending.push(
      ask().then(
        () => void waits.push(performance.now() - since),
        () => void (failed += 1),
      ),
    );
  };
  delays.enable();
  const timer = setInterval(askIfDue, PACE / 10);
  try {
    const result = await work();
    clearInterval(timer);
    for (const ended = performance.now(); due() <= ended; await nextTurn()) askIfDue();
    await Promise.all(pending);
    // The histogram learns of a delay when its own timer runs next.
    await pause(PACE);
    return {
      result,
      questions: pending.length,
      failed,
      longestWait: Math.max(0, ...waits),
      longestDelay: delays.max / 1e6,
    };
  } finally {
    clearInterval(timer);
    delays.disable();
  }
}
