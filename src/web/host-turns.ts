import { FetchRefusal } from '../core/fetching.ts';

/** Requests that wait for one host, and that run or wait in all. */
const MOST_OF_A_HOST = 20;
const MOST = 100;

/** Lets one request a host run at a time. */
export class HostTurns {
  readonly #waiting = new Map<string, (() => void)[]>();
  #all = 0;

  /**
   * Runs the work when the host's turn has come.
   * @param signal ends the waiting, with its reason
   * @throws FetchRefusal at once where too many wait already
   */
  async run<Result>(host: string, work: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    const queue = this.#waiting.get(host);
    if (this.#all >= MOST || (queue !== undefined && queue.length >= MOST_OF_A_HOST))
      throw new FetchRefusal('busy', 'Too many pages are being fetched at once.');
    this.#all++;
    try {
      if (queue === undefined) this.#waiting.set(host, []);
      else await turn(queue, signal);
    } catch (error) {
      this.#all--;
      throw error;
    }
    try {
      return await work();
    } finally {
      this.#all--;
      const next = this.#waiting.get(host)?.shift();
      if (next === undefined) this.#waiting.delete(host);
      else next();
    }
  }
}

function turn(queue: (() => void)[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      queue.splice(queue.indexOf(begin), 1);
      reject(signal.reason as Error);
    };
    const begin = () => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    };
    if (signal.aborted) return reject(signal.reason as Error);
    queue.push(begin);
    signal.addEventListener('abort', onAbort, { once: true });
  });
}
