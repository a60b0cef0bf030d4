import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchFolder, type Watch } from '../../src/corpus/watch.ts';

const PATIENCE = { timeout: 10_000 };
let base: string;
let dir: string;
let watch: Watch | null;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'footnote-watch-'));
  dir = join(base, 'corpus');
  await mkdir(dir);
});
afterEach(async () => {
  await watch?.close();
  await rm(base, { recursive: true, force: true });
});

/** A watch that is there, and has said so by its first call. */
async function watching({ settled = 20, longest = 200 } = {}, at = dir) {
  const onSettled = vi.fn<() => void>();
  watch = watchFolder(at, onSettled, () => {}, { settled, longest, look: 50 });
  await watch.ready;
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalledOnce(), PATIENCE);
  onSettled.mockClear();
  return {
    onSettled,
    /** Whether a change is noticed in the end. */
    noticed: () =>
      vi.waitFor(() => {
        if (onSettled.mock.calls.length === 0) throw new Error('Nothing was noticed.');
        return true;
      }, PATIENCE),
  };
}

/** A file is added, and that is noticed; what was noticed before does not count. */
async function noticesOneMore({ onSettled, noticed }: Awaited<ReturnType<typeof watching>>, name: string) {
  onSettled.mockClear();
  await writeFile(join(dir, name), 'The mayor opened the bridge.');
  return noticed();
}

/** How many places all of this process has asked the system to watch. */
async function placesWatched(): Promise<number> {
  const all = await Promise.all(
    (await readdir('/proc/self/fdinfo')).map((fd) => readFile(`/proc/self/fdinfo/${fd}`, 'utf8').catch(() => '')),
  );
  return all.join('').match(/^inotify /gm)?.length ?? 0;
}

describe('a watched folder', () => {
  test('GIVEN a file that is written over and over THEN it is not waited for for ever', async () => {
    const { onSettled } = await watching({ settled: 2000, longest: 300 });
    await vi.waitFor(async () => {
      await writeFile(join(dir, 'log.txt'), String(Math.random()));
      expect(onSettled).toHaveBeenCalled();
    }, PATIENCE);
  });
  test('GIVEN that it is moved away and back THEN that is noticed, and what changes afterwards', async () => {
    const watched = await watching();
    await rename(dir, join(base, 'away'));
    await watched.noticed();
    watched.onSettled.mockClear();
    await rename(join(base, 'away'), dir);
    expect(await watched.noticed()).toBe(true);
    expect(await noticesOneMore(watched, 'b.txt')).toBe(true);
  });
  test('GIVEN another folder in its place THEN that one is watched', async () => {
    const watched = await watching();
    await rename(dir, join(base, 'away'));
    await mkdir(dir);
    expect(await watched.noticed()).toBe(true);
    expect(await vi.waitFor(() => noticesOneMore(watched, `${Math.random()}.txt`), PATIENCE)).toBe(true);
  });
  test('GIVEN a link that is turned to another folder, as releases are THEN that one is watched', async () => {
    const [one, other, link] = [join(base, 'one'), join(base, 'other'), join(base, 'current')];
    for (const folder of [one, other]) await mkdir(folder);
    await symlink(one, link);
    const { onSettled, noticed } = await watching({}, link);
    await symlink(other, `${link}.new`);
    await rename(`${link}.new`, link);
    expect(await noticed()).toBe(true);
    onSettled.mockClear();
    await writeFile(join(other, 'b.txt'), 'The mayor opened the bridge.');
    expect(await noticed()).toBe(true);
  });
  test.runIf(existsSync('/proc/self/fdinfo'))(
    'GIVEN a link that leads out, and a folder that begins with a dot THEN what is there is not watched',
    async () => {
      for (let n = 0; n < 300; n++)
        for (const folder of [join(base, 'outside'), join(dir, '.git')])
          await mkdir(join(folder, String(n)), { recursive: true });
      await symlink(join(base, 'outside'), join(dir, 'link'));
      const before = await placesWatched();
      await watching();
      // Other tests of this process watch some, too.
      expect((await placesWatched()) - before).toBeLessThan(100);
    },
  );
});
