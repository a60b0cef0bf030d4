import { Routes, type Client, type RequestData } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLocalDiscord } from '../../local-discord/local-discord.ts';
import { connect, handClock, heard, READER } from './bot.ts';

const V2 = 1 << 15;
const text = (length: number) => 'x'.repeat(length);
const button = (more: object = {}) => ({ type: 2, style: 1, label: 'Next', custom_id: 'next', ...more });
const row = (...components: object[]) => ({ type: 1, components });
const buttons = (count: number) => Array.from({ length: count }, (_, at) => button({ custom_id: `b${at}` }));
const menu = (more: object = {}) => ({ type: 3, custom_id: 'menu', options: [{ label: 'One', value: '1' }], ...more });
const say = (content = 'Text') => ({ type: 10, content });
const v2 = (...components: object[]) => ({ flags: V2, components });
const input = (more: object = {}) => ({
  type: 18,
  label: 'Question',
  component: { type: 4, custom_id: 'q', style: 1, ...more },
});
const modal = (more: object = {}) => ({ custom_id: 'form', title: 'Form', components: [input()], ...more });
const slash = (more: object = {}) => ({ name: 'ask', description: 'Asks.', ...more });
const option = (more: object = {}) => ({ type: 3, name: 'question', description: 'What to ask.', ...more });
const choices = (count: number) => ({
  choices: Array.from({ length: count }, (_, at) => ({ name: `n${at}`, value: `v${at}` })),
});

const MESSAGES: [string, object, RegExp][] = [
  ['content over 2000', { content: text(2001) }, /content of a message may have at most 2000/],
  ['an empty message', { content: '  ' }, /must not be empty/],
  ['content of the wrong type', { content: 7 }, /content: /],
  [
    'six action rows',
    { content: 'x', components: Array.from({ length: 6 }, (_, at) => row(button({ custom_id: `b${at}` }))) },
    /at most 5 action rows/,
  ],
  ['six buttons in a row', { content: 'x', components: [row(...buttons(6))] }, /at most 5 buttons/],
  ['an empty row', { content: 'x', components: [row()] }, /at least 1 components in an action row/],
  [
    'a button beside a menu',
    { content: 'x', components: [row(button(), menu())] },
    /either buttons or one select menu/,
  ],
  ['a V2 component without the flag', { components: [say()] }, /Without the flag IS_COMPONENTS_V2/],
  [
    'a long label',
    { content: 'x', components: [row(button({ label: text(81) }))] },
    /label of a button may have at most 80/,
  ],
  ['no label', { content: 'x', components: [row(button({ label: '' }))] }, /label or an emoji/],
  [
    'a long custom_id',
    { content: 'x', components: [row(button({ custom_id: text(101) }))] },
    /custom_id of a button may have at most 100/,
  ],
  [
    'no custom_id',
    { content: 'x', components: [row(button({ custom_id: undefined }))] },
    /custom_id of a button must not be empty/,
  ],
  ['a custom_id twice', { content: 'x', components: [row(button(), button())] }, /custom_id must be unique/],
  ['no style', { content: 'x', components: [row(button({ style: undefined }))] }, /style from 1 to 6/],
  [
    'a link without url',
    { content: 'x', components: [row(button({ style: 5, custom_id: undefined }))] },
    /url of a link button must not be empty/,
  ],
  [
    'a link with a long url',
    {
      content: 'x',
      components: [row(button({ style: 5, custom_id: undefined, url: `https://example.org/${text(500)}` }))],
    },
    /at most 512/,
  ],
  [
    'a link with another scheme',
    { content: 'x', components: [row(button({ style: 5, custom_id: undefined, url: 'file:///etc' }))] },
    /must begin with http/,
  ],
  [
    'a link that is not well formed',
    { content: 'x', components: [row(button({ style: 5, custom_id: undefined, url: 'https://example.org/a b' }))] },
    /be well formed/,
  ],
  [
    'a link with custom_id',
    { content: 'x', components: [row(button({ style: 5, url: 'https://example.org' }))] },
    /must not have a custom_id/,
  ],
  [
    'a url on another button',
    { content: 'x', components: [row(button({ url: 'https://example.org' }))] },
    /Only a link button/,
  ],
  ['a menu without options', { content: 'x', components: [row(menu({ options: [] }))] }, /at least 1 options/],
  [
    'a menu with 26 options',
    {
      content: 'x',
      components: [row(menu({ options: Array.from({ length: 26 }, (_, at) => ({ label: 'x', value: String(at) })) }))],
    },
    /at most 25 options/,
  ],
  [
    'an option twice',
    {
      content: 'x',
      components: [
        row(
          menu({
            options: [
              { label: 'a', value: '1' },
              { label: 'b', value: '1' },
            ],
          }),
        ),
      ],
    },
    /value of an option must be unique/,
  ],
  [
    'a long option',
    { content: 'x', components: [row(menu({ options: [{ label: text(101), value: '1' }] }))] },
    /label of an option may have at most 100/,
  ],
  [
    'a long placeholder',
    { content: 'x', components: [row(menu({ placeholder: text(151) }))] },
    /placeholder may have at most 150/,
  ],
  [
    'more values than options',
    { content: 'x', components: [row(menu({ max_values: 2 }))] },
    /max_values must lie between/,
  ],
  ['eleven embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) }, /at most 10 embeds/],
  [
    '6001 characters in embeds',
    { embeds: [{ description: text(4000) }, { description: text(2001) }] },
    /All embeds together may have at most 6000/,
  ],
  ['a long title', { embeds: [{ title: text(257) }] }, /title of an embed may have at most 256/],
  ['a nameless field', { embeds: [{ fields: [{ name: '', value: 'x' }] }] }, /name of a field must not be empty/],
  ['content beside V2', { ...v2(say()), content: 'x' }, /may not have content/],
  ['embeds beside V2', { ...v2(say()), embeds: [{ title: 'x' }] }, /may not have embeds/],
  [
    '41 components, nested ones counted',
    v2({ type: 17, components: Array.from({ length: 40 }, () => say()) }),
    /at most 40 components/,
  ],
  [
    '4001 characters of text',
    v2(say(text(2000)), { type: 17, components: [say(text(2001))] }),
    /at most 4000 characters; these have 4001/,
  ],
  ['an empty text display', v2(say(' ')), /text display must not be empty/],
  ['an empty section', v2({ type: 9, components: [], accessory: button() }), /at least 1 text displays/],
  [
    'a section of four',
    v2({ type: 9, components: [say(), say(), say(), say()], accessory: button() }),
    /at most 3 text displays/,
  ],
  ['a section without accessory', v2({ type: 9, components: [say()] }), /must have an accessory/],
  [
    'a container in a container',
    v2({ type: 17, components: [{ type: 17, components: [say()] }] }),
    /type 17 may not stand in a container/,
  ],
  ['an empty container', v2({ type: 17, components: [] }), /at least 1 components in a container/],
  ['a bare button', v2(button()), /may not stand in the top level/],
  ['an unknown component', v2({ type: 99 }), /no component of type 99/],
  ['a component id twice', v2({ ...say(), id: 7 }, { ...say(), id: 7 }), /component id must be unique/],
];

const MODALS: [string, object, RegExp][] = [
  ['a long title', modal({ title: text(46) }), /title of a modal may have at most 45/],
  ['no components', modal({ components: [] }), /at least 1 components in a modal/],
  [
    'six components',
    modal({ components: Array.from({ length: 6 }, (_, at) => input({ custom_id: `q${at}` })) }),
    /at most 5 components/,
  ],
  ['a custom_id twice', modal({ components: [input(), input()] }), /custom_id must be unique/],
  ['a button', modal({ components: [button()] }), /type 2 may not stand/],
  ['a long label', modal({ components: [{ ...input(), label: text(46) }] }), /label of a field may have at most 45/],
  [
    'too long a value',
    modal({ components: [input({ value: 'long', max_length: 3 })] }),
    /value of a text input may have at most 3/,
  ],
  ['no style', modal({ components: [input({ style: undefined })] }), /style 1 \(short\) or 2/],
];

const COMMANDS: [string, object[], RegExp][] = [
  ['a space in a name', [slash({ name: 'ask me' })], /must be 1 to 32 letters/],
  ['capitals in a name', [slash({ name: 'Ask' })], /lower case/],
  ['a long name', [slash({ name: text(33) })], /must be 1 to 32/],
  ['no description', [slash({ description: '' })], /description of a command must not be empty/],
  ['a long description', [slash({ description: text(101) })], /description of a command may have at most 100/],
  ['a name twice', [slash(), slash()], /name of a command must be unique/],
  [
    '26 options',
    [slash({ options: Array.from({ length: 26 }, (_, at) => option({ name: `o${at}` })) })],
    /at most 25 options/,
  ],
  ['an option twice', [slash({ options: [option(), option()] })], /name of an option must be unique/],
  [
    'a required option last',
    [slash({ options: [option(), option({ name: 'late', required: true })] })],
    /"late" comes after/,
  ],
  ['lengths the wrong way round', [slash({ options: [option({ min_length: 9, max_length: 3 })] })], /the lesser first/],
  ['a length beyond 6000', [slash({ options: [option({ max_length: 6001 })] })], /between 0 and 6000/],
  [
    'choices beside autocomplete',
    [slash({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] })],
    /not both/,
  ],
  [
    'options beside a subcommand',
    [slash({ options: [option(), { type: 1, name: 'sub', description: 'x' }] })],
    /subcommands or options, not both/,
  ],
  [
    'a subcommand within one',
    [
      slash({
        options: [{ type: 1, name: 'sub', description: 'x', options: [{ type: 1, name: 'inner', description: 'x' }] }],
      }),
    ],
    /may not stand within the subcommand "sub"/,
  ],
  [
    'a required subcommand',
    [slash({ options: [{ type: 1, name: 'sub', description: 'x', required: true }] })],
    /may not be required/,
  ],
  [
    'a described context menu',
    [{ name: 'Ask', type: 3, description: 'x' }],
    /context menu command may not have a description/,
  ],
];

const CHOICES: [string, object, RegExp][] = [
  ['26 choices', choices(26), /at most 25 choices/],
  ['a long name', { choices: [{ name: text(101), value: 'x' }] }, /name of a choice may have at most 100/],
  ['a long value', { choices: [{ name: 'x', value: text(101) }] }, /value of a choice may have at most 100/],
  ['an empty name', { choices: [{ name: '', value: 'x' }] }, /name of a choice must not be empty/],
];

describe("Discord's rules", () => {
  let local: Awaited<ReturnType<typeof startLocalDiscord>>;
  let client: Client<true>;
  let body: object;

  /** Sends a request, and gives Discord's refusal and the violations that it left. */
  async function refusal(
    method: 'post' | 'put' | 'patch',
    route: `/${string}`,
    data: RequestData,
  ): Promise<[unknown, string]> {
    const before = local.violations().length;
    const error = await client.rest[method](route, data).then(
      () => null,
      (reason: unknown) => reason,
    );
    return [error, local.violations().slice(before).join('\n')];
  }

  /** What the bot's first response, with its handler's body, meets. */
  async function response(run: () => Promise<unknown>): Promise<[unknown, string]> {
    const before = local.violations().length;
    const noted = heard(local, 'protocol', ({ name }) => name.endsWith('/callback'));
    void run().catch(() => {});
    return [{ status: (await noted).status, code: 50035 }, local.violations().slice(before).join('\n')];
  }

  beforeAll(async () => {
    local = await startLocalDiscord({ clock: handClock() });
    client = await connect(local, async ({ id, token }) =>
      client.rest.post(Routes.interactionCallback(id, token), { body, auth: false }),
    );
    await client.application.commands.set([
      {
        name: 'try',
        description: 'Tries.',
        options: [{ type: 3, name: 'question', description: 'What.', autocomplete: true }],
      },
    ]);
  });
  afterAll(async () => {
    await client.destroy();
    await local.close();
  });

  it.each(MESSAGES)('refuses %s', async (_, message, what) => {
    const [error, violations] = await refusal('post', Routes.channelMessages(local.channelId), { body: message });
    expect(error).toMatchObject({ status: 400, code: 50035 });
    expect(violations).toMatch(what);
  });

  it.each([MESSAGES[0], MESSAGES[30]].flatMap((row_) => (row_ ? [row_] : [])))(
    'refuses %s as a first response, and names the place',
    async (_, message, what) => {
      body = { type: 4, data: message };
      const [error, violations] = await response(() =>
        local.run({ as: READER, channelId: local.channelId, command: 'try' }),
      );
      expect(error).toMatchObject({ status: 400 });
      expect(violations).toMatch(what);
      expect(violations).toContain('data.');
    },
  );

  it.each(MODALS)('refuses a modal with %s', async (_, form, what) => {
    body = { type: 9, data: form };
    const [error, violations] = await response(() =>
      local.run({ as: READER, channelId: local.channelId, command: 'try' }),
    );
    expect(error).toMatchObject({ status: 400 });
    expect(violations).toMatch(what);
  });

  it.each(CHOICES)('refuses %s of autocomplete', async (_, offered, what) => {
    body = { type: 8, data: offered };
    const [error, violations] = await response(() =>
      local.autocomplete({ as: READER, channelId: local.channelId, command: 'try', options: {}, focused: 'question' }),
    );
    expect(error).toMatchObject({ status: 400 });
    expect(violations).toMatch(what);
  });

  it('refuses a message where autocomplete waits for choices', async () => {
    body = { type: 4, data: { content: 'x' } };
    const [, violations] = await response(() =>
      local.autocomplete({ as: READER, channelId: local.channelId, command: 'try', options: {}, focused: 'question' }),
    );
    expect(violations).toMatch('A response of type 4 may not follow an interaction of type 4.');
  });

  it.each(COMMANDS)('refuses a command with %s', async (_, commands, what) => {
    const [error, violations] = await refusal('put', Routes.applicationCommands(local.applicationId), {
      body: commands,
    });
    expect(error).toMatchObject({ status: 400, code: 50035 });
    expect(violations).toMatch(what);
    expect(local.commands().map(({ name }) => name)).toEqual(['try']);
  });

  it('refuses the 201st new command of a day', async () => {
    const day = await startLocalDiscord({ clock: handClock() });
    const register = async (name: string) =>
      (
        await fetch(`${day.apiUrl}/v10/applications/${day.applicationId}/commands`, {
          method: 'PUT',
          headers: { Authorization: `Bot ${day.token}`, 'Content-Type': 'application/json' },
          body: JSON.stringify(Array.from({ length: 100 }, (_, at) => slash({ name: `${name}${at}` }))),
        })
      ).status;
    expect([await register('a'), await register('a'), await register('b'), await register('c')]).toEqual([
      200, 200, 200, 400,
    ]);
    expect(day.violations().join()).toMatch('Max number of daily application command creates');
    await day.close();
  });

  it('takes what lies just within the limits', async () => {
    const before = local.violations();
    const within = [
      { content: text(2000) },
      { content: 'x', components: [row(...buttons(5))] },
      v2({ type: 17, components: Array.from({ length: 39 }, () => say(text(100))) }),
      v2(say(text(2000)), say(text(2000))),
      v2({ type: 9, components: [say()], accessory: button() }),
    ];
    for (const message of within) await client.rest.post(Routes.channelMessages(local.channelId), { body: message });
    expect(local.violations()).toEqual(before);
  });

  it('does not let a message lose Components V2', async () => {
    const { id } = (await client.rest.post(Routes.channelMessages(local.channelId), { body: v2(say()) })) as {
      id: string;
    };
    const route = Routes.channelMessage(local.channelId, id);
    expect((await refusal('patch', route, { body: { flags: 0 } }))[1]).toMatch('cannot lose');
    expect((await refusal('patch', route, { body: { content: 'Back.' } }))[1]).toMatch('may not have content');
  });

  it.each([
    ['@everyone', {}, 'pings @everyone'],
    [`<@${READER.userId}>`, { allowed_mentions: { parse: ['users'] } }, 'pings the user'],
    ['<@&100000000000000009>', {}, 'pings the role'],
  ])('records, but takes, a message that pings: %s', async (content, more, what) => {
    const [error, violations] = await refusal('post', Routes.channelMessages(local.channelId), {
      body: { content, ...more },
    });
    expect(error).toBeNull();
    expect(violations).toMatch(what);
  });

  it.each([
    ['@everyone', { allowed_mentions: { parse: [] } }],
    [`<@${READER.userId}>`, { allowed_mentions: { parse: ['everyone'] } }],
    ['`@everyone`', {}],
  ])('records nothing where nobody is pinged: %s %j', async (content, more) => {
    expect(await refusal('post', Routes.channelMessages(local.channelId), { body: { content, ...more } })).toEqual([
      null,
      '',
    ]);
  });
});
