import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
  type Client,
  type Interaction,
  type InteractionReplyOptions,
} from 'discord.js';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startLocalDiscord } from '../../local-discord/local-discord.ts';
import { servePage, type PageServer } from '../../local-discord/page-server/page-server.ts';
import { connect } from '../local-discord/bot.ts';
import { launchBrowser, noBrowser, visit } from './browser.ts';

const COMMANDS = [
  { name: 'show', description: 'Shows everything.' },
  { name: 'form', description: 'Opens a form.' },
  { name: 'slow', description: 'Thinks.' },
  {
    name: 'keep',
    description: 'Takes a file.',
    options: [{ type: 11, name: 'file', description: 'Which.', required: true }],
  },
  { name: 'Count the words', type: 3 },
];

const EVERYTHING: InteractionReplyOptions & { flags: MessageFlags.IsComponentsV2 } = {
  flags: MessageFlags.IsComponentsV2,
  components: [
    {
      type: ComponentType.Container,
      accent_color: 0x16a34a,
      components: [
        {
          type: ComponentType.TextDisplay,
          content:
            '## Heading\n-# small print\n> a quote with **bold** and `code`\n- one\n- two [link](https://example.org/a)\n||secret|| ~~gone~~ <t:1741305600:D>',
        },
        { type: ComponentType.Separator, divider: true },
        {
          type: ComponentType.Section,
          components: [{ type: ComponentType.TextDisplay, content: 'Beside a button' }],
          accessory: {
            type: ComponentType.Button,
            style: ButtonStyle.Link,
            label: 'Read',
            url: 'https://example.org/b',
          },
        },
      ],
    },
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: 'menu',
          placeholder: 'Choose a fruit',
          options: [
            { label: 'Apple', value: 'apple' },
            { label: 'Pear', value: 'pear' },
          ],
        },
      ],
    },
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: 'several',
          placeholder: 'Choose some trees',
          max_values: 2,
          options: ['oak', 'elm', 'fir'].map((value) => ({ label: value, value })),
        },
      ],
    },
    {
      type: ComponentType.ActionRow,
      components: [
        { type: ComponentType.Button, style: ButtonStyle.Danger, custom_id: 'no', label: 'Not now', disabled: true },
      ],
    },
  ],
};

const FORM: APIModalInteractionResponseCallbackData = {
  custom_id: 'form',
  title: 'Suggest an article',
  components: [
    {
      type: ComponentType.Label,
      label: 'Its address',
      component: { type: ComponentType.TextInput, custom_id: 'address', style: TextInputStyle.Short, required: true },
    },
    {
      type: ComponentType.Label,
      label: 'Its language',
      component: {
        type: ComponentType.StringSelect,
        custom_id: 'language',
        options: ['English', 'French'].map((value) => ({ label: value, value })),
      },
    },
  ],
};

describe.skipIf(noBrowser !== null)('what a bot may show, on the page', () => {
  let browser: Browser;
  let discord: Awaited<ReturnType<typeof startLocalDiscord>>;
  let server: PageServer;
  let client: Client<true>;
  let finish: () => void;
  const faults: string[] = [];

  async function answer(interaction: Interaction): Promise<unknown> {
    if (interaction.isStringSelectMenu())
      return interaction.reply({ content: `You chose ${interaction.values.join()}.` });
    if (interaction.isModalSubmit())
      return interaction.reply({
        content: `Thank you for ${interaction.fields.getTextInputValue('address')}, ${interaction.fields.getStringSelectValues('language').join()}.`,
      });
    if (interaction.isMessageContextMenuCommand())
      return interaction.reply({ content: `Its author is ${interaction.targetMessage.author.username}.` });
    if (!interaction.isChatInputCommand()) return;
    if (interaction.commandName === 'show') return interaction.reply(EVERYTHING);
    if (interaction.commandName === 'keep') {
      const { url, name } = interaction.options.getAttachment('file', true);
      const text = await (await fetch(url)).text();
      return interaction.reply({
        content: `Kept: ${text}`,
        files: [{ attachment: Buffer.from(text), name: `copy-${name}` }],
      });
    }
    if (interaction.commandName === 'form') return interaction.showModal(FORM);
    await interaction.deferReply();
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    await interaction.editReply({ content: 'Done thinking.' });
    return interaction.editReply({ content: 'Thought again.' });
  }

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    discord = await startLocalDiscord();
    client = await connect(discord, answer);
    await client.application.commands.set(COMMANDS);
    server = await servePage(discord, 0);
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    await client.destroy();
    await server.close();
    await discord.close();
    expect(faults).toEqual([]);
  });

  test('GIVEN Components V2 and Markdown THEN they look as in Discord', async () => {
    const { page, run, latest } = await visit(browser, server.url, faults);
    await run('show');
    const message = latest('small print');
    await message.waitFor();
    expect(await message.locator('.container').getAttribute('style')).toBe(
      'border-inline-start-color: rgb(22, 163, 74);',
    );
    expect(await message.getByRole('heading', { name: 'Heading' }).count()).toBe(1);
    expect(await message.getByRole('listitem').allTextContents()).toEqual(['one', 'two link']);
    expect(await message.getByRole('link', { name: 'link' }).getAttribute('href')).toBe('https://example.org/a');
    expect(await message.getByRole('link', { name: 'Read' }).getAttribute('href')).toBe('https://example.org/b');
    expect(await message.locator('blockquote strong').textContent()).toBe('bold');
    expect(await message.locator('.text time').textContent()).toBe('March 7, 2025');
    expect(await message.getByRole('button', { name: 'Not now' }).isDisabled()).toBe(true);
    await message.getByRole('button', { name: 'Spoiler' }).click();
    await message.getByRole('button', { name: 'secret' }).waitFor();
    await message.getByLabel('Choose a fruit').selectOption('pear');
    await latest('You chose pear.').waitFor();
    const trees = page.getByLabel('Choose some trees');
    await trees.focus();
    await trees.selectOption(['oak', 'fir']);
    await trees.blur();
    await latest('You chose oak,fir.').waitFor();
  });

  test('GIVEN a form THEN it is filled in and sent', async () => {
    const { page, run, latest } = await visit(browser, server.url, faults);
    await run('form');
    await page.getByRole('dialog', { name: 'Suggest an article' }).waitFor();
    await page.getByLabel('Its address').fill('https://example.org/tram');
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByRole('dialog').getByText('Choose 1 to 1').waitFor();
    await page.getByLabel('Its language').selectOption('French');
    await page.getByRole('button', { name: 'Submit' }).click();
    await latest('Thank you for https://example.org/tram, French.').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('GIVEN a file for a command THEN the bot has it, and what the bot sends can be stored', async () => {
    const { page, run, latest } = await visit(browser, server.url, faults);
    await run('keep');
    await page.getByRole('alert').filter({ hasText: 'Fill in “file” first.' }).waitFor();
    const file = { name: 'story.txt', mimeType: 'text/plain', buffer: Buffer.from('Forty ships.') };
    await page.getByLabel(/^file/).setInputFiles(file);
    await page.getByRole('button', { name: 'Send' }).click();
    await latest('Kept: Forty ships.').waitFor();
    const link = latest('Kept').getByRole('link', { name: 'copy-story.txt' });
    expect(await (await fetch((await link.getAttribute('href')) ?? '')).text()).toBe('Forty ships.');
    const [stored] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(stored.suggestedFilename()).toBe('copy-story.txt');
  });

  test('GIVEN a message with a file THEN it shows its name and size, and the menu’s command is given it', async () => {
    const { page, latest } = await visit(browser, server.url, faults);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Attach files' }).click();
    await (
      await chooser
    ).setFiles([
      { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') },
      { name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from('bb') },
    ]);
    await page.getByRole('button', { name: 'Remove a.txt' }).click();
    await page.getByRole('combobox', { name: 'Message' }).press('Enter');
    await latest('b.txt').getByText('2 bytes').waitFor();
    expect(discord.messages(discord.channelId, '200000000000000001').at(-1)?.message.attachments).toHaveLength(1);
  });

  test('GIVEN a command for messages THEN the menu of a message offers it', async () => {
    const { page, latest } = await visit(browser, server.url, faults);
    await page.keyboard.type('Five words stand in here');
    await page.keyboard.press('Enter');
    await latest('Five words').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Apps: Count the words' }).click();
    await latest('Its author is you.').waitFor();
  });

  test('GIVEN a bot that thinks THEN the page says so, and marks what is edited after', async () => {
    const { run, latest } = await visit(browser, server.url, faults);
    await run('slow');
    await latest('Footnote is thinking…').waitFor();
    finish();
    await latest('Thought again.').filter({ hasText: '(edited)' }).waitFor();
  });

  test('GIVEN a request that breaks a rule THEN the protocol shows it, and its button counts it', async () => {
    const { page } = await visit(browser, server.url, faults);
    const channel = client.channels.cache.get(discord.channelId);
    if (channel?.isSendable() !== true) throw new Error('The channel is not there.');
    await expect(channel.send({ content: 'x'.repeat(2001) })).rejects.toThrow('Invalid Form Body');
    await page.getByRole('button', { name: 'Protocol (1 violation)' }).click();
    await page.locator('#steps .violated').filter({ hasText: 'Breaks a rule' }).getByLabel('Body').waitFor();
  });
});
