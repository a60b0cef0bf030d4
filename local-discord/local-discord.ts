import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { systemClock, type Clock } from './clock.ts';
import { Commands } from './commands.ts';
import type { LocalDiscord } from './contract.ts';
import type { Faults } from './faults.ts';
import { Gateway } from './gateway.ts';
import { isTold } from './gateway-session.ts';
import { Guild } from './guild.ts';
import { Interactions } from './interactions.ts';
import { Journal } from './journal.ts';
import { Messages } from './messages.ts';
import { isForeign } from './places.ts';
import { CloseCode, Intent } from './protocol.ts';
import { applicationRoutes } from './rest/application.ts';
import { channelRoutes } from './rest/channels.ts';
import { Failures } from './rest/failures.ts';
import { interactionRoutes } from './rest/interactions.ts';
import { RateLimits } from './rest/rate-limit.ts';
import { apiServer } from './rest/server.ts';
import { snowflakes } from './snowflakes.ts';
import { Uploads } from './uploads.ts';
import { userDeeds } from './user.ts';

export interface LocalDiscordOptions {
  readonly clock?: Clock;
  /** Milliseconds between the bot's heartbeats; default 41250, as Discord's. */
  readonly heartbeatInterval?: number;
  /** Bits of the privileged intents that the application was granted; default none. */
  readonly grantedIntents?: number;
  /** How many shards a bot is advised to run; default 1. */
  readonly shards?: number;
}

/** Another one for each run, so that nothing but the bot that was told can have it. */
function newToken(): string {
  return `local.${randomBytes(6).toString('base64url')}.${randomBytes(24).toString('base64url')}`;
}

/** Starts a Discord of one server on 127.0.0.1. It listens when the promise resolves. */
export async function startLocalDiscord(
  options: LocalDiscordOptions = {},
): Promise<LocalDiscord & { readonly faults: Faults }> {
  const clock = options.clock ?? systemClock;
  const firstToken = newToken();
  let token = firstToken;
  const newId = snowflakes(clock);
  const journal = new Journal(clock);
  const guild = new Guild(newId, clock.now());
  const { applicationId, guildId, channelId, botRoleId } = guild.ids;
  const gatewayUrl = () => `ws://127.0.0.1:${port}/gateway`;
  const gateway: Gateway = new Gateway({
    token: () => token,
    journal,
    newId,
    heartbeatInterval: options.heartbeatInterval ?? 41_250,
    grantedIntents: options.grantedIntents ?? 0,
    ready: (sessionId, shard) => ({
      v: 10,
      user: guild.bot,
      guilds: isTold(shard, guildId) ? [{ id: guildId, unavailable: true }] : [],
      session_id: sessionId,
      resume_gateway_url: gatewayUrl(),
      shard,
      application: { id: applicationId, flags: 0 },
      private_channels: [],
      relationships: [],
      user_settings: {},
      _trace: [],
    }),
    welcome: (send, intents, shard) => {
      if (isTold(shard, guildId) && (intents & Intent.Guilds) !== 0) send('GUILD_CREATE', guild.guildCreate(intents));
    },
  });
  const messages = new Messages(guild, gateway, journal, newId, () => clock.now());
  const commands = new Commands(guild, clock, newId, (all: readonly APIApplicationCommand[]) =>
    journal.tell({ kind: 'commands', commands: all }),
  );
  const interactions = new Interactions(guild, gateway, journal, clock, newId);
  const uploads = new Uploads(newId, () => `http://127.0.0.1:${port}`);
  const parts = { guild, messages, commands, interactions, gateway, journal, uploads, newId };
  // The bot waits by its own clock, so its requests are counted by the true one.
  const limits = new RateLimits(systemClock);
  const routes = [
    ...applicationRoutes(parts, gatewayUrl, options.shards ?? 1),
    ...channelRoutes(parts),
    ...interactionRoutes(parts),
  ];
  const failures = new Failures();
  const { forgeButton, forgeCommand, ...deeds } = userDeeds(parts);
  const server = apiServer({ routes, token: () => token, limits, failures, journal, uploads });
  gateway.attach(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    token: firstToken,
    applicationId,
    guildId,
    channelId,
    botRoleId,
    directChannel: (userId) => guild.directChannel(userId),
    openPlace(place) {
      const id = guild.openPlace(place);
      if (!isForeign(place))
        gateway.dispatch('THREAD_CREATE', guildId, (intents) =>
          (intents & Intent.Guilds) === 0 ? null : { ...guild.channel(id), newly_created: true },
        );
      return id;
    },
    commands: () => commands.all(),
    messages: (channel, reader) => messages.visibleTo(channel, reader),
    ...deeds,
    dismiss: (messageId) => messages.dismiss(messageId),
    listen: (listener) => journal.listen(listener),
    violations: () => journal.violations(),
    async close() {
      interactions.close();
      gateway.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
    faults: {
      askToReconnect: () => gateway.askToReconnect(),
      invalidateSessions: () => gateway.invalidateSessions(),
      dropConnections: () => gateway.dropConnections(),
      acknowledgeHeartbeats: (answer) => gateway.acknowledgeHeartbeats(answer),
      closeConnections: (code) => gateway.closeConnections(code),
      refuseIdentify: (code) => gateway.refuseIdentify(code),
      repeatEvents: (repeat) => gateway.repeatEvents(repeat),
      shutGateway: (down) => gateway.shut(down),
      resetToken: () => {
        token = newToken();
        gateway.closeConnections(CloseCode.AuthenticationFailed);
      },
      loseGuild: () => gateway.dispatch('GUILD_DELETE', guildId, () => ({ id: guildId })),
      failRequests: (fault) => failures.add(fault),
      forgeButton,
      forgeCommand,
      rateLimitOnce: (seconds) => limits.refuseOnce(seconds),
      denyBot: (permission) => guild.denyBot(permission),
      openCommand: (name, roleOrUserId) => commands.open(name, roleOrUserId),
    },
  };
}
