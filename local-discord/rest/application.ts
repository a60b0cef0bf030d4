import type { APIApplicationCommand } from 'discord-api-types/v10';
import { unknown } from '../api-error.ts';
import type { ApiRequest, Parts, Route } from './route.ts';

/** Who the bot is, and its commands. */
export function applicationRoutes({ guild, commands }: Parts, gatewayUrl: () => string): Route[] {
  const application = () => ({
    id: guild.ids.applicationId,
    name: guild.bot.username,
    icon: null,
    description: '',
    bot_public: false,
    bot_require_code_grant: false,
    verify_key: '',
    flags: 0,
    owner: guild.user(guild.ids.ownerId),
    team: null,
    bot: guild.bot,
  });
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
    {
      method: 'POST',
      path: base,
      handle: (request) => {
        const { command, created } = commands.put(request.body, guildOf(request));
        return { status: created ? 201 : 200, body: command };
      },
    },
    {
      method: 'GET',
      path: `${base}/:command`,
      handle: (request) => ({ status: 200, body: commands.get(request.param('command'), guildOf(request)) }),
    },
    {
      method: 'PATCH',
      path: `${base}/:command`,
      handle: (request) => ({
        status: 200,
        body: commands.edit(request.param('command'), request.body, guildOf(request)),
      }),
    },
    {
      method: 'DELETE',
      path: `${base}/:command`,
      handle: (request) => {
        commands.remove(request.param('command'), guildOf(request));
        return { status: 204 };
      },
    },
  ];
  const theGuild = ({ param }: ApiRequest) => {
    if (param('guild') !== guild.ids.guildId) throw unknown('Guild');
    return param('guild');
  };
  return [
    { method: 'GET', path: '/gateway', open: true, handle: () => ({ status: 200, body: { url: gatewayUrl() } }) },
    {
      method: 'GET',
      path: '/gateway/bot',
      handle: () => ({
        status: 200,
        body: {
          url: gatewayUrl(),
          shards: 1,
          session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
        },
      }),
    },
    { method: 'GET', path: '/users/@me', handle: () => ({ status: 200, body: guild.bot }) },
    { method: 'GET', path: '/applications/@me', handle: () => ({ status: 200, body: application() }) },
    { method: 'GET', path: '/oauth2/applications/@me', handle: () => ({ status: 200, body: application() }) },
    ...scoped('/applications/:application/commands', () => null),
    ...scoped('/applications/:application/guilds/:guild/commands', theGuild),
  ];
}

/** A plain listing leaves the translations out. */
function withoutLocalizations(command: APIApplicationCommand): object {
  const { name_localizations: _names, description_localizations: _descriptions, ...rest } = command;
  return rest;
}
