import { createHash } from 'node:crypto';
import { parseFeed } from 'feedsmith';
import type { Article } from '../../core/article.ts';
import { textOf } from '../../corpus/formats/blocks.ts';
import { dayIn } from '../../corpus/formats/day-in.ts';
import { decode } from '../../corpus/formats/encoding.ts';
import { readPiece } from '../../corpus/formats/html.ts';
import { charsetOf } from '../../corpus/formats/is-html.ts';
import { languageTag, Line } from '../../corpus/formats/metadata.ts';
import { pageOf } from '../../corpus/formats/page-dom.ts';
import { unwrapped } from '../../corpus/formats/plain-text.ts';
import { FeedFault, type Feed, type FeedItem } from './feed.ts';

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
 * @param charset the encoding as the server says it
 * @param url where the feed is, for addresses relative to it
 * @throws FeedFault for what is no feed
 */
export async function readFeed(bytes: Buffer, charset: string | null, url: string): Promise<Feed> {
  // A letter that was cut in two somewhere costs that letter, and not the feed.
  const written = decode(bytes, charset ?? charsetOf(bytes))?.text ?? bytes.toString();
  const { title, language, ttl, items } = statedIn(parse(written));
  const read: FeedItem[] = [];
  for (const item of items.slice(0, MOST_ITEMS)) {
    const link = linkIn(item.link, url);
    const id = item.id ?? link ?? item.title;
    if (id === undefined || id === '') continue;
    read.push({
      key: createHash('sha256').update(id).digest('hex').slice(0, 16),
      link,
      title: lineOf(item.title),
      ...textIn(item),
      date: await dayOf(item.date),
      author: lineOf(item.author),
      language: languageTag(item.language) ?? languageTag(language),
    });
  }
  return {
    title: lineOf(title),
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

/** The text of an item, read like that of a page. */
function textIn({ html, plain = '' }: Stated): Pick<Article, 'text' | 'rows'> {
  if (html === undefined) return { text: unwrapped(plain) };
  const blocks = readPiece(html);
  return 'problem' in blocks ? { text: '' } : textOf(blocks);
}

/** One line; what stands there as HTML is read as such. */
function lineOf(stated: string | undefined): string | null {
  if (stated === undefined || !/[<&]/.test(stated)) return Line.parse(stated ?? '');
  const page = pageOf(stated);
  return 'problem' in page ? null : Line.parse(page.body.textContent ?? '');
}

/** Feeds tell of news: those with days of other centuries are wrong. */
const EARLIEST = '1990-01-01';
const DAY = 24 * 60 * 60_000;

async function dayOf(stated: string | undefined): Promise<string | null> {
  const day = await dayIn(stated ?? '', 'en');
  const tomorrow = new Date(Date.now() + DAY).toISOString().slice(0, 10);
  return day === null || day < EARLIEST || day > tomorrow ? null : day;
}
