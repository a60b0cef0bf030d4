import { LOCALE, type Guild } from './guild.ts';

export interface Place {
  readonly userId: string;
  readonly channelId: string;
  readonly locale: string;
}

/** INTERACTION_CREATE as Discord sends it: `member` in a server, `user` in a direct message. */
export function interactionPayload(
  guild: Guild,
  interaction: Place & { readonly id: string; readonly token: string; readonly type: number },
  parts: { readonly data: object; readonly message?: object },
): object {
  const { id, token, type, userId, channelId, locale } = interaction;
  const { applicationId, guildId } = guild.ids;
  const direct = guild.isDirect(channelId);
  const channel = guild.channel(channelId);
  const asker = direct
    ? { user: guild.user(userId) }
    : {
        member: { ...guild.member(userId), permissions: guild.permissionsOf(userId).toString() },
        guild: { id: guildId, locale: LOCALE, features: [] },
        guild_id: guildId,
        guild_locale: LOCALE,
      };
  return {
    id,
    application_id: applicationId,
    type,
    token,
    version: 1,
    ...parts,
    ...asker,
    locale,
    channel_id: channelId,
    channel: direct ? channel : { ...channel, permissions: guild.permissionsOf(userId).toString() },
    app_permissions: guild.permissionsOf(guild.bot.id).toString(),
    entitlements: [],
    authorizing_integration_owners: { 0: direct ? '0' : guildId },
    context: direct ? 1 : 0,
    attachment_size_limit: 10_485_760,
  };
}
