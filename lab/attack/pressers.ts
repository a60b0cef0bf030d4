import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { LocalDiscord, Persona } from '../../local-discord/contract.ts';
import { startLocalDiscord } from '../../local-discord/local-discord.ts';
import { runCommand } from '../../src/cli/command-line.ts';
import { Dice } from '../bench/dice.ts';
import { percentile } from '../bench/percentile.ts';
import { makeVocabulary } from '../bench/vocabulary.ts';
import { BotProcess, unlimited } from '../soak/bot-process.ts';

const ARTICLES = 50_000;
const PRESSERS = 50;
const ROUNDS = 5;
/** Milliseconds within which anybody's command has to be acknowledged (Discord gives up after 3000). */
const LONGEST = 1000;
const SEED = 1;

/** Fifty members turn pages of a list of 50,000 articles and type letters, all at once: how long does anybody's command wait? */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-pressers-'));
  const discord = await startLocalDiscord();
  let bot: BotProcess | null = null;
  try {
    await writeFile(join(folder, 'all.jsonl'), shortArticles());
    bot = await BotProcess.start({
      library: { corpusDir: folder, cacheDir: null, maxBytes: 5_000_000 },
      bot: unlimited(discord),
    });
    const members = Array.from({ length: PRESSERS }, (_, number) => memberOf(number));
    const open = await Promise.all(members.map((as) => listOf(discord, as)));
    const waited: Record<string, number[]> = { 'a page turned': [], 'letters typed': [], 'another command': [] };
    const timed = async (kind: string, act: () => Promise<unknown>) => {
      const began = performance.now();
      await act();
      waited[kind]?.push(performance.now() - began);
    };
    const channelId = discord.channelId;
    for (let round = 0; round < ROUNDS; round++) {
      await Promise.all([
        ...members.map((as, at) =>
          timed('a page turned', () =>
            discord.press({ as, channelId, messageId: open[at] ?? '', customId: `l::${round + 1}` }),
          ),
        ),
        ...members.map((as, at) =>
          timed('letters typed', () =>
            discord.autocomplete({
              as,
              channelId,
              command: 'ask',
              options: { question: 'x', article: 'abcdefghij'.charAt(at % 10) },
              focused: 'article',
            }),
          ),
        ),
        timed('another command', () =>
          discord.run({ as: memberOf(900 + round), channelId, command: 'ask', options: { question: 'Who?' } }),
        ),
      ]);
      await settled(discord, members, open, `Page ${round + 2} of`);
    }
    process.stdout.write('| acknowledged | times | median | longest |\n|---|---:|---:|---:|\n');
    for (const [kind, times] of Object.entries(waited)) {
      const longest = percentile(times, 1);
      process.stdout.write(
        `| ${kind} | ${times.length} | ${percentile(times, 0.5).toFixed(0)} ms | ${longest.toFixed(0)} ms |\n`,
      );
      if (longest > LONGEST) process.exitCode = 1;
    }
    for (const violation of discord.violations()) process.stdout.write(`${violation}\n`);
    if (discord.violations().length > 0) process.exitCode = 1;
  } finally {
    bot?.kill();
    await discord.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function shortArticles(): string {
  const dice = new Dice(SEED);
  const { content, names } = makeVocabulary(SEED, 20_000, 5000);
  const words = (count: number) => Array.from({ length: count }, () => dice.pick(content)).join(' ');
  return Array.from({ length: ARTICLES }, (_, at) =>
    JSON.stringify({ id: `a${at}`, title: `${dice.pick(names)} ${words(6)}`, text: `${words(30)}.` }),
  ).join('\n');
}

function memberOf(number: number): Persona {
  return {
    userId: String(400_000_000_000_000_000n + BigInt(number)),
    username: 'member',
    moderator: false,
    roles: [],
    locale: 'en-US',
  };
}

/** The message that /sources opens for a member, once the list stands in it. */
async function listOf(discord: LocalDiscord, as: Persona): Promise<string> {
  const shown = changed(discord, as);
  await discord.run({ as, channelId: discord.channelId, command: 'sources' });
  return shown;
}

function changed(discord: LocalDiscord, { userId }: Persona): Promise<string> {
  return new Promise((resolve) => {
    const stop = discord.listen((event) => {
      if (event.kind !== 'message' || event.visible.seenBy !== userId || event.visible.thinking) return;
      stop();
      resolve(event.visible.message.id);
    });
  });
}

/** Waits until every page that was turned to is there. */
async function settled(
  discord: LocalDiscord,
  members: readonly Persona[],
  open: readonly string[],
  page: string,
): Promise<void> {
  const isThere = ({ userId }: Persona, at: number) => {
    const shown = discord.messages(discord.channelId, userId).find(({ message }) => message.id === open[at]);
    return JSON.stringify(shown?.message.components).includes(page);
  };
  while (!members.every(isThere)) await wait(20);
}

await runCommand(main);
