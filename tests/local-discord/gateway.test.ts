import { once } from 'node:events';
import { Client, GatewayIntentBits, Routes, type Interaction } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startLocalDiscord, type LocalDiscordOptions } from '../../local-discord/local-discord.ts';
import { Intent } from '../../local-discord/protocol.ts';
import { connect, heard, next, READER } from './bot.ts';

describe('the gateway of the local Discord', () => {
  let local: Awaited<ReturnType<typeof startLocalDiscord>>;
  let client: Client;
  const begin = async (options: LocalDiscordOptions = {}, intents?: GatewayIntentBits[]) => {
    local = await startLocalDiscord(options);
    client = await connect(
      local,
      async (interaction: Interaction) => interaction.isChatInputCommand() && interaction.reply('Here.'),
      intents,
    );
  };
  const sent = (name: string) =>
    heard(local, 'protocol', (event) => event.direction === 'to-bot' && event.name === name);
  const from = (name: string) =>
    heard(local, 'protocol', (event) => event.direction === 'from-bot' && event.name === name);

  afterEach(async () => {
    await client.destroy();
    await local.close();
  });

  it('replays to a bot that was cut off what it missed', async () => {
    await begin();
    const gone = heard(local, 'bot', ({ online }) => !online);
    const resumed = sent('RESUMED');
    local.faults.dropConnections();
    await gone;
    const arrives = next(client, 'messageCreate');
    const { id } = await local.send({ as: READER, channelId: local.channelId, content: 'While you were away.' });
    expect((await arrives)[0].id).toBe(id);
    await resumed;
    expect(local.violations()).toEqual([]);
  });

  it('is resumed after it asked to reconnect', async () => {
    await begin();
    const resume = from('RESUME');
    const resumed = sent('RESUMED');
    local.faults.askToReconnect();
    expect((await resume).body).toMatchObject({ token: '(not shown)' });
    await resumed;
    expect(local.violations()).toEqual([]);
  });

  // discord.js waits five seconds between two identifications.
  it('is identified to anew after it ended the session', async () => {
    await begin();
    const ready = sent('READY');
    local.faults.invalidateSessions();
    await ready;
    await client.application?.commands.set([{ name: 'ask', description: 'Asks.' }]);
    await local.run({ as: READER, channelId: local.channelId, command: 'ask' });
    expect(local.violations()).toEqual([]);
  });

  it('is left and resumed by a bot whose heartbeats it does not acknowledge', async () => {
    await begin({ heartbeatInterval: 50 });
    const resumed = sent('RESUMED');
    local.faults.acknowledgeHeartbeats(false);
    await from('RESUME');
    local.faults.acknowledgeHeartbeats(true);
    await resumed;
    expect(local.violations()).toEqual([]);
  });

  it('closes with 4004 to a wrong token', async () => {
    await begin();
    const { url } = (await client.rest.get(Routes.gatewayBot())) as { url: string };
    const socket = new WebSocket(`${url}?v=10&encoding=json`);
    await once(socket, 'message');
    socket.send(JSON.stringify({ op: 2, d: { token: 'wrong', intents: 1, properties: {} } }));
    const [code] = (await once(socket, 'close')) as [number];
    expect(code).toBe(4004);
    expect(local.violations().join()).toMatch('Authentication failed.');
  });

  it('closes with 4003 and 4002 to who does not identify or does not speak JSON', async () => {
    await begin();
    const closedBy = async (message: string) => {
      const socket = new WebSocket(`${local.apiUrl.replace('http', 'ws')}?v=10`);
      await once(socket, 'message');
      socket.send(message);
      return ((await once(socket, 'close')) as [number])[0];
    };
    expect(await closedBy('{"op":3,"d":{}}')).toBe(4003);
    expect(await closedBy('nonsense')).toBe(4002);
    expect(await closedBy('{"op":99}')).toBe(4001);
  });

  it('refuses message content to a bot that was not granted it', async () => {
    local = await startLocalDiscord();
    client = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: local.apiUrl } });
    await expect(client.login(local.token)).rejects.toThrow('disallowed intents');
  });

  it('shows all messages to a bot that was granted message content', async () => {
    await begin({ grantedIntents: Intent.MessageContent }, [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.MessageContent,
    ]);
    const arrives = next(client, 'messageCreate');
    await local.send({ as: READER, channelId: local.channelId, content: 'For all.' });
    expect((await arrives)[0].content).toBe('For all.');
  });

  it('tells of messages only to a bot that asked for them', async () => {
    await begin({}, [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages]);
    const arrives = next(client, 'raw' as 'messageCreate');
    await local.send({ as: READER, channelId: local.channelId, content: 'In the server.' });
    await local.send({ as: READER, channelId: local.directChannel(READER.userId), content: 'In private.' });
    expect(await arrives).toMatchObject([{ t: 'MESSAGE_CREATE', d: { content: 'In private.' } }, 0]);
  });
});
