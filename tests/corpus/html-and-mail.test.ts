import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { parsed } from './parsed-files.ts';

describe('HTML in a file of plain text', () => {
  test.each([
    ['a whole page', '<!DOCTYPE html>\n<html><body><h1>Port opens</h1><p>The port is open.</p></body></html>'],
    ['a page without a doctype', '<html><body><h1>Port opens</h1><p>The port is open.</p></body></html>'],
    ['parts of a page', '<h1>Port opens</h1>\n<p>The <b>port</b> is open.</p>\n<div>More follows &amp; more.</div>'],
    ['parts of a page on one line', '<div><p>The port is open.</p><p>More follows.</p></div>'],
  ])('GIVEN %s THEN it is read as such', async (_, html) => {
    const [article] = (await parsed('a.txt', html)).articles;
    expect(article?.text).toContain('The port is open.');
    expect(article?.text).not.toMatch(/[<>]|&amp;/);
  });
  test.each([
    'The tag <p> opens a paragraph and </p> ends it.\n\nA <div> is a box, </div> its end, and </li> ends an item.',
    'If a < b and c > d, the port is open.',
    'The port is open.\n\n<p>One mark alone is no page.',
  ])('GIVEN text that only speaks of it, %j, THEN it stays as it is', async (text) => {
    expect((await parsed('a.txt', text)).articles[0]?.text).toBe(text);
  });
});

describe('facts of web pages', () => {
  const page = (head: string, body = '') =>
    `<html lang="en"><head>${head}</head><body><h1>Port opens</h1>${body}<p>The port is open again, the mayor said.</p></body></html>`;
  const dateOf = async (head: string, body = '') => (await parsed('a.html', page(head, body))).articles[0]?.date;
  test.each([
    ['<meta property="article:published_time" content="2025-06-10T23:30:00-05:00">', '', '2025-06-10'],
    ['<meta name="pubdate" content="20250610">', '', '2025-06-10'],
    ['<meta name="date" content="Tue, 10 Jun 2025 08:00:00 GMT">', '', '2025-06-10'],
    ['<meta name="date" content="2025-02-31">', '<time datetime="2025-03-01">1 March</time>', '2025-03-01'],
    ['', '<p class="date">June 10, 2025</p>', '2025-06-10'],
    // Nobody can tell which of the two is the month.
    ['', '<p class="date">10/06/2025</p>', null],
    [
      '',
      '<p>The war ended on 8 May 1945, and the port was opened in the year after, with a great deal of noise and three bands from as far as the capital.</p>',
      null,
    ],
  ])('GIVEN %s%s THEN the date is that', async (head, body, date) => {
    expect(await dateOf(head, body)).toBe(date);
  });
  test('GIVEN an address that nobody could open THEN the next one is taken, and nobody is told', async () => {
    const head = '<link rel="canonical" href="/relative"><meta property="og:url" content="https://news.example/port">';
    const { articles, notes } = await parsed('a.html', page(head));
    expect([articles[0]?.url, notes]).toEqual(['https://news.example/port', []]);
  });
  test('GIVEN JSON-LD that is broken THEN what else is stated serves', async () => {
    const head =
      '<script type="application/ld+json">{"@type":"Article",</script><meta name="author" content="News desk">';
    expect((await parsed('a.html', page(head))).articles[0]?.author).toBe('News desk');
  });
});

describe('newsletters', () => {
  const head =
    'From: "Harbour News" <news@harbour.example>\r\nDate: Tue, 10 Jun 2025 23:30:00 -0500\r\nSubject: =?utf-8?q?Port_opens_=E2=80=93_again?=\r\n';
  test('GIVEN a message of text THEN subject, sender and day are told with it', async () => {
    const { articles } = await parsed(
      'a.eml',
      `${head}Content-Type: text/plain; charset=utf-8\r\n\r\nThe port is open again,\r\nthe mayor said.\r\n\r\nMore follows.\r\n`,
    );
    expect(articles).toMatchObject([
      {
        id: 'a',
        title: 'Port opens – again',
        source: 'Harbour News',
        date: '2025-06-10',
        text: 'The port is open again, the mayor said.\n\nMore follows.',
      },
    ]);
  });
  test('GIVEN HTML beside the text, and something attached, THEN the HTML is read, and the rest left', async () => {
    const html =
      '<html><body><p>The port is open again, the mayor said.</p><p><a href="u">Unsubscribe</a></p></body></html>';
    const both = `--b\r\nContent-Type: text/plain\r\n\r\nView in browser\r\n--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n--b--\r\n`;
    const parts = `--m\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n${both}--m\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment\r\n\r\n%PDF\r\n--m--\r\n`;
    const { articles } = await parsed('a.eml', `${head}Content-Type: multipart/mixed; boundary=m\r\n\r\n${parts}`);
    expect(articles).toMatchObject([{ title: 'Port opens – again', text: 'The port is open again, the mayor said.' }]);
  });
});

test('GIVEN a page as a browser saves it, with its folder beside it, THEN only the page is read, and nothing refused', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'footnote-saved-'));
  await mkdir(join(dir, 'port_files'));
  await writeFile(join(dir, 'port_files', 'style.css'), 'p { color: red }');
  await writeFile(join(dir, 'port.htm'), '<html><body><p>The port is open again, the mayor said.</p></body></html>');
  await mkdir(join(dir, 'other_files'));
  await writeFile(join(dir, 'other_files', 'a.txt'), 'The quay is closed.');
  const { articles, refused } = await readCorpus(dir, { maxBytes: 1000 });
  await rm(dir, { recursive: true, force: true });
  expect([articles.map(({ id }) => id), refused]).toEqual([['other_files/a', 'port'], []]);
});

test('GIVEN an article in 390 boxes in each other, deeper than any is looked for, THEN all of it is read', async () => {
  const said = Array.from({ length: 100 }, (_, day) => `The harbour opened again on day ${day} after the storm.`);
  const boxes = '<div class="post">'.repeat(390);
  const page = `<html><body>${boxes}${said.map((sentence) => `<p>${sentence}</p>`).join('')}</body></html>`;
  const { articles } = await parsed('deep.html', page);
  expect(articles.map(({ text }) => text.split('\n\n'))).toEqual([said]);
});

test('GIVEN 5,000 buttons in a hundred boxes in each other THEN the article is read, which takes an hour where each looks at all', async () => {
  const said = '<p>The harbour opened again on Sunday, the mayor said.</p>'.repeat(3);
  const buttons = `${'<table><tr><td>'.repeat(100)}${'<button>'.repeat(5000)}</button>${'</td></tr></table>'.repeat(100)}`;
  const page = `<html><body>${buttons}<main><h1>Harbour</h1>${said}</main></body></html>`;
  const { articles } = await parsed('a.html', page);
  expect(articles).toMatchObject([
    { title: 'Harbour', text: expect.stringMatching(/^The harbour opened again/) as string },
  ]);
});
