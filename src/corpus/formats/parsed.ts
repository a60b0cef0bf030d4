import type { Article } from '../../core/article.ts';
import type { Fault } from '../../core/refusal.ts';

/** An article, and the line of its file that it stands on where it has one. */
export interface Found {
  readonly article: Article;
  readonly line: number | null;
}

/** What a parser makes of a file: articles and faults by line. */
export interface Parsed {
  readonly found: readonly Found[];
  readonly faults: readonly (Fault & { readonly line: number | null })[];
}
