import { z } from 'zod';
import type { ReaderSettings } from './reader/settings.ts';
import type { SearchSettings } from './search/settings.ts';

const snowflake = z.string().regex(/^\d{17,20}$/, 'should be a Discord id: 17 to 20 digits');

const flag = z
  .enum(['true', 'false'], 'should be true or false')
  .default('false')
  .transform((value) => value === 'true');

const port = z.coerce
  .number('should be a port: a whole number from 1 to 65535')
  .int('should be a whole number')
  .min(1, 'should be at least 1')
  .max(65_535, 'should be at most 65535')
  .optional();

const perMinute = z.coerce
  .number('should be a whole number of questions')
  .int('should be a whole number of questions')
  .min(1, 'should be at least 1')
  .max(100_000, 'should be at most 100000');

const Settings = z
  .object({
    DISCORD_TOKEN: z
      .string()
      .regex(/^\S+$/, 'should be the token from the developer portal, without spaces')
      .optional(),
    DISCORD_GUILD_ID: snowflake.optional(),
    DISCORD_API_URL: z
      .url({ protocol: /^https?$/, error: 'should be an address that begins with http:// or https://' })
      .default('https://discord.com/api'),
    CORPUS_DIR: z.string().default('corpus'),
    CORPUS_WATCH: flag,
    CACHE_DIR: z
      .string()
      .default('.cache')
      .transform((dir) => (dir === 'none' ? null : dir)),
    GAPS_FILE: z
      .string()
      .default('data/gaps.json')
      .transform((path) => (path === 'none' ? null : path)),
    MENTIONS: z
      .enum(['true', 'false'], 'should be true or false')
      .default('true')
      .transform((value) => value === 'true'),
    CORPUS_MAX_BYTES: z.coerce
      .number('should be a whole number of bytes')
      .int('should be a whole number of bytes')
      .min(1, 'should be at least 1')
      .default(5_000_000),
    ASK_PER_MINUTE: perMinute.default(10),
    ASK_PER_MINUTE_CHANNEL: perMinute.default(60),
    HEALTH_PORT: port,
    PLAYGROUND_PORT: port,
    MODERATOR_ROLE_IDS: z
      .string()
      .transform((list) =>
        list
          .split(',')
          .map((id) => id.trim())
          .filter((id) => id !== ''),
      )
      .pipe(z.array(snowflake))
      .default([]),
    RUN_BY: z.string().trim().max(200, 'should be at most 200 characters').optional(),
    MODEL_DIR: z.string().optional(),
    FETCH: z
      .enum(['true', 'false'], 'should be true or false')
      .default('true')
      .transform((value) => value === 'true'),
    FEED_MINUTES: z.coerce
      .number('should be a whole number of minutes')
      .int('should be a whole number of minutes')
      .min(5, 'should be at least 5: feeds belong to others')
      .max(1440, 'should be at most 1440, which is a day')
      .default(60),
    READER_URL: z
      .url({ protocol: /^https?$/, error: 'should be an address that begins with http:// or https://' })
      .refine(
        isChatAddress,
        'should be the whole address, ending in /chat/completions, without a name or password in it',
      )
      .optional(),
    READER_MODEL: z.string().optional(),
    READER_KEY: z
      .string()
      .regex(/^[\x21-\x7e]+$/, 'should be the key alone: ASCII characters without spaces')
      .optional(),
    READER_TIMEOUT_MS: z.coerce
      .number('should be a whole number of milliseconds')
      .int('should be a whole number of milliseconds')
      .min(100, 'should be at least 100')
      .max(60_000, 'should be at most 60000: who asks waits for it')
      .default(4000),
    READER_CONCURRENCY: z.coerce
      .number('should be a whole number of questions')
      .int('should be a whole number of questions')
      .min(1, 'should be at least 1')
      .max(64, 'should be at most 64')
      .default(2),
    SEARCH_URL: z
      .string()
      .transform((list) =>
        list
          .split(',')
          .map((url) => url.trim())
          .filter((url) => url !== ''),
      )
      .pipe(
        z
          .array(
            z
              .url({ protocol: /^https?$/, error: 'should be addresses that begin with http:// or https://' })
              .refine(
                isBare,
                'should be without a name or password in it: SEARCH_USER and SEARCH_PASSWORD are for these',
              ),
          )
          .min(1),
      )
      .optional(),
    SEARCH_USER: z.string().optional(),
    SEARCH_PASSWORD: z.string().optional(),
    SEARCH_API_KEY: z
      .string()
      .regex(/^[\x21-\x7e]+$/, 'should be the key alone: ASCII characters without spaces')
      .optional(),
    SEARCH_CA: z.string().optional(),
    SEARCH_INDEX: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,60}$/, 'should be lower-case letters, digits and hyphens')
      .default('footnote'),
    SHARDS: z
      .union(
        [z.literal('auto'), z.coerce.number().int().min(1).max(1000)],
        'should be auto or a whole number from 1 to 1000',
      )
      .optional(),
    LOG_LEVEL: z
      .enum(
        ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
        'should be trace, debug, info, warn, error, fatal or silent',
      )
      .default('info'),
    LOG_QUESTIONS: flag,
  })
  .refine(({ READER_URL, READER_MODEL }) => READER_URL === undefined || READER_MODEL !== undefined, {
    path: ['READER_MODEL'],
    error: 'should be the name of the model at READER_URL',
  })
  .refine(({ SEARCH_USER, SEARCH_PASSWORD }) => (SEARCH_USER === undefined) === (SEARCH_PASSWORD === undefined), {
    path: ['SEARCH_PASSWORD'],
    error: 'should be set where SEARCH_USER is, and only there',
  });

function isBare(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}

/** Names and passwords in an address would be sent nowhere and logged by accident. */
function isChatAddress(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { pathname, username, password } = new URL(address);
  return pathname.endsWith('/chat/completions') && username === '' && password === '';
}

export interface Config {
  readonly token: string | null;
  readonly guildId: string | null;
  readonly apiUrl: string;
  readonly corpusDir: string;
  readonly maxBytes: number;
  /** Reload by itself when files change. */
  readonly watch: boolean;
  /** Where the index is kept between runs; null: nowhere. */
  readonly cacheDir: string | null;
  /** Where it is counted what was asked in vain; null: nowhere. */
  readonly gapsFile: string | null;
  /** Fetch pages and feeds from the web. */
  readonly fetch: boolean;
  /** Minutes between two looks at a feed. */
  readonly feedMinutes: number;
  /** Answer messages that mention the bot. */
  readonly mentions: boolean;
  /** Where the page is that `npm start` opens without a token; null: 3000 or the next free one. */
  readonly playgroundPort: number | null;
  readonly moderatorRoles: readonly string[];
  /** Who runs the bot, as /help tells it; null: it does not. */
  readonly runBy: string | null;
  /** Questions a minute that one person may ask, and that are answered in one channel. */
  readonly askLimits: { readonly person: number; readonly channel: number };
  /** Where the bot tells how it is; null: nowhere. */
  readonly healthPort: number | null;
  /** The folder of a sentence-embedding model that is heeded beside the words; null: the words alone. */
  readonly modelDir: string | null;
  /** A model server that chooses among quotes; null: the words choose. */
  readonly reader: ReaderSettings | null;
  /** A search engine that holds the articles; null: they are in memory. */
  readonly search: SearchSettings | null;
  /** How many processes of the bot share its servers; null: one, which knows of no other. */
  readonly shards: number | 'auto' | null;
  readonly logLevel: string;
  readonly logQuestions: boolean;
}

/** Thrown for settings that cannot be used; its message names each of them and what it should be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the settings from environment variables; an empty one counts as not set.
 * @throws ConfigError
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const stated = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
  const parsed = Settings.safeParse(stated);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `  ${String(path[0])} ${message}.`);
    throw new ConfigError(`Some settings cannot be used (see .env.example):\n${faults.join('\n')}`);
  }
  const { data } = parsed;
  return {
    token: data.DISCORD_TOKEN ?? null,
    guildId: data.DISCORD_GUILD_ID ?? null,
    apiUrl: data.DISCORD_API_URL,
    corpusDir: data.CORPUS_DIR,
    maxBytes: data.CORPUS_MAX_BYTES,
    watch: data.CORPUS_WATCH,
    cacheDir: data.CACHE_DIR,
    gapsFile: data.GAPS_FILE,
    fetch: data.FETCH,
    feedMinutes: data.FEED_MINUTES,
    mentions: data.MENTIONS,
    playgroundPort: data.PLAYGROUND_PORT ?? null,
    moderatorRoles: data.MODERATOR_ROLE_IDS,
    runBy: data.RUN_BY ?? null,
    askLimits: { person: data.ASK_PER_MINUTE, channel: data.ASK_PER_MINUTE_CHANNEL },
    healthPort: data.HEALTH_PORT ?? null,
    modelDir: data.MODEL_DIR ?? null,
    reader:
      data.READER_URL === undefined || data.READER_MODEL === undefined
        ? null
        : {
            url: data.READER_URL,
            model: data.READER_MODEL,
            key: data.READER_KEY ?? null,
            timeoutMs: data.READER_TIMEOUT_MS,
            concurrency: data.READER_CONCURRENCY,
          },
    search:
      data.SEARCH_URL === undefined
        ? null
        : {
            urls: data.SEARCH_URL,
            login:
              data.SEARCH_API_KEY !== undefined
                ? { apiKey: data.SEARCH_API_KEY }
                : data.SEARCH_USER !== undefined && data.SEARCH_PASSWORD !== undefined
                  ? { user: data.SEARCH_USER, password: data.SEARCH_PASSWORD }
                  : null,
            ca: data.SEARCH_CA ?? null,
            index: data.SEARCH_INDEX,
          },
    shards: data.SHARDS ?? null,
    logLevel: data.LOG_LEVEL,
    logQuestions: data.LOG_QUESTIONS,
  };
}
