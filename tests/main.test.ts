import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startLocalDiscord } from '../local-discord/local-discord.ts';
import { run, STACK, start } from './cli/child.ts';
import { ARTICLES, folderOf, QUAY_QUESTION } from './cli/corpus.ts';
import { heard, READER } from './local-discord/bot.ts';

const MAIN = 'src/main.js';
const LONG = 60_000;

let corpus: Awaited<ReturnType<typeof folderOf>>;
beforeEach(async () => {
  corpus = await folderOf(ARTICLES);
});
afterEach(() => corpus.remove());

const settings = (more: Readonly<Record<string, string>> = {}) => ({
  CORPUS_DIR: corpus.folder,
  CACHE_DIR: 'none',
  ...more,
});

/** A port that is taken until `close` is called. */
async function takenPort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It has no port.');
  return { port: String(address.port), close: () => server.close() };
}

/** A port that was free a moment ago. */
async function freePort(): Promise<string> {
  const { port, close } = await takenPort();
  close();
  return port;
}

describe('npm start without a token', { timeout: LONG }, () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'GIVEN the local Discord is open THEN its address is printed, it serves its page, and %s stops it cleanly',
    async (signal) => {
      const port = await freePort();
      const bot = start(MAIN, [], settings({ PLAYGROUND_PORT: port }));
      await bot.printed('\n');
      const page = await fetch(`http://127.0.0.1:${port}/`);
      expect(await page.text()).toContain('<html');
      bot.process.kill(signal);
      const { code, stdout, stderr } = await bot.ended;
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toBe(`No DISCORD_TOKEN is set: try Footnote in a local Discord at http://127.0.0.1:${port}\n`);
    },
  );

  test('GIVEN a folder without articles THEN it starts all the same and says what to do', async () => {
    const empty = await folderOf({ 'broken.md': '---\ntitle: x\n' });
    const bot = start(MAIN, [], settings({ CORPUS_DIR: empty.folder, PLAYGROUND_PORT: await freePort() }));
    await bot.printed('try Footnote');
    bot.process.kill('SIGTERM');
    const { stderr } = await bot.ended;
    await empty.remove();
    expect(stderr).toContain('"file":"broken.md"');
    expect(stderr).toMatch(/There is no article in .* Put some there, and run \/reload\./);
  });
});

describe('npm start with a token', { timeout: LONG }, () => {
  test('GIVEN a Discord THEN the bot logs in, answers, never logs its token, and SIGTERM stops it cleanly', async () => {
    const discord = await startLocalDiscord();
    try {
      const registered = heard(discord, 'commands', ({ commands }) => commands.some(({ name }) => name === 'ask'));
      const bot = start(MAIN, [], settings({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl }));
      await Promise.race([registered, bot.ended]);
      const answered = heard(discord, 'message', ({ visible }) => !visible.thinking);
      await discord.run({
        as: READER,
        channelId: discord.channelId,
        command: 'ask',
        options: { question: QUAY_QUESTION },
      });
      expect(JSON.stringify((await answered).visible.message.components)).toContain('million');
      const offline = heard(discord, 'bot', ({ online }) => !online);
      bot.process.kill('SIGTERM');
      const { code, stdout, stderr } = await bot.ended;
      await offline;
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
      expect(stderr).toContain('"msg":"Ready"');
      for (const line of stderr.trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('msg');
      expect(stderr).not.toContain(discord.token);
      expect(discord.violations()).toEqual([]);
    } finally {
      await discord.close();
    }
  });

  test('GIVEN a token that Discord refuses, or a server that the bot is not in THEN a sentence says so', async () => {
    const discord = await startLocalDiscord();
    const tried = (more: Readonly<Record<string, string>>) =>
      run(MAIN, [], settings({ DISCORD_API_URL: discord.apiUrl, LOG_LEVEL: 'silent', ...more }));
    const [wrongToken, wrongServer] = [
      await tried({ DISCORD_TOKEN: 'wrong.token' }),
      await tried({ DISCORD_TOKEN: discord.token, DISCORD_GUILD_ID: '123456789012345678' }),
    ];
    await discord.close();
    expect(wrongToken.stderr).toMatch(/^Discord refuses the token\. .*DISCORD_TOKEN\.\n$/);
    expect(wrongServer.stderr).toMatch(/^The bot is not in the server that DISCORD_GUILD_ID names.*\n$/);
    expect([wrongToken.code, wrongServer.code]).toEqual([1, 1]);
  });

  test('GIVEN nobody listens at the address THEN a sentence says so', async () => {
    const { code, stderr } = await run(
      MAIN,
      [],
      settings({
        DISCORD_TOKEN: 'some.token',
        DISCORD_API_URL: `http://127.0.0.1:${await freePort()}/api`,
        LOG_LEVEL: 'silent',
      }),
    );
    expect(stderr).toMatch(/^Discord cannot be reached\. .*DISCORD_API_URL.*\n$/);
    expect(code).toBe(1);
  });
});

describe('what npm start cannot take', { timeout: LONG }, () => {
  test.each([
    { fault: 'a bad setting', more: { CORPUS_WATCH: 'yes' }, says: /CORPUS_WATCH should be true or false\.\n$/ },
    {
      fault: 'a missing folder',
      more: { CORPUS_DIR: 'no-such-folder' },
      says: /^The corpus folder "no-such-folder" does/,
    },
    { fault: 'an unknown option', args: ['--opne'], says: /^Usage: npm start \[-- --open\]\n$/ },
    { fault: 'a word too many', args: ['corpus'], says: /^Usage: npm start/ },
  ])('GIVEN $fault THEN a sentence says so, and the exit code is 1', async ({ args = [], more = {}, says }) => {
    const { code, stdout, stderr } = await run(MAIN, args, settings(more));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(STACK);
  });

  test('GIVEN a port that is taken THEN a sentence names it, and the exit code is 1', async () => {
    const { port, close } = await takenPort();
    const { code, stderr } = await run(MAIN, [], settings({ PLAYGROUND_PORT: port }));
    close();
    expect(code).toBe(1);
    expect(stderr).toContain(port);
    expect(stderr).not.toMatch(STACK);
  });
});
