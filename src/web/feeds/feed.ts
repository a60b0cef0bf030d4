/** What is read of a page, or of what a feed holds of it. */
export interface PageText {
  readonly title: string | null;
  /** Paragraphs with a blank line between them; empty where there is none. */
  readonly text: string;
  /** Calendar date, ISO 8601. */
  readonly date: string | null;
  readonly author: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
}

/** Reads a page, or a piece of HTML; null for what it cannot read. */
export type ReadPage = (bytes: Uint8Array, type: string, url: string) => Promise<PageText | null>;

export interface FeedItem extends PageText {
  /** Tells it from all others of its feed: a hash of its id, or else of its address. */
  readonly key: string;
  readonly link: string | null;
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
