import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readGaps } from '../../src/gaps/gaps-file.ts';
import { openGaps } from '../../src/gaps/open-gaps.ts';

let folder: string;
let path: string;
let logged: string[];
const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-gaps-'));
  path = join(folder, 'data', 'gaps.json');
  logged = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const SERVER = '100000000000000001';
const who = (person: string) => ({ person, server: SERVER });
const MISSING = { word: ['kenya'], declined: ['election kenya'] };
const DAY = 86_400_000;
const shown = (gaps: Awaited<ReturnType<typeof openGaps>>, days = 90) =>
  gaps.over(SERVER, days).map(({ kind, text, count }) => `${kind} ${text} ${count}`);

describe('openGaps', () => {
  test('GIVEN a person who asks again THEN they count once a day', async () => {
    let now = Date.parse('2026-03-01');
    const gaps = await openGaps(null, log, () => now);
    for (const person of ['a', 'a', 'b']) gaps.asked(who(person), MISSING);
    expect(shown(gaps)).toEqual(['word kenya 2', 'declined election kenya 2']);
    now += DAY;
    gaps.asked(who('a'), MISSING);
    expect(shown(gaps)).toEqual(['word kenya 3', 'declined election kenya 3']);
    expect(shown(gaps, 1)).toEqual([]);
  });
  test('GIVEN somebody who thinks better of a mark, days later THEN their last word alone counts', async () => {
    let now = Date.parse('2026-03-01');
    const gaps = await openGaps(null, log, () => now);
    for (const person of ['a', 'b', 'c']) gaps.marked(who(person), ['quay'], 'unhelpful');
    now += DAY;
    gaps.marked(who('a'), ['quay'], 'unhelpful');
    expect(shown(gaps)).toEqual(['unhelpful quay 3']);
    gaps.marked(who('a'), ['quay'], 'helpful');
    gaps.marked(who('d'), ['quay'], 'helpful');
    expect(shown(gaps)).toEqual(['unhelpful quay 2', 'helpful quay 2']);
    expect(gaps.over(SERVER, 90)[0]?.days).toEqual([{ day: '2026-03-01', count: 2 }]);
  });
  test('GIVEN a restart THEN all is there again', async () => {
    const before = await openGaps(path, log);
    for (const person of ['a', 'b']) before.asked(who(person), MISSING);
    await before.close();
    expect(shown(await openGaps(path, log))).toEqual(['word kenya 2', 'declined election kenya 2']);
    expect((await stat(path)).mode & 0o077).toBe(0);
  });
  test('GIVEN people THEN neither who they are nor a hash of it reaches the disk', async () => {
    const gaps = await openGaps(path, log);
    gaps.asked(who('200000000000000001'), MISSING);
    gaps.marked(who('200000000000000001'), ['quay'], 'helpful');
    await gaps.close();
    const today = new Date().toISOString().slice(0, 10);
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
      version: 1,
      servers: {
        [SERVER]: {
          [today]: [
            ['word', 'kenya', 1],
            ['declined', 'election kenya', 1],
            ['helpful', 'quay', 1],
          ],
        },
      },
    });
  });

  test.each([
    ['half a file', '{"version":1,"servers":{"1"'],
    ['nothing', ''],
    ['another version', '{"version":2,"servers":{}}'],
    ['a day that is none', '{"version":1,"servers":{"1":{"2026-02-31":[]}}}'],
    ['a kind that is none', '{"version":1,"servers":{"1":{"2026-02-01":[["person","x",1]]}}}'],
    ['bytes', '\u0000\uFFFD\u0000'],
  ])('GIVEN %s in the file THEN it is put aside, the log says so, and counting goes on', async (_, content) => {
    await mkdir(join(folder, 'data'));
    await writeFile(path, content);
    const gaps = await openGaps(path, log);
    expect(logged.join()).toContain('put aside');
    expect(await readFile(`${path}.broken`, 'utf8')).toBe(content);
    for (const person of ['a', 'b']) gaps.asked(who(person), MISSING);
    await gaps.close();
    expect(shown(await openGaps(path, log))).toHaveLength(2);
  });
  test('GIVEN texts in the file that nobody counts THEN they are passed over', async () => {
    await mkdir(join(folder, 'data'));
    const today = new Date().toISOString().slice(0, 10);
    const counts = [
      ['word', 'what did they say about me', 5],
      ['word', '200000000000000001', 5],
      ['word', 'kenya', 5],
    ];
    await writeFile(path, JSON.stringify({ version: 1, servers: { [SERVER]: { [today]: counts } } }));
    expect(shown(await openGaps(path, log))).toEqual(['word kenya 5']);
  });
  test('GIVEN a folder in the place of the file THEN it stays, and counting goes on in memory', async () => {
    await mkdir(path, { recursive: true });
    await writeFile(join(path, 'mine'), 'x');
    const gaps = await openGaps(path, log);
    for (const person of ['a', 'b']) gaps.asked(who(person), MISSING);
    await gaps.close();
    expect(shown(gaps)).toHaveLength(2);
    expect(await readdir(path)).toEqual(['mine']);
    expect(logged.join()).toContain('in memory only');
  });
  test('GIVEN a place where nothing can be written THEN the log says so, and nothing is thrown', async () => {
    const gaps = await openGaps(join(folder, 'data', 'gaps.json'), log);
    await writeFile(join(folder, 'data'), 'a file where the folder should be');
    gaps.asked(who('a'), MISSING);
    await gaps.close();
    expect(logged.join()).toContain('could not be written');
  });
});

/** Counts without end, and writes each state; says the count that is on disk. */
const WRITER = `
import { writeGaps } from '${pathToFileURL(join(process.cwd(), 'dist/src/gaps/gaps-file.js')).href}';
const [, , path] = process.argv;
for (let count = 1; ; count++) {
  const words = Array.from({ length: 400 }, (_, n) => ({ server: '1', day: '2026-03-01', kind: 'word', text: 'w' + n, count }));
  await writeGaps(path, words);
  process.send(count);
}`;

describe('kills', () => {
  test('GIVEN a writer killed at any moment THEN the file is whole, and holds what was written last', async () => {
    const script = join(folder, 'writer.mjs');
    await writeFile(script, WRITER);
    for (let round = 0; round < 12; round++) {
      const child = fork(script, [path], { stdio: 'ignore' });
      let last = 0;
      child.on('message', (count) => {
        last = Number(count);
        // After some writes, a while into the next one: another moment in each round.
        if (last === 3 + round) setTimeout(() => child.kill('SIGKILL'), round % 4);
      });
      await once(child, 'exit');
      const kept = await readGaps(path);
      expect(kept).toHaveLength(400);
      expect(new Set(kept.map(({ count }) => count)).size).toBe(1);
      expect(kept[0]?.count).toBeGreaterThanOrEqual(last);
    }
    const gaps = await openGaps(path, log);
    expect(logged).toEqual([]);
    await gaps.close();
  });
});
