import { notice } from '../core/reply/notice.ts';
import type { Reply } from '../core/reply/reply.ts';
import type { Span } from '../core/span.ts';
import type { Texts } from '../core/texts/texts.ts';
import { Budget } from './budget.ts';

/** Questions a minute. */
export interface AskLimits {
  readonly person: number;
  readonly channel: number;
}

/** Why somebody is not answered now. */
export interface TurnedAway {
  readonly reply: Reply;
  /** Nobody was told so within the last minute; what everybody can see is said once a minute at most. */
  readonly isNews: boolean;
}

/** Interactions and messages that may be worked on at the same time; at 20 ms a question they wait four seconds. */
const MOST_AT_ONCE = 200;

/** Who may ask now: so much a minute for each person and each channel, and so much at once for all. */
export class Admission {
  readonly #limits: AskLimits;
  readonly #people: Budget;
  readonly #channels: Budget;
  readonly #told: Budget;
  #working = 0;

  /** @param now milliseconds since 1970 */
  constructor(limits: AskLimits, now: () => number = Date.now) {
    this.#limits = limits;
    this.#people = new Budget(limits.person, now);
    this.#channels = new Budget(limits.channel, now);
    this.#told = new Budget(1, now);
  }

  /** Takes in one more piece of work, until the function that comes back is called; null where there are too many. */
  enter(): (() => void) | null {
    if (this.#working >= MOST_AT_ONCE) return null;
    this.#working += 1;
    return () => {
      this.#working -= 1;
    };
  }

  /** What is said to whoever could not enter. */
  full(channel: string, { trouble }: Texts): TurnedAway {
    return this.#away(`full ${channel}`, notice('problem', 'asker', trouble.tooMany));
  }

  /** Lets a person ask a question in a channel, and counts it; or says why not (null: they may). */
  question(person: string, channel: string, { trouble }: Texts): TurnedAway | null {
    const personNext = this.#people.nextAt(person);
    if (personNext !== null)
      return this.#away(
        `person ${person}`,
        later([trouble.personLimit(this.#limits.person), ' ', ...trouble.askAgain(personNext)]),
      );
    const channelNext = this.#channels.nextAt(channel);
    if (channelNext !== null)
      return this.#away(
        `channel ${channel}`,
        later([trouble.channelLimit(this.#limits.channel), ' ', ...trouble.askAgain(channelNext)]),
      );
    this.#people.spend(person);
    this.#channels.spend(channel);
    return null;
  }

  #away(key: string, reply: Reply): TurnedAway {
    const isNews = this.#told.nextAt(key) === null;
    if (isNews) this.#told.spend(key);
    return { reply, isNews };
  }
}

function later(spans: readonly Span[]): Reply {
  return { tone: 'problem', audience: 'asker', blocks: [{ kind: 'text', spans }], actions: [] };
}
