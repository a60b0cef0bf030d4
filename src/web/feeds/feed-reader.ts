import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { FeedFault, type Feed, type PageText } from './feed.ts';

export type Job =
  | { readonly kind: 'page'; readonly bytes: Uint8Array; readonly type: string; readonly url: string }
  | { readonly kind: 'feed'; readonly bytes: Uint8Array; readonly charset: string | null; readonly url: string };

export type Outcome = { readonly read: Feed | PageText | null } | { readonly fault: string };

/** Milliseconds for one feed or page, many times what an honest one takes. */
const PATIENCE = 20_000;
/** Megabytes of memory for the thread. */
const MEMORY = 300;

/** Tests run the sources, which a thread cannot load: the thread is always the compiled one. */
function startCompiledThread(): Worker {
  return new Worker(createRequire(import.meta.url).resolve('#feed-thread'), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
}

/**
 * Reads feeds and pages in a thread of its own, one after the other, and watches it: what takes too long or too much
 * memory costs that thread, and the next gets another one.
 */
export class FeedReader {
  readonly #patience: number;
  readonly #startThread: () => Worker;
  #thread: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(patience = PATIENCE, startThread = startCompiledThread) {
    this.#patience = patience;
    this.#startThread = startThread;
  }

  /** @throws FeedFault */
  async feed(bytes: Uint8Array, charset: string | null, url: string): Promise<Feed> {
    return (await this.#read({ kind: 'feed', bytes, charset, url })) as Feed;
  }

  /**
   * Null for a page of which nothing can be read.
   * @throws FeedFault
   */
  async page(bytes: Uint8Array, type: string, url: string): Promise<PageText | null> {
    return (await this.#read({ kind: 'page', bytes, type, url })) as PageText | null;
  }

  async close(): Promise<void> {
    await this.#thread?.terminate();
    this.#thread = null;
  }

  async #read(job: Job): Promise<Feed | PageText | null> {
    const read = this.#last.then(() => this.#outcomeOf(job));
    this.#last = read;
    const outcome = await read;
    if ('fault' in outcome) throw new FeedFault(outcome.fault);
    return outcome.read;
  }

  #outcomeOf(job: Job): Promise<Outcome> {
    const thread = (this.#thread ??= this.#startThread());
    return new Promise((resolve) => {
      const settle = (outcome: Outcome) => {
        clearTimeout(watchdog);
        for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
        thread.on('error', () => {});
        thread.unref();
        resolve(outcome);
      };
      const giveUp = (fault: string) => {
        if (this.#thread === thread) this.#thread = null;
        settle({ fault });
        void thread.terminate();
      };
      const watchdog = setTimeout(() => giveUp('It takes too long to read.'), this.#patience);
      thread.ref();
      thread.on('error', () => giveUp('It takes too much memory to read.'));
      thread.on('exit', () => giveUp('Reading it was ended.'));
      thread.on('message', settle);
      thread.postMessage(job);
    });
  }
}
