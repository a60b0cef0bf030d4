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
      gapsFile: 'data/gaps.json',
      mentions: true,
      modelDir: null,
      fetch: true,
      feedMinutes: 60,
      reader: null,
      search: null,
      shards: null,
    });
  });
  test('GIVEN that nothing is to be counted, and mentions are to be left alone THEN both are taken', () => {
    expect(readConfig({ GAPS_FILE: 'none', MENTIONS: 'false' })).toMatchObject({ gapsFile: null, mentions: false });
  });
  test('GIVEN roles with commas between them THEN all are taken', () => {
    expect(readConfig({ MODERATOR_ROLE_IDS: '12345678901234567, 12345678901234568,' }).moderatorRoles).toEqual([
      '12345678901234567',
      '12345678901234568',
    ]);
  });
  test('GIVEN a model server THEN where it is, its model and its bounds are read, and a key only where one is set', () => {
    const url = 'http://127.0.0.1:8080/v1/chat/completions';
    expect(readConfig({ READER_URL: url, READER_MODEL: 'small' }).reader).toEqual({
      url,
      model: 'small',
      key: null,
      timeoutMs: 4000,
      concurrency: 2,
    });
    const stated = { READER_URL: url, READER_MODEL: 'small', READER_KEY: 'sk-1', READER_TIMEOUT_MS: '900' };
    expect(readConfig(stated).reader).toMatchObject({ key: 'sk-1', timeoutMs: 900 });
  });
  test('GIVEN a key that cannot be used THEN the sentence about it does not say it', () => {
    expect(() => readConfig({ READER_KEY: 'sk-secret\nX-More: 1' })).toThrow(/^(?!.*sk-secret).*READER_KEY/s);
  });
  test.each([
    ['DISCORD_GUILD_ID', 'my server', /DISCORD_GUILD_ID should be a Discord id/],
    ['CORPUS_MAX_BYTES', 'lots', /CORPUS_MAX_BYTES should be a whole number/],
    ['ASK_PER_MINUTE', '0', /ASK_PER_MINUTE should be at least 1/],
    ['ASK_PER_MINUTE_CHANNEL', 'many', /ASK_PER_MINUTE_CHANNEL should be a whole number of questions/],
    ['HEALTH_PORT', '70000', /HEALTH_PORT should be at most 65535/],
    ['MENTIONS', 'no', /MENTIONS should be true or false/],
    ['LOG_QUESTIONS', 'maybe', /LOG_QUESTIONS should be true or false/],
    ['DISCORD_API_URL', 'ftp://x', /DISCORD_API_URL should be an address/],
    ['READER_URL', 'nonsense', /READER_URL should be an address/],
    ['READER_URL', 'http://127.0.0.1:8080/v1', /READER_URL should be the whole address, ending in \/chat\/completions/],
    [
      'READER_URL',
      'http://me:secret@127.0.0.1/v1/chat/completions',
      /READER_URL .* without a name or password in it\.$/m,
    ],
    ['READER_URL', 'http://127.0.0.1/v1/chat/completions', /READER_MODEL should be the name of the model/],
    ['READER_KEY', 'two words', /READER_KEY should be the key alone/],
    ['READER_TIMEOUT_MS', '1', /READER_TIMEOUT_MS should be at least 100/],
    ['READER_CONCURRENCY', '0.5', /READER_CONCURRENCY should be a whole number/],
    ['MODERATOR_ROLE_IDS', '1,2', /MODERATOR_ROLE_IDS should be a Discord id/],
  ])('GIVEN %s=%s THEN the setting and what it should be are named', (name, value, message) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => readConfig({ [name]: value })).toThrow(message);
  });
});
