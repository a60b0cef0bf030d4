import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

describe('the configuration', () => {
  test('GIVEN nothing THEN the defaults hold, and .env.example states the same', () => {
    const example = parse(readFileSync(new URL('../.env.example', import.meta.url)));
    expect(readConfig(example)).toEqual(readConfig({}));
    expect(readConfig({})).toMatchObject({
      token: null,
      guildId: null,
      corpusDir: 'corpus',
      maxBytes: 5_000_000,
      moderatorRoles: [],
      logQuestions: false,
      askLimits: { person: 10, channel: 60 },
      healthPort: null,
    });
  });
  test('GIVEN roles with commas between them THEN all are taken', () => {
    expect(readConfig({ MODERATOR_ROLE_IDS: '12345678901234567, 12345678901234568,' }).moderatorRoles).toEqual([
      '12345678901234567',
      '12345678901234568',
    ]);
  });
  test.each([
    ['DISCORD_GUILD_ID', 'my server', /DISCORD_GUILD_ID should be a Discord id/],
    ['CORPUS_MAX_BYTES', 'lots', /CORPUS_MAX_BYTES should be a whole number/],
    ['ASK_PER_MINUTE', '0', /ASK_PER_MINUTE should be at least 1/],
    ['ASK_PER_MINUTE_CHANNEL', 'many', /ASK_PER_MINUTE_CHANNEL should be a whole number of questions/],
    ['HEALTH_PORT', '70000', /HEALTH_PORT should be at most 65535/],
    ['LOG_QUESTIONS', 'maybe', /LOG_QUESTIONS should be true or false/],
    ['DISCORD_API_URL', 'ftp://x', /DISCORD_API_URL should be an address/],
    ['MODERATOR_ROLE_IDS', '1,2', /MODERATOR_ROLE_IDS should be a Discord id/],
  ])('GIVEN %s=%s THEN the setting and what it should be are named', (name, value, message) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => readConfig({ [name]: value })).toThrow(message);
  });
});
