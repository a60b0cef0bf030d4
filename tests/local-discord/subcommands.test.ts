import type { Client, Interaction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startLocalDiscord } from '../../local-discord/local-discord.ts';
import { connect, READER } from './bot.ts';

const SHELF = {
  name: 'shelf',
  description: 'Keeps files.',
  options: [
    {
      type: 1,
      name: 'put',
      description: 'Puts one there.',
      options: [
        { type: 3, name: 'label', description: 'Which.', required: true, autocomplete: true },
        { type: 11, name: 'file', description: 'The file.' },
      ],
    },
    { type: 1, name: 'list', description: 'Lists them.' },
  ],
};

let local: Awaited<ReturnType<typeof startLocalDiscord>>;
let client: Client<true>;
let told: unknown;
const here = () => ({ as: READER, channelId: local.channelId });

async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    const { name, value } = interaction.options.getFocused(true);
    return interaction.respond([{ name: `${interaction.options.getSubcommand()} ${name}`, value: `${value}!` }]);
  }
  if (!interaction.isChatInputCommand()) return;
  const { options } = interaction;
  told = [options.getSubcommand(), options.getString('label'), options.getAttachment('file')?.name ?? null];
  return interaction.reply('Done.');
}

beforeEach(async () => {
  local = await startLocalDiscord();
  client = await connect(local, answer);
  await client.application.commands.set([SHELF]);
});
afterEach(async () => {
  await client.destroy();
  const broken = local.violations();
  await local.close();
  expect(broken).toEqual([]);
});

describe('subcommands', () => {
  test('GIVEN one with options and a file THEN the bot reads both as its own', async () => {
    const file = { name: 'story.txt', type: 'text/plain', bytes: new Uint8Array(3) };
    await local.run({ ...here(), command: 'shelf put', options: { label: 'top' }, files: { file } });
    expect(told).toEqual(['put', 'top', 'story.txt']);
    await local.run({ ...here(), command: 'shelf list' });
    expect(told).toEqual(['list', null, null]);
  });
  test('GIVEN what is typed in one THEN the bot is asked for choices, and knows in which', async () => {
    const choices = await local.autocomplete({
      ...here(),
      command: 'shelf put',
      options: { label: 'to' },
      focused: 'label',
    });
    expect(choices).toEqual([{ name: 'put label', value: 'to!' }]);
  });
  test.each([
    ['shelf', {}, 'Choose a subcommand of "shelf".'],
    ['shelf burn', {}, 'has no subcommand "burn"'],
    ['shelf put', {}, 'The option "label" is required.'],
    ['shelf list', { label: 'top' }, 'has no option "label"'],
  ])('GIVEN %s with %o THEN the client refuses', async (command, options, why) => {
    await expect(local.run({ ...here(), command, options })).rejects.toThrow(why);
  });
});
