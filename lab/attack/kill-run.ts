import { mkdtemp, readdir, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { LibrarySettings } from '../../src/library/messages.ts';
import { Dice } from '../bench/dice.ts';
import { writeEdition } from './editions.ts';
import { LibraryProcess } from './library-process.ts';

type Settings = LibrarySettings & { readonly cacheDir: string };

/** When a process is killed: anywhere in a start, in a reload, or while it writes the cache at its start or at its end. */
const MOMENTS = ['cache write at the start', 'reload', 'start', 'cache write at the end'] as const;
export type Moment = (typeof MOMENTS)[number];

export interface KillFigures {
  readonly moment: Moment;
  kills: number;
  /** Kills that left an unfinished cache file behind: they hit the write itself. */
  inWrite: number;
  /** Starts afterwards that served anything but what is in the folder, or nothing. */
  wrong: number;
}

export interface KillOutcome {
  readonly figures: readonly KillFigures[];
  /** Unfinished cache files that a start leaves, once they are old. */
  readonly leftOver: number;
}

/**
 * Kills processes that serve a library, one after the other; after each kill a new one has to serve exactly what is in the folder.
 * @param passages of the collection; 3,000 take about a second to start
 * @param say told how far it is, and about each wrong state
 */
export async function runKills(
  kills: number,
  seed: number,
  passages: number,
  say: (line: string) => void,
): Promise<KillOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-kills-'));
  const settings = { corpusDir: join(folder, 'corpus'), cacheDir: join(folder, 'cache'), maxBytes: 5_000_000 };
  const figures = MOMENTS.map((moment): KillFigures => ({ moment, kills: 0, inWrite: 0, wrong: 0 }));
  const dice = new Dice(seed);
  try {
    const right = await rightStates(settings, seed, passages);
    let edition = 1;
    for (let kill = 0; kill < kills; kill++) {
      const of = figures[kill % figures.length];
      if (of === undefined) break;
      edition = 1 - edition;
      const change = () => writeEdition(settings.corpusDir, seed, passages, edition);
      if (await killAt(of.moment, settings, dice, change)) of.inWrite++;
      of.kills++;
      const next = new LibraryProcess(settings);
      const served = await next.serves().catch((error: unknown) => String(error));
      await next.kill();
      if ((kill + 1) % 10 === 0) say(`${kill + 1} of ${kills} kills`);
      if (served === right[edition]) continue;
      of.wrong++;
      say(`kill ${kill + 1} (${of.moment}): ${served} is served, not ${right[edition]}`);
    }
    return { figures, leftOver: await leftOver(settings) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is served of each edition where no cache is and nobody kills. */
async function rightStates(settings: Settings, seed: number, passages: number): Promise<string[]> {
  const states: string[] = [];
  for (const edition of [0, 1]) {
    await writeEdition(settings.corpusDir, seed, passages, edition);
    const process = new LibraryProcess({ ...settings, cacheDir: null });
    states.push(await process.serves());
    await process.kill();
  }
  return states;
}

/** Milliseconds that a start, and a reload, of the collection take at most: kills lie anywhere in them. */
const LONGEST = 2500;
/** Milliseconds that writing the cache takes at most; most kills come early in them. */
const LONGEST_WRITE = 20;

/** @returns whether it left a cache file unfinished */
async function killAt(moment: Moment, settings: Settings, dice: Dice, change: () => Promise<void>): Promise<boolean> {
  const atStart = moment === 'start' || moment === 'cache write at the start';
  if (atStart) await change();
  if (moment === 'cache write at the start') await rm(settings.cacheDir, { recursive: true, force: true });
  const before = await unfinishedIn(settings.cacheDir);
  let files = await filesIn(settings.cacheDir);
  const process = new LibraryProcess(settings);
  if (!atStart) {
    await process.serves();
    await change();
    process.tell('reload');
  }
  if (moment === 'cache write at the end') {
    await process.serves();
    files = await filesIn(settings.cacheDir);
    process.tell('close');
  }
  if (moment === 'start') await wait(dice.fraction() * LONGEST);
  else if (moment === 'reload') await wait((dice.fraction() * LONGEST) / 4);
  else {
    await touched(settings.cacheDir, files);
    await wait(dice.fraction() ** 3 * LONGEST_WRITE);
  }
  await process.kill();
  return (await unfinishedIn(settings.cacheDir)) > before;
}

/** Milliseconds after which a process that should have begun to write is killed all the same. */
const LONGEST_UNTIL_WRITE = 10_000;

/** Settles when a cache file is begun (or, where that took but a moment, is there). */
async function touched(cacheDir: string, before: string): Promise<void> {
  const until = performance.now() + LONGEST_UNTIL_WRITE;
  while ((await filesIn(cacheDir)) === before && performance.now() < until) await wait(1);
}

/** The names of all files, and when each was last written. */
async function filesIn(cacheDir: string): Promise<string> {
  const names = await readdir(cacheDir).catch(() => []);
  const times = await Promise.all(names.map((name) => stat(join(cacheDir, name)).catch(() => null)));
  return names.map((name, at) => `${name} ${times[at]?.mtimeMs}`).join('\n');
}

async function unfinishedIn(cacheDir: string): Promise<number> {
  return (await readdir(cacheDir).catch(() => [])).filter((name) => name.endsWith('.tmp')).length;
}

async function leftOver(settings: Settings): Promise<number> {
  const longAgo = new Date(Date.now() - 3_600_000);
  for (const name of await readdir(settings.cacheDir).catch(() => []))
    if (name.endsWith('.tmp')) await utimes(join(settings.cacheDir, name), longAgo, longAgo);
  const last = new LibraryProcess(settings);
  await last.serves();
  await last.close();
  return unfinishedIn(settings.cacheDir);
}
