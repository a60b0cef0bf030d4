import { spawnSync } from 'node:child_process';
import { appendFile, chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCorpus, type CorpusReading } from '../../src/corpus/read-corpus.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'footnote-broken-'));
});
afterEach(async () => {
  await rm(dir, { recursive: true, force: true });
});

const write = (name: string, text: string) => writeFile(join(dir, name), text);
const read = (previous?: CorpusReading) =>
  readCorpus(dir, { maxBytes: 5_000_000, ...(previous === undefined ? {} : { previous }) });
const line = (id: string, text: string) => JSON.stringify({ id, title: id, text });
const ids = ({ articles }: CorpusReading) => articles.map(({ id }) => id);

describe('an article whose file breaks', () => {
  test('GIVEN a broken front matter THEN the last good text stays and the file is told, until it is mended', async () => {
    await write('a.md', 'The first text.');
    const good = await read();
    await write('a.md', '---\ntitle: *Exclusive*\n---\nThe second text.');
    const broken = await read(good);
    expect(broken.articles[0]).toBe(good.articles[0]);
    expect(broken.refused).toMatchObject([
      { file: 'a.md', problem: expect.stringContaining('its last good text stays in use') },
    ]);
    const still = await read(broken);
    expect(still.articles[0]).toBe(good.articles[0]);
    expect(still.refused).toEqual(broken.refused);
    await write('a.md', 'The third text.');
    const mended = await read(still);
    expect(mended.articles.map(({ text }) => text)).toEqual(['The third text.']);
    expect(mended.refused).toEqual([]);
  });
  test('GIVEN it goes THEN its text goes with it', async () => {
    await write('a.md', 'The first text.');
    const good = await read();
    await write('a.md', '---\ntitle: x');
    const broken = await read(good);
    await rm(join(dir, 'a.md'));
    expect((await read(broken)).articles).toEqual([]);
  });
  test('GIVEN one broken line THEN its article stays, and what else has changed is taken', async () => {
    await write('a.jsonl', `${line('one', 'One.')}\n${line('two', 'Two.')}\n`);
    const good = await read();
    await write('a.jsonl', `${line('one', 'Another one.')}\n${line('two', 'Two.').slice(0, -4)}\n`);
    const broken = await read(good);
    expect(broken.articles.map(({ id, text }) => [id, text])).toEqual([
      ['one', 'Another one.'],
      ['two', 'Two.'],
    ]);
    await write('a.jsonl', `${line('one', 'Another one.')}\n`);
    expect(ids(await read(broken))).toEqual(['one']);
  });
  test('GIVEN only its link is broken THEN what is no longer in the file goes all the same', async () => {
    await write('a.jsonl', `${line('one', 'One.')}\n${line('two', 'Two.')}\n`);
    const good = await read();
    await write('a.jsonl', `${JSON.stringify({ id: 'one', title: 'one', text: 'One.', url: 'ftp://x' })}\n`);
    expect(ids(await read(good))).toEqual(['one']);
  });
  test.skipIf(process.getuid?.() === 0)(
    'GIVEN a folder that can no longer be opened THEN its articles stay',
    async () => {
      await mkdir(join(dir, 'b'));
      await write('b/a.txt', 'A text in a folder.');
      const good = await read();
      await chmod(join(dir, 'b'), 0);
      const closed = await read(good);
      await chmod(join(dir, 'b'), 0o700);
      expect([ids(closed), closed.refused.length]).toEqual([['b/a'], 1]);
    },
  );
});

describe('many faults in one file', { timeout: 60_000 }, () => {
  test('GIVEN a million broken lines THEN the first few are named, the others counted, and the good one is loaded', async () => {
    await write('a.jsonl', `${'{"id"\n'.repeat(700_000)}${line('good', 'A good one.')}\n`);
    await write('b.txt', 'Another article stands here.');
    const { articles, refused } = await read();
    expect(articles.map(({ id }) => id)).toEqual(['b', 'good']);
    expect(refused.map((refusal) => refusal.line)).toEqual([1, 2, 3, 4, 5, null]);
    expect(refused[5]?.problem).toBe('… and 699,995 more lines of it');
  });
  test('GIVEN 200,000 good lines THEN all are loaded, and the same again under another name is told in a few words', async () => {
    const lines = Array.from({ length: 200_000 }, (_, n) => line(`n${n}`, 'Words.')).join('\n');
    await write('a.jsonl', lines);
    await write('b.jsonl', lines);
    const { articles, refused } = await read();
    expect(articles).toHaveLength(200_000);
    expect(refused).toHaveLength(6);
  });
});

describe('a folder that changes while it is read', () => {
  test('GIVEN files and folders that come and go THEN every reading ends well, with what stayed', async () => {
    await write('stays.txt', 'This one stays.');
    const state = { churning: true };
    const churn = (async () => {
      for (let n = 0; state.churning; n++) {
        const folder = join(dir, `f${n % 7}`);
        await mkdir(folder, { recursive: true });
        for (let m = 0; m < 20; m++) await writeFile(join(folder, `${m}.txt`), `Text ${m}.`);
        await rm(folder, { recursive: true, force: true });
      }
    })();
    let previous: CorpusReading | undefined;
    for (let n = 0; n < 15; n++) {
      previous = await read(previous);
      expect(ids(previous)).toContain('stays');
      expect(previous.refused).toEqual([]);
    }
    state.churning = false;
    await churn;
  });
  test('GIVEN folders nested beyond the longest path THEN the folder is refused by name, and the rest loads', async () => {
    await write('stays.txt', 'This one stays.');
    // No system call takes such a path at once: each folder is made from within the one above.
    const { status } = spawnSync('bash', [
      '-c',
      `cd "$1"; n=$(printf 'd%.0s' {1..200}); for i in {1..25}; do mkdir $n && cd $n; done`,
      '-',
      dir,
    ]);
    expect(status).toBe(0);
    const reading = await read();
    expect(ids(reading)).toEqual(['stays']);
    expect(reading.refused).toMatchObject([{ problem: 'the path of the folder is too long' }]);
    spawnSync('rm', ['-rf', dir]);
  });
});

describe('names', () => {
  test('GIVEN a name with terminal escapes THEN it is told with numbers in their place', async () => {
    await write('\u001B[31mred\u202e.txt', ' ');
    const { refused } = await read();
    expect(refused.map(({ file }) => file)).toEqual(['\\u{1b}[31mred\\u{202e}.txt']);
  });
  test('GIVEN a name that is no text THEN it is refused, and what to do is said', async () => {
    await writeFile(Buffer.concat([Buffer.from(`${dir}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'A text.');
    expect((await read()).refused).toMatchObject([
      { problem: 'its name is not UTF-8 text', remedy: 'Give it another name.' },
    ]);
  });
  test('GIVEN a title with characters that nobody sees THEN they are left out, but not those that are spelling', async () => {
    const title =
      ' \u202eHarbour\u200b opens\u0007 \u2066again\u2069 \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 ';
    await write('a.jsonl', `${JSON.stringify({ id: 'a', title, text: 'A text.' })}\n`);
    await appendFile(join(dir, 'a.jsonl'), JSON.stringify({ id: 'b', title: '\u200b', text: 'A text.' }));
    const { articles, refused } = await read();
    expect(articles.map((one) => one.title)).toEqual([
      'Harbour opens again \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
    ]);
    expect(refused).toMatchObject([{ line: 2, problem: expect.stringContaining('"title"') }]);
  });
});
