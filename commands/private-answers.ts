import type { PrivateAnswer, PrivateAnswers } from './command.ts';

/** Answers that are kept; the oldest is forgotten first. */
const MOST_KEPT = 500;

/** Keeps answers that only their askers saw, in memory only. */
export function privateAnswers(): PrivateAnswers {
  const kept = new Map<string, { readonly answer: PrivateAnswer; readonly asker: string }>();
  return {
    keep(answer, asker) {
      // A number would come again after a restart, and name another answer.
      const key = crypto.randomUUID();
      kept.set(key, { answer, asker });
      const oldest = kept.keys().next();
      if (kept.size > MOST_KEPT && oldest.done !== true) kept.delete(oldest.value);
      return key;
    },
    take(key, asker) {
      const found = kept.get(key);
      if (found === undefined || found.asker !== asker) return null;
      kept.delete(key);
      return found.answer;
    },
  };
}
