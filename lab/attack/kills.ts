import { parseArgs } from 'node:util';
import { z } from 'zod';
import { runCommand, UsageError } from '../../src/cli/command-line.ts';
import { runDamages } from './damaged-caches.ts';
import { runKills } from './kill-run.ts';

const USAGE = 'Usage: node dist/lab/attack/kills.js [--kills N] [--seed N] [--passages N]';
const Options = z.object({
  kills: z.coerce.number().int().min(1).max(100_000),
  seed: z.coerce.number().int().min(0),
  passages: z.coerce.number().int().min(100).max(1_000_000),
});

/** Kills the library's process and damages its cache; exit code 1 where any start afterwards serves another state than it should. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      passages: { type: 'string', default: '1500' },
    },
  });
  const options = Options.safeParse(values);
  if (!options.success) throw new UsageError(`These options cannot be used.\n${USAGE}`);
  const { kills, seed, passages } = options.data;
  const print = (line: string) => process.stdout.write(`${line}\n`);

  const { figures, leftOver } = await runKills(kills, seed, passages, (line) => process.stderr.write(`${line}\n`));
  print('| killed during | kills | of these within the write | wrong afterwards |\n|---|---:|---:|---:|');
  for (const { moment, kills: count, inWrite, wrong } of figures)
    print(`| ${moment} | ${count} | ${inWrite} | ${wrong} |`);
  print(`Unfinished cache files left in the end: ${leftOver}\n`);

  const damages = await runDamages(seed, passages);
  print('| the cache is | starts | wrong | said |\n|---|---:|---:|---|');
  for (const { damage, starts, wrong, told } of damages)
    print(`| ${damage} | ${starts} | ${wrong} | ${told === null ? '' : told ? 'yes' : 'no'} |`);

  const wrong = [...figures, ...damages].reduce((sum, row) => sum + row.wrong, leftOver);
  const untold = damages.filter(({ told }) => told === false).length;
  if (wrong + untold > 0) process.exitCode = 1;
}

await runCommand(main);
