import type { Range } from '../article.ts';

/**
 * A passage of an article, with the sentence in it that matters, ready to be shown.
 * Invariant: `article.text.slice(start, end) === quote`, and `quote` lies within `text`,
 * which begins at `textStart` of the same article.
 */
export interface Citation {
  /** The article's id. */
  readonly article: string;
  readonly title: string;
  readonly source: string | null;
  /** ISO 8601 calendar date. */
  readonly date: string | null;
  readonly url: string | null;
  /** The paragraph of the article that the quote begins in, counted from 1. */
  readonly paragraph: number;
  /** The page that the quote begins on, counted from 1, where the article has pages. */
  readonly page?: number;
  readonly passageId: string;
  readonly text: string;
  readonly textStart: number;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The words of the quote that answer, where a figure, a date or a name was asked for; offsets into the article. */
  readonly answers: readonly Range[];
}

/** Where to find a quote again: a passage by its id, and the quote's offsets within that passage. */
export interface PassageRef {
  readonly passageId: string;
  readonly start: number;
  readonly end: number;
}

/** Where a citation stands: offsets count from the start of the passage. */
export function refOf({ passageId, start, end, textStart }: Citation): PassageRef {
  return { passageId, start: start - textStart, end: end - textStart };
}

/** A citation that an answer refers to as [n]; n counts from 1. */
export interface NumberedCitation extends Citation {
  readonly n: number;
}
