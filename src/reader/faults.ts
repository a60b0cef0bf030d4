// Why the words answered, for the log. In our own words alone: what a server says may repeat the key, the question or an article.

/** Thrown where the server gave no reply: it was not reached, refused, took too long, or was not asked at all. */
export class NoReplyError extends Error {
  override readonly name = 'NoReplyError';
  /** Milliseconds for which the server wants to be left alone; null where it does not say. */
  readonly retryAfter: number | null;

  constructor(message: string, retryAfter: number | null = null) {
    super(message);
    this.retryAfter = retryAfter;
  }
}

/** Thrown for a reply that is not the numbers that were asked for. */
export class UnusableReplyError extends Error {
  override readonly name = 'UnusableReplyError';
}
