import type { Article } from '../../core/article.ts';

/** What a feed holds of an article, and where the whole of it may be. */
export interface FeedItem extends Pick<Article, 'text' | 'rows' | 'date' | 'author' | 'language'> {
  /** Tells it from all others of its feed: a hash of its id, or else of its address. */
  readonly key: string;
  readonly link: string | null;
  readonly title: string | null;
}

export interface Feed {
  readonly title: string | null;
  /** Minutes for which it asks to be left alone. */
  readonly ttl: number | null;
  readonly items: readonly FeedItem[];
}

/** Thrown for what is no feed; its message is a sentence. */
export class FeedFault extends Error {
  override readonly name = 'FeedFault';
}
