/** A news article as it was loaded: what every quote is held against. */
export interface Article {
  /** Unique in the collection: the file's path without its ending, or the `id` of a `.jsonl` line. */
  readonly id: string;
  readonly title: string;
  /** The body. Offsets of passages and quotes count UTF-16 code units of this string. */
  readonly text: string;
  /** Calendar date of publication, ISO 8601 (`2025-06-10`). */
  readonly date: string | null;
  /** Who published it: a newspaper, an agency, an office. */
  readonly source: string | null;
  readonly url: string | null;
  readonly author: string | null;
  /** BCP 47 tag, such as `en` or `pt-BR`. */
  readonly language: string | null;
  /** Where its rows of tables begin, in order: each is a paragraph that is found and quoted as a whole. Not there where it has none. */
  readonly rows?: readonly number[];
  /** Where its pages begin, the first page first. Not there where it has none. */
  readonly pages?: readonly number[];
}

/** A stretch of an article's text: `text.slice(start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
