import type { APIApplicationCommand } from 'discord-api-types/v10';
import { unknown } from '../api-error.ts';
import type { ApiRequest, Parts, Route } from './route.ts';

/** Where the gateway is, and the bot's commands. */
export function applicationRoutes({ guild, commands }: Parts, gatewayUrl: () => string, shards: number): Route[] {
  const asked = ({ query }: ApiRequest, all: readonly APIApplicationCommand[]) =>
    query.get('with_localizations') === 'true' ? all : all.map(withoutLocalizations);
  const scoped = (base: string, guildOf: (request: ApiRequest) => string | null): Route[] => [
    {
      method: 'GET',
      path: base,
      handle: (request) => ({ status: 200, body: asked(request, commands.list(guildOf(request))) }),
    },
    {
      method: 'PUT',
      path: base,
      handle: (request) => ({ status: 200, body: commands.replace(request.body, guildOf(request)) }),
    },
  ];
  const theGuild = ({ param }: ApiRequest) => {
    if (param('guild') !== guild.ids.guildId) throw unknown('Guild');
    return param('guild');
  };
  return [
    {
      method: 'GET',
      path: '/gateway/bot',
      handle: () => ({
        status: 200,
        body: {
          url: gatewayUrl(),
          shards,
          session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
        },
      }),
    },
    { method: 'GET', path: '/users/@me', handle: () => ({ status: 200, body: guild.bot }) },
    {
      method: 'GET',
      path: '/applications/@me',
      handle: () => ({
        status: 200,
        body: {
          id: guild.ids.applicationId,
          name: guild.bot.username,
          bot_public: true,
          bot_require_code_grant: false,
          integration_types_config: { 0: {}, 1: {} },
        },
      }),
    },
    {
      method: 'GET',
      path: '/users/@me/guilds',
      handle: () => ({ status: 200, body: [{ id: guild.ids.guildId, name: guild.guildCreate(0).name }] }),
    },
    {
      method: 'GET',
      path: '/guilds/:guild',
      handle: (request) => {
        theGuild(request);
        const { id, name, owner_id, roles } = guild.guildCreate(0);
        return { status: 200, body: { id, name, owner_id, roles } };
      },
    },
    {
      method: 'GET',
      path: '/guilds/:guild/channels',
      handle: (request) => {
        theGuild(request);
        return { status: 200, body: guild.guildCreate(0).channels };
      },
    },
    {
      method: 'GET',
      path: '/guilds/:guild/members/:user',
      handle: (request) => {
        theGuild(request);
        const member = guild.member(request.param('user'));
        if (member === undefined) throw unknown('Member');
        return { status: 200, body: member };
      },
    },
    ...scoped('/applications/:application/commands', () => null),
    ...scoped('/applications/:application/guilds/:guild/commands', theGuild),
  ];
}

/** A plain listing leaves the translations out. */
function withoutLocalizations(command: APIApplicationCommand): object {
  const { name_localizations: _names, description_localizations: _descriptions, ...rest } = command;
  return rest;
}
