import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds until freed memory is back with the system. */
const GIVING_BACK = 500;

/** What a process took over what it had before it read anything, in bytes of resident memory. */
export interface MemoryFigures {
  /** The most while the collection was opened or built. */
  readonly building: number;
  /** The most over all that was measured: garbage that answering leaves behind counts. */
  readonly peak: number;
  /** What stays in the end, once this thread's garbage is collected. */
  readonly atRest: number;
}

/** Watches the memory of this process, from now on. */
export class MemoryWatch {
  readonly #before = process.memoryUsage.rss();
  #building = 0;

  /** The collection is there. */
  built(): void {
    this.#building = this.#peak();
  }

  /** Collects garbage where the process allows it (`--expose-gc`), and reports. What is measured must still be in use afterwards. */
  async figures(): Promise<MemoryFigures> {
    const peak = this.#peak();
    if (globalThis.gc !== undefined) {
      globalThis.gc();
      await pause(GIVING_BACK);
    }
    return { building: this.#building, peak, atRest: process.memoryUsage.rss() - this.#before };
  }

  #peak(): number {
    return process.resourceUsage().maxRSS * 1024 - this.#before;
  }
}
