import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, expect, test, vi } from 'vitest';
import { keepUpToDate } from '../../src/library/keep-up-to-date.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { openFetcher } from '../../src/web/fetch-page.ts';
import { Feeds } from '../../src/web/feeds/feeds.ts';
import { articles, rss } from './feed-texts.ts';
import { openSite } from './site.ts';

const opened: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).toReversed()) await close();
});

test('GIVEN a bot that answers questions and a feed THEN what the feed brings is answered from, with its address', async () => {
  const corpusDir = await mkdtemp(join(tmpdir(), 'footnote-feeds-'));
  opened.push(() => rm(corpusDir, { recursive: true, force: true }));
  const link = 'https://example.org/quay-7';
  const site = await openSite((_, response) => {
    const items = articles(1, 7).map((item) => ({ ...item, link }));
    response.writeHead(200, { 'content-type': 'text/xml' }).end(rss(items));
  });
  opened.push(() => site.close());
  await writeFile(join(corpusDir, 'feeds.txt'), `${site.address}/rss`);
  await writeFile(join(corpusDir, 'first.txt'), 'The first article tells of a bridge that is red.');
  const { library } = await openLibrary({ corpusDir, maxBytes: 5_000_000, cacheDir: null });
  opened.push(() => library.close());
  const log = pino({ level: 'silent' });
  const watch = keepUpToDate(corpusDir, library, log, { settled: 50, longest: 500, look: 100 });
  opened.push(() => watch.close());
  await watch.ready;
  const fetcher = openFetcher({ allowLoopback: true });
  const feeds = await Feeds.open({ corpusDir, minutes: 60 }, fetcher.client, log);
  opened.push(
    () => feeds.close(),
    () => fetcher.close(),
  );
  feeds.start();
  await vi.waitFor(
    async () => {
      const answer = JSON.stringify(await library.ask('How much did quay 7 cost?'));
      expect(answer).toContain('Quay 7 cost 7 million dollars.');
      expect(answer).toContain(link);
    },
    { timeout: 15_000, interval: 100 },
  );
});
