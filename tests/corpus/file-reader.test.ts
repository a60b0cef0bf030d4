import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileReader, type FileOutcome } from '../../src/corpus/file-reader.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'footnote-reader-'));
});
afterEach(async () => {
  await rm(dir, { recursive: true, force: true });
});

/** A thread that reads "good" at once and fails over any other file in the way that it is named after. */
const FAULTY = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ path }) => {
    if (path === 'good') return parentPort.postMessage({ kind: 'end', end: { kind: 'done', hash: 'h', leftOut: [], without: [] } });
    parentPort.postMessage({ kind: 'begun', bytes: 0 });
    if (path === 'slow') for (;;);
    if (path === 'ends') process.exit(1);
    if (path === 'throws') throw new Error('unforeseen');
    const heap = [];
    for (;;) heap.push(new Array(10000).fill(path));
  });
`;
const faultyThread = () =>
  new Worker(FAULTY, { eval: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: 40 } });
const problems = (outcome: FileOutcome) =>
  outcome.kind === 'done' ? outcome.leftOut.map(({ problem }) => problem) : [];

describe('the reading thread', () => {
  test.each([
    ['slow', 1000, 'it takes longer to read than it may (1.0 s)'],
    ['ends', 60_000, 'reading it failed'],
    ['throws', 60_000, 'reading it failed'],
    ['large', 60_000, 'it takes too much memory to read'],
  ])(
    'GIVEN a file that makes it %s THEN that file is refused, and the others are read',
    async (path, patience, problem) => {
      const reader = new FileReader(patience, faultyThread);
      const order = { dir: '', maxBytes: 1, known: null };
      const outcomes = await Promise.all(
        ['good', path, 'good', 'good'].map((one) => reader.read({ ...order, path: one })),
      );
      await reader.close();
      expect(outcomes.map(problems)).toEqual([[], [problem], [], []]);
      // It is tried again the next time: it may only have been a slow moment.
      expect(outcomes[1]).toMatchObject({ hash: null, leftOut: [{ file: path }] });
    },
  );

  test('GIVEN a folder with a file that takes too long THEN whoever reads it goes on with other things meanwhile', async () => {
    await writeFile(join(dir, 'a.txt'), 'One here is good.');
    await writeFile(join(dir, 'long.md'), '**a** _b_ [c](d)\n\n'.repeat(200_000));
    let turns = 0;
    const ticking = setInterval(() => turns++, 10);
    const { articles, refused } = await readCorpus(dir, { maxBytes: 5_000_000, patience: -6900 });
    clearInterval(ticking);
    expect(articles.map(({ id }) => id)).toEqual(['a']);
    expect(refused).toMatchObject([{ file: 'long.md', problem: expect.stringContaining('takes longer to read') }]);
    expect(turns).toBeGreaterThan(5);
  });
});
