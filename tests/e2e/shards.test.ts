import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { systemClock } from '../../local-discord/clock.ts';
import { startLocalDiscord } from '../../local-discord/local-discord.ts';
import { start } from '../cli/child.ts';
import { ARTICLES, folderOf, QUAY_QUESTION } from '../cli/corpus.ts';
import { heard } from '../local-discord/bot.ts';
import { describeWithNodes } from '../search/with-nodes.ts';
import { MEMBER, MODERATOR, textOf } from './stage.ts';

const LONG = 240_000;

/** What it is to end with: two shards of the bot over a local Discord whose server is the second one's, and direct messages the first one's. */
async function askedOfShards(more: Readonly<Record<string, string>>): Promise<number | null> {
  const { folder, remove } = await folderOf(ARTICLES);
  // The server's id tells its millisecond: an odd one is the second shard's.
  const discord = await startLocalDiscord({ shards: 2, clock: { ...systemClock, now: () => Date.now() | 1 } });
  const healthPort = await freePort();
  const bot = start('src/main.js', [], {
    CORPUS_DIR: folder,
    CACHE_DIR: 'none',
    GAPS_FILE: 'none',
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    FETCH: 'false',
    SHARDS: 'auto',
    HEALTH_PORT: String(healthPort),
    ...more,
  });
  try {
    const health = async () => {
      const response = await fetch(`http://127.0.0.1:${healthPort}/healthz`);
      return { status: response.status, state: await response.json() };
    };
    const well = { gateway: true, collection: true };
    await vi.waitFor(
      async () => expect(await health()).toEqual({ status: 200, state: { ...well, shards: [well, well] } }),
      {
        timeout: 120_000,
        interval: 500,
      },
    );
    const told = async (
      as: typeof MEMBER,
      channelId: string,
      name: string,
      options: Readonly<Record<string, string>>,
    ) => {
      const reply = heard(
        discord,
        'message',
        ({ visible }) =>
          !visible.thinking && visible.message.author.bot === true && visible.message.channel_id === channelId,
      );
      await discord.run({ as, channelId, command: name, options });
      return textOf((await reply).visible);
    };
    const direct = discord.directChannel(MEMBER.userId);
    for (const channel of [discord.channelId, direct])
      expect(await told(MEMBER, channel, 'ask', { question: QUAY_QUESTION })).toContain('4.2 million dollars');
    await writeFile(
      join(folder, 'bakery.txt'),
      'The bakery on the square\n\nThe bakery on the square opens at six in the morning on weekdays.\n',
    );
    await told(MODERATOR, discord.channelId, 'reload', {});
    // The other shard has it within moments, without a command of its own.
    await vi.waitFor(
      async () =>
        expect(await told(MEMBER, direct, 'ask', { question: 'When does the bakery on the square open?' })).toContain(
          'six in the morning',
        ),
      { timeout: 30_000, interval: 2000 },
    );
    expect(discord.violations()).toEqual([]);
    bot.process.kill('SIGTERM');
    const { code } = await bot.ended;
    await expect(health()).rejects.toThrow('fetch failed');
    return code;
  } finally {
    bot.process.kill('SIGKILL');
    await discord.close();
    await remove();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

describe('several shards', () => {
  test('GIVEN articles in memory THEN both answer, reload and stop as one', { timeout: LONG }, async () => {
    expect(await askedOfShards({})).toBe(0);
  });
});

describeWithNodes('several shards over OpenSearch', 1, ({ fresh }) => {
  test('GIVEN articles in OpenSearch THEN both answer, reload and stop as one', async () => {
    const { urls, index } = fresh();
    expect(await askedOfShards({ SEARCH_URL: urls.join(','), SEARCH_INDEX: index })).toBe(0);
  });
});
