import type { Reply } from '../src/core/reply/reply.ts';
import type { CommandInput, RecentQuestions } from './command.ts';

/** Milliseconds for which a question is remembered. */
const REMEMBERED = 10 * 60_000;
/** People and channels that are remembered; the one longest unused is forgotten first. */
const MOST_REMEMBERED = 10_000;

/**
 * Keeps each person's last question in each channel, for ten minutes and in memory only.
 * @param now milliseconds since 1970
 */
export function recentQuestions(now: () => number = Date.now): RecentQuestions {
  const asked = new Map<string, Remembered>();
  const keyOf = ({ channel, asker }: Asked) => `${channel}/${asker.id}`;
  return {
    remember(input, question, audience) {
      const key = keyOf(input);
      asked.delete(key);
      asked.set(key, { question, audience, at: now() });
      // In the order in which they were asked, so that what is old stands first.
      for (const [oldest, { at }] of asked) {
        if (asked.size <= MOST_REMEMBERED && now() - at < REMEMBERED) break;
        asked.delete(oldest);
      }
    },
    last(input, audience) {
      const found = asked.get(keyOf(input));
      if (found === undefined || now() - found.at >= REMEMBERED) return null;
      return found.audience === 'asker' && audience === 'everyone' ? null : found.question;
    },
  };
}

interface Remembered {
  readonly question: string;
  /** Who saw it answered. */
  readonly audience: Reply['audience'];
  readonly at: number;
}

type Asked = Pick<CommandInput, 'channel' | 'asker'>;
