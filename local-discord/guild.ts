import type {
  APIChannel,
  APIGuildMember,
  APIPublicThreadChannel,
  APIRole,
  APITextChannel,
  APIUser,
  GatewayGuildCreateDispatchData,
} from 'discord-api-types/v10';
import type { Persona } from './contract.ts';
import { forumOf, guildDataOf, memberOf, roleOf, textChannelOf, threadOf, userOf } from './guild-objects.ts';
import { isForeign, type Place } from './places.ts';
import { ChannelType, Intent, NO_FLAGS, Permission } from './protocol.ts';

const EVERYONE =
  Permission.ViewChannel |
  Permission.SendMessages |
  Permission.AddReactions |
  Permission.EmbedLinks |
  Permission.AttachFiles |
  Permission.ReadMessageHistory |
  Permission.UseApplicationCommands |
  Permission.SendMessagesInThreads;

interface Ids {
  readonly applicationId: string;
  readonly ownerId: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly forumId: string;
  /** A server that never invited the bot. */
  readonly otherGuildId: string;
  readonly botRoleId: string;
  readonly moderatorRoleId: string;
}

/** One server with one channel, its people, and the direct-message channels of the bot. */
export class Guild {
  readonly ids: Ids;
  readonly bot: APIUser;
  readonly #newId: () => string;
  readonly #since: string;
  readonly #members = new Map<string, APIGuildMember>();
  readonly #roles = new Map<string, APIRole>();
  /** Direct-message channels by the user whose they are. */
  readonly #direct = new Map<string, string>();
  readonly #places = new Map<string, Place>();
  /** What the bot was denied in the channel. */
  #botDenied = 0n;

  constructor(newId: () => string, now: number) {
    const applicationId = newId();
    this.ids = {
      applicationId,
      ownerId: newId(),
      guildId: newId(),
      channelId: newId(),
      forumId: newId(),
      otherGuildId: newId(),
      botRoleId: newId(),
      moderatorRoleId: newId(),
    };
    this.bot = { ...userOf(applicationId, 'Footnote'), bot: true };
    this.#newId = newId;
    this.#since = new Date(now).toISOString();
    this.#role(this.ids.guildId, '@everyone', EVERYONE);
    this.#role(this.ids.moderatorRoleId, 'Moderator', EVERYONE | Permission.ManageGuild | Permission.ManageMessages);
    this.#roles.set(this.ids.botRoleId, {
      ...this.#role(this.ids.botRoleId, 'Footnote', EVERYONE),
      managed: true,
      tags: { bot_id: applicationId },
    });
    this.#join(this.bot, [this.ids.botRoleId]);
    this.#join(userOf(this.ids.ownerId, 'owner'), []);
  }

  /** Takes in a persona as a member, or brings the member up to date; true for a new one. */
  meet({ userId, username, moderator, roles }: Persona): boolean {
    const isNew = !this.#members.has(userId);
    for (const role of roles) if (!this.#roles.has(role)) this.#role(role, `Role ${role}`, EVERYONE);
    this.#join(userOf(userId, username), [...new Set([...roles, ...(moderator ? [this.ids.moderatorRoleId] : [])])]);
    return isNew;
  }

  member(userId: string): APIGuildMember | undefined {
    return this.#members.get(userId);
  }

  user(userId: string): APIUser | undefined {
    return this.member(userId)?.user;
  }

  isRole(id: string): boolean {
    return this.#roles.has(id);
  }

  permissionsOf(userId: string): bigint {
    if (userId === this.ids.ownerId) return EVERYONE | Permission.Administrator | Permission.ManageGuild;
    const roles = [this.ids.guildId, ...(this.member(userId)?.roles ?? [])];
    const granted = roles.reduce((sum, id) => sum | BigInt(this.#roles.get(id)?.permissions ?? 0), 0n);
    return userId === this.bot.id ? granted & ~this.#botDenied : granted;
  }

  botMay(permission: bigint, channelId: string): boolean {
    if (isForeign(this.placeOf(channelId))) return false;
    return this.isDirect(channelId) || (this.permissionsOf(this.bot.id) & permission) === permission;
  }

  denyBot(permission: bigint): void {
    this.#botDenied |= permission;
  }

  directChannel(userId: string): string {
    const channel = this.#direct.get(userId) ?? this.#newId();
    this.#direct.set(userId, channel);
    return channel;
  }

  /** The user with whom the bot talks in this channel; undefined for a channel of the server. */
  directUser(channelId: string): string | undefined {
    return [...this.#direct].find(([, id]) => id === channelId)?.[0];
  }

  isDirect(channelId: string): boolean {
    return this.directUser(channelId) !== undefined;
  }

  /** Opens another channel. */
  openPlace(place: Place): string {
    const id = this.#newId();
    this.#places.set(id, place);
    return id;
  }

  /** Null for the server's channel and the direct ones. */
  placeOf(channelId: string): Place | null {
    return this.#places.get(channelId) ?? null;
  }

  /** The server that a channel belongs to; null where it belongs to none. */
  guildOf(channelId: string): string | null {
    const place = this.placeOf(channelId);
    if (this.isDirect(channelId) || place === 'group') return null;
    return place === 'elsewhere' ? this.ids.otherGuildId : this.ids.guildId;
  }

  /** For whom the bot was installed, so that it may be used in this channel: the server, or the user. */
  ownersOf(channelId: string, userId: string): Readonly<Record<string, string>> {
    if (isForeign(this.placeOf(channelId))) return { 1: userId };
    return { 0: this.guildOf(channelId) ?? '0' };
  }

  knows(channelId: string): boolean {
    return channelId === this.ids.channelId || this.isDirect(channelId) || this.#places.has(channelId);
  }

  channel(channelId: string): APIChannel {
    const place = this.placeOf(channelId);
    if (place === 'thread' || place === 'post') return this.#thread(channelId, place);
    if (place === 'group') return { id: channelId, type: ChannelType.GroupDM, name: 'friends', flags: NO_FLAGS };
    if (place === 'elsewhere') return { ...this.#textChannel(), id: channelId, guild_id: this.ids.otherGuildId };
    const userId = this.directUser(channelId);
    if (userId === undefined) return this.#textChannel();
    return {
      id: channelId,
      type: ChannelType.DM,
      name: null,
      flags: NO_FLAGS,
      last_message_id: null,
      recipients: [this.user(userId) ?? userOf(userId, 'someone')],
    };
  }

  /** @param intents without GuildMembers, Discord names the bot alone among the members */
  guildCreate(intents: number): GatewayGuildCreateDispatchData {
    const { guildId, ownerId, forumId } = this.ids;
    const members = [...this.#members.values()];
    return guildDataOf({
      id: guildId,
      owner_id: ownerId,
      roles: [...this.#roles.values()],
      joined_at: this.#since,
      member_count: members.length,
      members: members.filter(({ user }) => (intents & Intent.GuildMembers) !== 0 || user.id === this.bot.id),
      channels: [this.#textChannel(), forumOf(forumId, guildId)],
      threads: [...this.#places].flatMap(([id, place]) =>
        place === 'thread' || place === 'post' ? [this.#thread(id, place)] : [],
      ),
    });
  }

  #textChannel(): APITextChannel {
    const { botRoleId, channelId, guildId } = this.ids;
    const deny = this.#botDenied.toString();
    return textChannelOf(
      channelId,
      guildId,
      this.#botDenied === 0n ? [] : [{ id: botRoleId, type: 0, allow: '0', deny }],
    );
  }

  #thread(id: string, place: 'thread' | 'post'): APIPublicThreadChannel {
    const { channelId, forumId, guildId, ownerId } = this.ids;
    return threadOf({ id, guildId, parentId: place === 'post' ? forumId : channelId, ownerId }, place, this.#since);
  }

  #role(id: string, name: string, permissions: bigint): APIRole {
    const role = roleOf(id, name, permissions, this.#roles.size);
    this.#roles.set(id, role);
    return role;
  }

  #join(user: APIUser, roles: string[]): void {
    this.#members.set(user.id, memberOf(user, roles, this.#since));
  }
}
