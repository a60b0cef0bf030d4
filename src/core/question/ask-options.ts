/** What an asker may state beside the question. */
export interface AskOptions {
  /** Only passages of this article (its id). */
  readonly article?: string;
  /** Only passages of articles with this source. */
  readonly source?: string;
  /** How many ranked passages to return; default 10. */
  readonly limit?: number;
  /** Return the signals behind every score. */
  readonly explain?: boolean;
}
