import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import type { Logger } from 'pino';
import { COMMANDS } from '../../commands/index.ts';
import { recentAnswers } from '../../commands/recent-answers.ts';
import type { Library } from '../core/library.ts';
import { onInteraction, onMessage } from './dispatch.ts';
import { registerCommands } from './registration.ts';

export interface BotSettings {
  readonly token: string;
  readonly guildId: string | null;
  readonly apiUrl: string;
  readonly moderatorRoles: readonly string[];
  readonly logQuestions: boolean;
}

/** A bot that is logged in. */
export interface Bot {
  readonly name: string;
  close(): Promise<void>;
}

/**
 * Logs in, registers the commands and answers from then on.
 * @throws what discord.js throws where Discord refuses the token or cannot be reached
 */
export async function startBot(settings: BotSettings, library: Library, log: Logger): Promise<Bot> {
  const { token, guildId, apiUrl, moderatorRoles, logQuestions } = settings;
  const client = new Client({
    // A mention and a direct message show the bot their text without the privileged message-content intent.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: apiUrl },
  });
  const context = { library, log, logQuestions, moderatorRoles, recent: recentAnswers() };
  client.on(Events.InteractionCreate, (interaction) => void onInteraction(interaction, context));
  client.on(Events.MessageCreate, (message) => void onMessage(message, context));
  client.on(Events.Error, (error) => log.error({ err: error }, 'The connection to Discord failed'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardDisconnect, ({ code }) => log.warn({ code }, 'Disconnected from Discord'));
  client.on(Events.ShardResume, () => log.info('Connected to Discord again'));
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
    const { application, user } = await ready;
    const written = await registerCommands(
      client.rest,
      application.id,
      guildId,
      [...client.guilds.cache.keys()],
      COMMANDS.map(({ definition }) => definition),
    );
    log.info({ user: user.tag, commands: written ? 'registered' : 'unchanged', guild: guildId ?? 'all' }, 'Ready');
    return { name: user.tag, close: () => client.destroy() };
  } catch (error) {
    await client.destroy();
    throw error;
  }
}
