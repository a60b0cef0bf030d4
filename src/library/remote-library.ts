import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { LibraryLostError, type Library, type LoadProgress, type ReloadReport } from '../core/library.ts';
import type { OnUnread } from '../reader/reader.ts';
import { errorOf, type Call, type Method, type Report, type ThreadSettings } from './messages.ts';
import { watchOver } from './watchdog.ts';

type OnProgress = (progress: LoadProgress) => void;

/** Who is told of what a library in a thread comes to, beside what its calls return. */
export interface Listeners {
  /** How far the first reading is. */
  readonly onProgress?: OnProgress;
  /** The thread ended by itself, and why; it is started again. */
  readonly onLost?: (error: Error) => void;
  /** What did not work besides, as a sentence for whoever runs the bot. */
  readonly onTrouble?: (sentence: string) => void;
  /** Why the words chose where the reading model was to. */
  readonly onUnread?: OnUnread;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: OnProgress;
}

/** Tests run the sources, which a thread cannot load: the thread is always the compiled one. */
function startCompiledThread(): Worker {
  return new Worker(createRequire(import.meta.url).resolve('#library-thread'));
}

/** Milliseconds before a lost thread is started again; twice as long after each failure, up to the longest. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 60_000;
/** Milliseconds that closing may take. */
const LONGEST_FAREWELL = 5000;
/** Milliseconds between two looks at whether the thread still answers; nothing in it takes as long in one piece. */
const PATIENCE = 60_000;

/**
 * A library in a thread of its own: calls go there as messages, and answers come back. Should the thread
 * end by itself, or hang and be ended, another one is started, and calls wait for it. It opens with the articles that are kept on
 * disk before it reads the folder, so that a folder which ends every thread leaves those in use.
 */
export class RemoteLibrary implements Library {
  readonly #settings: ThreadSettings;
  readonly #listeners: Listeners;
  readonly #startThread: () => Worker;
  readonly #patience: number;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker;
  #ready: Promise<unknown>;
  #calls = 0;
  #delay = FIRST_WAIT;
  #closed = false;

  /**
   * Opens a library in a new thread.
   * @throws CorpusFolderError where the folder cannot be read
   */
  static async open(
    settings: ThreadSettings,
    listeners: Listeners,
    startThread = startCompiledThread,
    patience = PATIENCE,
  ): Promise<{ library: RemoteLibrary; report: ReloadReport }> {
    const library = new RemoteLibrary(settings, listeners, startThread, patience);
    try {
      return { library, report: (await library.#ready) as ReloadReport };
    } catch (error) {
      await library.close();
      throw error;
    }
  }

  private constructor(settings: ThreadSettings, listeners: Listeners, startThread: () => Worker, patience: number) {
    this.#settings = settings;
    this.#listeners = listeners;
    this.#startThread = startThread;
    this.#patience = patience;
    this.#worker = this.#start();
    this.#ready = this.#send('open', [settings], listeners.onProgress);
  }

  ask: Library['ask'] = (...args) => this.#call('ask', args);
  articles: Library['articles'] = (...args) => this.#call('articles', args);
  article: Library['article'] = (...args) => this.#call('article', args);
  card: Library['card'] = (...args) => this.#call('card', args);
  source: Library['source'] = (...args) => this.#call('source', args);
  passages: Library['passages'] = (...args) => this.#call('passages', args);
  around: Library['around'] = (...args) => this.#call('around', args);
  suggestArticles: Library['suggestArticles'] = (...args) => this.#call('suggestArticles', args);
  suggestSources: Library['suggestSources'] = (...args) => this.#call('suggestSources', args);
  about: Library['about'] = (...args) => this.#call('about', args);
  compare: Library['compare'] = (...args) => this.#call('compare', args);
  file: Library['file'] = (...args) => this.#call('file', args);
  reload: Library['reload'] = (onProgress) => this.#call('reload', [], onProgress);

  close: Library['close'] = async () => {
    if (this.#closed) return;
    this.#closed = true;
    // The thread may be writing the cache; a farewell that takes too long is cut short, and the old cache stays.
    await Promise.race([this.#send('close', []).catch(() => {}), wait(LONGEST_FAREWELL, undefined, { ref: false })]);
    await this.#worker.terminate();
  };

  async #call<M extends keyof Library>(
    method: M,
    args: readonly unknown[],
    onProgress?: OnProgress,
  ): Promise<Awaited<ReturnType<Library[M]>>> {
    await this.#ready;
    if (this.#closed) throw new LibraryLostError();
    return (await this.#send(method, args, onProgress)) as Awaited<ReturnType<Library[M]>>;
  }

  #send(method: Method, args: readonly unknown[], onProgress: OnProgress = () => {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = this.#calls++;
      this.#waiting.set(id, { resolve, reject, onProgress });
      this.#worker.postMessage({ id, method, args } satisfies Call);
    });
  }

  #start(): Worker {
    const worker = this.#startThread();
    let fault: Error = new LibraryLostError();
    worker.on('message', (report: Report) => this.#take(report));
    worker.on('error', (error) => {
      fault = error instanceof Error ? error : new LibraryLostError();
    });
    const endWatch = watchOver(
      () => this.#send('ping', []),
      this.#patience,
      () => {
        fault = new Error('The thread with the articles had not answered for a long time, and was ended.');
        void worker.terminate();
      },
    );
    worker.on('exit', () => {
      endWatch();
      this.#lost(fault);
    });
    return worker;
  }

  #take(report: Report): void {
    if (report.kind === 'trouble') return this.#listeners.onTrouble?.(report.sentence);
    if (report.kind === 'unread') return this.#listeners.onUnread?.(report.why, report.question);
    const waiting = this.#waiting.get(report.id);
    if (report.kind === 'progress') return waiting?.onProgress(report.progress);
    this.#waiting.delete(report.id);
    if (report.kind === 'value') waiting?.resolve(report.value);
    else waiting?.reject(errorOf(report));
  }

  #lost(fault: Error): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new LibraryLostError());
    if (this.#closed) return;
    this.#listeners.onLost?.(fault);
    this.#ready = this.#restart(this.#delay);
    this.#delay = Math.min(2 * this.#delay, LONGEST_WAIT);
    // Whoever calls meanwhile awaits it and sees the failure; without a caller nobody needs to.
    this.#ready.catch(() => {});
  }

  async #restart(delay: number): Promise<unknown> {
    await wait(delay, undefined, { ref: false });
    if (this.#closed) throw new LibraryLostError();
    const worker = this.#start();
    this.#worker = worker;
    try {
      // What is in the folder now may be what ended the thread: first the articles that are kept, then the folder.
      const report = await this.#send('open', [{ ...this.#settings, fromKept: true }]);
      void this.#catchUp();
      return report;
    } catch (error) {
      // A folder that cannot be read, say: the thread ends, and is tried again after a longer wait.
      if (!(error instanceof LibraryLostError)) await worker.terminate();
      throw error;
    }
  }

  /** Reads the folder after a restart. Should that end the thread once more, it is started again after a longer wait. */
  async #catchUp(): Promise<void> {
    try {
      const { swapped, problem } = (await this.#send('reload', [])) as ReloadReport;
      if (!swapped)
        this.#listeners.onTrouble?.(`The articles from before the restart are in use. ${problem ?? ''}`.trim());
    } catch (error) {
      if (error instanceof LibraryLostError) return;
      this.#listeners.onTrouble?.(`The articles could not be read after the restart: ${String(error)}`);
    }
    this.#delay = FIRST_WAIT;
  }
}
