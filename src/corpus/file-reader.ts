import type { Refusal } from '../core/refusal.ts';
import type { Found } from './formats/parsed.ts';
import { compiledThread, WatchedThread, type Told } from './watched-thread.ts';

/** A file to read. */
export interface Order {
  readonly dir: string;
  /** Its path under the folder. */
  readonly path: string;
  /** What is in it, where it is not on disk. */
  readonly content?: Uint8Array;
  /** The encoding that it was served in; null where nobody has said. */
  readonly charset?: string | null;
  readonly maxBytes: number;
  /** The hash of what is known of it already; null where nothing is. */
  readonly known: string | null;
}

/** How the reading of a file ended. */
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

/** What the reading thread tells of a file: the articles in it a portion at a time. */
export type ToldOfFile = Told<readonly Found[], End>;

/** What came out of a file. */
export type FileOutcome =
  Exclude<End, { kind: 'done' }> | (Extract<End, { kind: 'done' }> & { readonly found: readonly Found[] });

/** Megabytes of memory for the reading thread, beside the file itself. */
const MEMORY = 600;
const REMEDY = 'Split it, or write it more simply; the next reload tries it again.';

/** Reads files in a thread of its own, one after the other: a file that this thread is lost over is refused. */
export class FileReader {
  readonly #thread: WatchedThread<Order, readonly Found[], End>;

  /** @param patience milliseconds that a small file may take */
  constructor(patience?: number, startThread = () => compiledThread('#reading-thread', MEMORY)) {
    this.#thread = new WatchedThread(startThread, patience);
  }

  async read(order: Order): Promise<FileOutcome> {
    const outcome = await this.#thread.run(order);
    if ('problem' in outcome) {
      const leftOut = [{ file: order.path, line: null, problem: outcome.problem, remedy: REMEDY }];
      return { kind: 'done', hash: null, found: [], leftOut, without: [] };
    }
    const { parts, end } = outcome;
    return end.kind === 'done' ? { ...end, found: parts.flat() } : end;
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}
