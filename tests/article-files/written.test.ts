import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownOf } from '../../src/article-files/written.ts';
import type { Facts } from '../../src/core/article-files.ts';
import type { Article } from '../../src/core/article.ts';
import { parseFile } from '../../src/corpus/parse-file.ts';
import { paragraphs } from '../../src/core/text/paragraphs.ts';

const NONE: Facts = { title: 'A title', source: '', date: '', url: '', language: '' };

async function readBack(written: string): Promise<Article | null> {
  const found: Article[] = [];
  await parseFile('added/a.md', Buffer.from(written), 1_000_000, {
    found: (article) => void found.push(article),
    leftOut: () => {},
    loadedWithout: () => {},
  });
  return found[0] ?? null;
}

/** What prose holds, and what Markdown takes for its own, at starts, within words and alone. */
const PIECES =
  'mayor said so. 1. 2025. 12) # ## - + * _ **bold** `code` ``` ~~~ > <b> <!-- &amp; & [a](b) [x]: ![i](j) ' +
  '\\ \\* | --- === *** $ “no” http://a.example/b_c_d a_b 4*5 <script> ]]> <? ß 京都 😀';
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PIECES.split(' '), '\u00a0') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) },
);
const paragraph = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' '));
const prose = fc.array(paragraph, { minLength: 1, maxLength: 5 }).map((all) => all.join('\n\n'));

describe('an article as Markdown', () => {
  test('GIVEN any text THEN every word of it is read back as it is, whatever marks are in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(prose, fc.string({ unit: 'grapheme-ascii', minLength: 1 })), async (text) => {
        const expected = paragraphs(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
        fc.pre(expected.length > 0);
        const article = await readBack(markdownOf({ text }, NONE, {}));
        expect(article?.text.split('\n\n')).toEqual(expected);
        expect(article?.title).toBe('A title');
      }),
      { numRuns: 500 },
    );
  });

  test.each(['*Exclusive*', '- a: b', '"quoted', '2025-01-02', 'null', '#1', '&x', '{a}', '---', 'true', "it's: here"])(
    'GIVEN the title %s THEN it is read back as it is',
    async (title) => {
      const article = await readBack(
        markdownOf({ text: 'Text.' }, { ...NONE, title, source: title }, { added: 'now' }),
      );
      expect(article).toMatchObject({ title, source: title, text: 'Text.' });
    },
  );

  test('GIVEN rows of a table and pages THEN they are where they were; a page that begins within a paragraph begins with the next', async () => {
    const text = ['The harbour in numbers.', 'Year: 2024 · Ships: 40', 'Year: 2025 · Ships: 52', 'It grew.'].join(
      '\n\n',
    );
    const rows = [text.indexOf('Year: 2024'), text.indexOf('Year: 2025')];
    const pages = [0, text.indexOf('numbers'), text.indexOf('It grew')];
    const article = await readBack(markdownOf({ text, rows, pages }, NONE, {}));
    expect(article).toMatchObject({ text, rows, pages: [0, rows[0], pages[2]] });
  });
});
