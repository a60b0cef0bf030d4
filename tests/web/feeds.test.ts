import type { IncomingMessage, ServerResponse } from 'node:http';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { openFetcher } from '../../src/web/fetch-page.ts';
import { Feeds } from '../../src/web/feeds/feeds.ts';
import { articles, rss } from './feed-texts.ts';
import { openSite, type Site } from './site.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const RSS = { 'content-type': 'application/rss+xml' };

let dir: string;
let now: number;
let opened: { close(): Promise<void> }[];
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'footnote-feeds-'));
  now = Date.UTC(2025, 5, 11);
  opened = [];
});
afterEach(async () => {
  for (const one of opened.toReversed()) await one.close();
  await rm(dir, { recursive: true, force: true });
});

async function site(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Site> {
  const one = await openSite(answer);
  opened.push(one);
  return one;
}

async function openFeeds(...addresses: readonly string[]): Promise<Feeds> {
  await writeFile(join(dir, 'feeds.txt'), `# what we read\n\n${addresses.join('  # a feed\r\n')}\n`);
  const fetcher = openFetcher({ allowLoopback: true });
  const settings = { corpusDir: dir, minutes: 60, now: () => now, rest: 0, random: () => 0.5 };
  const feeds = await Feeds.open(settings, fetcher.client, pino({ level: 'silent' }));
  opened.push(feeds, fetcher);
  return feeds;
}

const loaded = async () => (await readCorpus(dir, { maxBytes: 5_000_000 })).articles;
const files = async () =>
  (await readdir(join(dir, 'added'), { recursive: true })).filter((file) => file.endsWith('.md'));

/** Hundreds of files are written and flushed. */
const LONG = { timeout: 120_000 };

describe('a feed', LONG, () => {
  test('GIVEN 200 items THEN they are taken in once, and only new ones after', async () => {
    let items = articles(200);
    const headers: (string | undefined)[] = [];
    const server = await site((request, response) => {
      const etag = `"${items.length}"`;
      headers.push(request.headers['if-none-match']);
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else response.writeHead(200, { ...RSS, etag }).end(rss(items));
    });
    const feeds = await openFeeds(`${server.address}/rss`);
    await feeds.takeDue();
    const first = await loaded();
    expect(first).toHaveLength(200);
    expect(first.find(({ title }) => title === 'Quay 7 opens again')).toMatchObject({
      date: '2025-06-10',
      source: 'The Daily Example',
      text: articles(1, 7)[0]?.text.join('\n\n'),
    });
    await feeds.takeDue();
    expect(headers).toEqual([undefined]);
    now += 60 * MINUTE;
    await feeds.takeDue();
    expect(headers).toEqual([undefined, '"200"']);
    expect(await files()).toHaveLength(200);

    items = [...articles(3, 201), ...items];
    now += 60 * MINUTE;
    const before = new Set(await files());
    await feeds.takeDue();
    const after = (await files()).filter((file) => !before.has(file));
    expect(new Set(after.map((file) => /quay-\d+/.exec(file)?.[0]))).toEqual(
      new Set(['quay-201', 'quay-202', 'quay-203']),
    );
    expect(after).toHaveLength(3);
    expect(await feeds.states()).toEqual([
      {
        address: `${server.address}/rss`,
        lastSuccess: now,
        lastFailure: null,
        nextTry: now + 60 * MINUTE,
        articles: 200,
      },
    ]);
  });

  test('GIVEN a restart, also without what was remembered THEN nothing is taken in again', async () => {
    const headers: (string | undefined)[] = [];
    const server = await site((request, response) => {
      headers.push(request.headers['if-modified-since']);
      response.writeHead(200, { ...RSS, 'last-modified': 'Tue, 10 Jun 2025 08:00:00 GMT' }).end(rss(articles(5)));
    });
    await (await openFeeds(`${server.address}/rss`)).takeDue();
    const before = await files();
    const writtenAt = async () => (await stat(join(dir, 'added', before[0] ?? ''))).mtimeMs;
    const first = await writtenAt();
    const memory = join(dir, 'added/feeds/.feeds.json');
    for (const kept of [await readFile(memory, 'utf8'), '{"version":1,"feeds":{"x":{}}}', '']) {
      await writeFile(memory, kept);
      now += DAY;
      await (await openFeeds(`${server.address}/rss`)).takeDue();
      expect(await files()).toEqual(before);
      expect(await writtenAt()).toBe(first);
    }
    expect(headers).toEqual([undefined, 'Tue, 10 Jun 2025 08:00:00 GMT', undefined, undefined]);
  });

  test('GIVEN an article that was taken away by hand THEN it does not come back', async () => {
    const server = await site((_, response) => response.writeHead(200, RSS).end(rss(articles(2))));
    const feeds = await openFeeds(`${server.address}/rss`);
    await feeds.takeDue();
    await rm(join(dir, 'added', (await files())[0] ?? ''));
    now += DAY;
    await feeds.takeDue();
    expect(await files()).toHaveLength(1);
  });

  test('GIVEN more than 200 over time THEN the oldest are removed', async () => {
    let items = articles(150);
    const server = await site((_, response) => response.writeHead(200, RSS).end(rss(items)));
    const feeds = await openFeeds(`${server.address}/rss`);
    await feeds.takeDue();
    items = articles(150, 151);
    now += DAY;
    await feeds.takeDue();
    expect(await files()).toHaveLength(200);
    now += DAY;
    items = articles(300);
    await feeds.takeDue();
    expect(await files()).toHaveLength(200);
  });
});

describe('feeds that fail', LONG, () => {
  test('GIVEN a broken feed THEN it is asked ever more rarely, the others go on, and it is told', async () => {
    let broken = true;
    const server = await site((request, response) => {
      if (request.url === '/broken' && broken) response.writeHead(200, RSS).end('<rss version="2.0"><channel><item>');
      else response.writeHead(200, RSS).end(rss(articles(2, request.url === '/broken' ? 10 : 1)));
    });
    const feeds = await openFeeds('file:///etc/passwd', `${server.address}/broken`, `${server.address}/good`);
    const broke = () => server.asked.filter((path) => path === '/broken').length;
    for (let hour = 0; hour < 7; hour++, now += 60 * MINUTE) await feeds.takeDue();
    // At once, after two hours and after four more.
    expect(broke()).toBe(3);
    expect(server.asked.filter((path) => path === '/good')).toHaveLength(7);
    expect(await feeds.states()).toMatchObject([
      { lastFailure: 'The address begins neither with http:// nor with https://.', articles: 0 },
      { lastSuccess: null, lastFailure: 'What is there is no RSS, Atom or JSON Feed, or a broken one.', articles: 0 },
      { lastFailure: null, articles: 2 },
    ]);
    broken = false;
    // However often it failed, it is asked once a day.
    now += DAY;
    await feeds.takeDue();
    expect((await feeds.states())[1]).toMatchObject({ lastFailure: null, lastSuccess: now, articles: 2 });
  });

  test.each([
    ['a ttl', (response: ServerResponse) => response.writeHead(200, RSS).end(rss([], '<ttl>600</ttl>')), 600],
    ['Retry-After', (response: ServerResponse) => response.writeHead(503, { 'retry-after': '36000' }).end(), 600],
    [
      'a ttl of years',
      (response: ServerResponse) => response.writeHead(200, RSS).end(rss([], '<ttl>9999999</ttl>')),
      1440,
    ],
    ['a ttl of a minute', (response: ServerResponse) => response.writeHead(200, RSS).end(rss([], '<ttl>1</ttl>')), 60],
  ])('GIVEN %s THEN it is heeded within a day', async (_, answer, minutes) => {
    const server = await site((_request, response) => answer(response));
    const feeds = await openFeeds(`${server.address}/rss`);
    await feeds.takeDue();
    expect((await feeds.states())[0]?.nextTry).toBe(now + minutes * MINUTE);
  });

  test('GIVEN a folder that cannot be written THEN it is told, and nothing ends', async () => {
    const server = await site((_, response) => response.writeHead(200, RSS).end(rss(articles(1))));
    const feeds = await openFeeds(`${server.address}/one`, `${server.address}/two`);
    await writeFile(join(dir, 'added'), 'a file in the place of the folder');
    await feeds.takeDue();
    const lastFailure = 'Its articles could not be written.';
    expect(await feeds.states()).toMatchObject([{ lastFailure }, { lastFailure }]);
  });
});

describe('the page behind an item', LONG, () => {
  const short = (count: number, link: (n: number) => string) =>
    articles(count).map((item, at) => ({ ...item, text: [`A short word about quay ${at + 1} …`], link: link(at + 1) }));

  test('GIVEN 50 items with a summary each THEN twenty pages are fetched at a time, soon after each other', async () => {
    const server: Site = await site(({ url, headers }, response) => {
      if (headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else if (url === '/rss')
        response.writeHead(200, { ...RSS, etag: '"1"' }).end(rss(short(50, (n) => `${server.address}/quay/${n}`)));
      else
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(
            `<html lang="en"><nav>Home</nav><div class="cookie-banner"><p>We use cookies.</p></div><main><h1>x</h1><p>${'The whole story. '.repeat(100)}${url}</p></main></html>`,
          );
    });
    const feeds = await openFeeds(`${server.address}/rss`);
    const counts: number[] = [];
    for (let round = 0; round < 4; round++, now += 5 * MINUTE) {
      await feeds.takeDue();
      counts.push((await files()).length);
    }
    expect(counts).toEqual([20, 40, 50, 50]);
    expect(server.asked.filter((path) => path === '/rss')).toHaveLength(3);
    const [article] = (await loaded()).filter(({ title }) => title === 'Quay 1 opens again');
    expect(article?.text).toMatch(/The whole story\. \/quay\/1$/);
    expect(article).toMatchObject({ url: `${server.address}/quay/1`, language: 'en' });
    expect(article?.text).not.toMatch(/Home|cookies/);
  });

  test('GIVEN pages that lead inside, are gone or are no pages THEN what the feed holds of them is kept', async () => {
    const server: Site = await site(({ url }, response) => {
      const links = ['http://10.0.0.1/', 'http://169.254.169.254/', `${server.address}/gone`, 'file:///etc/passwd'];
      if (url === '/rss') response.writeHead(200, RSS).end(rss(short(4, (n) => links[n - 1] ?? '')));
      else response.writeHead(410).end();
    });
    const feeds = await openFeeds(`${server.address}/rss`);
    await feeds.takeDue();
    expect((await loaded()).map(({ text }) => text).toSorted()).toEqual(
      [1, 2, 3, 4].map((n) => `A short word about quay ${n} …`),
    );
  });

  test('GIVEN a page that cannot be reached THEN it is asked for thrice before what the feed holds must do', async () => {
    const server: Site = await site(({ url }, response) => {
      if (url === '/rss') response.writeHead(200, RSS).end(rss(short(1, () => `${server.address}/cut`)));
      else response.destroy();
    });
    const feeds = await openFeeds(`${server.address}/rss`);
    const counts: number[] = [];
    for (let round = 0; round < 4; round++, now += DAY) {
      await feeds.takeDue();
      counts.push((await loaded()).length);
    }
    expect(counts).toEqual([0, 0, 1, 1]);
    expect(server.asked.filter((path) => path === '/cut')).toHaveLength(3);
  });
});
