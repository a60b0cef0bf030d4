/** Characters that are read of a question; it is a sentence or two. */
export const LONGEST_QUESTION = 300;

/** What an asker may state beside the question. */
export interface AskOptions {
  /** Only passages of this article (its id). */
  readonly article?: string;
  /** Only passages of articles with this source. */
  readonly source?: string;
  /** Only passages of articles that were published in this span; those without a date are left out. */
  readonly published?: Span;
  /** The asker's last question, whose topic a question with too few words of its own takes over. */
  readonly after?: string;
  /** BCP 47 tag of the reader's language: what a question is taken to be in that its own words do not tell. */
  readonly locale?: string;
  /** How many ranked passages to return; default 10. */
  readonly limit?: number;
  /** Return the signals behind every score. */
  readonly explain?: boolean;
}

/** Days of publication, both ends included, as ISO 8601 calendar dates. */
export interface Span {
  readonly since?: string;
  readonly until?: string;
}
