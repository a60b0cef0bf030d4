import type { PassageRef } from '../src/core/answer/citation.ts';
import type { CommandInput, RecentAnswers } from './command.ts';

/** Channels and readers that are remembered; the one longest unused is forgotten first. */
const MOST_REMEMBERED = 10_000;

/** Keeps the latest citations of each channel, and of each reader who asked in private there. */
export function recentAnswers(): RecentAnswers {
  const latest = new Map<string, { refs: readonly PassageRef[]; turn: number }>();
  let turn = 0;
  const shared = ({ channel }: CommandInput) => channel;
  const own = ({ channel, asker }: CommandInput) => `${channel}/${asker.id}`;
  return {
    remember(input, refs, audience) {
      const key = audience === 'everyone' ? shared(input) : own(input);
      latest.delete(key);
      latest.set(key, { refs, turn: ++turn });
      const oldest = latest.keys().next();
      if (latest.size > MOST_REMEMBERED && oldest.done !== true) latest.delete(oldest.value);
    },
    latest(input) {
      const seen = [latest.get(shared(input)), latest.get(own(input))].filter((entry) => entry !== undefined);
      return seen.toSorted((a, b) => b.turn - a.turn)[0]?.refs ?? null;
    },
  };
}
