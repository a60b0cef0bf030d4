import type { Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { PageText } from './feed.ts';

export interface FeedArticle extends PageText {
  /** The feed's title. */
  readonly source: string | null;
  readonly url: string | null;
  /** ISO 8601. */
  readonly fetched: string;
}

/** An article as the corpus reads it: Markdown whose text is the article's to the letter, below its front matter. */
export function articleFile({ title, date, source, url, author, language, fetched, text }: FeedArticle): string {
  const stated = Object.entries({ title, date, source, url, author, language, fetched }).filter(
    ([, value]) => value !== null,
  );
  const body: Root = {
    type: 'root',
    children: text
      .split('\n\n')
      .map((paragraph) => ({ type: 'paragraph', children: [{ type: 'text', value: paragraph }] })),
  };
  return `---\n${stringify(Object.fromEntries(stated), { lineWidth: 0 })}---\n\n${toMarkdown(body)}`;
}

const LONGEST_SLUG = 60;

/** `2025-06-10-the-harbour-opens-…md`: sorted by name they stand in order of their dates. */
export function articleFileName({ title, date, fetched }: FeedArticle, ending: string): string {
  const slug = (title ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-|-$/g, '');
  return `${date ?? fetched.slice(0, 10)}-${slug === '' ? 'article' : slug}${ending}`;
}
