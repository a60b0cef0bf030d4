import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startLocalDiscord } from '../local-discord/local-discord.ts';
import { run, STACK, start } from './cli/child.ts';
import { ARTICLES, folderOf, QUAY_QUESTION } from './cli/corpus.ts';
import { playServer } from './reader/model-server.ts';
import { heard, READER } from './local-discord/bot.ts';
import { openSite } from './web/site.ts';

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
  GAPS_FILE: 'none',
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

  test('GIVEN a model server that fails THEN words answer, and the log says why, but neither question nor key', async () => {
    const discord = await startLocalDiscord();
    const server = await playServer((response) => response.writeHead(500).end());
    try {
      const registered = heard(discord, 'commands', ({ commands }) => commands.some(({ name }) => name === 'ask'));
      const reader = { READER_URL: server.url, READER_MODEL: 'small', READER_KEY: 'sk-very-secret' };
      const bot = start(
        MAIN,
        [],
        settings({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...reader }),
      );
      await Promise.race([registered, bot.ended]);
      const answered = heard(discord, 'message', ({ visible }) => !visible.thinking);
      await discord.run({
        as: READER,
        channelId: discord.channelId,
        command: 'ask',
        options: { question: QUAY_QUESTION },
      });
      const shown = JSON.stringify((await answered).visible.message.components);
      expect(shown).toContain('million');
      expect(shown).toContain(`A reading model at \`${new URL(server.url).host}\` chooses`);
      bot.process.kill('SIGTERM');
      const { stderr } = await bot.ended;
      expect(stderr).toMatch(/"why":"The server answered 500","msg":"Words chose in the place of the reading model"/);
      expect(stderr).not.toContain(QUAY_QUESTION);
      expect(stderr).not.toContain('sk-very-secret');
      expect(discord.violations()).toEqual([]);
    } finally {
      await server.close();
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

  test.each([
    { what: 'a token that is reset', fault: 'reset' as const, says: /^Discord refuses the token\. .*Reset Token/m },
    {
      what: 'an intent that is withdrawn',
      fault: 4014,
      says: /^Discord withholds an intent .*Message Content Intent/m,
    },
  ])(
    'GIVEN $what while it runs THEN it ends with a sentence and exit code 1, and starts again from its cache',
    async ({ fault, says }) => {
      const discord = await startLocalDiscord();
      const cache = await mkdtemp(join(tmpdir(), 'footnote-cache-'));
      // Enough for a cache to be kept at all.
      const many = await folderOf({
        'ships.txt': Array.from(
          { length: 4500 },
          (_, n) => `Ship ${n} crossed the bay with ${n} barrels. ${'The crew wrote it down. '.repeat(12)}`,
        ).join('\n\n'),
      });
      const all = settings({
        CORPUS_DIR: many.folder,
        CACHE_DIR: cache,
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
      });
      try {
        const registered = heard(discord, 'commands');
        const bot = start(MAIN, [], all);
        await Promise.race([registered, bot.ended]);
        if (fault === 'reset') discord.faults.resetToken();
        else discord.faults.closeConnections(fault);
        const { code, stderr } = await bot.ended;
        expect(code).toBe(1);
        expect(stderr).toMatch(says);
        expect(stderr).not.toMatch(STACK);
        expect(await readdir(cache)).toHaveLength(1);
        const again = await run('src/cli/ask.js', ['How many barrels had ship 1999?', '--json'], all);
        expect(again.stdout).toContain('1999 barrels');
      } finally {
        await discord.close();
        await rm(cache, { recursive: true, force: true });
        await many.remove();
      }
    },
  );

  test('GIVEN a whole run with everything logged THEN neither the token of the bot nor one of an interaction is in it', async () => {
    const discord = await startLocalDiscord();
    const secrets = new Set([discord.token]);
    discord.listen((event) => {
      if (event.kind !== 'protocol') return;
      const told = event.body as { token?: unknown } | null;
      if (event.name === 'INTERACTION_CREATE' && typeof told?.token === 'string') secrets.add(told.token);
    });
    const registered = heard(discord, 'commands', ({ commands }) => commands.some(({ name }) => name === 'ask'));
    const bot = start(
      MAIN,
      [],
      settings({
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        LOG_LEVEL: 'trace',
        LOG_QUESTIONS: 'true',
      }),
    );
    await Promise.race([registered, bot.ended]);
    const where = { as: READER, channelId: discord.channelId };
    const say = async (act: () => Promise<unknown>) => {
      const replied = heard(
        discord,
        'message',
        ({ visible }) => !visible.thinking && visible.message.author.bot === true,
      );
      await act();
      return replied;
    };
    const asked = () => discord.run({ ...where, command: 'ask', options: { question: QUAY_QUESTION } });
    const webhook = /^\/webhooks\//;
    // Failures are what is logged: one of each place where a request with a token in it can fail.
    discord.faults.failRequests({ method: 'POST', path: /\/callback$/, status: 404, code: 10062, times: 1 });
    void asked().catch(() => {});
    await heard(discord, 'protocol', ({ status }) => status === 404);
    discord.faults.failRequests({ method: 'PATCH', path: webhook, status: 400, code: 50035, times: 1 });
    await say(asked);
    discord.faults.failRequests({ method: 'PATCH', path: webhook, status: 503, times: 4 });
    await say(asked);
    discord.faults.dropConnections();
    await heard(discord, 'bot', ({ online }) => online);
    await say(asked);
    await say(() => discord.send({ ...where, content: `<@${discord.applicationId}> ${QUAY_QUESTION}` }));
    discord.faults.resetToken();
    const { code, stdout, stderr } = await bot.ended;
    await discord.close();
    expect(code).toBe(1);
    expect(stderr).toContain('An interaction failed');
    expect(secrets.size).toBeGreaterThan(4);
    for (const secret of secrets) {
      expect(stdout + stderr).not.toContain(secret);
      expect(stdout + stderr).not.toContain(encodeURIComponent(secret));
    }
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

describe('npm start with feeds', { timeout: LONG }, () => {
  test.each([
    { FETCH: 'true', says: 1 },
    { FETCH: 'false', says: 0 },
  ])(
    'GIVEN a feed on this machine and FETCH=$FETCH THEN nobody asks it, and it stops cleanly',
    async ({ FETCH, says }) => {
      const discord = await startLocalDiscord();
      const site = await openSite((_, response) => response.end());
      try {
        await writeFile(join(corpus.folder, 'feeds.txt'), `${site.address}/rss\nhttp://127.0.0.1/rss\n`);
        const registered = heard(discord, 'commands', ({ commands }) => commands.some(({ name }) => name === 'ask'));
        const more = { FETCH, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
        const bot = start(MAIN, [], settings(more));
        const told = new Promise<void>((resolve) => {
          bot.process.stderr?.on('data', (piece) => String(piece).includes('not on the public internet') && resolve());
        });
        await Promise.race([registered, bot.ended]);
        const answered = heard(discord, 'message', ({ visible }) => !visible.thinking);
        const options = { question: QUAY_QUESTION };
        await discord.run({ as: READER, channelId: discord.channelId, command: 'ask', options });
        await answered;
        if (says > 0) await told;
        bot.process.kill('SIGTERM');
        const { code, stderr } = await bot.ended;
        expect(code).toBe(0);
        expect(stderr.split('Port ').length - 1).toBe(says);
        expect(stderr).not.toContain('"file":"feeds.txt"');
        expect(site.asked).toEqual([]);
      } finally {
        await site.close();
        await discord.close();
      }
    },
  );
});

describe('npm start with HEALTH_PORT', { timeout: LONG }, () => {
  test('GIVEN a bot that serves THEN 200; GIVEN a gateway that is away THEN 503, until it is back', async () => {
    const discord = await startLocalDiscord();
    const port = await freePort();
    const registered = heard(discord, 'commands', ({ commands }) => commands.some(({ name }) => name === 'ask'));
    const more = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, HEALTH_PORT: port };
    const bot = start(MAIN, [], settings(more));
    const until = async (status: number) => {
      for (;;) {
        const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
        const state = (await answer.json()) as { gateway: boolean; collection: boolean };
        if (answer.status === status) return state;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    await Promise.race([registered, bot.ended]);
    expect(await until(200)).toEqual({ gateway: true, collection: true });
    discord.faults.shutGateway(true);
    expect(await until(503)).toEqual({ gateway: false, collection: true });
    discord.faults.shutGateway(false);
    await until(200);
    expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toMatch(
      /^footnote_gateway_reconnects_total [1-9]/m,
    );
    bot.process.kill('SIGTERM');
    expect((await bot.ended).code).toBe(0);
    await discord.close();
  });
  test('GIVEN a search engine that is away THEN 503, the log says that it is tried again, and SIGTERM stops the bot', async () => {
    const { port, close } = await takenPort();
    const url = `http://127.0.0.1:${await freePort()}`;
    close();
    const bot = start(MAIN, [], settings({ DISCORD_TOKEN: 'not-used-yet', SEARCH_URL: url, HEALTH_PORT: port }));
    await bot.printed('out of reach; it is tried again', 'stderr');
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(503);
    bot.process.kill('SIGTERM');
    // Nothing is there yet that would have to be closed.
    expect(await bot.ended).toMatchObject({ code: null, stdout: '' });
  });
  test('GIVEN a port that is taken THEN a sentence names it, and the exit code is 1', async () => {
    const { port, close } = await takenPort();
    const { code, stderr } = await run(MAIN, [], settings({ HEALTH_PORT: port }));
    close();
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Port ${port} cannot be used: another program has it, or it needs special rights. Set HEALTH_PORT to another one.\n`,
    );
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
    {
      fault: 'a folder without a model',
      more: { MODEL_DIR: 'no-such-folder' },
      says: /^MODEL_DIR is "no-such-folder", which holds no model: /,
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
