import { PAGE_TYPES } from '../fetch-page.ts';
import type { WebClient } from '../client.ts';
import type { Article } from '../../core/article.ts';
import { FetchRefusal, type FetchRefusalReason } from '../../core/fetching.ts';
import { FeedFault, type FeedItem } from './feed.ts';
import type { FeedArticle, FeedFolder } from './feed-folder.ts';
import type { FeedMemory } from './feed-memory.ts';
import type { FeedReader } from './feed-reader.ts';

/** What feeds are served as; some servers know no better than HTML and plain text. */
const FEED_TYPES: ReadonlySet<string> = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/xml',
  'text/xml',
  'application/feed+json',
  'application/json',
  'text/html',
  'text/plain',
]);
/** Pages that are fetched for one feed at a time; the rest waits for the next. */
const MOST_PAGES = 20;
/** Characters below which what a feed holds is taken for the beginning of an article. */
const SHORT = 1200;
const CUT_OFF = /(?:…|\.\.\.|read more|continue reading)\W*$/iu;
/** Keys that are remembered: several times as many as items are looked at. */
const MOST_KNOWN = 600;
/** What may be otherwise an hour later. */
const PASSING: ReadonlySet<FetchRefusalReason> = new Set(['time', 'busy', 'unreachable']);
/** Times that a page is asked for before what the feed holds of it must do. */
const MOST_TRIES = 3;

export interface TakingIn {
  readonly client: WebClient;
  readonly reader: FeedReader;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Between two pages of a feed. */
  readonly rest: () => Promise<void>;
  /** Pages of this feed that could not be had yet, by the key of their item, and how often they were asked for. */
  readonly tries: Map<string, number>;
}

export interface TakenIn {
  readonly memory: Pick<FeedMemory, 'etag' | 'lastModified' | 'known'>;
  /** Articles that were written. */
  readonly written: number;
  /** Whether items wait for the next time. */
  readonly isMore: boolean;
  /** Minutes for which the feed asks to be left alone. */
  readonly ttl: number | null;
}

/**
 * Asks a feed once, and writes the articles of its new items.
 * @throws FetchRefusal, FeedFault, or what the file system throws
 */
export async function takeIn(
  address: string,
  memory: FeedMemory,
  folder: FeedFolder,
  { client, reader, now, rest, tries }: TakingIn,
): Promise<TakenIn> {
  const got = await client.get(address, { types: FEED_TYPES, ...memory });
  if (got === null) return { memory, written: 0, isMore: false, ttl: null };
  const feed = await reader.feed(got.bytes, got.charset, got.url);
  const known = new Set([...memory.known, ...(await folder.keys())]);
  let [written, pages, waiting] = [0, 0, 0];
  for (const item of feed.items) {
    if (known.delete(item.key)) {
      known.add(item.key);
      continue;
    }
    const isShort = item.text.length < SHORT || CUT_OFF.test(item.text);
    if (item.link !== null && isShort && pages === MOST_PAGES) {
      waiting++;
      continue;
    }
    let page: Article | null = null;
    if (item.link !== null && isShort) {
      if (pages++ > 0) await rest();
      const behind = await pageBehind(item.link, client, reader);
      const asked = (tries.get(item.key) ?? 0) + 1;
      if (behind === 'later' && asked < MOST_TRIES) {
        tries.set(item.key, asked);
        waiting++;
        continue;
      }
      page = behind === 'later' ? null : behind;
    }
    const article = better(item, page, feed.title);
    known.add(item.key);
    tries.delete(item.key);
    if (article.text === '') continue;
    const fetched = new Date(now()).toISOString();
    await folder.write(item.key, article, item.link, fetched);
    written++;
  }
  await folder.tidy();
  return {
    memory: {
      // What waits would not be seen where the server says that nothing has changed.
      etag: waiting > 0 ? null : bounded(got.etag),
      lastModified: waiting > 0 ? null : bounded(got.lastModified),
      known: [...known].slice(-MOST_KNOWN),
    },
    written,
    isMore: waiting > 0,
    ttl: feed.ttl,
  };
}

/** Null where there is nothing to be had of it. */
async function pageBehind(link: string, client: WebClient, reader: FeedReader): Promise<Article | null | 'later'> {
  try {
    const got = await client.get(link, { types: PAGE_TYPES });
    return got === null ? null : await reader.page(got.bytes, got.type, got.charset);
  } catch (error) {
    if (error instanceof FetchRefusal) return PASSING.has(error.reason) ? 'later' : null;
    if (error instanceof FeedFault) return null;
    throw error;
  }
}

/** The feed knows best what the article is called and when it appeared, its page the rest; of texts the longer one counts. */
function better(item: FeedItem, page: Article | null, feed: string | null): FeedArticle {
  const longer: Pick<Article, 'text' | 'rows' | 'pages'> =
    page !== null && page.text.length > item.text.length ? page : item;
  const { text, rows, pages } = longer;
  return {
    title: item.title ?? page?.title ?? null,
    date: item.date ?? page?.date ?? null,
    author: item.author ?? page?.author ?? null,
    source: page?.source ?? feed,
    url: page?.url ?? item.link,
    language: page?.language ?? item.language,
    text,
    ...(rows === undefined ? {} : { rows }),
    ...(pages === undefined ? {} : { pages }),
  };
}

function bounded(header: string | null): string | null {
  return header === null || header.length > 1000 ? null : header;
}
