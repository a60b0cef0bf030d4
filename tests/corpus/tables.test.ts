import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { splitPassages } from '../../src/core/text/passages.ts';
import { askOf, collectionOf } from '../core/articles.ts';
import { sentencesOf } from '../../src/core/index/analysis.ts';
import { parsed } from './parsed-files.ts';

const ROWS = ['Country: Kenya · Year: 2024 · Trade: $3 billion', 'Country: Mali · Year: 2023 · Trade: $1 billion'];
const BEFORE = 'Trade between the two grew last year, by more than in any year since counting began, the office said.';
const AFTER = 'It expects less for this year, since two of the harbours on the coast are being rebuilt until August.';
const cells = (tag: string, ...texts: string[]) =>
  `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const PAGE = `<html><body><p>${BEFORE}</p><table>${cells('th', 'Country', 'Year', 'Trade')}${cells('td', 'Kenya', '2024', '$3 billion')}${cells('td', 'Mali', '2023', '$1 billion')}</table><p>${AFTER}</p></body></html>`;
const MARKDOWN = `${BEFORE}\n\n| Country | Year | Trade |\n|---|---|---:|\n| Kenya | 2024 | **$3** billion |\n| Mali | 2023 | $1 billion |\n\n${AFTER}\n`;

const textOf = async (path: string, content: string) => (await parsed(path, content)).articles[0];
const passagesOf = async (path: string, content: string) => {
  const article = await textOf(path, content);
  return article === undefined ? [] : splitPassages(article).map(({ start, end }) => article.text.slice(start, end));
};

describe('tables', () => {
  test.each([
    ['a Markdown file', 'a.md', MARKDOWN],
    ['a web page', 'a.html', PAGE],
  ])('GIVEN a table in %s THEN each row is a passage of its own, with its headings', async (_, path, content) => {
    expect(await passagesOf(path, content)).toEqual([BEFORE, ...ROWS, AFTER]);
  });
  test('GIVEN a table in a Word document made by LibreOffice THEN the same', async () => {
    const bytes = readFileSync(new URL('./documents/table.docx', import.meta.url));
    const { articles } = await parsed('table.docx', bytes);
    const [article] = articles;
    expect(article?.title).toBe('Trade of three ports');
    expect(article?.rows?.map((at) => article.text.slice(at).split('\n', 1)[0])).toEqual([
      'Port: North Harbour · Year: 2024 · Goods: 3.1 million tonnes',
      'Port: Mill Port · Year: 2024 · Goods: 1.4 million tonnes',
    ]);
  });
  test('GIVEN a question that a row answers THEN the row is quoted whole, and is in the article', async () => {
    const article = await textOf('a.md', MARKDOWN);
    if (article === undefined) throw new Error('It should be loaded.');
    const { sentences } = await askOf([article], 'What was the trade of Kenya in 2024?');
    expect(sentences[0]?.citation.quote).toBe(ROWS[0]);
    expect(article.text).toContain(sentences[0]?.citation.quote);
  });
  test('GIVEN cells with sentences in them THEN a row is one sentence', async () => {
    const article = await textOf('a.md', '| Place | Note |\n|---|---|\n| Port | It is open. It was closed. Why? |\n');
    if (article === undefined) throw new Error('It should be loaded.');
    const { passages } = await collectionOf([article]);
    expect(passages.map((passage) => sentencesOf(passage).length)).toEqual([1]);
  });
  test('GIVEN a heading above a table and a short line below THEN neither is joined with a row', async () => {
    expect(
      await passagesOf(
        'a.md',
        `## Trade\n\nThese are the figures:\n\n| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n\nEnd.\n`,
      ),
    ).toEqual(['Trade\n\nThese are the figures:', 'A: 1 · B: 2', 'A: 3 · B: 4', 'End.']);
  });
  test.each<[string, string, string[]]>([
    [
      'names in the first column',
      cells('th', 'Founded').replace('</tr>', '<td>1990</td></tr><tr><th>Seats</th><td>80</td></tr>'),
      ['Founded: 1990', 'Seats: 80'],
    ],
    [
      'a cell over two rows',
      '<tr><th>Port</th><th>Year</th></tr><tr><td rowspan=2>North</td><td>2023</td></tr><tr><td>2024</td></tr>',
      ['Port: North · Year: 2023', 'Port: North · Year: 2024'],
    ],
    [
      'headings above each other',
      '<tr><th rowspan=2>Port</th><th colspan=2>Goods</th></tr><tr><th>in</th><th>out</th></tr><tr><td>North</td><td>1</td><td>2</td></tr>',
      ['Port: North · Goods in: 1 · Goods out: 2'],
    ],
    [
      'no headings',
      '<tr><td>North</td><td>2023</td></tr><tr><td>Mill</td><td>2024</td></tr>',
      ['North · 2023', 'Mill · 2024'],
    ],
    [
      'a row over all columns',
      '<tr><th>Port</th><th>Goods</th></tr><tr><td colspan=2>In the north</td></tr><tr><td>Mill</td><td>2</td></tr>',
      ['In the north', 'Port: Mill · Goods: 2'],
    ],
    [
      'an empty cell',
      '<tr><th>Port</th><th>Goods</th></tr><tr><td>Mill</td><td></td></tr><tr><td>North</td><td>2</td></tr>',
      ['Mill', 'Port: North · Goods: 2'],
    ],
  ])('GIVEN %s THEN it is read as a person would', async (_, rows, expected) => {
    expect((await textOf('a.html', `<html><body><table>${rows}</table></body></html>`))?.text.split('\n\n')).toEqual(
      expected,
    );
  });
  test('GIVEN a row longer than a reader sees at a glance THEN it is written as several, each with its first cell', async () => {
    const heads = Array.from({ length: 12 }, (_, n) => `<th>Column ${n}</th>`).join('');
    const long = Array.from({ length: 12 }, (_, n) => `<td>${`${n} `.repeat(50)}</td>`).join('');
    const passages = await passagesOf(
      'a.html',
      `<html><body><table><tr>${heads}</tr><tr>${long}</tr></table></body></html>`,
    );
    expect(passages.length).toBeGreaterThan(1);
    expect(passages.every((row) => row.length <= 1500 && row.startsWith('Column 0: 0 0'))).toBe(true);
  });
  test('GIVEN a table that lays out a page THEN its cells are read as text', async () => {
    const page = `<html><body><table><tr><td><p>${BEFORE}</p><p>${AFTER}</p></td><td><a href=x>Home</a></td></tr></table></body></html>`;
    expect((await textOf('a.html', page))?.text).toBe(`${BEFORE}\n\n${AFTER}`);
  });
  test('GIVEN pipes in plain text THEN they stay as they are', async () => {
    expect((await textOf('a.txt', '| A | B |\n|---|---|\n| 1 | 2 |'))?.rows).toBeUndefined();
  });
});

test('GIVEN a list after what announces it THEN its items are in one passage with that', async () => {
  const page = `<html><body><p>${BEFORE}</p><p>The plan has three parts:</p><ul><li>a quay of two hundred metres</li><li><p>a crane for containers</p></li><li>a road</li></ul><p>${AFTER} ${AFTER}</p></body></html>`;
  expect((await passagesOf('a.html', page))[1]).toBe(
    'The plan has three parts:\n\na quay of two hundred metres\n\na crane for containers\n\na road',
  );
});
