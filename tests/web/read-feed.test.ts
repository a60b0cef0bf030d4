import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FeedReader } from '../../src/web/feeds/feed-reader.ts';
import { readFeed } from '../../src/web/feeds/read-feed.ts';
import { articles, rss } from './feed-texts.ts';

const URL_OF_FEED = 'https://example.org/feeds/all';
const feedIn = (text: string | Buffer, charset: string | null = null) =>
  readFeed(Buffer.from(text), charset, URL_OF_FEED);

describe('the formats of feeds', () => {
  const html = '<p>The quay cost 4 &lt; 5 million.</p><p>It <b>opened</b> on Sunday.</p>';
  const escaped = html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  test.each([
    [
      'RSS 2.0',
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Daily Example</title><language>en-us</language>
      <item><title>Quay &amp;amp; harbour</title><link>/quay</link><guid>https://example.org/quay</guid><dc:creator>The desk</dc:creator><pubDate>Tue, 10 Jun 2025 08:00:00 +0200</pubDate><description>Short.</description><content:encoded><![CDATA[${html}]]></content:encoded></item></channel></rss>`,
    ],
    [
      'RSS 1.0',
      `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>The Daily Example</title><dc:language>en-US</dc:language></channel>
      <item rdf:about="https://example.org/quay"><title>Quay &amp;amp; harbour</title><link>https://example.org/quay</link><description>${escaped}</description><dc:creator>The desk</dc:creator><dc:date>2025-06-10T08:00:00Z</dc:date></item></rdf:RDF>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-US"><title>The Daily Example</title><id>x</id><updated>2025-06-12T00:00:00Z</updated>
      <entry><id>tag:1</id><title type="html">Quay &amp;amp; harbour</title><link rel="self" href="/other"/><link href="../quay"/><published>2025-06-10T23:00:00-02:00</published><updated>2025-06-12T00:00:00Z</updated><author><name>The desk</name></author><content type="html">${escaped}</content></entry></feed>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'The Daily Example',
        language: 'en-US',
        items: [
          {
            id: '1',
            url: 'https://example.org/quay',
            title: 'Quay & harbour',
            content_html: html,
            date_published: '2025-06-10T08:00:00Z',
            authors: [{ name: 'The desk' }],
          },
        ],
      }),
    ],
  ])('GIVEN an article as %s THEN it is the same article', async (_, text) => {
    const { title, items } = await feedIn(text);
    expect(title).toBe('The Daily Example');
    expect(items).toEqual([
      {
        key: expect.stringMatching(/^[0-9a-f]{16}$/) as unknown,
        link: 'https://example.org/quay',
        title: 'Quay & harbour',
        text: 'The quay cost 4 < 5 million.\n\nIt opened on Sunday.',
        date: '2025-06-10',
        author: 'The desk',
        language: 'en-US',
      },
    ]);
  });

  test.each([
    ['Windows-1251 as it declares', `<?xml version="1.0" encoding="windows-1251"?>`, null],
    ['Windows-1251 as the header says', '', 'windows-1251'],
  ])('GIVEN %s THEN its letters are right', async (_, declaration, charset) => {
    const text = `${declaration}<rss version="2.0"><channel><item><title>XX</title></item></channel></rss>`;
    const bytes = Buffer.from(text);
    bytes.fill(Buffer.from([0xcc, 0xe8]), bytes.indexOf('XX'), bytes.indexOf('XX') + 2);
    expect((await feedIn(bytes, charset)).items[0]?.title).toBe('Ми');
  });
});

describe('hostile feeds', () => {
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
  test.each([
    [
      'an entity that laughs a billion times',
      `<!DOCTYPE l [<!ENTITY l0 "lol">${laughs}]><rss version="2.0"><channel><item><title>&l9;</title></item></channel></rss>`,
      1,
    ],
    ['10,000 items', rss(articles(10_000).map((item) => ({ ...item, text: ['x'] }))), 200],
    [
      'items without anything',
      `<rss version="2.0"><channel><title>x</title>${'<item></item>'.repeat(500)}</channel></rss>`,
      0,
    ],
  ])('GIVEN %s THEN so many items are read: %#', async (_, text, count) => {
    const { items } = await feedIn(text);
    expect(items).toHaveLength(count);
    expect(JSON.stringify(items).length).toBeLessThan(100_000);
    expect(JSON.stringify(items)).not.toContain('root:');
  });

  test.each([
    ['elements a million deep', `<rss version="2.0"><channel>${'<a>'.repeat(1_000_000)}`],
    ['JSON that is nested', `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(1_000_000)}`],
    [
      'an entity that is a file',
      '<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>&x;</title></item></channel></rss>',
    ],
    [
      'names of Object',
      '<rss version="2.0"><channel><__proto__>x</__proto__><item><constructor>x</constructor><title>x</title></item></channel></rss>',
    ],
    ['a page', '<html><body>Not found</body></html>'],
    ['nothing', ''],
    ['bytes', '\u0000\u0001\u0002'],
  ])('GIVEN %s THEN it is no feed', async (_, text) => {
    await expect(feedIn(text)).rejects.toThrow('What is there is no RSS, Atom or JSON Feed, or a broken one.');
  });

  test('GIVEN any bytes THEN it is a feed or none, and nothing else is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            '<rss version="2.0">',
            '<item>',
            '</item>',
            '<title>',
            ']]>',
            '<![CDATA[',
            '&',
            '<',
            'x',
            '<feed>',
            '{"version":"https://jsonfeed.org/version/1"',
            '}',
          ),
        ),
        async (pieces) => {
          await feedIn(pieces.join('')).catch((error: Error) => expect(error.name).toBe('FeedFault'));
        },
      ),
    );
  });

  test.each([
    ['elements', '<div>'.repeat(900_000)],
    ['navigation', '<nav>'.repeat(900_000)],
    ['lists', '<ul><li>'.repeat(500_000)],
  ])('GIVEN an item with %s in each other THEN it is left without text, and the others are read', async (_, html) => {
    const [deep, ...others] = articles(3);
    const text = rss(deep === undefined ? [] : [{ ...deep, text: ['DEEP'] }, ...others]).replace('DEEP', html);
    const { items } = await feedIn(text);
    // Without a bound this takes minutes.
    expect(items.map((item) => item.text === '')).toEqual([true, false, false]);
  });

  test('GIVEN something that takes too long, too much memory, or ends the thread THEN the next is read', async () => {
    const started: Worker[] = [];
    const scripts = [
      'for(;;);',
      'const a = []; for(;;) a.push(new Array(1e6).fill(0).map(() => ({})))',
      'process.exit()',
    ];
    const answers = `parentPort.postMessage({ kind: 'end', end: { read: { title: null, ttl: null, items: [] } } })`;
    const reader = new FeedReader(3000, () => {
      const work = scripts.shift() ?? answers;
      const worker = new Worker(
        `const { parentPort } = require('node:worker_threads'); parentPort.once('message', () => { parentPort.postMessage({ kind: 'begun', bytes: 0 }); ${work} })`,
        {
          eval: true,
          resourceLimits: { maxOldGenerationSizeMb: 30 },
        },
      );
      started.push(worker);
      return worker;
    });
    const read = () => reader.feed(Buffer.from(''), null, URL_OF_FEED);
    const [slow, large, ended, good] = await Promise.allSettled([read(), read(), read(), read()]);
    await reader.close();
    expect([slow, large, ended].map((one) => one?.status === 'rejected' && (one.reason as Error).message)).toEqual([
      'It cannot be read: it takes longer to read than it may (3.0 s).',
      'It cannot be read: it takes too much memory to read.',
      'It cannot be read: reading it failed.',
    ]);
    expect(good?.status).toBe('fulfilled');
    expect(started).toHaveLength(4);
  });
});
