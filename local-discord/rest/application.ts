import type { APIApplicationCommand } from 'discord-api-types/v10';
import { unknown } from '../api-error.ts';
import type { ApiRequest, Parts, Route } from './route.ts';

/** Where the gateway is, and the bot's commands. */
export function applicationRoutes({ guild, commands }: Parts, gatewayUrl: () => string): Route[] {
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
          shards: 1,
          session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
        },
      }),
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
