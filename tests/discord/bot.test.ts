import { pino, type Logger } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LocalEvent, Persona } from '../../local-discord/contract.ts';
import { startLocalDiscord } from '../../local-discord/local-discord.ts';
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
  [bots, refusals, lines, onLine] = [[], [], [], () => {}];
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

const start = async (stated: Partial<BotSettings> = {}) => {
  const { token, apiUrl } = discord;
  const settings = { token, apiUrl, guildId: null, moderatorRoles: [], logQuestions: false, ...stated };
  const bot = await startBot(settings, desk.library, log);
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
    expect(discord.commands().map(({ name }) => name)).toEqual(['ask', 'sources', 'reload']);
    expect(lines).toMatchObject([{ level: 30, user: bot.name, commands: 'registered', guild: 'all', msg: 'Ready' }]);
    await bot.close();
    await start();
    expect(lines.at(-1)).toMatchObject({ commands: 'unchanged', msg: 'Ready' });
  });
  test('GIVEN one guild THEN the commands are there, and not everywhere; GIVEN all again THEN they are not there twice', async () => {
    await (await start({ guildId: discord.guildId })).close();
    expect(lines.at(-1)).toMatchObject({ guild: discord.guildId });
    expect(discord.commands()).toHaveLength(3);
    await start();
    expect(discord.commands()).toHaveLength(3);
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
