import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Fault, Refusal } from '../core/refusal.ts';
import type { Found } from './formats/parsed.ts';

/** A file to read. */
export interface Order {
  readonly dir: string;
  /** Its path under the folder. */
  readonly path: string;
  /** What is in it, where it is not on disk. */
  readonly content?: Uint8Array;
  readonly maxBytes: number;
  /** The hash of what is known of it already; null where nothing is. */
  readonly known: string | null;
}

/** What the reading thread tells of a file: it has begun, found articles, and come to an end. */
export type Told =
  | { readonly kind: 'begun'; readonly bytes: number }
  | { readonly kind: 'found'; readonly found: readonly Found[] }
  | End;

type End =
  /** It is no longer there. */
  | { readonly kind: 'gone' }
  /** It is what was known. */
  | { readonly kind: 'same' }
  /** Null for a hash: it is to be tried again, whether or not it has changed. */
  | {
      readonly kind: 'done';
      readonly hash: string | null;
      readonly leftOut: readonly Refusal[];
      readonly without: readonly Refusal[];
    };

/** What came out of a file. */
export type FileOutcome =
  Exclude<End, { kind: 'done' }> | (Extract<End, { kind: 'done' }> & { readonly found: readonly Found[] });

/** Milliseconds that a file may take, and more for each megabyte of it: many times what any honest one takes, since the machine may be busy. */
const PATIENCE = 10_000;
const PATIENCE_PER_MB = 4000;
const GRACE = 100;
/** Megabytes of memory for the reading thread, beside the file itself. */
const MEMORY = 600;

/** Tests run the sources, which a thread cannot load: the thread is always the compiled one. */
function startCompiledThread(): Worker {
  return new Worker(createRequire(import.meta.url).resolve('#reading-thread'), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
}

/**
 * Reads files in a thread of its own, one after the other, and watches it: a file that takes too long or too much memory
 * costs that thread, and is refused; the next file gets another one.
 */
export class FileReader {
  readonly #patience: number;
  readonly #startThread: () => Worker;
  #thread: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /** @param patience milliseconds that a small file may take */
  constructor(patience = PATIENCE, startThread = startCompiledThread) {
    this.#patience = patience;
    this.#startThread = startThread;
  }

  read(order: Order): Promise<FileOutcome> {
    const outcome = this.#last.then(() => this.#read(order));
    this.#last = outcome;
    return outcome;
  }

  async close(): Promise<void> {
    await this.#thread?.terminate();
    this.#thread = null;
  }

  #read(order: Order): Promise<FileOutcome> {
    const thread = (this.#thread ??= this.#startThread());
    const found: Found[] = [];
    return new Promise((resolve) => {
      let watchdog: NodeJS.Timeout | undefined;
      const settle = (outcome: FileOutcome) => {
        clearTimeout(watchdog);
        for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
        // Between two files it has nothing to tell but that it has ended.
        thread.on('error', () => {});
        thread.on('exit', () => {
          if (this.#thread === thread) this.#thread = null;
        });
        resolve(outcome);
      };
      const giveUp = (fault: Fault) => {
        this.#thread = null;
        settle(refused(order, fault));
        void thread.terminate();
      };
      thread.on('error', (error) => giveUp(faultBehind(error)));
      thread.on('exit', () => giveUp(UNREADABLE));
      thread.on('message', (told: Told) => {
        if (told.kind === 'begun') {
          const patience = this.#patience + (told.bytes / 1e6) * PATIENCE_PER_MB;
          // What it had told before it was too late, if this thread was busy, is heard first.
          watchdog = setTimeout(() => {
            watchdog = setTimeout(() => giveUp(tooSlow(patience)), GRACE);
          }, patience);
        } else if (told.kind === 'found') for (const one of told.found) found.push(one);
        else settle(told.kind === 'done' ? { ...told, found } : told);
      });
      thread.postMessage(order);
    });
  }
}

const REMEDY = 'Split it, or write it more simply; the next reload tries it again.';
const UNREADABLE: Fault = { problem: 'reading it failed', remedy: REMEDY };

function tooSlow(patience: number): Fault {
  return { problem: `it takes longer to read than it may (${(patience / 1000).toFixed(1)} s)`, remedy: REMEDY };
}

function faultBehind(error: unknown): Fault {
  const outOfMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return outOfMemory ? { problem: 'it takes too much memory to read', remedy: REMEDY } : UNREADABLE;
}

function refused({ path }: Order, fault: Fault): FileOutcome {
  return { kind: 'done', hash: null, found: [], leftOut: [{ file: path, line: null, ...fault }], without: [] };
}
