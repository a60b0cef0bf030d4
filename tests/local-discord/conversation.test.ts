import { ButtonStyle, MessageFlags, type Client, type Interaction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startLocalDiscord } from '../../local-discord/local-discord.ts';
import { connect, handClock, heard, MODERATOR, next, OTHER, READER } from './bot.ts';

const COMMANDS = [
  {
    name: 'ask',
    description: 'Asks.',
    contexts: [0, 1],
    integration_types: [0],
    options: [
      { type: 3, name: 'question', description: 'What to ask.', required: true, max_length: 300 },
      { type: 3, name: 'article', description: 'Where.', autocomplete: true },
    ],
  },
  { name: 'reload', description: 'Reloads.', default_member_permissions: '32' },
  { name: 'Ask about this', type: 3 },
];

describe('a bot with stock discord.js in the local Discord', () => {
  const clock = handClock();
  let local: Awaited<ReturnType<typeof startLocalDiscord>>;
  let client: Client<true>;
  let answer: (interaction: Interaction) => Promise<unknown>;
  const here = () => ({ as: READER, channelId: local.channelId });
  const seen = (reader = READER.userId) => local.messages(local.channelId, reader).at(-1);

  beforeEach(async () => {
    answer = async () => {};
    local = await startLocalDiscord({ clock });
    client = await connect(local, (interaction) => answer(interaction));
    await client.application.commands.set(COMMANDS);
  });
  afterEach(async () => {
    await client.destroy();
    await local.close();
  });

  it('is ready with its server, members and permissions', () => {
    const guild = client.guilds.cache.get(local.guildId);
    expect(guild?.members.me?.permissions.has('SendMessages')).toBe(true);
    expect(guild?.channels.cache.has(local.channelId)).toBe(true);
    expect(local.violations()).toEqual([]);
  });

  it('registers commands, and finds them unchanged', async () => {
    const [before] = local.commands();
    await client.application.commands.set(COMMANDS);
    expect(local.commands().map(({ name }) => name)).toEqual(['ask', 'reload', 'Ask about this']);
    expect(local.commands()[0]?.version).toBe(before?.version);
    const fetched = await client.application.commands.fetch();
    expect(fetched.find(({ name }) => name === 'ask')?.equals(COMMANDS[0] as never)).toBe(true);
  });

  it('answers a slash command after a deferral', async () => {
    const edited = heard(local, 'message', ({ change }) => change === 'updated');
    answer = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.editReply({
        content: `You asked: ${interaction.options.getString('question')}`,
        allowedMentions: { parse: [] },
      });
    };
    await local.run({ ...here(), command: 'ask', options: { question: 'How much?' } });
    expect((await edited).visible).toMatchObject({
      thinking: false,
      seenBy: null,
      message: { content: 'You asked: How much?', edited_timestamp: null },
    });
    expect(local.violations()).toEqual([]);
  });

  it('shows thinking until the deferred reply comes', async () => {
    answer = async (interaction) => interaction.isChatInputCommand() && interaction.deferReply();
    await local.run({ ...here(), command: 'ask', options: { question: 'How much?' } });
    expect(seen()?.thinking).toBe(true);
  });

  it('keeps an ephemeral reply from others, as the deferral decided', async () => {
    const edited = heard(local, 'message', ({ change }) => change === 'updated');
    answer = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('Between us.');
    };
    await local.run({ ...here(), command: 'ask', options: { question: 'Psst?' } });
    const { visible } = await edited;
    expect(visible.seenBy).toBe(READER.userId);
    expect(local.messages(local.channelId, OTHER.userId)).toEqual([]);
    expect(seen()?.message.content).toBe('Between us.');
    local.dismiss(visible.message.id);
    expect(seen()).toBeUndefined();
  });

  it('offers choices while an option is typed', async () => {
    answer = async (interaction) =>
      interaction.isAutocomplete() &&
      interaction.respond([{ name: `${interaction.options.getFocused()}!`, value: 'x' }]);
    expect(
      await local.autocomplete({ ...here(), command: 'ask', options: { article: 'Tra' }, focused: 'article' }),
    ).toEqual([{ name: 'Tra!', value: 'x' }]);
  });

  it('updates a Components V2 message when its button is pressed', async () => {
    const page = (n: number) => ({
      components: [
        { type: 10 as const, content: `Page ${n}` },
        {
          type: 1 as const,
          components: [
            { type: 2 as const, style: ButtonStyle.Primary as const, custom_id: `page:${n + 1}`, label: 'Next' },
          ],
        },
      ],
      flags: MessageFlags.IsComponentsV2 as const,
    });
    answer = async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply(page(1));
      if (interaction.isButton()) await interaction.update(page(Number(interaction.customId.split(':')[1])));
    };
    await local.run({ ...here(), command: 'ask', options: { question: 'Pages?' } });
    const messageId = seen()?.message.id ?? '';
    await local.press({ ...here(), as: OTHER, messageId, customId: 'page:2' });
    expect(seen()?.message.components?.[0]).toMatchObject({ type: 10, id: 1, content: 'Page 2' });
    await expect(local.press({ ...here(), messageId, customId: 'page:2' })).rejects.toThrow('no component "page:2"');
    expect(local.violations()).toEqual([]);
  });

  it('opens a form and takes what was written', async () => {
    answer = async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.showModal({
          custom_id: 'form',
          title: 'Ask again',
          components: [
            { type: 18, label: 'Question', component: { type: 4, custom_id: 'question', style: 1, max_length: 10 } },
          ],
        });
      }
      if (interaction.isModalSubmit())
        await interaction.reply({ content: interaction.fields.getTextInputValue('question') });
    };
    const opened = heard(local, 'modal');
    await local.run({ ...here(), command: 'ask', options: { question: 'Form?' } });
    const form = { ...here(), interactionId: (await opened).interactionId, customId: 'form' };
    await expect(local.submitModal({ ...form, fields: { question: 'far too long a text' } })).rejects.toThrow(
      'at most 10',
    );
    await local.submitModal({ ...form, fields: { question: 'Why?' } });
    expect(seen()?.message.content).toBe('Why?');
    await expect(local.submitModal({ ...form, fields: { question: 'Why?' } })).rejects.toThrow('not open');
  });

  it('hands a message command its message, whole', async () => {
    let content = '';
    answer = async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      content = interaction.targetMessage.content;
      await interaction.reply('Seen.');
    };
    const { id } = await local.send({ ...here(), content: 'Trade grew.' });
    await local.runOnMessage({ ...here(), command: 'Ask about this', messageId: id });
    expect(content).toBe('Trade grew.');
  });

  it('blanks a message that is not for the bot, and not one that names it', async () => {
    const first = next(client, 'messageCreate');
    await local.send({ ...here(), content: 'Not for you.' });
    expect((await first)[0].content).toBe('');
    const second = next(client, 'messageCreate');
    await local.send({ ...here(), content: `<@${local.applicationId}> how much?` });
    const [message] = await second;
    expect(message.mentions.has(client.user.id)).toBe(true);
    await message.reply({ content: 'That much.', allowedMentions: { parse: [], repliedUser: false } });
    expect(seen()?.message).toMatchObject({
      content: 'That much.',
      type: 19,
      message_reference: { message_id: message.id },
    });
    expect(local.violations()).toEqual([]);
  });

  it('talks in a direct message, which no one else reads', async () => {
    const channelId = local.directChannel(READER.userId);
    const arrives = next(client, 'messageCreate');
    await local.send({ as: READER, channelId, content: 'How much?' });
    const [message] = await arrives;
    expect(message).toMatchObject({ content: 'How much?', guildId: null });
    await message.reply({ content: 'That much.', allowedMentions: { repliedUser: false } });
    expect(local.messages(channelId, READER.userId).map(({ message: { content } }) => content)).toEqual([
      'How much?',
      'That much.',
    ]);
    expect(local.messages(channelId, OTHER.userId)).toEqual([]);
    await expect(local.send({ as: OTHER, channelId, content: 'Hello?' })).rejects.toThrow('access');
  });

  it('keeps a command from those without the right, until the server opens it', async () => {
    answer = async (interaction) =>
      interaction.isChatInputCommand() &&
      interaction.reply(interaction.memberPermissions?.has('ManageGuild') ? 'manages' : 'does not manage');
    await expect(local.run({ ...here(), command: 'reload' })).rejects.toThrow(
      'You do not have permission to use this command.',
    );
    await local.run({ ...here(), as: MODERATOR, command: 'reload' });
    expect(seen()?.message.content).toBe('manages');
    local.faults.openCommand('reload', READER.userId);
    await local.run({ ...here(), command: 'reload' });
    expect(seen()?.message.content).toBe('does not manage');
  });

  it('serves a button of an old message to a bot that came anew', async () => {
    answer = async (interaction) =>
      interaction.isChatInputCommand() &&
      interaction.reply({
        components: [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'old', label: 'Old' }] }],
      });
    await local.run({ ...here(), command: 'ask', options: { question: 'Button?' } });
    const gone = heard(local, 'bot');
    await client.destroy();
    expect((await gone).online).toBe(false);
    client = await connect(
      local,
      async (interaction) => interaction.isButton() && interaction.update({ content: 'Still here.', components: [] }),
    );
    await local.press({ ...here(), messageId: seen()?.message.id ?? '', customId: 'old' });
    expect(seen()?.message.content).toBe('Still here.');
  });
});
