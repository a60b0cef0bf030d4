import type { Article } from '../../core/article.ts';
import type { Fault } from '../../core/refusal.ts';

/** An article, and the line of its file that it stands on where it has one. */
export interface Found {
  readonly article: Article;
  readonly line: number | null;
}

/** What a parser tells as it reads a file. */
export interface Sink {
  found(article: Article, line: number | null): void;
  /** The file, or a line of it, is left out. */
  leftOut(fault: Fault, line: number | null): void;
  /** Something of an article that is loaded is left out. */
  loadedWithout(fault: Fault, line: number | null): void;
}
