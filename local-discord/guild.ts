import type {
  APIChannel,
  APIGuildForumChannel,
  APIGuildMember,
  APIPublicThreadChannel,
  APIRole,
  APITextChannel,
  APIUser,
  GatewayGuildCreateDispatchData,
  Locale,
} from 'discord-api-types/v10';
import type { Persona } from './contract.ts';
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
export const LOCALE = 'en-US';

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
    const { guildId, ownerId } = this.ids;
    const members = [...this.#members.values()];
    return {
      id: guildId,
      name: 'Local Discord',
      owner_id: ownerId,
      icon: null,
      splash: null,
      discovery_splash: null,
      banner: null,
      description: null,
      region: 'local',
      afk_channel_id: null,
      afk_timeout: 300,
      verification_level: 0,
      default_message_notifications: 0,
      explicit_content_filter: 0,
      roles: [...this.#roles.values()],
      emojis: [],
      stickers: [],
      features: [],
      mfa_level: 0,
      application_id: null,
      system_channel_id: null,
      system_channel_flags: NO_FLAGS,
      rules_channel_id: null,
      vanity_url_code: null,
      premium_tier: 0,
      preferred_locale: LOCALE as Locale,
      public_updates_channel_id: null,
      nsfw_level: 0,
      premium_progress_bar_enabled: false,
      hub_type: null,
      safety_alerts_channel_id: null,
      incidents_data: null,
      joined_at: this.#since,
      large: false,
      member_count: members.length,
      voice_states: [],
      members: members.filter(({ user }) => (intents & Intent.GuildMembers) !== 0 || user.id === this.bot.id),
      channels: [this.#textChannel(), this.#forum()],
      threads: [...this.#places].flatMap(([id, place]) =>
        place === 'thread' || place === 'post' ? [this.#thread(id, place)] : [],
      ),
      presences: [],
      stage_instances: [],
      guild_scheduled_events: [],
      soundboard_sounds: [],
      max_members: 500_000,
      max_presences: null,
      unavailable: false,
    };
  }

  #textChannel(): APITextChannel & { permission_overwrites: NonNullable<APITextChannel['permission_overwrites']> } {
    const denied =
      this.#botDenied === 0n
        ? []
        : [{ id: this.ids.botRoleId, type: 0 as const, allow: '0', deny: this.#botDenied.toString() }];
    return {
      id: this.ids.channelId,
      guild_id: this.ids.guildId,
      type: ChannelType.GuildText,
      name: 'general',
      position: 0,
      permission_overwrites: denied,
      topic: null,
      nsfw: false,
      last_message_id: null,
      parent_id: null,
      rate_limit_per_user: 0,
      flags: NO_FLAGS,
    };
  }

  #forum(): APIGuildForumChannel {
    return {
      ...this.#textChannel(),
      id: this.ids.forumId,
      type: ChannelType.GuildForum,
      name: 'questions',
      permission_overwrites: [],
      available_tags: [],
      default_reaction_emoji: null,
      default_sort_order: null,
      default_forum_layout: 0,
    };
  }

  #thread(id: string, place: 'thread' | 'post'): APIPublicThreadChannel {
    return {
      id,
      guild_id: this.ids.guildId,
      parent_id: place === 'post' ? this.ids.forumId : this.ids.channelId,
      owner_id: this.ids.ownerId,
      type: ChannelType.PublicThread,
      name: place,
      last_message_id: null,
      message_count: 0,
      member_count: 1,
      total_message_sent: 0,
      rate_limit_per_user: 0,
      flags: NO_FLAGS,
      applied_tags: [],
      thread_metadata: {
        archived: false,
        auto_archive_duration: 1440,
        archive_timestamp: this.#since,
        create_timestamp: this.#since,
        locked: false,
      },
    };
  }

  #role(id: string, name: string, permissions: bigint): APIRole {
    const colors = { primary_color: 0, secondary_color: null, tertiary_color: null };
    const role: APIRole = {
      id,
      name,
      color: 0,
      colors,
      hoist: false,
      icon: null,
      unicode_emoji: null,
      position: this.#roles.size,
      permissions: permissions.toString(),
      managed: false,
      mentionable: false,
      flags: NO_FLAGS,
    };
    this.#roles.set(id, role);
    return role;
  }

  #join(user: APIUser, roles: string[]): void {
    this.#members.set(user.id, {
      user,
      nick: null,
      avatar: null,
      banner: null,
      roles,
      joined_at: this.#since,
      premium_since: null,
      deaf: false,
      mute: false,
      flags: NO_FLAGS,
      pending: false,
      communication_disabled_until: null,
    });
  }
}

function userOf(id: string, username: string): APIUser {
  return { id, username, global_name: username, discriminator: '0', avatar: null, public_flags: NO_FLAGS };
}
