import { Routes, type REST, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { registerCommands } from '../../src/discord/registration.ts';

const ASK: RESTPostAPIApplicationCommandsJSONBody = {
  name: 'ask',
  description: 'Ask.',
  options: [
    { type: 3, name: 'question', description: 'What?', required: true },
    { type: 5, name: 'private', description: 'Only me.', required: false },
  ],
};
const SOURCES: RESTPostAPIApplicationCommandsJSONBody = { name: 'sources', description: 'Show.' };
/** As Discord gives it back: with fields of its own, and without what is false. */
const REGISTERED = {
  id: '1',
  version: '2',
  name: 'ask',
  description: 'Ask.',
  nsfw: false,
  options: [
    { type: 3, name: 'question', description: 'What?', required: true, max_length: 300 },
    { type: 5, name: 'private', description: 'Only me.' },
  ],
};
const EVERYWHERE = Routes.applicationCommands('app');
const inGuild = (id: string) => Routes.applicationGuildCommands('app', id);

/** Discord's side: what is registered where, what was looked into, and what was written. */
async function register(
  registered: Record<string, unknown[]>,
  {
    definitions = [ASK],
    guildId = null,
    memberOf = [],
    refusals = {},
  }: {
    definitions?: RESTPostAPIApplicationCommandsJSONBody[];
    guildId?: string | null;
    memberOf?: string[];
    refusals?: Record<string, Error>;
  } = {},
) {
  const looked: string[] = [];
  const put: Record<string, unknown> = {};
  const rest = {
    get: async (route: string) => {
      looked.push(route);
      if (refusals[route] !== undefined) throw refusals[route];
      return registered[route] ?? [];
    },
    put: async (route: string, { body }: { body: unknown }) => void (put[route] = body),
  };
  const logged: unknown[] = [];
  const log = pino({}, { write: (line: string) => void logged.push(JSON.parse(line)) });
  const written = await registerCommands(rest as unknown as REST, 'app', guildId, memberOf, definitions, log);
  expect(written).toBe(Object.keys(put).length > 0);
  return { looked, put, logged };
}

describe('whether commands are written', () => {
  const [question, hidden] = REGISTERED.options;
  test.each([
    { what: 'the same', found: [REGISTERED], definitions: [ASK], written: false },
    {
      what: 'the same in another order',
      found: [{ name: 'sources', description: 'Show.' }, REGISTERED],
      definitions: [ASK, SOURCES],
      written: false,
    },
    { what: 'nothing', found: [], definitions: [ASK], written: true },
    { what: 'another description', found: [{ ...REGISTERED, description: 'Old.' }], definitions: [ASK], written: true },
    {
      what: 'another option',
      found: [{ ...REGISTERED, options: [question, { ...hidden, name: 'x' }] }],
      definitions: [ASK],
      written: true,
    },
    { what: 'an option less', found: [{ ...REGISTERED, options: [question] }], definitions: [ASK], written: true },
    {
      what: 'an option more',
      found: [{ ...REGISTERED, options: [question, hidden, hidden] }],
      definitions: [ASK],
      written: true,
    },
    { what: 'no options', found: [{ ...REGISTERED, options: undefined }], definitions: [ASK], written: true },
    {
      what: 'options that are no list',
      found: [{ ...REGISTERED, options: { 0: question, 1: hidden, length: 2 } }],
      definitions: [ASK],
      written: true,
    },
    {
      what: 'an option that is null',
      found: [{ ...REGISTERED, options: [null, hidden] }],
      definitions: [ASK],
      written: true,
    },
    {
      what: 'an option that is a word',
      found: [{ ...REGISTERED, options: ['question', hidden] }],
      definitions: [ASK],
      written: true,
    },
    {
      what: 'an option that is not required any more',
      found: [{ ...REGISTERED, options: [{ ...question, required: undefined }, hidden] }],
      definitions: [ASK],
      written: true,
    },
    {
      what: 'an option that was required',
      found: [{ ...REGISTERED, options: [question, { ...hidden, required: true }] }],
      definitions: [ASK],
      written: true,
    },
    {
      what: 'a command more',
      found: [REGISTERED, { name: 'old', description: 'Old.' }],
      definitions: [ASK],
      written: true,
    },
    { what: 'a command of another name', found: [{ ...REGISTERED, name: 'old' }], definitions: [ASK], written: true },
    { what: 'no choice of its own', found: [REGISTERED], definitions: [{ ...ASK, nsfw: undefined }], written: false },
    {
      what: 'a null of its own',
      found: [{ ...REGISTERED, description_localizations: null }],
      definitions: [{ ...ASK, description_localizations: null }],
      written: false,
    },
    {
      what: 'no null',
      found: [{ ...REGISTERED, description_localizations: {} }],
      definitions: [{ ...ASK, description_localizations: null }],
      written: true,
    },
  ])('GIVEN $what registered THEN written: $written', async ({ found, definitions, written }) => {
    const { put } = await register({ [EVERYWHERE]: found }, { definitions });
    expect(put).toEqual(written ? { [EVERYWHERE]: definitions } : {});
  });
  test('GIVEN an answer that is no list of commands THEN nothing is written over it', async () => {
    await expect(register({ [EVERYWHERE]: [{ id: '1' }] })).rejects.toThrow();
  });
});

describe('where', () => {
  test('GIVEN all guilds THEN what one guild still had of its own is taken away', async () => {
    const { looked, put } = await register(
      { [EVERYWHERE]: [REGISTERED], [inGuild('one')]: [REGISTERED] },
      { memberOf: ['one', 'two'] },
    );
    expect(looked).toEqual([EVERYWHERE, inGuild('one'), inGuild('two')]);
    expect(put).toEqual({ [inGuild('one')]: [] });
  });
  test('GIVEN one guild THEN the commands are there, and nowhere else', async () => {
    const { looked, put } = await register(
      { [EVERYWHERE]: [REGISTERED], [inGuild('two')]: [REGISTERED] },
      { guildId: 'one', memberOf: ['one', 'two'] },
    );
    expect(looked).toEqual([EVERYWHERE, inGuild('one'), inGuild('two')]);
    expect(put).toEqual({ [EVERYWHERE]: [], [inGuild('one')]: [ASK], [inGuild('two')]: [] });
  });
  test('GIVEN twenty guilds THEN each is looked into; GIVEN more THEN none is, to spare the requests', async () => {
    const guilds = Array.from({ length: 21 }, (_, n) => `${n}`);
    expect((await register({}, { memberOf: guilds.slice(1) })).looked).toHaveLength(21);
    expect((await register({}, { memberOf: guilds })).looked).toEqual([EVERYWHERE]);
    expect((await register({}, { memberOf: guilds, guildId: '3' })).looked).toEqual([EVERYWHERE, inGuild('3')]);
  });
});

describe('a server that refuses its list of commands', () => {
  const refusals = { [inGuild('b')]: new Error('Missing Access') };
  const registered = { [inGuild('a')]: [REGISTERED], [inGuild('c')]: [REGISTERED] };
  test('GIVEN that the commands are for all THEN it is logged and passed over, and the others are put right', async () => {
    const { put, logged } = await register(registered, { memberOf: ['a', 'b', 'c'], refusals });
    expect(put).toEqual({ [EVERYWHERE]: [ASK], [inGuild('a')]: [], [inGuild('c')]: [] });
    expect(logged).toMatchObject([{ level: 40, guild: 'b', err: { message: 'Missing Access' } }]);
  });
  test('GIVEN that it is the one for the commands THEN that is a failure: the bot would have none', async () => {
    await expect(register(registered, { guildId: 'b', memberOf: ['a', 'b'], refusals })).rejects.toThrow(
      'Missing Access',
    );
  });
});
