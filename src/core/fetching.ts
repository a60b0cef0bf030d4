/** The media types that an article may come as from the web, each with the ending that such a file has. */
export const PAGE_ENDINGS: ReadonlyMap<string, string> = new Map([
  ['text/html', '.html'],
  ['application/xhtml+xml', '.html'],
  ['text/plain', '.txt'],
  ['text/markdown', '.md'],
  ['application/pdf', '.pdf'],
]);

/** A page of the web, as it was fetched. */
export interface FetchedPage {
  /** Where it was found in the end. */
  readonly url: string;
  /** Media type, without parameters: `text/html`. */
  readonly type: string;
  /** The encoding of its text as the server says it; null where it does not. */
  readonly charset: string | null;
  readonly bytes: Uint8Array;
  /** ISO 8601 time. */
  readonly fetchedAt: string;
}

/** Why an address was not fetched. */
export type FetchRefusalReason =
  'address' | 'private' | 'redirects' | 'robots' | 'status' | 'type' | 'size' | 'time' | 'busy' | 'unreachable';

/** Thrown where an address may not or cannot be fetched; its message is for the log. */
export class FetchRefusal extends Error {
  override readonly name = 'FetchRefusal';
  readonly reason: FetchRefusalReason;
  /** Milliseconds for which the server asks to be left alone; null where it does not. */
  readonly retryAfter: number | null;

  constructor(reason: FetchRefusalReason, message: string, retryAfter: number | null = null) {
    super(message);
    this.reason = reason;
    this.retryAfter = retryAfter;
  }
}

/** Fetches pages of the web, within bounds. */
export interface Fetcher {
  /** @throws FetchRefusal */
  fetch(url: string): Promise<FetchedPage>;
}

/** How a feed does, for whoever looks after it. Times are milliseconds since 1970. */
export interface FeedState {
  readonly address: string;
  readonly lastSuccess: number | null;
  /** What went wrong the last time, as a sentence; null where nothing did. */
  readonly lastFailure: string | null;
  readonly nextTry: number;
  /** Articles of it that are there now. */
  readonly articles: number;
}

/** The feeds that are read, as commands see them. */
export interface FeedStates {
  states(): Promise<readonly FeedState[]>;
}
