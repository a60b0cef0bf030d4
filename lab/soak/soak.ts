import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { startLocalDiscord } from '../../local-discord/local-discord.ts';
import { runCommand, UsageError } from '../../src/cli/command-line.ts';
import { makeArticles } from '../bench/collection.ts';
import { Dice } from '../bench/dice.ts';
import { makeQuestions } from '../bench/questions.ts';
import { changeArticles, storeCollection } from '../bench/stored-collection.ts';
import { BotProcess, unlimited } from './bot-process.ts';
import { growthOf, slowerOf, type Sample } from './growth.ts';
import { Traffic, type Deed } from './traffic.ts';

const USAGE = 'Usage: npm run --silent soak -- [--minutes N] [--passages N] [--seed N]';
const Options = z.object({
  minutes: z.coerce.number().min(0.5).max(100_000),
  passages: z.coerce.number().int().min(100).max(1_000_000),
  seed: z.coerce.number().int().min(0),
});

/** Deeds under way at a time, and milliseconds between two of one hand. */
const HANDS = 6;
const BREATH = 100;
const QUESTIONS = 500;
const RELOAD_EVERY = 60_000;
const SAMPLES = 60;
/** The share of articles that change before a reload. */
const CHANGED = 0.05;
const MODERATOR = { userId: '300000000000000001', username: 'moderator', moderator: true, roles: [], locale: 'en-US' };

/** Mixed traffic over the real path for a long time, with a reload a minute; exit code 1 where anything fails or grows. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '30' },
      passages: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
    },
  });
  const options = Options.safeParse(values);
  if (!options.success) throw new UsageError(`These options cannot be used.\n${USAGE}`);
  const { minutes, passages, seed } = options.data;
  const folder = await mkdtemp(join(tmpdir(), 'footnote-soak-'));
  const corpusDir = join(folder, 'corpus');
  const { sample } = storeCollection(makeArticles(seed, passages), corpusDir, seed, QUESTIONS);
  const questions = makeQuestions(seed, sample, QUESTIONS).map(({ text }) => text);
  const discord = await startLocalDiscord();
  let bot: BotProcess | null = null;
  try {
    const started = await BotProcess.start({
      library: { corpusDir, cacheDir: join(folder, 'cache'), maxBytes: 5_000_000 },
      bot: unlimited(discord),
    });
    bot = started;
    const began = performance.now();
    const isOver = () => performance.now() - began > minutes * 60_000;
    const deeds: Deed[] = [];
    const samples: Sample[] = [];
    const failures: string[] = [];
    const noted = async (act: () => Promise<void>) =>
      act().catch((error: unknown) => void failures.push(error instanceof Error ? error.message : String(error)));

    const hand = async (number: number) => {
      const traffic = new Traffic(discord, new Dice(seed + number), questions, number);
      while (!isOver()) {
        await noted(async () => void deeds.push(await traffic.next()));
        await wait(BREATH);
      }
    };
    const every = async (pause: number, act: () => Promise<void>) => {
      while (!isOver()) {
        await Promise.all([noted(act), wait(pause)]);
      }
    };
    let edition = 0;
    await Promise.all([
      ...Array.from({ length: HANDS }, (_, number) => hand(number)),
      every((minutes * 60_000) / SAMPLES, async () => {
        samples.push({ minute: (performance.now() - began) / 60_000, ...(await started.holds()) });
      }),
      every(Math.min(RELOAD_EVERY, (minutes * 60_000) / 5), async () => {
        changeArticles(corpusDir, CHANGED, ++edition);
        await discord.run({ as: MODERATOR, channelId: discord.channelId, command: 'reload' });
      }),
    ]);
    report({ deeds, samples, failures: [...failures, ...discord.violations()], reloads: edition, minutes });
  } finally {
    bot?.kill();
    await discord.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Soaked {
  readonly deeds: readonly Deed[];
  readonly samples: readonly Sample[];
  readonly failures: readonly string[];
  readonly reloads: number;
  readonly minutes: number;
}

function report({ deeds, samples, failures, reloads, minutes }: Soaked): void {
  const print = (line: string) => process.stdout.write(`${line}\n`);
  print(`${minutes} minutes, ${deeds.length} deeds, ${reloads} reloads, ${failures.length} failures\n`);
  for (const failure of failures.slice(0, 10)) print(`failed: ${failure}`);
  const growths = growthOf(samples);
  print('| | second quarter | last quarter | an hour | grows |\n|---|---:|---:|---:|---|');
  for (const { what, before, after, slope, grows } of growths)
    print(`| ${what} | ${shown(before)} | ${shown(after)} | ${shown(slope)} | ${grows ? 'yes' : 'no'} |`);
  print(
    '\n| deed | count | acknowledged, p99 of the first tenth | of the last | replied, first | last | grows |\n|---|---:|---:|---:|---:|---:|---|',
  );
  let slower = false;
  for (const kind of new Set(deeds.map((deed) => deed.kind))) {
    const these = deeds.filter((deed) => deed.kind === kind);
    const acknowledged = slowerOf(these.map((deed) => deed.acknowledged));
    const replied = slowerOf(these.map((deed) => deed.replied));
    const grows = acknowledged.grows || replied.grows;
    slower ||= grows;
    const ms = (time: number) => `${time.toFixed(0)} ms`;
    print(
      `| ${kind} | ${these.length} | ${ms(acknowledged.first)} | ${ms(acknowledged.last)} | ${ms(replied.first)} | ${ms(replied.last)} | ${grows ? 'yes' : 'no'} |`,
    );
  }
  if (failures.length > 0 || slower || growths.some(({ grows }) => grows)) process.exitCode = 1;
}

/** Bytes as megabytes, counts as they are. */
function shown(value: number): string {
  return Math.abs(value) >= 1e5 ? `${(value / 1e6).toFixed(1)} MB` : value.toFixed(1);
}

await runCommand(main);
