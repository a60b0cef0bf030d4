import { pino, type Logger } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LocalEvent, Persona } from '../../local-discord/contract.ts';
import { startLocalDiscord } from '../../local-discord/local-discord.ts';
import { COMMANDS } from '../../commands/index.ts';
import { startBot, type Bot, type BotSettings } from '../../src/discord/bot.ts';
import { openDesk, QUAY, type Desk } from '../commands/desk.ts';
import { textsOf } from './replies.ts';

const READER: Persona = {
  userId: '200000000000000001',
  username: 'reader',
  moderator: false,
  roles: [],
  locale: 'en-US',
};

type Line = Record<string, unknown>;
let desk: Desk;
let discord: Awaited<ReturnType<typeof startLocalDiscord>>;
let bots: Bot[];
/** What Discord is expected to have against the requests of a test. */
let refusals: string[];
let lines: Line[];
let onLine: (line: Line) => void;
let log: Logger;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(async () => {
  discord = await startLocalDiscord();
  [bots, refusals, lines, waits, onLine] = [[], [], [], [], () => {}];
  log = pino(
    { level: 'debug' },
    {
      write: (text: string) => {
        const line = JSON.parse(text) as Line;
        lines.push(line);
        onLine(line);
      },
    },
  );
});
afterEach(async () => {
  for (const bot of bots) await bot.close();
  const broken = discord.violations();
  await discord.close();
  expect(broken).toEqual(refusals);
});

const askLimits = { person: 100, channel: 100 };
/** Milliseconds that a bot waited before it tried again; here they are over at once. */
let waits: number[];
const wait = async (ms: number) => void waits.push(ms);
const start = async (stated: Partial<BotSettings> = {}) => {
  const { token, apiUrl } = discord;
  const settings = {
    token,
    apiUrl,
    guildId: null,
    moderatorRoles: [],
    runBy: null,
    gaps: null,
    files: null,
    fetcher: null,
    feeds: null,
    mentions: true,
    logQuestions: false,
    askLimits,
    ...stated,
  };
  const bot = await startBot(settings, desk.library, log, wait);
  bots.push(bot);
  return bot;
};
const logged = (message: string) =>
  new Promise<Line>((resolve) => {
    onLine = (line) => line['msg'] === message && resolve(line);
  });
const heard = (test: (event: LocalEvent) => boolean) =>
  new Promise<LocalEvent>((resolve) => {
    const stop = discord.listen((event) => {
      if (!test(event)) return;
      stop();
      resolve(event);
    });
  });
const replyTo = async (act: () => Promise<unknown>) => {
  const reply = heard(
    (event) => event.kind === 'message' && event.visible.message.author.bot === true && !event.visible.thinking,
  );
  await act();
  const event = await reply;
  return event.kind === 'message' ? textsOf(event.visible.message.components).join('\n') : '';
};
const run = (command: string, options = {}) =>
  replyTo(() => discord.run({ as: READER, channelId: discord.channelId, command, options }));
const ask = () => run('ask', { question: QUAY });

describe('a bot that starts', () => {
  test('GIVEN nothing registered THEN it registers its commands; started again THEN they are as they were', async () => {
    const bot = await start();
    expect(bot.name).toMatch(/./);
    expect(discord.commands().map(({ name }) => name)).toEqual(COMMANDS.map(({ definition }) => definition.name));
    expect(lines).toMatchObject([{ level: 30, user: bot.name, commands: 'registered', guild: 'all', msg: 'Ready' }]);
    const query = (link: unknown) => Object.fromEntries(new URL(String(link)).searchParams);
    const client_id = discord.applicationId;
    // View Channels, Send Messages, Attach Files, Read Message History, Send Messages in Threads.
    const permissions = String((1n << 10n) | (1n << 11n) | (1n << 15n) | (1n << 16n) | (1n << 38n));
    expect(query(lines[0]?.['invite'])).toEqual({
      client_id,
      integration_type: '0',
      scope: 'bot applications.commands',
      permissions,
    });
    expect(query(lines[0]?.['install'])).toEqual({ client_id, integration_type: '1', scope: 'applications.commands' });
    await bot.close();
    await start();
    expect(lines.at(-1)).toMatchObject({ commands: 'unchanged', msg: 'Ready' });
  });
  test('GIVEN one guild THEN the commands are there, and not everywhere; GIVEN all again THEN they are not there twice', async () => {
    await (await start({ guildId: discord.guildId })).close();
    expect(lines.at(-1)).toMatchObject({ guild: discord.guildId });
    expect(lines.at(-1)).not.toHaveProperty('install');
    expect(discord.commands()).toHaveLength(COMMANDS.length);
    await start();
    expect(discord.commands()).toHaveLength(COMMANDS.length);
  });
  test('GIVEN a token that Discord refuses THEN the start fails', async () => {
    await expect(start({ token: 'wrong.wrong.wrong' })).rejects.toThrow(/token/i);
    expect(lines).toEqual([]);
    refusals = [expect.stringContaining('Unauthorized')];
  });
  test('GIVEN that registering fails THEN the start does, and no bot without commands stays behind', async () => {
    const online: boolean[] = [];
    discord.listen((event) => void (event.kind === 'bot' && online.push(event.online)));
    const gone = heard((event) => event.kind === 'bot' && !event.online);
    await expect(start({ guildId: 'no-guild' })).rejects.toThrow();
    await gone;
    expect(online).toEqual([true, false]);
  });
  test('GIVEN that it is closed THEN it is offline', async () => {
    const bot = await start();
    const gone = heard((event) => event.kind === 'bot' && !event.online);
    await bot.close();
    await expect(gone).resolves.toMatchObject({ online: false });
  });
});

describe('a Discord that fails while the bot starts', () => {
  /** discord.js tries each request four times at once before it fails. */
  const TRIES = 4;
  test.each([
    { what: 'the address of the gateway', method: 'GET', path: /^\/gateway\/bot$/ },
    { what: 'the commands that are there', method: 'GET', path: /^\/applications\/\d+\/commands$/ },
    { what: 'the registration', method: 'PUT', path: /^\/applications\/\d+\/commands$/ },
  ])(
    'GIVEN $what with 503 for a while THEN it is tried again after growing pauses, and the bot starts',
    async (fault) => {
      discord.faults.failRequests({ ...fault, status: 503, times: 3 * TRIES });
      await start();
      expect(waits).toHaveLength(3);
      for (const [at, ms] of waits.entries()) expect(ms / (1000 * 2 ** at)).toBeCloseTo(1, 0);
      expect(lines.filter(({ level }) => level === 40)).toMatchObject(waits.map((ms) => ({ ms })));
      expect(await ask()).toContain('4.2 million');
    },
  );
  test('GIVEN 502 for ever THEN the start gives up after about a minute, with a sentence', async () => {
    discord.faults.failRequests({ method: 'GET', path: /^\/gateway\/bot$/, status: 502, times: Infinity });
    await expect(start()).rejects.toThrow(/^Discord kept failing while the bot started.*discordstatus\.com/);
    const seconds = waits.reduce((sum, ms) => sum + ms, 0) / 1000;
    expect(seconds).toBeGreaterThan(45);
    expect(seconds).toBeLessThan(80);
  });
  test.each([403, 500])(
    'GIVEN a server that refuses its list of commands with %d THEN it is passed over',
    async (status) => {
      const path = new RegExp(`^/applications/\\d+/guilds/${discord.guildId}/commands$`);
      discord.faults.failRequests({ method: 'GET', path, status, code: 50001, times: Infinity });
      await start();
      expect(lines[0]).toMatchObject({
        level: 40,
        guild: discord.guildId,
        msg: expect.stringContaining('passed over'),
      });
      expect(await ask()).toContain('4.2 million');
    },
  );
  test.each([
    { code: 4004, says: /^Discord refuses the token\..*Reset Token.*DISCORD_TOKEN/ },
    { code: 4013, says: /4013.*newest version/ },
    { code: 4014, says: /4014.*Message Content Intent.*developer portal/ },
  ])(
    'GIVEN a gateway that refuses the bot with $code THEN a sentence names the mend, at once',
    async ({ code, says }) => {
      discord.faults.refuseIdentify(code);
      await expect(start()).rejects.toMatchObject({ name: 'DiscordRefusal', message: expect.stringMatching(says) });
      expect(waits).toEqual([]);
    },
  );
});

describe('a connection that is closed', () => {
  test.each([
    { code: 4004, says: /token.*Reset Token/ },
    { code: 4010, says: /4010.*Start the bot once/ },
    { code: 4013, says: /4013/ },
    { code: 4014, says: /Message Content Intent/ },
  ])('GIVEN $code while it runs THEN the bot says that it is over, and why', async ({ code, says }) => {
    const bot = await start();
    discord.faults.closeConnections(code);
    const refusal = await bot.refused;
    expect(refusal.name).toBe('DiscordRefusal');
    expect(refusal.message).toMatch(says);
    expect(bot.isOnline()).toBe(false);
  });
  test.each([4000, 4009, 1006])('GIVEN %d THEN it comes back by itself, counts that, and answers', async (code) => {
    const bot = await start();
    expect([bot.isOnline(), bot.reconnects()]).toEqual([true, 0]);
    const back = heard((event) => event.kind === 'bot' && event.online);
    if (code === 1006) discord.faults.dropConnections();
    else discord.faults.closeConnections(code);
    await back;
    expect(await ask()).toContain('4.2 million');
    expect(bot.isOnline()).toBe(true);
    expect(bot.reconnects()).toBeGreaterThan(0);
  });
});

describe('a bot that runs', () => {
  test('GIVEN a command, a mention and a direct message THEN each is answered, and pings nobody', async () => {
    const bodies: unknown[] = [];
    discord.listen((event) => {
      if (event.kind !== 'protocol' || event.direction !== 'from-bot') return;
      const body = event.body as { allowed_mentions?: unknown; components?: unknown } | null;
      if (body !== null && typeof body === 'object' && 'components' in body) bodies.push(body.allowed_mentions);
    });
    await start();
    const { channelId, applicationId } = discord;
    const say = (content: string, where = channelId) =>
      replyTo(() => discord.send({ as: READER, channelId: where, content }));
    expect(await ask()).toContain('4.2 million');
    expect(await say(`<@${applicationId}> ${QUAY}`)).toContain('4.2 million');
    expect(await say(QUAY, discord.directChannel(READER.userId))).toContain('4.2 million');
    expect(bodies).toHaveLength(3);
    for (const allowed of bodies) expect(allowed).toEqual({ parse: [], replied_user: false });
    expect(lines).toHaveLength(1);
  });
  test('GIVEN that questions are to be logged THEN they are', async () => {
    await start({ logQuestions: true });
    await ask();
    expect(lines.at(-1)).toMatchObject({ command: 'ask', options: { question: QUAY } });
  });
  test('GIVEN answers THEN /sources shows those of the latest', async () => {
    await start();
    await ask();
    expect(await run('sources')).toContain('[1\\]');
  });
  test('GIVEN a connection that is cut THEN it comes back, says so in the log, and answers', async () => {
    await start();
    const again = logged('Connected to Discord again');
    discord.faults.dropConnections();
    expect(await again).toMatchObject({ level: 30 });
    expect(await ask()).toContain('4.2 million');
  });
});
