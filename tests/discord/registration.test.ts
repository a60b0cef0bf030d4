import { REST, Routes } from 'discord.js';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { registerCommands } from '../../src/discord/registration.ts';
import type { LocalDiscord } from '../../local-discord/contract.ts';
import { startLocalDiscord } from '../../local-discord/local-discord.ts';

let discord: LocalDiscord;
let rest: REST;
beforeEach(async () => {
  discord = await startLocalDiscord();
  rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
});
afterEach(() => discord.close());

const definitions = COMMANDS.map(({ definition }) => definition);
const register = (guildId: string | null) =>
  registerCommands(rest, discord.applicationId, guildId, [discord.guildId], definitions, pino({ level: 'silent' }));
const countAt = async (route: `/${string}`) => ((await rest.get(route)) as unknown[]).length;
const counts = async () => [
  await countAt(Routes.applicationCommands(discord.applicationId)),
  await countAt(Routes.applicationGuildCommands(discord.applicationId, discord.guildId)),
];

describe('registration', () => {
  test('GIVEN nothing registered THEN the commands are; GIVEN the same again THEN nothing is written', async () => {
    expect(await register(null)).toBe(true);
    expect(await counts()).toEqual([definitions.length, 0]);
    expect(await register(null)).toBe(false);
    expect(discord.violations()).toEqual([]);
  });
  test('GIVEN one guild and then all, and back THEN no command is there twice', async () => {
    await register(discord.guildId);
    expect(await counts()).toEqual([0, definitions.length]);
    expect(await register(discord.guildId)).toBe(false);
    await register(null);
    expect(await counts()).toEqual([definitions.length, 0]);
    await register(discord.guildId);
    expect(await counts()).toEqual([0, definitions.length]);
  });
});
