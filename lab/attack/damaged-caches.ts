import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Dice } from '../bench/dice.ts';
import { writeEdition } from './editions.ts';
import { LibraryProcess } from './library-process.ts';

const run = promisify(execFile);

export interface DamageFigures {
  readonly damage: string;
  readonly starts: number;
  /** Starts that served anything but what is in the folder. */
  readonly wrong: number;
  /** Whether a sentence said that the cache could not be written; null where it can be. */
  readonly told: boolean | null;
}

/** Damages the cache in every way that disks and people do; each start has to serve what is in the folder all the same. */
export async function runDamages(seed: number, passages: number): Promise<DamageFigures[]> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-caches-'));
  const [corpusDir, cacheDir] = [join(folder, 'corpus'), join(folder, 'cache')];
  const settings = { corpusDir, cacheDir, maxBytes: 5_000_000 };
  const dice = new Dice(seed);
  const figures: DamageFigures[] = [];
  try {
    await writeEdition(corpusDir, seed, passages, 1);
    const first = new LibraryProcess(settings);
    const right = await first.serves();
    await first.kill();
    const [name = ''] = await readdir(cacheDir);
    const path = join(cacheDir, name);
    const whole = await readFile(path);

    const measure = async (damage: string, starts: number, given: typeof settings, prepare: () => Promise<void>) => {
      let wrong = 0;
      let told = false;
      for (let start = 0; start < starts; start++) {
        await prepare();
        const process = new LibraryProcess(given);
        if ((await process.serves().catch(() => null)) !== right) wrong++;
        await process.close();
        told ||= process.troubles.some((sentence) => sentence.includes('CACHE_DIR'));
      }
      figures.push({ damage, starts, wrong, told: given.cacheDir === cacheDir ? null : told });
    };

    await measure('cut short', 5, settings, async () => {
      await writeFile(path, whole);
      await truncate(path, dice.between(0, whole.length - 1));
    });
    await measure('a bit flipped', 10, settings, async () => {
      const damaged = Buffer.from(whole);
      const at = dice.between(0, whole.length - 1);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << dice.between(0, 7));
      await writeFile(path, damaged);
    });
    await measure('something else in its place', 1, settings, () => writeFile(path, 'not a cache'));
    await measure('made with other settings', 1, settings, async () => {
      const other = new LibraryProcess({ ...settings, maxBytes: 4_000_000 });
      await other.serves();
      await other.kill();
    });
    await measure('a folder in its place', 1, { ...settings, cacheDir: join(folder, 'odd') }, async () => {
      await mkdir(join(folder, 'odd', name), { recursive: true });
    });
    await measure('a file where the folder should be', 1, { ...settings, cacheDir: path }, async () => {});
    for (const [damage, options] of [
      ['a read-only folder', 'ro'],
      ['a full folder', 'size=64k'],
    ] as const) {
      const place = join(folder, options);
      if (!(await mounted(place, options))) continue;
      await measure(damage, 2, { ...settings, cacheDir: place }, async () => {});
      await run('umount', [place]);
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A small file system of its own; false where this user may not mount one, and the case is left out. */
async function mounted(place: string, options: string): Promise<boolean> {
  await mkdir(place);
  return run('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', place]).then(
    () => true,
    () => false,
  );
}
