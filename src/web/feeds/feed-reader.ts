import type { Article } from '../../core/article.ts';
import { compiledThread, WatchedThread } from '../../corpus/watched-thread.ts';
import { FeedFault, type Feed } from './feed.ts';

interface Bytes {
  readonly bytes: Uint8Array;
  /** The encoding as the server says it. */
  readonly charset: string | null;
}

/** What the thread is to read. */
export type Order =
  | (Bytes & { readonly kind: 'page'; readonly type: string })
  | (Bytes & { readonly kind: 'feed'; readonly url: string });

/** What it has read, or why it could not, as a sentence. */
export type Read = { readonly read: Feed | Article | null } | { readonly fault: string };

/** Megabytes of memory for the thread, beside what it reads. */
const MEMORY = 300;

/** Reads feeds and pages in a thread of its own, one after the other. */
export class FeedReader {
  readonly #thread: WatchedThread<Order, never, Read>;

  /** @param patience milliseconds that a small feed or page may take */
  constructor(patience?: number, startThread = () => compiledThread('#feed-thread', MEMORY)) {
    this.#thread = new WatchedThread(startThread, patience);
  }

  /** @throws FeedFault */
  async feed(bytes: Uint8Array, charset: string | null, url: string): Promise<Feed> {
    return (await this.#read({ kind: 'feed', bytes, charset, url })) as Feed;
  }

  /**
   * Null for a page without an article.
   * @param type media type
   * @throws FeedFault
   */
  async page(bytes: Uint8Array, type: string, charset: string | null): Promise<Article | null> {
    return (await this.#read({ kind: 'page', bytes, type, charset })) as Article | null;
  }

  close(): Promise<void> {
    return this.#thread.close();
  }

  async #read(order: Order): Promise<Feed | Article | null> {
    const outcome = await this.#thread.run(order);
    if ('problem' in outcome) throw new FeedFault(`It cannot be read: ${outcome.problem}.`);
    if ('fault' in outcome.end) throw new FeedFault(outcome.end.fault);
    return outcome.end.read;
  }
}
