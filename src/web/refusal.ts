/** Why a page is not fetched, for whoever chooses a text by it. */
export type RefusalReason =
  'address' | 'private' | 'redirects' | 'robots' | 'status' | 'type' | 'size' | 'time' | 'busy' | 'unreachable';

/** Thrown where a page is not fetched; its message is a clear English sentence for logs, `reason` is what texts are chosen by. */
export class FetchRefusal extends Error {
  override readonly name = 'FetchRefusal';
  readonly reason: RefusalReason;
  /** Milliseconds for which the server asks to be left alone; null where it does not. */
  readonly retryAfter: number | null;

  constructor(reason: RefusalReason, message: string, retryAfter: number | null = null) {
    super(message);
    this.reason = reason;
    this.retryAfter = retryAfter;
  }
}
