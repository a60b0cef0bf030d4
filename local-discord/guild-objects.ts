import type {
  APIGuildForumChannel,
  APIGuildMember,
  APIPublicThreadChannel,
  APIRole,
  APITextChannel,
  APIUser,
  GatewayGuildCreateDispatchData,
  Locale,
} from 'discord-api-types/v10';
import { ChannelType, NO_FLAGS } from './protocol.ts';

// What a server is made of, as Discord writes it: every field is there, and those that nothing here uses say nothing.

export const LOCALE = 'en-US';

export function userOf(id: string, username: string): APIUser {
  return { id, username, global_name: username, discriminator: '0', avatar: null, public_flags: NO_FLAGS };
}

/** @param since ISO 8601 */
export function memberOf(user: APIUser, roles: string[], since: string): APIGuildMember {
  return {
    user,
    nick: null,
    avatar: null,
    banner: null,
    roles,
    joined_at: since,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: NO_FLAGS,
    pending: false,
    communication_disabled_until: null,
  };
}

export function roleOf(id: string, name: string, permissions: bigint, position: number): APIRole {
  return {
    id,
    name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position,
    permissions: permissions.toString(),
    managed: false,
    mentionable: false,
    flags: NO_FLAGS,
  };
}

type TextChannel = APITextChannel & { permission_overwrites: NonNullable<APITextChannel['permission_overwrites']> };

export function textChannelOf(
  id: string,
  guildId: string,
  overwrites: TextChannel['permission_overwrites'],
): TextChannel {
  return {
    id,
    guild_id: guildId,
    type: ChannelType.GuildText,
    name: 'general',
    position: 0,
    permission_overwrites: overwrites,
    topic: null,
    nsfw: false,
    last_message_id: null,
    parent_id: null,
    rate_limit_per_user: 0,
    flags: NO_FLAGS,
  };
}

export function forumOf(id: string, guildId: string): APIGuildForumChannel {
  return {
    ...textChannelOf(id, guildId, []),
    type: ChannelType.GuildForum,
    name: 'questions',
    available_tags: [],
    default_reaction_emoji: null,
    default_sort_order: null,
    default_forum_layout: 0,
  };
}

type ThreadIds = Readonly<Record<'id' | 'guildId' | 'parentId' | 'ownerId', string>>;

/** @param since ISO 8601 */
export function threadOf(ids: ThreadIds, name: string, since: string): APIPublicThreadChannel {
  return {
    id: ids.id,
    guild_id: ids.guildId,
    parent_id: ids.parentId,
    owner_id: ids.ownerId,
    type: ChannelType.PublicThread,
    name,
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
      archive_timestamp: since,
      create_timestamp: since,
      locked: false,
    },
  };
}

type Stated = Pick<
  GatewayGuildCreateDispatchData,
  'id' | 'owner_id' | 'roles' | 'joined_at' | 'member_count' | 'members' | 'channels' | 'threads'
>;

/** A server as the gateway sends it, but for what is stated. */
export function guildDataOf(stated: Stated): GatewayGuildCreateDispatchData {
  return {
    ...stated,
    name: 'Local Discord',
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
    large: false,
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    max_members: 500_000,
    max_presences: null,
    unavailable: false,
  };
}
