import { createHash } from 'node:crypto';
import { parseFeed } from 'feedsmith';
import { decoded } from './decoded.ts';
import { FeedFault, type Feed, type FeedItem, type PageText, type ReadPage } from './feed.ts';
import { dayIn, languageIn, lineIn } from './stated.ts';

/** Items of a feed that are looked at, from its beginning. */
const MOST_ITEMS = 200;
/** Minutes: a feed that asks to be left alone for longer is asked once a day. */
const LONGEST_TTL = 24 * 60;

type Parsed = ReturnType<typeof parseFeed<string>>;

/** An item as its format tells it; all may be missing, and all may be anything. */
interface Stated {
  readonly id: string | undefined;
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly html: string | undefined;
  readonly plain?: string | undefined;
  readonly date: string | undefined;
  readonly author: string | undefined;
  readonly language?: string | undefined;
}

/**
 * Reads RSS 2.0 and 1.0, Atom and JSON Feed.
 * @param url where the feed is, for addresses relative to it
 * @param readPage what reads the pieces of HTML in it
 * @throws FeedFault for what is no feed
 */
export async function readFeed(
  bytes: Uint8Array,
  charset: string | null,
  url: string,
  readPage: ReadPage,
): Promise<Feed> {
  const parsed = parse(decoded(bytes, charset));
  const { title, language, ttl, items } = statedIn(parsed);
  const textOf = async (html: string | undefined): Promise<PageText | null> =>
    html === undefined ? null : readPage(Buffer.from(html), 'text/html', url);
  const read: FeedItem[] = [];
  for (const item of items.slice(0, MOST_ITEMS)) {
    const link = linkIn(item.link, url);
    const id = item.id ?? link ?? item.title;
    if (id === undefined || id === '') continue;
    const heading = /[<&]/.test(item.title ?? '') ? (await textOf(item.title))?.text : item.title;
    read.push({
      key: createHash('sha256').update(id).digest('hex').slice(0, 16),
      link,
      title: lineIn(heading),
      text: (await textOf(item.html ?? (item.plain === undefined ? undefined : asHtml(item.plain))))?.text ?? '',
      date: dayIn(item.date),
      author: lineIn(item.author),
      language: languageIn(item.language) ?? languageIn(language),
    });
  }
  return {
    title: lineIn(title),
    ttl: ttl === undefined || !(ttl > 0) ? null : Math.min(ttl, LONGEST_TTL),
    items: read,
  };
}

function parse(text: string): Parsed {
  try {
    return parseFeed(text, { maxItems: MOST_ITEMS, parseDateFn: (stated) => stated });
  } catch {
    throw new FeedFault('What is there is no RSS, Atom or JSON Feed, or a broken one.');
  }
}

interface StatedFeed {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly ttl?: number | undefined;
  readonly items: readonly Stated[];
}

function statedIn({ format, feed }: Parsed): StatedFeed {
  switch (format) {
    case 'rss':
      return {
        title: feed.title,
        language: feed.language,
        ttl: feed.ttl,
        items: (feed.items ?? []).map(({ guid, link, title, content, description, pubDate, dc, authors }) => ({
          id: guid?.value,
          link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
          title,
          html: content?.encoded ?? description,
          date: pubDate ?? dc?.dates?.[0],
          author: dc?.creators?.[0] ?? authors?.[0]?.name,
        })),
      };
    case 'rdf':
      return {
        title: feed.title,
        language: feed.dc?.languages?.[0],
        items: (feed.items ?? []).map(({ rdf, link, title, content, description, dc }) => ({
          id: rdf?.about,
          link,
          title,
          html: content?.encoded ?? description,
          date: dc?.dates?.[0],
          author: dc?.creators?.[0],
        })),
      };
    case 'atom':
      return {
        title: feed.title?.value,
        language: feed.xml?.lang,
        items: (feed.entries ?? []).map(({ id, links, title, content, summary, published, updated, authors, xml }) => {
          const written = content?.value === undefined ? summary : content;
          return {
            id,
            link: links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
            title: title?.value,
            ...(/html/.test(written?.type ?? '')
              ? { html: written?.value }
              : { html: undefined, plain: written?.value }),
            date: published ?? updated,
            author: authors?.[0]?.name,
            language: xml?.lang,
          };
        }),
      };
    case 'json':
      return {
        title: feed.title,
        language: feed.language,
        items: (feed.items ?? []).map((item) => ({
          id: item.id,
          link: item.url ?? item.external_url,
          title: item.title,
          html: item.content_html,
          plain: item.content_text ?? item.summary,
          date: item.date_published ?? item.date_modified,
          author: item.authors?.[0]?.name,
          language: item.language,
        })),
      };
  }
}

function linkIn(stated: string | undefined, base: string): string | null {
  if (stated === undefined || !URL.canParse(stated.trim(), base)) return null;
  const { href, protocol } = new URL(stated.trim(), base);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** Plain text takes the same way as all else. */
function asHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\n\s*\n/g, '<p>');
}
