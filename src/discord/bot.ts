import { Client, Events, GatewayIntentBits, Options, Partials, RESTEvents, Status } from 'discord.js';
import type { Logger } from 'pino';
import { COMMANDS } from '../../commands/index.ts';
import { drafts } from '../../commands/drafts.ts';
import { privateAnswers } from '../../commands/private-answers.ts';
import { recentAnswers } from '../../commands/recent-answers.ts';
import { recentQuestions } from '../../commands/recent-questions.ts';
import type { ArticleFiles } from '../core/article-files.ts';
import type { FeedStates, Fetcher } from '../core/fetching.ts';
import type { Gaps } from '../core/gaps/gaps.ts';
import type { Library } from '../core/library.ts';
import { Admission, type AskLimits } from './admission.ts';
import { filesFrom } from './attachments.ts';
import { onInteraction } from './dispatch.ts';
import { installLink, inviteLink } from './invite.ts';
import { onMessage } from './on-message.ts';
import { patiently, type Wait } from './patience.ts';
import { closedFor, refusalOf, type DiscordRefusal } from './refusal.ts';
import { registerCommands } from './registration.ts';

export interface BotSettings {
  readonly token: string;
  readonly guildId: string | null;
  readonly apiUrl: string;
  readonly moderatorRoles: readonly string[];
  readonly runBy: string | null;
  readonly logQuestions: boolean;
  readonly askLimits: AskLimits;
  readonly gaps: Gaps | null;
  /** The files of the articles; null where they are not to be changed from Discord. */
  readonly files: ArticleFiles | null;
  /** Fetches pages of the web; null: nothing is fetched. */
  readonly fetcher: Fetcher | null;
  readonly feeds: FeedStates | null;
  /** Whether messages that mention the bot are answered; direct ones always are. */
  readonly mentions: boolean;
}

/** A bot that is logged in. */
export interface Bot {
  readonly name: string;
  /** Whether Discord's gateway is connected and tells what happens. */
  isOnline(): boolean;
  /** How often the connection was lost; discord.js makes it again. */
  reconnects(): number;
  /** Resolves when Discord ends the connection for good: nothing comes back by itself then. */
  readonly refused: Promise<DiscordRefusal>;
  close(): Promise<void>;
}

/**
 * Logs in, registers the commands and answers from then on. What may pass (an error of Discord's
 * servers) is tried again for about a minute.
 * @param wait waits between two tries; tests need not
 * @throws DiscordRefusal where Discord refuses the bot, keeps failing or cannot be reached
 */
export async function startBot(settings: BotSettings, library: Library, log: Logger, wait?: Wait): Promise<Bot> {
  try {
    const connection = await patiently('Logging in', () => connect(settings, library, log), log, wait);
    return await registered(connection, settings, log, wait);
  } catch (error) {
    throw refusalOf(error);
  }
}

interface Connection {
  readonly client: Client<true>;
  readonly refused: Promise<DiscordRefusal>;
  readonly reconnects: () => number;
}

/** Milliseconds between two looks for request handlers that nothing uses. */
const HANDLERS_SWEPT = 30_000;

async function connect(settings: BotSettings, library: Library, log: Logger): Promise<Connection> {
  const { token, apiUrl, moderatorRoles, runBy, logQuestions, askLimits, gaps, files, fetcher, feeds, mentions } =
    settings;
  const client = new Client({
    // A mention and a direct message show the bot their text without the privileged message-content intent.
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.DirectMessages,
      ...(mentions ? [GatewayIntentBits.GuildMessages] : []),
    ],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    // Nothing looks at an older message again; a handler is kept for each interaction until it is swept.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: { api: apiUrl, handlerSweepInterval: HANDLERS_SWEPT },
  });
  const admission = new Admission(askLimits);
  const memory = {
    recent: recentAnswers(),
    questions: recentQuestions(),
    privateAnswers: privateAnswers(),
    drafts: drafts(),
  };
  const context = {
    library,
    log,
    logQuestions,
    moderatorRoles,
    runBy,
    gaps,
    files,
    fetcher,
    feeds,
    filesFrom: filesFrom(apiUrl),
    mentions,
    admission,
    now: Date.now,
    ...memory,
  };
  client.on(Events.InteractionCreate, (interaction) => void onInteraction(interaction, context));
  client.on(Events.MessageCreate, (message) => void onMessage(message, context));
  const reconnects = logConnection(client, log);
  // discord.js tells so only of what it does not mend by itself.
  const refused = new Promise<DiscordRefusal>((resolve) =>
    client.once(Events.ShardDisconnect, ({ code }) => resolve(closedFor(code))),
  );
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    const failed = refused.then((refusal) => Promise.reject(refusal));
    await Promise.race([client.login(token), failed]);
    return { client: await Promise.race([ready, failed]), refused, reconnects };
  } catch (error) {
    await end(client);
    throw error;
  }
}

async function registered(
  { client, refused, reconnects }: Connection,
  { guildId, moderatorRoles }: BotSettings,
  log: Logger,
  wait?: Wait,
): Promise<Bot> {
  const { application, user, guilds, rest, ws } = client;
  const definitions = COMMANDS.map(({ definition }) => definition);
  const register = () => registerCommands(rest, application.id, guildId, [...guilds.cache.keys()], definitions, log);
  try {
    const written = await patiently('Registering the commands', register, log, wait);
    if (guilds.cache.size > 1 && moderatorRoles.length === 0) log.warn({ servers: guilds.cache.size }, MANY_SERVERS);
    const links = {
      invite: inviteLink(application.id),
      // Commands of one server cannot be taken elsewhere.
      ...(guildId === null ? { install: installLink(application.id) } : {}),
    };
    const commands = written ? 'registered' : 'unchanged';
    log.info({ user: user.tag, commands, guild: guildId ?? 'all', ...links }, 'Ready');
  } catch (error) {
    await end(client);
    throw error;
  }
  return {
    name: user.tag,
    isOnline: () => ws.shards.size > 0 && ws.shards.every(({ status }) => status === Status.Ready),
    reconnects,
    refused,
    close: () => end(client),
  };
}

const MANY_SERVERS =
  'In each of these servers its own moderators may reload the articles. MODERATOR_ROLE_IDS names those who may.';

/** A connection that we close is not lost. */
function end(client: Client): Promise<void> {
  client.removeAllListeners(Events.ShardReconnecting);
  return client.destroy();
}

/** Seconds of waiting for Discord's rate limits from which the log tells it. */
const LONG_WAIT = 5;

/** Logs what becomes of the connection; returns how often it was lost. */
function logConnection(client: Client, log: Logger): () => number {
  let lost = 0;
  client.on(Events.Error, (error) => log.error({ err: error }, 'The connection to Discord failed'));
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'The connection to Discord had an error'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardReconnecting, () => {
    lost += 1;
    log.info('The connection to Discord was lost; it is made again');
  });
  client.on(Events.ShardResume, () => log.info('Connected to Discord again'));
  client.rest.on(RESTEvents.RateLimited, ({ route, timeToReset }) => {
    const seconds = Math.round(timeToReset / 1000);
    if (seconds >= LONG_WAIT) log.warn({ route, seconds }, 'Discord makes requests wait');
  });
  return () => lost;
}
