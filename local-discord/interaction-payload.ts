import type { Guild } from './guild.ts';
import { LOCALE } from './guild-objects.ts';
import { contextOf } from './places.ts';

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
  const direct = guild.isDirect(channelId);
  const guildId = guild.guildOf(channelId);
  const permissions = guild.permissionsOf(userId).toString();
  const channel = guild.channel(channelId);
  const asker =
    guildId === null
      ? { user: guild.user(userId) }
      : {
          member: { ...guild.member(userId), permissions },
          guild: { id: guildId, locale: LOCALE, features: [] },
          guild_id: guildId,
          guild_locale: LOCALE,
        };
  return {
    id,
    application_id: guild.ids.applicationId,
    type,
    token,
    version: 1,
    ...parts,
    ...asker,
    locale,
    channel_id: channelId,
    channel: guildId === null ? channel : { ...channel, permissions },
    app_permissions: guild.permissionsOf(guild.bot.id).toString(),
    entitlements: [],
    authorizing_integration_owners: guild.ownersOf(channelId, userId),
    context: contextOf(guild.placeOf(channelId), direct),
    attachment_size_limit: 10_485_760,
  };
}
