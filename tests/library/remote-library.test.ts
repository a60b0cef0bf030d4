import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LibraryLostError, ReloadRunningError } from '../../src/core/library.ts';
import { CorpusFolderError } from '../../src/corpus/read-corpus.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import type { LibrarySettings } from '../../src/library/messages.ts';
import { RemoteLibrary } from '../../src/library/remote-library.ts';

let corpusDir: string;
beforeEach(async () => {
  corpusDir = await mkdtemp(join(tmpdir(), 'footnote-thread-'));
  await writeFile(
    join(corpusDir, 'ships.txt'),
    'Night of ships\n\nThe lighthouse keeper counted forty ships in the night of the storm.',
  );
});
afterEach(() => rm(corpusDir, { recursive: true, force: true }));

const settings = () => ({ corpusDir, maxBytes: 10_000, cacheDir: null });
const QUESTION = 'How many ships did the lighthouse keeper count?';

describe('the library in its own thread', () => {
  test('GIVEN questions, look-ups and a reload THEN they are answered as in this thread', async () => {
    const { library, report } = await openLibrary(settings());
    try {
      expect(report).toMatchObject({ articles: 1, added: ['Night of ships'] });
      const answer = await library.ask(QUESTION);
      expect(answer.citations[0]?.quote).toContain('forty ships');
      expect((await library.suggestArticles('nig', 5)).map(({ title }) => title)).toEqual(['Night of ships']);
      const reload = library.reload();
      await expect(library.reload()).rejects.toThrow(ReloadRunningError);
      expect(await reload).toMatchObject({ swapped: true, unchanged: 1 });
    } finally {
      await library.close();
    }
  });
  test('GIVEN a folder that is not there THEN opening fails with the sentence for whoever runs the bot', async () => {
    await expect(openLibrary({ ...settings(), corpusDir: join(corpusDir, 'no') })).rejects.toThrow(CorpusFolderError);
  });
  test('GIVEN a thread that ends by itself THEN waiting calls fail, another one starts, and later calls are answered', async () => {
    const { library, lost, threads } = await openWatched(settings());
    try {
      const ending = threads[0]?.terminate();
      await expect(library.ask(QUESTION)).rejects.toThrow(LibraryLostError);
      await ending;
      expect((await library.ask(QUESTION)).verdict).toBe('answered');
      expect(lost).toHaveLength(1);
      expect(threads).toHaveLength(2);
    } finally {
      await library.close();
    }
  });
  test(
    'GIVEN a thread that hangs THEN it is ended, its callers are told, another one starts, and later calls are answered',
    { timeout: 60_000 },
    async () => {
      const { library, lost, threads } = await openWatched(settings(), 2000);
      try {
        threads[0]?.postMessage(HANG);
        await expect(library.ask(QUESTION)).rejects.toThrow(LibraryLostError);
        expect((await library.ask(QUESTION)).verdict).toBe('answered');
        expect(lost.map(({ message }) => message)).toEqual([expect.stringMatching(/not answered for a long time/)]);
        expect(threads).toHaveLength(2);
      } finally {
        await library.close();
      }
    },
  );
  test(
    'GIVEN that the folder is gone when the thread ends THEN the articles from before are there, and a sentence says why',
    { timeout: 60_000 },
    async () => {
      const cacheDir = await mkdtemp(join(tmpdir(), 'footnote-kept-'));
      const { library, threads, troubles } = await openWatched({ ...settings(), cacheDir });
      try {
        await rm(corpusDir, { recursive: true });
        for (const round of [0, 1]) {
          await threads[round]?.terminate();
          expect((await library.ask(QUESTION)).citations[0]?.quote).toContain('forty ships');
          await vi.waitFor(() => expect(troubles).toHaveLength(round + 1), { timeout: 10_000 });
          expect(troubles[round]).toMatch(/from before the restart are in use\. The corpus folder .* does not exist/);
        }
      } finally {
        await library.close();
        await rm(cacheDir, { recursive: true });
      }
    },
  );
  test('GIVEN a library that is closed THEN a late call is refused rather than never answered', async () => {
    const { library } = await openLibrary(settings());
    await library.close();
    await expect(library.ask(QUESTION)).rejects.toThrow(LibraryLostError);
  });
});

/** A message at which a thread never comes back. */
const HANG = 'hang';

/** A library whose threads, losses and troubles are seen. */
async function openWatched(given: LibrarySettings, patience = 60_000) {
  const lost: Error[] = [];
  const threads: Worker[] = [];
  const troubles: string[] = [];
  const entry = JSON.stringify(new URL('../../dist/src/library/thread.js', import.meta.url).href);
  const code = `
    const { parentPort } = require('node:worker_threads');
    import(${entry}).then(() => parentPort.on('message', (call) => { while (call === '${HANG}'); }));`;
  const startThread = () => {
    const thread = new Worker(code, { eval: true });
    threads.push(thread);
    return thread;
  };
  const { library } = await RemoteLibrary.open(
    given,
    { onLost: (error) => lost.push(error), onTrouble: (sentence) => troubles.push(sentence) },
    startThread,
    patience,
  );
  return { library, lost, threads, troubles };
}
