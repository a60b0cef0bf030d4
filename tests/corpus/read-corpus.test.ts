import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CorpusFolderError, readCorpus, type CorpusReading } from '../../src/corpus/read-corpus.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'footnote-corpus-'));
});
afterEach(async () => {
  await rm(dir, { recursive: true, force: true });
});

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  }
}
const read = (previous?: CorpusReading) =>
  readCorpus(dir, { maxBytes: 2000, ...(previous === undefined ? {} : { previous }) });
const refusals = ({ refused }: CorpusReading) =>
  refused.map(({ file, line, problem }) => `${file}${line === null ? '' : `:${line}`} ${problem}`);

describe('plain text', () => {
  test('GIVEN a date before the text THEN it is the date, and the title is made of the first sentence', async () => {
    await write({
      'a/one.txt': ' date 2025-06-10 Russia is stepping up cooperation. More follows.\n\nA second paragraph.',
    });
    expect((await read()).articles).toEqual([
      {
        id: 'a/one',
        title: 'Russia is stepping up cooperation',
        date: '2025-06-10',
        source: null,
        url: null,
        author: null,
        language: null,
        text: 'Russia is stepping up cooperation. More follows.\n\nA second paragraph.',
      },
    ]);
  });
  test('GIVEN a title, a blank line and one paragraph a line, with Windows line ends and a BOM THEN all are told apart', async () => {
    await write({
      'two.txt': '\uFEFFHarbour opens ‘again’\r\n\r\nThe first paragraph ends here.\r\nThe second one ends here.\r\n',
    });
    expect((await read()).articles[0]).toMatchObject({
      title: 'Harbour opens ‘again’',
      text: 'The first paragraph ends here.\n\nThe second one ends here.',
    });
  });
  test('GIVEN hard-wrapped lines THEN they are joined', async () => {
    await write({
      'three.txt':
        'The harbour that was closed by the\nstorm of last week opens again on\nSunday, said the mayor.\n\nMore.',
    });
    expect((await read()).articles[0]?.text).toBe(
      'The harbour that was closed by the storm of last week opens again on Sunday, said the mayor.\n\nMore.',
    );
  });
  test('GIVEN a long first sentence THEN the title is whole words of at most 100 characters', async () => {
    await write({ 'four.txt': `${'word '.repeat(60)}end.` });
    const title = (await read()).articles[0]?.title ?? '';
    expect(title.length).toBeLessThanOrEqual(100);
    expect(title).toMatch(/word…$/);
  });
});

describe('Markdown', () => {
  test('GIVEN front matter THEN it is the metadata, and markup is read as text', async () => {
    await write({
      'm.md':
        '---\ntitle: "Port: open"\ndate: 2025-03-02\nsource: Wire\nurl: https://example.org/a\nlanguage: en\nbased-on: x.txt\n---\n\n# A heading\n\nThe **port** is [open](https://example.org) <b>now</b>.\n\n- one\n- two\n',
    });
    expect((await read()).articles[0]).toMatchObject({
      title: 'Port: open',
      date: '2025-03-02',
      source: 'Wire',
      url: 'https://example.org/a',
      language: 'en',
      text: 'A heading\n\nThe port is open now.\n\none\n\ntwo',
    });
  });
  test.each([
    'javascript:alert(1)',
    '//example.org/a',
    'https://me:secret@example.org/a',
    '"https://example.org/a b"',
    `'https://example.org/"a"'`,
    '"https://example.org/a\\nb"',
    `https://example.org/${'a'.repeat(500)}`,
    '[1, 2]',
  ])('GIVEN the url %s THEN the article is loaded without a link, and the file is told', async (url) => {
    await write({ 'm.md': `---\nurl: ${url}\n---\n\nText.` });
    const reading = await read();
    expect(reading.articles).toMatchObject([{ id: 'm', text: 'Text.', url: null }]);
    expect(refusals(reading)[0]).toContain('m.md the article is loaded without its link: "url" ');
  });
  test('GIVEN a long text THEN it is read as a short one is, piece by piece, with links that are stated at its end', async () => {
    const part =
      '## Part\n\nThe *port* is [open][a].\n\n- one\n\n  more of it\n- two\n\n```\ncode\n\n[x](y) here\n```\n\n<!-- not\n\nthis -->\n\n';
    const definition = '[a]: https://example.org/a\n';
    await write({ 'short.md': part + definition, 'long.md': part.repeat(400) + definition });
    const { articles } = await readCorpus(dir, { maxBytes: 1e6 });
    const [long, short] = articles.map(({ text }) => text);
    expect(short).toBe('Part\n\nThe port is open.\n\none\n\nmore of it\n\ntwo\n\ncode [x](y) here');
    expect(long).toBe(Array.from({ length: 400 }, () => short).join('\n\n'));
  });
  test.each([
    ['---\ntitle: x\n\nNo end.', 'm.md:1 the YAML front matter is not closed'],
    ['---\ntitle: "x\n---\n\nText.', 'm.md:'],
    ['---\ndate: 2025-02-31\n---\n\nText.', 'm.md:1 "date" is not as it should be'],
    ['---\ntitle: *Exclusive*\n---\n\nText.', 'm.md:2 a value in the YAML front matter begins with "*"'],
    ['---\nsource: Wire\nauthor: *staff\n---\n\nText.', 'm.md:3 a value in the YAML front matter begins with "*"'],
    ['---\n<<: *x\n---\n\nText.', 'm.md:2 a value in the YAML front matter begins with "*"'],
    [`---\n${'k'.repeat(9)}: &a [1]\nb: [${'*a,'.repeat(60)}]\n---\n\nText.`, 'm.md:3 '],
    [`---\na: ${'['.repeat(5000)}\n---\n\nText.`, 'm.md:'],
    [`---\n${'a: b\n'.repeat(5000)}---\n\nText.`, 'm.md:1 the YAML front matter is longer than 10,000 characters'],
    [`${'> '.repeat(10_000)}deep`, 'm.md its Markdown is nested too deeply'],
    [`${'- '.repeat(10_000)}deep`, 'm.md its Markdown is nested too deeply'],
    [`${'  -   -'.repeat(1500)} deep`, 'm.md its Markdown is nested too deeply'],
    [`${'*a **a '.repeat(2000)}${'a** a*'.repeat(2000)}`, 'm.md its Markdown is nested too deeply, or marked up'],
    ['---\ntitle: x\n---\n', 'm.md it holds no text'],
  ])('GIVEN %j THEN it is refused', async (content, reason) => {
    await write({ 'm.md': content });
    const reading = await readCorpus(dir, { maxBytes: 100_000 });
    expect(reading.articles).toEqual([]);
    expect(reading.refused.every(({ remedy }) => /^[A-Z].*\.$/.test(remedy))).toBe(true);
    expect(refusals(reading)[0]).toContain(reason);
  });
});

describe('JSON Lines', () => {
  test('GIVEN lines THEN texts are taken verbatim and broken lines are refused by number', async () => {
    const text = '  First.\r\n\r\nSecond “quoted” \u00a0 end. ';
    await write({
      'j.jsonl': `${JSON.stringify({ id: 'x1', title: 'One', text })}\nnot json\n\n${JSON.stringify({ id: 'x2', title: 'Two' })}\n`,
    });
    const reading = await read();
    expect(reading.articles.map(({ id, text }) => [id, text])).toEqual([['x1', text]]);
    expect(refusals(reading)).toEqual(['j.jsonl:2 the line is not JSON', 'j.jsonl:4 "text" is missing']);
  });
});

describe('a folder', () => {
  test('GIVEN files that cannot be taken THEN each is refused with its reason and the rest loads', async () => {
    await write({
      'good.txt': 'A good article stands here.',
      'empty.txt': ' \n',
      'bytes.txt': Uint8Array.of(0x63, 0x00, 0x81, 0xe9),
      'photo.png': 'x',
      'large.txt': 'word '.repeat(500),
      'README.md': '# not an article',
      '.hidden.txt': 'no',
      'good.md': 'The same id again.',
    });
    await symlink('/etc/hostname', join(dir, 'outside.txt'));
    const reading = await read();
    expect(reading.articles).toHaveLength(1);
    expect(refusals(reading)).toEqual([
      'bytes.txt it is not UTF-8 text',
      'empty.txt it is empty',
      'good.txt its id "good" is already taken by good.md',
      'large.txt it is too large (2500 bytes; the limit is 2000)',
      'outside.txt it is a link that leads outside of the folder',
      'photo.png its ending is not one that articles have',
    ]);
  });
  test('GIVEN files that were removed THEN nothing of them is read, told or refused; elsewhere a folder of that name is one like any other', async () => {
    await write({
      'removed/added/a.md': 'The mayor spoke.',
      'removed/picture.png': 'x',
      '2025/removed/b.md': 'The council voted.',
    });
    const { articles, refused } = await read();
    expect([articles.map(({ id }) => id), refused]).toEqual([['2025/removed/b'], []]);
  });
  test('GIVEN a folder that is missing THEN the error says what to do', async () => {
    await expect(readCorpus(join(dir, 'nowhere'), { maxBytes: 10 })).rejects.toThrow(CorpusFolderError);
  });
  test('GIVEN a reading before THEN unchanged articles are the same objects, also in a file that changed', async () => {
    const line = (id: string, text: string) => JSON.stringify({ id, title: id, text });
    await write({ 'a.txt': 'This stays as it is.', 'b.jsonl': `${line('b1', 'One.')}\n${line('b2', 'Two.')}` });
    const before = await read();
    await write({ 'b.jsonl': `${line('b1', 'One.')}\n${line('b2', 'Changed.')}` });
    const after = await read(before);
    expect(after.articles.map((article, at) => article === before.articles[at])).toEqual([true, true, false]);
  });
  test.each([
    ['long ago', 60_000],
    ['a moment ago', 0],
  ])(
    'GIVEN files that were written %s THEN a change is noticed, though nothing but the letters differs',
    async (_, age) => {
      await write({ 'a.txt': 'The harbour is open.', 'b.txt': 'The library is closed.' });
      vi.spyOn(Date, 'now').mockReturnValue(Date.now() + age);
      const before = await read();
      expect(before.files.get('a.txt')?.stamp === null).toBe(age === 0);
      await write({ 'b.txt': 'The library is opened.' });
      const after = await read(before);
      vi.restoreAllMocks();
      expect(after.articles.map(({ text }) => text)).toEqual(['The harbour is open.', 'The library is opened.']);
      expect(after.articles[0]).toBe(before.articles[0]);
    },
  );
  test('GIVEN any bytes in any kind of file THEN reading ends with articles or refusals, never with a crash', async () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom('---\n', '---\na: [\n---\nx', '{"id":1}', '---\n? &a [*a]\n---\nx'),
    );
    const file = fc.tuple(content, fc.constantFrom('txt', 'md', 'jsonl'));
    await fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 30, maxLength: 60, size: 'max' }), async (files) => {
        await write(Object.fromEntries(files.map(([bytes, ending], at) => [`any${at}.${ending}`, bytes])));
        const { articles, refused } = await read();
        for (const { text, title, id } of articles)
          expect([text.trim(), title, id].every((part) => part !== '')).toBe(true);
        const told = new Set([...articles.map(({ id }) => id), ...refused.map((one) => one.file.replace(/\..*/, ''))]);
        expect(files.flatMap(([, ending], at) => (ending === 'jsonl' || told.has(`any${at}`) ? [] : [at]))).toEqual([]);
        await rm(dir, { recursive: true });
        await mkdir(dir);
      }),
      { numRuns: 8 },
    );
  });
});
