import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

/** What a thread tells of an order: it has begun on so many bytes, a part of what comes of it, and its end. */
export type Told<Part, End> =
  | { readonly kind: 'begun'; readonly bytes: number }
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'end'; readonly end: End };

/** What came of an order, or why the thread was lost over it. */
export type Outcome<Part, End> = { readonly parts: readonly Part[]; readonly end: End } | { readonly problem: string };

/** Milliseconds that an order may take, and more for each megabyte of it: many times what any honest one takes, since the machine may be busy. */
const PATIENCE = 10_000;
const PATIENCE_PER_MB = 4000;
const GRACE = 100;

/**
 * Tests run the sources, which a thread cannot load: the thread is always the compiled one.
 * @param name of the thread's file, among the `imports` of `package.json`
 * @param memory megabytes, beside what it is given
 */
export function compiledThread(name: string, memory: number): Worker {
  return new Worker(createRequire(import.meta.url).resolve(name), {
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
}

/**
 * Has orders carried out in a thread of its own, one after the other, and watches it: one that takes too long or too much
 * memory costs that thread, and nothing else; the next order gets another one.
 */
export class WatchedThread<Order, Part, End> {
  readonly #start: () => Worker;
  readonly #patience: number;
  #thread: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /** @param patience milliseconds that a small order may take */
  constructor(start: () => Worker, patience = PATIENCE) {
    this.#start = start;
    this.#patience = patience;
  }

  run(order: Order): Promise<Outcome<Part, End>> {
    const outcome = this.#last.then(() => this.#run(order));
    this.#last = outcome;
    return outcome;
  }

  async close(): Promise<void> {
    await this.#thread?.terminate();
    this.#thread = null;
  }

  #run(order: Order): Promise<Outcome<Part, End>> {
    const thread = (this.#thread ??= this.#start());
    const parts: Part[] = [];
    return new Promise((resolve) => {
      let watchdog: NodeJS.Timeout | undefined;
      const settle = (outcome: Outcome<Part, End>) => {
        clearTimeout(watchdog);
        for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
        // Between two orders it has nothing to tell but that it has ended.
        thread.on('error', () => {});
        thread.on('exit', () => {
          if (this.#thread === thread) this.#thread = null;
        });
        thread.unref();
        resolve(outcome);
      };
      const giveUp = (problem: string) => {
        this.#thread = null;
        settle({ problem });
        void thread.terminate();
      };
      thread.ref();
      thread.on('error', (error) => giveUp(problemBehind(error)));
      thread.on('exit', () => giveUp(FAILED));
      thread.on('message', (told: Told<Part, End>) => {
        if (told.kind === 'begun') {
          const patience = this.#patience + (told.bytes / 1e6) * PATIENCE_PER_MB;
          // What it had told before it was too late, if this thread was busy, is heard first.
          watchdog = setTimeout(() => {
            watchdog = setTimeout(() => giveUp(tooSlow(patience)), GRACE);
          }, patience);
        } else if (told.kind === 'part') parts.push(told.part);
        else settle({ parts, end: told.end });
      });
      thread.postMessage(order);
    });
  }
}

const FAILED = 'reading it failed';

function tooSlow(patience: number): string {
  return `it takes longer to read than it may (${(patience / 1000).toFixed(1)} s)`;
}

function problemBehind(error: unknown): string {
  const outOfMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return outOfMemory ? 'it takes too much memory to read' : FAILED;
}
