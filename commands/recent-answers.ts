import type { Asking, RecentAnswer, RecentAnswers } from './command.ts';

/** Channels and readers that are remembered; the one longest unused is forgotten first. */
const MOST_REMEMBERED = 10_000;

/** Keeps the latest answer of each channel, and of each reader who asked in private there. */
export function recentAnswers(): RecentAnswers {
  const latest = new Map<string, { answer: RecentAnswer; turn: number }>();
  let turn = 0;
  const shared = ({ channel }: Asking) => channel;
  const own = ({ channel, asker }: Asking) => `${channel}/${asker.id}`;
  return {
    remember(asking, answer, audience) {
      const key = audience === 'everyone' ? shared(asking) : own(asking);
      latest.delete(key);
      latest.set(key, { answer, turn: ++turn });
      const oldest = latest.keys().next();
      if (latest.size > MOST_REMEMBERED && oldest.done !== true) latest.delete(oldest.value);
    },
    latest(asking) {
      const seen = [latest.get(shared(asking)), latest.get(own(asking))].filter((entry) => entry !== undefined);
      return seen.toSorted((a, b) => b.turn - a.turn)[0]?.answer ?? null;
    },
  };
}
