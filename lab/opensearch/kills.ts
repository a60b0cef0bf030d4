import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../../src/cli/command-line.ts';
import type { Library } from '../../src/core/library.ts';
import { loadEnglish } from '../../src/library/load-english.ts';
import { openLocalLibrary } from '../../src/library/local-library.ts';
import { openSearchLibrary } from '../../src/search/open-search-library.ts';
import { editionsSeen, isWhole, writeEdition } from './editions.ts';
import { startNodes, whyNoOpenSearch } from './nodes.ts';

/** Milliseconds that a dead process keeps others from reloading; short, so that many can be killed. */
const LEASE = 1500;

/** Kills a reloading process at random moments; whoever asks meanwhile must see one whole edition, the old or the new. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { times: { type: 'string', default: '50' } } });
  if (whyNoOpenSearch !== null) throw new UsageError(whyNoOpenSearch);
  const nodes = await startNodes(1);
  const corpusDir = await mkdtemp(join(tmpdir(), 'footnote-kills-'));
  const english = loadEnglish();
  const index = `kills-${process.pid}`;
  const given = {
    search: { urls: nodes.urls, login: null, ca: null, index },
    corpusDir,
    maxBytes: 1e6,
    leaseLength: LEASE,
  };
  await writeEdition(corpusDir, 100);
  const { library } = await openSearchLibrary(given, english);
  const { library: another } = await openSearchLibrary(given, english);
  await writeEdition(corpusDir, 101);
  const began = performance.now();
  await library.reload();
  // Some are killed before anything was written, some when all was done.
  const longest = 2 * (performance.now() - began);
  const came = { killed: 0, swapped: 0, asked: 0, faults: 0 };
  try {
    for (let time = 1; time <= Number(values.times); time++) {
      await writeEdition(corpusDir, 101 + time);
      // A dead process keeps its lease for a while.
      await wait(LEASE);
      const child = killed([nodes.urls.join(','), index, corpusDir, String(LEASE)], Math.random() * longest);
      const ended = new AbortController();
      const outcome = child.finally(() => ended.abort());
      while (!ended.signal.aborted) await look(library, another, came);
      if ((await outcome) === 'swapped') came.swapped++;
      else came.killed++;
      await look(library, another, came);
      process.stderr.write(`\r${time} of ${values.times}: ${JSON.stringify(came)}   `);
    }
    await wait(LEASE);
    const { swapped, problem } = await library.reload();
    const { library: inMemory } = await openLocalLibrary({ ...given, cacheDir: null }, english);
    const asked = `What does the log of edition${101 + Number(values.times)} say of keeper number 1042 in line 7?`;
    const [one, other] = [await inMemory.ask(asked), await library.ask(asked)];
    const same =
      JSON.stringify(one.sentences) === JSON.stringify(other.sentences) &&
      one.confidence.toFixed(6) === other.confidence.toFixed(6);
    await inMemory.close();
    console.log(`\n${JSON.stringify({ ...came, lastReload: swapped ? 'swapped' : problem, sameAsInMemory: same })}`);
    if (came.faults > 0 || !same || !swapped) process.exitCode = 1;
  } finally {
    await Promise.all([library.close(), another.close()]);
    await nodes.close();
    await rm(corpusDir, { recursive: true, force: true });
  }
}

async function look(library: Library, another: Library, came: { asked: number; faults: number }): Promise<void> {
  for (const one of [library, another]) {
    const before = await editionsSeen(one);
    // A swap between two questions shows two whole editions; then the next look must show one.
    const seen = isWhole(before) ? before : await editionsSeen(one);
    came.asked++;
    if (!isWhole(seen)) {
      came.faults++;
      console.error(`\nNot whole: ${JSON.stringify(seen)}`);
    }
  }
}

/** Starts a process that reloads and kills it so many milliseconds after it has begun; resolves to what it said last. */
async function killed(given: readonly string[], after: number): Promise<string> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('reload-child.js', import.meta.url)), ...given], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let last = '';
  createInterface(child.stdout).on('line', (line) => {
    last = line;
    if (line === 'begun') setTimeout(() => child.kill('SIGKILL'), after).unref();
  });
  await once(child, 'close');
  return last;
}

await runCommand(main);
