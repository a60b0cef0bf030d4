import { Routes, type REST, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import type { Logger } from 'pino';
import { z } from 'zod';

/** Fields of a registered command that its definition states; everything else is Discord's own. */
const Registered = z.array(z.looseObject({ name: z.string() }));

/** With more guilds than this, nobody tries commands out in one of them; looking into each would only cost requests. */
const GUILDS_LOOKED_INTO = 20;

/**
 * Registers the commands globally, or in one guild only; whichever it is, the other place is left without
 * them, so that no reader sees a command twice. Nothing is written where nothing differs. A guild that
 * only is to be left without them and refuses that is logged and passed over.
 * @param guildId the only guild to register in; null for all
 * @param memberOf the guilds that the bot is in
 * @returns whether anything was written
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  guildId: string | null,
  memberOf: readonly string[],
  definitions: readonly RESTPostAPIApplicationCommandsJSONBody[],
  log: Logger,
): Promise<boolean> {
  const everywhere = Routes.applicationCommands(applicationId);
  const inGuild = (id: string) => Routes.applicationGuildCommands(applicationId, id);
  const written =
    guildId === null
      ? [await put(rest, everywhere, definitions)]
      : [await put(rest, everywhere, []), await put(rest, inGuild(guildId), definitions.map(ofGuild))];
  const others = memberOf.length <= GUILDS_LOOKED_INTO ? memberOf.filter((id) => id !== guildId) : [];
  for (const id of others) {
    try {
      written.push(await put(rest, inGuild(id), []));
    } catch (error) {
      log.warn({ err: error, guild: id }, 'A server refused the list of its own commands; it is passed over');
    }
  }
  return written.includes(true);
}

/** Where a command may be used is said of those for all servers alone. */
function ofGuild({
  contexts: _contexts,
  integration_types: _types,
  ...definition
}: RESTPostAPIApplicationCommandsJSONBody): RESTPostAPIApplicationCommandsJSONBody {
  return definition;
}

/** A plain listing leaves the names in other languages out. */
const WITH_TRANSLATIONS = new URLSearchParams({ with_localizations: 'true' });

async function put(
  rest: REST,
  route: `/${string}`,
  definitions: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
  const same = await isRegistered(rest, route, definitions);
  if (!same) await rest.put(route, { body: definitions });
  return !same;
}

/** Whether these commands are registered there, as they are defined, and no others. */
async function isRegistered(
  rest: REST,
  route: `/${string}`,
  definitions: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
  const registered = Registered.parse(await rest.get(route, { query: WITH_TRANSLATIONS }));
  return (
    registered.length === definitions.length &&
    definitions.every((definition) => {
      const match = registered.find(({ name }) => name === definition.name);
      return match !== undefined && holds(match, definition);
    })
  );
}

/** Whether the commands are registered where `registerCommands` puts them. */
export function areRegistered(
  rest: REST,
  applicationId: string,
  guildId: string | null,
  definitions: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
  return guildId === null
    ? isRegistered(rest, Routes.applicationCommands(applicationId), definitions)
    : isRegistered(rest, Routes.applicationGuildCommands(applicationId, guildId), definitions.map(ofGuild));
}

/** Whether all that `stated` says is also in `found`; Discord adds ids, versions and defaults of its own. */
function holds(found: unknown, stated: unknown): boolean {
  if (stated === undefined) return true;
  if (Array.isArray(stated)) {
    return (
      Array.isArray(found) && found.length === stated.length && stated.every((entry, at) => holds(found[at], entry))
    );
  }
  if (typeof stated === 'object' && stated !== null) {
    return (
      typeof found === 'object' &&
      found !== null &&
      Object.entries(stated).every(([key, value]) => holds((found as Record<string, unknown>)[key], value))
    );
  }
  return found === stated || (found === undefined && stated === false);
}
