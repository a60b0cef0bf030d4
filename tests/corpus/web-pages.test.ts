import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsed } from './parsed-files.ts';

const folder = new URL('./pages/', import.meta.url);
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.html') ? [file.slice(0, -'.html'.length)] : []));

/** The article as it should come out: lines "key: value", a blank line, its text. */
function expected(name: string) {
  const written = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
  const end = written.indexOf('\n\n');
  const stated = written
    .slice(0, end)
    .split('\n')
    .map((line) => line.split(/: (.*)/) as [string, string]);
  const { title = '', ...others } = Object.fromEntries(stated.map(([key, value]) => [key, value]));
  return {
    text: written.slice(end).trim(),
    title,
    date: null,
    source: null,
    author: null,
    url: null,
    language: null,
    ...others,
  };
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many words of one text are in the other, each as often as it stands there. */
function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  return a.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

describe('saved web pages', () => {
  test.each(names)(
    'GIVEN a page as %s makes it THEN all of its text comes out, nothing of its frame, and what it states',
    async (name) => {
      const wanted = expected(name);
      const [article] = (await parsed(`${name}.html`, readFileSync(new URL(`${name}.html`, folder)))).articles;
      const [is, should] = [words(article?.text ?? ''), words(wanted.text)];
      const both = shared(is, should);
      expect({ precision: both / is.length, recall: both / should.length }).toEqual({ precision: 1, recall: 1 });
      const { id: _id, rows: _rows, ...stated } = article ?? { id: '' };
      expect(stated).toEqual(wanted);
    },
  );
});
