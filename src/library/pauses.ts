import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Pause } from '../core/index/pause.ts';

/** Milliseconds of work after which questions get their turn. */
const LONGEST_TURN = 8;

/** Makes a pause that gives way to other work where the present turn has lasted long enough. */
export function pauseWhenDue(): Pause {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < LONGEST_TURN) return;
    await nextTurn();
    began = performance.now();
  };
}
