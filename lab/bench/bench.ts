import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { whyNoOpenSearch } from '../opensearch/nodes.ts';
import { inChild } from './in-child.ts';
import type { Origin } from './jobs.ts';
import { benchRatios, benchTable, growthLines, liveTable } from './report.ts';
import { runSearchBench, searchLines } from './run-search.ts';
import { runBench, type BenchFigures } from './run.ts';
import { runCommand, UsageError } from '../../src/cli/command-line.ts';
import { corpusSettings } from '../../src/cli/corpus-settings.ts';

const USAGE = `Usage: npm run --silent bench -- [--passages N]… [--questions N] [--seed N] [--json]
       npm run --silent bench -- --search [--passages N]… [--questions N] [--seed N] [--json]   (beside OpenSearch)
       npm run --silent bench -- --corpus DIR [--questions N] [--seed N] [--json]`;
const DEFAULT_PASSAGES = '100000';

/** Measures how fast questions, builds and reloads are, beside other search engines over the same passages. */
async function main(): Promise<void> {
  const { maxBytes } = corpusSettings();
  const { values } = parseArgs({
    options: {
      passages: { type: 'string', multiple: true },
      corpus: { type: 'string' },
      questions: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      search: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return void process.stdout.write(`${USAGE}\n`);
  if (values.corpus !== undefined && values.passages !== undefined)
    throw new UsageError(`--corpus says which passages there are; --passages has no place beside it.\n${USAGE}`);
  const origins: readonly Origin[] =
    values.corpus !== undefined
      ? [{ corpus: values.corpus, maxBytes }]
      : (values.passages ?? [DEFAULT_PASSAGES]).map((typed) => ({ passages: wholeNumber('--passages', typed, 5) }));
  const questions = wholeNumber('--questions', values.questions, 1);
  const seed = wholeNumber('--seed', values.seed, 0);

  // The part that runs dies of it too; then the bench ends by itself, and removes what it wrote.
  process.once('SIGINT', () => {});

  const machine = { cores: availableParallelism(), processor: cpus()[0]?.model ?? 'unknown', node: process.version };
  const print = (text: string) => {
    if (!values.json) process.stdout.write(`${text}\n`);
  };
  const say = (next: string) => process.stderr.write(`${process.uptime().toFixed(0).padStart(5)} s  ${next}\n`);

  print(`${machine.cores} cores (${machine.processor}), Node ${machine.node}, seed ${seed}`);
  if (values.search) {
    if (values.corpus !== undefined) throw new UsageError(USAGE);
    if (whyNoOpenSearch !== null) throw new UsageError(whyNoOpenSearch);
    for (const origin of origins) {
      if (!('passages' in origin)) continue;
      const run = await runSearchBench(origin.passages, seed, questions, inChild, say);
      print(`\n${searchLines(run).join('\n')}`);
      if (values.json) process.stdout.write(`${JSON.stringify({ machine, seed, ...run })}\n`);
    }
    return;
  }
  const runs: BenchFigures[] = [];
  for (const origin of origins) {
    const run = await runBench(origin, seed, questions, inChild, say);
    print(`\n${run.passages} passages of ${run.articles} articles\n\n${benchTable(run)}\n\n${liveTable(run)}`);
    runs.push(run);
  }
  for (const line of growthLines(runs)) print(`\n${line}`);
  if (values.json)
    process.stdout.write(
      `${JSON.stringify({ machine, seed, runs: runs.map((run) => ({ ...run, ratios: benchRatios(run) })) })}\n`,
    );
}

function wholeNumber(option: string, typed: string, least: number): number {
  const number = z.coerce.number().int().min(least).max(10_000_000).safeParse(typed);
  if (!number.success)
    throw new UsageError(`${option} takes a whole number from ${least} to 10000000, not "${typed}".\n${USAGE}`);
  return number.data;
}

await runCommand(main);
