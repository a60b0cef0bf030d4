import { MessageFlags, type Attachment, type Client, type Interaction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startLocalDiscord } from '../../local-discord/local-discord.ts';
import type { GivenFile } from '../../local-discord/uploads.ts';
import { connect, heard, MODERATOR, next, READER } from './bot.ts';

const COMMANDS = [
  {
    name: 'add',
    description: 'Adds a file.',
    options: [
      { type: 11, name: 'file', description: 'Which.', required: true },
      { type: 11, name: 'picture', description: 'Another.' },
    ],
  },
  { name: 'manage', description: 'Manages.', default_member_permissions: '32', contexts: [0] },
  { name: 'choose', description: 'Opens a form with a menu.' },
  { name: 'Keep this', type: 3 },
];
const STORY: GivenFile = {
  name: 'my story.txt',
  type: 'text/plain',
  bytes: new TextEncoder().encode('The lighthouse keeper counted forty ships.'),
};

let local: Awaited<ReturnType<typeof startLocalDiscord>>;
let client: Client<true>;
let answer: (interaction: Interaction) => Promise<unknown>;
const here = (as = READER) => ({ as, channelId: local.channelId });
const seen = (reader = READER.userId) => local.messages(local.channelId, reader).at(-1);
const fetched = async ({ url }: Pick<Attachment, 'url'>) => (await fetch(url)).text();

beforeEach(async () => {
  answer = async () => {};
  local = await startLocalDiscord();
  client = await connect(local, (interaction) => answer(interaction));
  await client.application.commands.set(COMMANDS);
});
afterEach(async () => {
  await client.destroy();
  const broken = local.violations();
  await local.close();
  expect(broken).toEqual([]);
});

describe('files', () => {
  test('GIVEN a file as an option THEN the bot is told of it and can fetch it', async () => {
    let told: unknown;
    answer = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const file = interaction.options.getAttachment('file', true);
      told = [file.name, file.size, file.contentType, file.ephemeral, interaction.options.getAttachment('picture')];
      await interaction.reply(await fetched(file));
    };
    const replied = heard(local, 'message');
    await local.run({ ...here(), command: 'add', files: { file: STORY } });
    expect((await replied).visible.message.content).toBe('The lighthouse keeper counted forty ships.');
    expect(told).toEqual(['my_story.txt', 42, 'text/plain', true, null]);
  });
  test('GIVEN no file, one too large, or one for no option THEN the client refuses', async () => {
    await expect(local.run({ ...here(), command: 'add' })).rejects.toThrow('The option "file" is required.');
    const large = { ...STORY, bytes: new Uint8Array(10 * 1024 * 1024 + 1) };
    await expect(local.run({ ...here(), command: 'add', files: { file: large } })).rejects.toThrow('10 MB at most');
    await expect(local.run({ ...here(), command: 'add', files: { film: STORY } })).rejects.toThrow('no option "film"');
  });
  test('GIVEN a message that is nothing but a file THEN a command for messages finds the file in it', async () => {
    const { id, attachments } = await local.send({ ...here(), content: '', files: [STORY] });
    expect(attachments).toHaveLength(1);
    let read = '';
    answer = async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      const file = interaction.targetMessage.attachments.first();
      read = file === undefined ? '' : await fetched(file);
      await interaction.reply('Kept.');
    };
    await local.runOnMessage({ ...here(), command: 'Keep this', messageId: id });
    expect(read).toBe('The lighthouse keeper counted forty ships.');
  });
  test('GIVEN a file of the bot’s THEN whoever sees the message can fetch it', async () => {
    const sent = next(client, 'messageCreate');
    const channel = client.channels.cache.get(local.channelId);
    if (channel?.isSendable() !== true) throw new Error('The channel is not there.');
    await channel.send({ files: [{ attachment: Buffer.from('a,b\n1,2'), name: 'gaps.csv' }] });
    const [message] = await sent;
    expect(await fetched(message.attachments.first() ?? { url: '' })).toBe('a,b\n1,2');
    expect(seen()?.message.attachments[0]).toMatchObject({ filename: 'gaps.csv', size: 7 });
  });
  test('GIVEN a file that could be a page THEN a browser may only store it; GIVEN a page of another address THEN it is refused', async () => {
    const page = { ...STORY, name: '<b>.html', type: 'text/html' };
    const { attachments } = await local.send({ ...here(), content: 'Look.', files: [page] });
    const url = attachments[0]?.url ?? '';
    const { headers } = await fetch(url);
    expect(headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect((await fetch(url, { headers: { origin: 'https://evil.example' } })).status).toBe(403);
  });
});

describe('what the client offers', () => {
  test('GIVEN a member, a moderator and a direct message THEN each is offered what they may use there', () => {
    const names = (where: Parameters<typeof local.offered>[0]) => local.offered(where).map(({ name }) => name);
    expect(names(here())).toEqual(['add', 'choose', 'Keep this']);
    expect(names(here(MODERATOR))).toEqual(['add', 'manage', 'choose', 'Keep this']);
    expect(names({ as: MODERATOR, channelId: local.directChannel(MODERATOR.userId) })).not.toContain('manage');
    local.faults.openCommand('manage', READER.userId);
    expect(names(here())).toContain('manage');
  });
});

describe('a menu in a form', () => {
  test('GIVEN choices THEN the bot is given them, a comma in one included; what the menu does not allow is refused', async () => {
    answer = async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.showModal({
          custom_id: 'form',
          title: 'Sources',
          components: [
            {
              type: 18,
              label: 'Which',
              component: {
                type: 3,
                custom_id: 'which',
                max_values: 2,
                options: ['a, b', 'c', 'd'].map((value) => ({ label: value, value })),
              },
            },
          ],
        });
      if (interaction.isModalSubmit())
        await interaction.reply(interaction.fields.getStringSelectValues('which').join(' and '));
    };
    const opened = heard(local, 'modal');
    await local.run({ ...here(), command: 'choose' });
    const form = { ...here(), interactionId: (await opened).interactionId, customId: 'form' };
    await expect(local.submitModal({ ...form, fields: {} })).rejects.toThrow('Choose 1 to 2');
    await expect(local.submitModal({ ...form, fields: { which: ['a, b', 'c', 'd'] } })).rejects.toThrow(
      'Choose 1 to 2',
    );
    await expect(local.submitModal({ ...form, fields: { which: ['e'] } })).rejects.toThrow('does not offer "e"');
    await local.submitModal({ ...form, fields: { which: ['a, b', 'c'] } });
    expect(seen()?.message.content).toBe('a, b and c');
  });
});

describe('a reply for all to what only one has seen', () => {
  test('GIVEN a button of an ephemeral message THEN the others are not shown that message', async () => {
    answer = async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({
          content: 'Between us.',
          flags: MessageFlags.Ephemeral,
          components: [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'tell', label: 'Tell' }] }],
        });
      if (interaction.isButton()) {
        await interaction.deferUpdate();
        await interaction.followUp('For all.');
      }
    };
    await local.run({ ...here(), command: 'choose' });
    const told = heard(local, 'message');
    await local.press({ ...here(), messageId: seen()?.message.id ?? '', customId: 'tell' });
    const { visible } = await told;
    expect(visible.seenBy).toBeNull();
    expect(JSON.stringify(local.messages(local.channelId, MODERATOR.userId))).not.toContain('Between us.');
    expect(visible.message.message_reference).toBeDefined();
  });
});
