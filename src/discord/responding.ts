import {
  DiscordAPIError,
  MessageFlags,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type ButtonInteraction,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Asking } from '../../commands/command.ts';
import type { Reply } from '../core/reply/reply.ts';
import { textsFor } from '../core/texts/texts-for.ts';
import type { Texts } from '../core/texts/texts.ts';
import { messageOf } from './message.ts';
import { apology } from './replying.ts';

export type Repliable =
  ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ButtonInteraction | ModalSubmitInteraction;

/** Who does this, and where. */
export function askingOf(interaction: Repliable | AutocompleteInteraction): Asking {
  const { authorizingIntegrationOwners, guildId, member } = interaction;
  // Where somebody brought the bot along for themselves, the server did not invite it, and its roles count for nothing.
  const server = authorizingIntegrationOwners.guildId === guildId ? guildId : null;
  const roles =
    member === null || server === null
      ? []
      : Array.isArray(member.roles)
        ? member.roles
        : [...member.roles.cache.keys()];
  return {
    wordsShown: false,
    locale: interaction.locale,
    channel: interaction.channelId ?? '',
    asker: {
      id: interaction.user.id,
      roles,
      server,
      mayWrite: guildId === null || mayWrite(interaction),
    },
  };
}

/** Whoever may press a button need not be allowed to write, and neither need the bot. */
function mayWrite({ appPermissions, channel, memberPermissions }: Repliable | AutocompleteInteraction): boolean {
  const needed =
    channel?.isThread() === true ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  return memberPermissions?.has(needed) === true && appPermissions.has(needed);
}

export const EPHEMERAL_V2 = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;

/** Answers at once, so that nobody else sees it. */
export async function tellAlone(interaction: Repliable, say: (texts: Texts) => Reply): Promise<void> {
  const texts = textsFor(interaction.locale);
  await interaction.reply({ ...messageOf(say(texts), texts), flags: EPHEMERAL_V2 });
}

/**
 * Puts the reply in the place of "thinking". Who sees that was settled with the acknowledgement, before the
 * reply was known: one for the asker alone then comes beside it, as a follow-up, once "thinking" is gone.
 */
export async function deliver(interaction: Repliable, reply: Reply, texts: Texts): Promise<void> {
  if (reply.audience === 'everyone' || interaction.ephemeral !== false)
    return void (await interaction.editReply(messageOf(reply, texts)));
  await interaction.deleteReply().catch((error: unknown) => {
    const isGone = error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;
    if (!isGone) throw error;
  });
  await interaction.followUp({ ...messageOf(reply, texts), flags: EPHEMERAL_V2 });
}

/** Says that something went wrong to whoever waits; a message that was to be changed in place stays as it is. */
export async function apologise(interaction: Repliable, error: unknown): Promise<void> {
  const texts = textsFor(interaction.locale);
  if (interaction.ephemeral !== null) return deliver(interaction, apology(texts, error), texts);
  await interaction.followUp({ ...messageOf(apology(texts, error), texts), flags: EPHEMERAL_V2 });
}
