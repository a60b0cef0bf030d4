import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../../src/cli/command-line.ts';
import { loadEnglish } from '../../src/library/load-english.ts';
import { openSearchLibrary } from '../../src/search/open-search-library.ts';
import { shipsOf, writeEdition } from './editions.ts';
import { startNodes, whyNoOpenSearch } from './nodes.ts';

/** Kills one node of three while questions come and a reload runs: none may be lost, and none answered from half of the passages. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'per-second': { type: 'string', default: '20' },
      seconds: { type: 'string', default: '40' },
      warm: { type: 'string', default: '30' },
    },
  });
  if (whyNoOpenSearch !== null) throw new UsageError(whyNoOpenSearch);
  const every = 1000 / Number(values['per-second']);
  const nodes = await startNodes(3, 512);
  const corpusDir = await mkdtemp(join(tmpdir(), 'footnote-nodes-'));
  try {
    await writeEdition(corpusDir, 100);
    const search = { urls: nodes.urls, login: null, ca: null, index: 'nodes' };
    const { library } = await openSearchLibrary({ search, corpusDir, maxBytes: 1e6 }, loadEnglish());
    await replicated(nodes.urls[0] ?? '');
    const came = { asked: 0, old: 0, new: 0, lost: 0, wrong: 0 };
    /** Milliseconds that answers took, before the node was gone and after. */
    const waits = { before: [0], after: [0] };
    const question = (turn: number) => {
      const keeper = 1000 + (turn % 60);
      return { keeper, text: shipsOf(keeper) };
    };
    const ask = async (turn: number, took: number[]) => {
      const started = performance.now();
      const { keeper, text } = question(turn);
      came.asked++;
      try {
        const { sentences } = await library.ask(text);
        const quote = sentences[0]?.citation.quote ?? '';
        if (quote.startsWith(`Keeper number ${keeper} of the lighthouse counted 100 ships`)) came.old++;
        else if (quote.startsWith(`Keeper number ${keeper} of the lighthouse counted 101 ships`)) came.new++;
        else came.wrong++;
      } catch {
        came.lost++;
      }
      took.push(performance.now() - started);
    };
    // What counts is a cluster that has been running, not one whose code is still being compiled.
    const warm = performance.now() + 1000 * Number(values.warm);
    for (let turn = 0; performance.now() < warm; turn++) await library.ask(question(turn).text);
    const asked: Promise<void>[] = [];
    let reload: ReturnType<typeof library.reload> | null = null;
    const start = performance.now();
    const stop = start + 1000 * Number(values.seconds);
    for (let turn = 0; performance.now() < stop; turn++) {
      const passed = (performance.now() - start) / (stop - start);
      if (reload === null && passed > 0.3) {
        await writeEdition(corpusDir, 101);
        reload = library.reload();
        // The last node of three is gone in the middle of it.
        nodes.processes[2]?.kill('SIGKILL');
      }
      asked.push(ask(turn, reload === null ? waits.before : waits.after));
      await wait(start + (turn + 1) * every - performance.now());
    }
    await Promise.all(asked);
    const report = await reload;
    console.log(
      JSON.stringify({
        ...came,
        longestBefore: Math.round(Math.max(...waits.before)),
        longestAfter: Math.round(Math.max(...waits.after)),
        swapped: report?.swapped,
        problem: report?.problem,
      }),
    );
    if (came.lost > 0 || came.wrong > 0 || report?.swapped !== true) process.exitCode = 1;
    await library.close();
  } finally {
    await nodes.close();
    await rm(corpusDir, { recursive: true, force: true });
  }
}

/** Waits until every shard has its replica. */
async function replicated(url: string): Promise<void> {
  await fetch(`${url}/_cluster/health?wait_for_status=green&wait_for_no_initializing_shards=true&timeout=120s`);
}

await runCommand(main);
