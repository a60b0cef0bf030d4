import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openArticleFiles } from '../../src/article-files/open-article-files.ts';
import type { Article } from '../../src/core/article.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { openFetcher, type OpenFetcher } from '../../src/web/fetch-page.ts';
import { Feeds } from '../../src/web/feeds/feeds.ts';
import { openSite } from './site.ts';

const PAGES = fileURLToPath(new URL('../corpus/pages/', import.meta.url));
const names = readdirSync(PAGES).filter((file) => file.endsWith('.html'));
const log = pino({ level: 'silent' });
const FIVE_MB = 5_000_000;
/** A page without a word of its own about its encoding, as some servers give it out. */
const RUSSIAN = `<html><body><main><h1>Мэр открыл мост</h1><p>${'Мост через реку открыт для движения. '.repeat(5)}</p></main></body></html>`;
const in1251 = (text: string) =>
  Buffer.from(Array.from(text, (one) => (one > 'ё' || one < 'А' ? one.charCodeAt(0) : one.charCodeAt(0) - 0x350)));

let dir: string;
let fetcher: OpenFetcher;
const opened: (() => Promise<unknown>)[] = [];
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'footnote-pages-'));
  fetcher = openFetcher({ allowLoopback: true });
  opened.push(
    () => rm(dir, { recursive: true, force: true }),
    () => fetcher.close(),
  );
});
afterEach(async () => {
  for (const close of opened.splice(0).toReversed()) await close();
});

const item = (link: string) => `<item><link>${link}</link></item>`;

/** Serves the pages, and a feed that only names them. */
async function openPages() {
  const site = await openSite((request, response) => {
    const name = (request.url ?? '').slice(1);
    const send = (type: string, body: string | Buffer) => response.writeHead(200, { 'content-type': type }).end(body);
    if (name === 'rss')
      send(
        'text/xml',
        `<rss version="2.0"><channel><title>Feed</title>${names.map((one) => item(`${site.address}/${one}`)).join('')}</channel></rss>`,
      );
    else if (name === 'russian.html') send('text/html; charset=windows-1251', in1251(RUSSIAN));
    else void readFile(join(PAGES, name)).then((page) => send('text/html', page));
  });
  opened.push(() => site.close());
  return site;
}

/** What a reader sees of it, with what a fetched page has of its address. */
const seen = ({ title, date, source, text, language, author, rows, url }: Article, address: string, site: string) => ({
  title,
  date,
  source: source ?? site,
  text,
  language,
  author,
  rows,
  url: url ?? address,
});

async function saved(): Promise<ReadonlyMap<string, Article>> {
  const folder = join(dir, 'saved');
  await mkdir(folder);
  for (const name of names) await copyFile(join(PAGES, name), join(folder, name));
  const { articles } = await readCorpus(folder, { maxBytes: FIVE_MB });
  return new Map(articles.map((article) => [`${article.id}.html`, article]));
}

/** Two dozen pages, and threads of their own. */
const LONG = { timeout: 120_000 };

test(
  'GIVEN pages that a feed only names THEN they come out as the same pages do that are saved as files',
  LONG,
  async () => {
    const site = await openPages();
    const corpusDir = join(dir, 'corpus');
    await mkdir(corpusDir);
    await writeFile(join(corpusDir, 'feeds.txt'), `${site.address}/rss`);
    let now = Date.now();
    const feeds = await Feeds.open({ corpusDir, minutes: 60, rest: 0, now: () => now }, fetcher.client, log);
    opened.push(() => feeds.close());
    // Twenty pages at a time.
    for (let look = 0; look < 2; look++, now += 3_600_000) await feeds.takeDue();
    const { articles } = await readCorpus(corpusDir, { maxBytes: FIVE_MB });
    const byTitle = (a: Article, b: Article) => (a.title + a.text < b.title + b.text ? -1 : 1);
    const wanted = [...(await saved())].toSorted(([, a], [, b]) => byTitle(a, b));
    expect(articles.toSorted(byTitle).map((one) => seen(one, '', ''))).toEqual(
      wanted.map(([name, one]) => seen(one, `${site.address}/${name}`, 'Feed')),
    );
  },
);

test('GIVEN the link of a page THEN its draft is what the same page is that is saved as a file', LONG, async () => {
  const site = await openPages();
  const { library } = await openLibrary({ corpusDir: join(PAGES, '../documents'), maxBytes: FIVE_MB, cacheDir: null });
  opened.push(() => library.close());
  const files = openArticleFiles({ corpusDir: dir, maxBytes: FIVE_MB }, library, log);
  const drafted = async (name: string) => {
    const { bytes, type, ...origin } = await fetcher.fetch(`${site.address}/${name}`);
    expect(type).toBe('text/html');
    const draft = await files.draft({ name: 'page.html', bytes, origin });
    if ('problem' in draft || draft.kind !== 'article') throw new Error('It is no draft of one article.');
    return draft.article;
  };
  // Each takes two threads of its own.
  for (const [name, article] of [...(await saved())].slice(0, 4))
    expect(seen(await drafted(name), '', '')).toEqual(seen(article, `${site.address}/${name}`, '127.0.0.1'));
  expect(await drafted('russian.html')).toMatchObject({
    title: 'Мэр открыл мост',
    text: expect.stringMatching(/^Мост через реку открыт/) as string,
  });
});
