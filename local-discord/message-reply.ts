import type { APIMessage } from 'discord-api-types/v10';
import type { Guild } from './guild.ts';
import type { Draft } from './messages.ts';
import { MessageType } from './protocol.ts';

/** What makes a message a reply to another one. */
export function replyFields(
  repliedTo: APIMessage,
  guild: Guild,
): Pick<Draft, 'type' | 'referenced_message' | 'message_reference'> {
  const { id, channel_id } = repliedTo;
  const guildId = guild.guildOf(channel_id);
  return {
    type: MessageType.Reply,
    referenced_message: repliedTo,
    message_reference: {
      message_id: id,
      channel_id,
      ...(guildId !== null && { guild_id: guildId }),
    },
  };
}
