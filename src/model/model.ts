import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Embed } from '../core/answer/likeness.ts';
import { Circuit } from '../reader/circuit.ts';
import { ModelError, type ModelFolder } from './folder.ts';
import { KnownVectors } from './known-vectors.ts';
import type { Reading, Told } from './messages.ts';

/** Questions that wait at the same time; those beyond are answered by words at once. */
const MOST_WAITING = 16;

/** Told why a question was answered by words. */
export type OnUnread = (why: string) => void;

type Settle = (vectors: readonly Float32Array[] | null, why?: string) => void;

/** Tests run the sources, which a thread cannot load: the thread is always the compiled one. */
function startCompiledThread(folder: ModelFolder): Worker {
  return new Worker(createRequire(import.meta.url).resolve('#model-thread'), { workerData: folder });
}

/** A sentence-embedding model in a thread of its own. It reads within its deadline or not at all; a thread that ends is started again. */
export class Model {
  readonly #folder: ModelFolder;
  readonly #onUnread: OnUnread;
  readonly #longestWait: number;
  readonly #circuit = new Circuit(() => performance.now());
  readonly #known = new KnownVectors();
  readonly #waiting = new Map<number, Settle>();
  #worker: Worker | null = null;
  #readings = 0;

  /** @param longestWait milliseconds that a question waits for its vectors */
  constructor(folder: ModelFolder, onUnread: OnUnread, longestWait: number) {
    this.#folder = folder;
    this.#onUnread = onUnread;
    this.#longestWait = longestWait;
  }

  /**
   * Loads the model and tries it.
   * @throws ModelError where it cannot be loaded
   */
  async open(): Promise<void> {
    const worker = this.#start();
    await new Promise<void>((resolve, reject) => {
      const refuse = (why: string) =>
        reject(
          new ModelError(
            `The model in "${this.#folder.dir}" cannot be loaded (${why}). "npm run get-model" fetches one.`,
          ),
        );
      worker.once('message', (told: Told) => (told.kind === 'unusable' ? refuse(told.why) : resolve()));
      worker.once('error', (error) => refuse(String(error)));
      worker.once('exit', () => refuse('its thread ended'));
    });
    worker.unref();
  }

  /** Gives the texts' vectors, of those that are not known from before by reading them. */
  embed: Embed = async (texts) => {
    const news = [...new Set(texts)].filter((text) => this.#known.get(text) === undefined);
    const read = news.length === 0 ? [] : await this.#read(news);
    if (read === null) return null;
    const now = new Map(news.map((text, at) => [text, read[at]]));
    for (const [text, vector] of now) if (vector !== undefined) this.#known.keep(text, vector);
    const vectors = texts.flatMap((text) => now.get(text) ?? this.#known.get(text) ?? []);
    return vectors.length === texts.length ? vectors : null;
  };

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  async #read(texts: readonly string[]): Promise<readonly Float32Array[] | null> {
    const refusal = this.#refusal();
    if (refusal !== null) {
      this.#onUnread(refusal);
      return null;
    }
    const worker = this.#worker ?? this.#start();
    const id = this.#readings++;
    return new Promise((resolve) => {
      const late = `There were no vectors within ${this.#longestWait} ms`;
      const timer = setTimeout(() => settle(null, late), this.#longestWait);
      const settle: Settle = (vectors, why = 'The model failed') => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        if (this.#waiting.size === 0) this.#worker?.unref();
        const isSound = vectors !== null && vectors.length === texts.length && vectors.every(isWhole);
        if (isSound) this.#circuit.succeeded();
        else {
          this.#circuit.failed(null);
          this.#onUnread(why);
        }
        resolve(isSound ? vectors : null);
      };
      this.#waiting.set(id, settle);
      // While somebody waits, the process is not over.
      worker.ref();
      worker.postMessage({ id, texts, until: Date.now() + this.#longestWait } satisfies Reading);
    });
  }

  #refusal(): string | null {
    if (this.#waiting.size >= MOST_WAITING) return 'Too many questions wait for the model';
    return this.#circuit.admits() ? null : 'The model is left alone for a while after failures';
  }

  #start(): Worker {
    const worker = startCompiledThread(this.#folder);
    this.#worker = worker;
    worker.on('message', (told: Told) => {
      if (told.kind === 'read') this.#waiting.get(told.id)?.(told.vectors);
      if (told.kind === 'unusable') void worker.terminate();
    });
    // What ends it is told by 'exit', which follows.
    worker.on('error', () => {});
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = null;
      for (const settle of this.#waiting.values()) settle(null, "The model's thread ended");
    });
    return worker;
  }
}

/** Whether a vector holds numbers, and nothing else. */
function isWhole(vector: Float32Array): boolean {
  return vector.length > 0 && vector.every(Number.isFinite);
}
