import type { Article } from '../article.ts';

/** Whether a row of a table begins at an offset of an article. */
export function isRowAt({ rows = [] }: Article, offset: number): boolean {
  return rows[countUpTo(rows, offset) - 1] === offset;
}

/** The page that an offset of an article is on, counted from 1; null where it has no pages. */
export function pageAt({ pages }: Article, offset: number): number | null {
  return pages === undefined ? null : Math.max(1, countUpTo(pages, offset));
}

/** How many of the ordered numbers are at most the limit. */
function countUpTo(ordered: readonly number[], limit: number): number {
  let from = 0;
  let to = ordered.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ordered[middle] ?? Infinity) <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
