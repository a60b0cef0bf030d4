import { Routes, type Client, type Interaction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startLocalDiscord } from '../../local-discord/local-discord.ts';
import { Permission } from '../../local-discord/protocol.ts';
import { connect, handClock, heard, next, READER } from './bot.ts';

describe('what Discord lets happen once, or only for a while', () => {
  let clock: ReturnType<typeof handClock>;
  let local: Awaited<ReturnType<typeof startLocalDiscord>>;
  let client: Client<true>;
  const here = () => ({ as: READER, channelId: local.channelId, command: 'ask' });

  beforeEach(async () => {
    clock = handClock();
    local = await startLocalDiscord({ clock });
    client = await connect(local);
    await client.application.commands.set([{ name: 'ask', description: 'Asks.' }]);
  });
  afterEach(async () => {
    await client.destroy();
    await local.close();
  });

  /** Runs the command, and hands over the interaction once it is with the bot. */
  async function begun(): Promise<{ interaction: Interaction & { isRepliable(): true }; done: Promise<void> }> {
    const arrives = next(client, 'interactionCreate');
    const done = local.run(here());
    done.catch(() => {});
    const [interaction] = await arrives;
    return { interaction: interaction as Interaction & { isRepliable(): true }, done };
  }
  const callback = ({ id, token }: Interaction, body: object) =>
    client.rest.post(Routes.interactionCallback(id, token), { body, auth: false });
  const HELLO = { type: 4, data: { content: 'Hello.' } };

  it('fails an interaction that is not acknowledged within three seconds', async () => {
    const { interaction, done } = await begun();
    clock.advance(2_999);
    const failed = heard(local, 'interaction-failed');
    clock.advance(1);
    await expect(done).rejects.toThrow('The application did not respond');
    expect(await failed).toMatchObject({ userId: READER.userId, channelId: local.channelId });
    await expect(callback(interaction, HELLO)).rejects.toMatchObject({ code: 10062 });
    expect(local.violations().join()).toMatch('within 3 seconds');
  });

  it('takes an acknowledgement just in time', async () => {
    const { interaction, done } = await begun();
    clock.advance(2_999);
    await callback(interaction, HELLO);
    await done;
    expect(local.violations()).toEqual([]);
  });

  it('takes one acknowledgement only', async () => {
    const { interaction } = await begun();
    await callback(interaction, HELLO);
    await expect(callback(interaction, HELLO)).rejects.toMatchObject({ code: 40060 });
    expect(local.violations().join()).toMatch('only once');
  });

  it("ends an interaction's token after fifteen minutes, and with it a reply that never came", async () => {
    const { interaction } = await begun();
    await callback(interaction, { type: 5 });
    const original = Routes.webhookMessage(local.applicationId, interaction.token);
    clock.advance(15 * 60_000 - 1);
    const failed = heard(local, 'interaction-failed');
    clock.advance(1);
    await failed;
    await expect(client.rest.patch(original, { body: { content: 'Late.' }, auth: false })).rejects.toMatchObject({
      code: 50027,
    });
    expect(local.violations().join()).toMatch('15 minutes');
  });

  it('has no follow-ups before an acknowledgement', async () => {
    const { interaction } = await begun();
    await expect(
      client.rest.post(Routes.webhook(local.applicationId, interaction.token), { body: { content: 'x' }, auth: false }),
    ).rejects.toMatchObject({ code: 10015 });
  });

  it('puts the first follow-up in the place of "thinking", the second after it', async () => {
    const { interaction } = await begun();
    await callback(interaction, { type: 5, data: { flags: 64 } });
    const route = Routes.webhook(local.applicationId, interaction.token);
    await client.rest.post(route, { body: { content: 'First.' }, auth: false });
    await client.rest.post(route, { body: { content: 'Second.' }, auth: false });
    const seen = local.messages(local.channelId, READER.userId);
    expect(seen.map(({ seenBy, thinking, message }) => [seenBy, thinking, message.content])).toEqual([
      [READER.userId, false, 'First.'],
      [null, false, 'Second.'],
    ]);
  });

  it('tells of its response when asked to', async () => {
    const { interaction } = await begun();
    const response = await client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      body: { type: 5 },
      auth: false,
      query: new URLSearchParams({ with_response: 'true' }),
    });
    expect(response).toMatchObject({
      interaction: { response_message_loading: true, response_message_ephemeral: false },
      resource: { type: 5, message: { flags: 128 } },
    });
  });

  it('refuses a channel that the bot may not see, or not write in', async () => {
    const route = Routes.channelMessages(local.channelId);
    local.faults.denyBot(Permission.SendMessages);
    await expect(client.rest.post(route, { body: { content: 'x' } })).rejects.toMatchObject({ code: 50013 });
    local.faults.denyBot(Permission.ViewChannel);
    await expect(client.rest.post(route, { body: { content: 'x' } })).rejects.toMatchObject({ code: 50001 });
  });

  it('takes a request again that it answered with 429', async () => {
    local.faults.rateLimitOnce(0.001);
    const limited = heard(local, 'protocol', ({ status }) => status === 429);
    await client.rest.post(Routes.channelMessages(local.channelId), { body: { content: 'Patience.' } });
    await limited;
    expect(local.messages(local.channelId, READER.userId).map(({ message }) => message.content)).toEqual(['Patience.']);
  });

  it('takes a message with a file', async () => {
    await client.rest.post(Routes.channelMessages(local.channelId), {
      body: { content: 'A file.' },
      files: [{ name: 'a.txt', data: Buffer.from('text'), contentType: 'text/plain' }],
    });
    expect(local.messages(local.channelId, READER.userId)[0]?.message.attachments).toMatchObject([
      { filename: 'a.txt', size: 4 },
    ]);
  });

  it("wants the bot's token", async () => {
    const response = await fetch(`${local.apiUrl}/v10/gateway/bot`, { headers: { Authorization: 'Bot wrong' } });
    expect(response.status).toBe(401);
  });
});
