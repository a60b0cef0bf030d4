import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { WebClient } from '../client.ts';
import { FetchRefusal, type FeedState } from '../../core/fetching.ts';
import { FeedFault } from './feed.ts';
import { FeedFolder, feedsFolder } from './feed-folder.ts';
import { feedsIn } from './feed-list.ts';
import { feedMemoryFile, NOTHING_YET, readMemory, writeMemory, type FeedMemory } from './feed-memory.ts';
import { FeedReader } from './feed-reader.ts';
import { takeIn, type TakenIn } from './take-in.ts';

export interface FeedsSettings {
  readonly corpusDir: string;
  /** Minutes between two looks at a feed. */
  readonly minutes: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Milliseconds between two pages of a feed. */
  readonly rest?: number;
  /** From 0 to 1, so that not all feeds are asked at the same moment. */
  readonly random?: () => number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Minutes until the next look where items wait. */
const SOON = 5;
/** Milliseconds between two looks at which feeds are due, and at `feeds.txt`. */
const LOOK = 30_000;

/** Takes in what feeds hold, one feed after the other, each at its own pace. */
export class Feeds {
  readonly #settings: FeedsSettings;
  readonly #client: WebClient;
  readonly #log: Logger;
  readonly #reader = new FeedReader();
  readonly #folder: string;
  readonly #memoryFile: string;
  readonly #memory: Map<string, FeedMemory>;
  readonly #tries = new Map<string, Map<string, number>>();
  readonly #now: () => number;
  #closed = false;
  #working: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  private constructor(settings: FeedsSettings, client: WebClient, log: Logger, memory: Map<string, FeedMemory>) {
    this.#settings = settings;
    this.#client = client;
    this.#log = log;
    this.#folder = feedsFolder(settings.corpusDir);
    this.#memoryFile = feedMemoryFile(settings.corpusDir);
    this.#memory = memory;
    this.#now = settings.now ?? Date.now;
  }

  /** What was remembered is known again; nothing is asked yet. */
  static async open(settings: FeedsSettings, client: WebClient, log: Logger): Promise<Feeds> {
    return new Feeds(settings, client, log, await readMemory(feedMemoryFile(settings.corpusDir)));
  }

  /** Begins to look after the feeds, until `close`. */
  start(): void {
    const look = async () => {
      await this.takeDue().catch((error: unknown) => this.#log.error({ err: error }, 'The feeds could not be read'));
      if (!this.#closed) this.#timer = setTimeout(() => void look(), LOOK).unref();
    };
    void look();
  }

  /** Takes in the feeds whose time has come. */
  takeDue(): Promise<void> {
    this.#working = this.#working.then(() => this.#takeDue());
    return this.#working;
  }

  async states(): Promise<FeedState[]> {
    const addresses = (await feedsIn(this.#settings.corpusDir)) ?? [];
    return Promise.all(
      addresses.map(async (address) => {
        const { lastSuccess, lastFailure, nextTry } = this.#memory.get(address) ?? NOTHING_YET;
        const articles = (await new FeedFolder(this.#folder, address).keys()).length;
        return { address, lastSuccess, lastFailure, nextTry, articles };
      }),
    );
  }

  /** The client is whoever's who opened it: close that first, so that nothing is waited for. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#working.catch(() => {});
    await this.#reader.close();
  }

  async #takeDue(): Promise<void> {
    const addresses = await feedsIn(this.#settings.corpusDir);
    if (addresses === null) return;
    const listed = new Set(addresses);
    for (const address of this.#memory.keys()) if (!listed.has(address)) this.#memory.delete(address);
    for (const address of addresses) {
      const memory = this.#memory.get(address) ?? NOTHING_YET;
      if (this.#closed) return;
      if (memory.nextTry > this.#now()) continue;
      const after = await this.#take(address, memory);
      // What was ended by closing is no fault of the feed's.
      if (this.#closed) return;
      this.#memory.set(address, after);
      await writeMemory(this.#memoryFile, this.#memory).catch((error: unknown) =>
        this.#log.warn({ err: error }, 'What is known of the feeds could not be written; it is tried again'),
      );
    }
  }

  async #take(address: string, memory: FeedMemory): Promise<FeedMemory> {
    const { rest = 1000 } = this.#settings;
    const tries = this.#tries.get(address) ?? new Map<string, number>();
    this.#tries.set(address, tries);
    try {
      const taken = await takeIn(address, memory, new FeedFolder(this.#folder, address), {
        client: this.#client,
        reader: this.#reader,
        now: this.#now,
        rest: () => (this.#closed ? Promise.resolve() : wait(rest)),
        tries,
      });
      this.#log[taken.written > 0 ? 'info' : 'debug']({ feed: address, articles: taken.written }, 'A feed was read');
      return {
        ...taken.memory,
        lastSuccess: this.#now(),
        lastFailure: null,
        failures: 0,
        nextTry: this.#in(this.#pause(taken)),
      };
    } catch (error) {
      if (!(error instanceof FetchRefusal || error instanceof FeedFault))
        this.#log.error({ err: error, feed: address }, 'What a feed holds could not be kept');
      const failures = memory.failures + 1;
      const sentence =
        error instanceof FetchRefusal || error instanceof FeedFault
          ? error.message
          : 'Its articles could not be written.';
      if (!this.#closed)
        this.#log[failures === 1 ? 'warn' : 'debug']({ feed: address, why: sentence }, 'A feed could not be read');
      const asked = error instanceof FetchRefusal ? (error.retryAfter ?? 0) : 0;
      const pause = Math.max(asked, this.#settings.minutes * MINUTE * 2 ** Math.min(failures, 20));
      return { ...memory, lastFailure: sentence, failures, nextTry: this.#in(pause) };
    }
  }

  #pause({ isMore, ttl }: TakenIn): number {
    const { minutes } = this.#settings;
    return MINUTE * (isMore ? Math.min(SOON, minutes) : Math.max(minutes, ttl ?? 0));
  }

  /** A day at most, a tenth more or less. */
  #in(pause: number): number {
    const { random = Math.random } = this.#settings;
    return Math.round(this.#now() + Math.min(pause, DAY) * (0.9 + 0.2 * random()));
  }
}
