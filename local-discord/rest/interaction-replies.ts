import { invalidForm } from '../api-error.ts';
import type { Interaction } from '../interactions.ts';
import type { Draft } from '../messages.ts';
import { CallbackType, CommandType, InteractionType, MessageFlag, MessageType } from '../protocol.ts';
import type { Parts } from './route.ts';

/**
 * What a message is that answers an interaction.
 * @param isPublic whether everyone sees it: they are not shown what only one could see
 */
export function replyTo(
  { guild, messages }: Parts,
  interaction: Interaction,
  isPublic: boolean,
): Pick<
  Draft,
  | 'channelId'
  | 'authorId'
  | 'webhook_id'
  | 'application_id'
  | 'type'
  | 'interaction_metadata'
  | 'interaction'
  | 'message_reference'
  | 'referenced_message'
> {
  const { applicationId, guildId } = guild.ids;
  const { id, type, userId, channelId, command, sourceId } = interaction;
  const user = guild.user(userId);
  if (!user) throw invalidForm([{ path: [], sentence: `There is no user ${userId}.` }]);
  const source = sourceId === null ? undefined : messages.get(sourceId);
  const metadata = {
    id,
    type,
    user,
    authorizing_integration_owners: { 0: guild.isDirect(channelId) ? '0' : guildId },
    ...(command && { name: command.name, command_type: command.type }),
    ...(source && { interacted_message_id: source.id }),
  };
  return {
    channelId,
    authorId: guild.bot.id,
    webhook_id: applicationId,
    application_id: applicationId,
    interaction_metadata: metadata,
    type: source
      ? MessageType.Reply
      : command?.type === CommandType.ChatInput
        ? MessageType.ChatInputCommand
        : command
          ? MessageType.ContextMenuCommand
          : MessageType.Default,
    ...(command && { interaction: { id, type: InteractionType.Command, name: command.name, user } }),
    ...(source && {
      message_reference: { message_id: source.id, channel_id: channelId },
      referenced_message: isPublic && messages.readerOf(source.id) !== null ? null : source,
    }),
  };
}

/** The body of the answer to a first response, where the bot asked for one. */
export function response({ guild, messages }: Parts, interaction: Interaction, type: number): object {
  const message = interaction.originalId === null ? undefined : messages.get(interaction.originalId);
  const loading = ((message?.flags ?? 0) & MessageFlag.Loading) !== 0;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      channel_id: interaction.channelId,
      ...(!guild.isDirect(interaction.channelId) && { guild_id: guild.ids.guildId }),
      ...(message && {
        response_message_id: message.id,
        response_message_loading: loading,
        response_message_ephemeral: interaction.ephemeral,
      }),
    },
    resource: { type, ...(message && type !== CallbackType.DeferredUpdate && { message }) },
  };
}
