import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { loadEnglish } from '../../src/library/load-english.ts';
import { keepUpToDate } from '../../src/library/keep-up-to-date.ts';
import { openLocalLibrary } from '../../src/library/local-library.ts';
import { bar } from '../../src/cli/progress.ts';

const TIMES = { settled: 20, longest: 200, look: 50 };

test('GIVEN a file that is added to a watched folder THEN its article is there without a command', async () => {
  const corpusDir = await mkdtemp(join(tmpdir(), 'footnote-watch-'));
  await writeFile(join(corpusDir, 'a.txt'), 'The lighthouse keeper counted forty ships in the night of the storm.');
  const { library } = await openLocalLibrary({ corpusDir, maxBytes: 10_000, cacheDir: null }, loadEnglish());
  const watch = keepUpToDate(corpusDir, library, pino({ level: 'silent' }), TIMES);
  try {
    await watch.ready;
    await writeFile(join(corpusDir, 'b.txt'), 'A new footbridge over the river was opened by the mayor in April.');
    await vi.waitFor(async () => expect((await library.articles()).cards).toHaveLength(2), { timeout: 10_000 });
  } finally {
    await watch.close();
    await rm(corpusDir, { recursive: true, force: true });
  }
});

test('GIVEN states of loading THEN the bar shows the share that is done', () => {
  expect(bar('reading', 0, 0)).toBe(`Reading files     ${'░'.repeat(30)} 0`);
  expect(bar('indexing', 1500, 3000)).toBe(`Indexing articles ${'█'.repeat(15)}${'░'.repeat(15)} 1,500 of 3,000`);
});
