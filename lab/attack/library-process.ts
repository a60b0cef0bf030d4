import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LibrarySettings } from '../../src/library/messages.ts';
import type { News, Order } from './library-child.ts';

/** Milliseconds after which a state that does not come counts as one that never will. */
const LONGEST_START = 60_000;
const CHILD = fileURLToPath(new URL('../../dist/lab/attack/library-child.js', import.meta.url));
const COMPILED_CHILD = fileURLToPath(new URL('library-child.js', import.meta.url));

/** A process that serves a library, to be killed. */
export class LibraryProcess {
  readonly troubles: string[] = [];
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  #state: Promise<string>;

  constructor(settings: LibrarySettings) {
    const compiled = import.meta.url.endsWith('.js') ? COMPILED_CHILD : CHILD;
    this.#child = fork(compiled, [JSON.stringify(settings)], { stdio: 'ignore' });
    this.#ended = once(this.#child, 'exit');
    this.#child.on('message', (news: News) => {
      if (news.kind === 'trouble') this.troubles.push(news.sentence);
    });
    this.#state = this.#nextState();
  }

  /** The digest of the state that it serves, once it does. @throws where it ends, or never gets that far */
  serves(): Promise<string> {
    return this.#state;
  }

  tell(order: Order): void {
    if (order === 'reload') this.#state = this.#nextState();
    this.#child.send(order);
  }

  /** Ends it as a power cut would, and waits until it is gone. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  async close(): Promise<void> {
    this.tell('close');
    await this.#ended;
  }

  #nextState(): Promise<string> {
    const state = new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('No state was served within a minute.')), LONGEST_START);
      this.#child.on('message', (news: News) => {
        if (news.kind !== 'serves') return;
        clearTimeout(timer);
        resolve(news.digest);
      });
      this.#child.once('exit', () => {
        clearTimeout(timer);
        reject(new Error('It ended before it served a state.'));
      });
    });
    // Who kills it does not ask.
    state.catch(() => {});
    return state;
  }
}
