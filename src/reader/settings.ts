/** Where a reading model is, and what it may take. */
export interface ReaderSettings {
  /** The whole address of an OpenAI-compatible `…/chat/completions`. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token; null: none. */
  readonly key: string | null;
  /** Milliseconds from the question to the choice, waiting and connecting included. */
  readonly timeoutMs: number;
  /** Questions that it reads at the same time. */
  readonly concurrency: number;
}
