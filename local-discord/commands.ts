import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import { ApiError, refuse } from './api-error.ts';
import type { Clock } from './clock.ts';
import { Permission } from './protocol.ts';
import { CommandBody, read, type Option } from './rules/bodies.ts';
import { commandSetRules } from './rules/command.ts';
import type { Guild } from './guild.ts';
import { contextOf, isForeign } from './places.ts';

const A_DAY = 86_400_000;
const CREATES_A_DAY = 200;

/** The commands that the bot has registered, for all servers or for this one, and who may use them. */
export class Commands {
  readonly #guild: Guild;
  readonly #clock: Clock;
  readonly #newId: () => string;
  readonly #changed: (all: readonly APIApplicationCommand[]) => void;
  readonly #byId = new Map<string, APIApplicationCommand>();
  /** Server Settings > Integrations: who may use a command besides those whom its definition names. */
  readonly #openedTo = new Map<string, Set<string>>();
  #creates: number[] = [];

  constructor(
    guild: Guild,
    clock: Clock,
    newId: () => string,
    changed: (all: readonly APIApplicationCommand[]) => void,
  ) {
    this.#guild = guild;
    this.#clock = clock;
    this.#newId = newId;
    this.#changed = changed;
  }

  all(): APIApplicationCommand[] {
    return [...this.#byId.values()];
  }

  /** @param guildId null for the global ones */
  list(guildId: string | null): APIApplicationCommand[] {
    return this.all().filter((command) => (command.guild_id ?? null) === guildId);
  }

  /** The command that a user chooses in this channel; the server's own comes before a global one. */
  named(name: string, type: number, channelId: string): APIApplicationCommand {
    const found = this.all().filter(
      (command) => command.name === name && command.type === type && this.#isOffered(command, channelId),
    );
    const command = found.find(({ guild_id: guildId }) => guildId !== undefined) ?? found[0];
    if (!command) throw new Error(`There is no command "${name}" here.`);
    return command;
  }

  /** What a member is offered: no command twice, and none that they may not use; in a direct message what is for those. */
  offered(userId: string, channelId: string): APIApplicationCommand[] {
    const isDirect = this.#guild.isDirect(channelId);
    const shown = this.all().filter(
      (command) => this.#isOffered(command, channelId) && (isDirect || this.allows(command, userId)),
    );
    return shown.filter(
      ({ name, type, guild_id: guildId }) =>
        guildId !== undefined ||
        !shown.some((other) => other.guild_id !== undefined && other.name === name && other.type === type),
    );
  }

  /** Makes these the only commands, globally or of the server. */
  replace(body: unknown, guildId: string | null): APIApplicationCommand[] {
    const parsed = read(CommandBody.array(), body);
    refuse(commandSetRules(parsed));
    for (const { id, name, type } of this.list(guildId)) {
      if (!parsed.some((command) => command.name === name && command.type === type)) this.#byId.delete(id);
    }
    const commands = parsed.map((command) => this.#keep(command, guildId));
    this.#changed(this.all());
    return commands;
  }

  open(name: string, roleOrUserId: string): void {
    const opened = this.#openedTo.get(name) ?? new Set();
    this.#openedTo.set(name, opened.add(roleOrUserId));
  }

  /** Whether Discord lets this member use the command. */
  allows(command: APIApplicationCommand, userId: string): boolean {
    const has = this.#guild.permissionsOf(userId);
    if ((has & Permission.Administrator) !== 0n) return true;
    const opened = this.#openedTo.get(command.name);
    const holds = [userId, this.#guild.ids.guildId, ...(this.#guild.member(userId)?.roles ?? [])];
    if (opened) return holds.some((id) => opened.has(id));
    const needed = command.default_member_permissions;
    if (needed === null || needed === undefined) return true;
    return needed !== '0' && (has & BigInt(needed)) === BigInt(needed);
  }

  #isOffered(
    { guild_id: guildId, contexts, integration_types: types, dm_permission: direct }: APIApplicationCommand,
    channelId: string,
  ): boolean {
    const place = this.#guild.placeOf(channelId);
    const context = contextOf(place, this.#guild.isDirect(channelId));
    if (guildId !== undefined) return this.#guild.guildOf(channelId) === guildId;
    const installed: readonly number[] = types ?? [0];
    if (!installed.includes(isForeign(place) ? 1 : 0)) return false;
    const stated: readonly number[] | null = contexts ?? null;
    return stated ? stated.includes(context) : context === 0 || (context === 1 && direct !== false);
  }

  #keep(body: CommandBody, guildId: string | null): APIApplicationCommand {
    const before = this.list(guildId).find(({ name, type }) => name === body.name && type === body.type);
    if (!before) this.#countCreate();
    const now = shaped(body, guildId);
    const same = before && JSON.stringify({ ...before, ...now }) === JSON.stringify(before);
    const command = {
      id: before?.id ?? this.#newId(),
      application_id: this.#guild.ids.applicationId,
      version: same ? before.version : this.#newId(),
      ...now,
      ...(guildId !== null && { guild_id: guildId }),
    } as APIApplicationCommand;
    this.#byId.set(command.id, command);
    return command;
  }

  #countCreate(): void {
    const now = this.#clock.now();
    this.#creates = [...this.#creates.filter((at) => now - at < A_DAY), now];
    if (this.#creates.length > CREATES_A_DAY)
      throw new ApiError(400, 30034, 'Max number of daily application command creates has been reached (200)');
  }
}

/** As Discord returns it: what was left out is null, what says nothing is left out. */
function shaped(body: CommandBody, guildId: string | null): object {
  const { type, name, description, options, default_member_permissions: permissions } = body;
  return {
    type,
    name,
    name_localizations: body.name_localizations ?? null,
    description,
    description_localizations: body.description_localizations ?? null,
    default_member_permissions: permissions ?? null,
    nsfw: body.nsfw ?? false,
    // Where a server's own command may be used is no question.
    ...(guildId === null && {
      dm_permission: body.dm_permission ?? true,
      contexts: body.contexts ?? null,
      integration_types: body.integration_types ?? [0],
    }),
    ...(options?.length && { options: options.map(shapedOption) }),
  };
}

function shapedOption({ required, autocomplete, options, choices, ...rest }: Option): APIApplicationCommandOption {
  return {
    ...rest,
    ...(required && { required }),
    ...(autocomplete && { autocomplete }),
    ...(choices?.length && { choices }),
    ...(options?.length && { options: options.map(shapedOption) }),
  };
}
