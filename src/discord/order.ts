import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { CommandInput } from '../../commands/command.ts';
import { attachedFile } from './attachments.ts';

export type OrderInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/**
 * What a command is given: its options and files, or the message below whose menu it was chosen.
 * @param filesFrom where files may be fetched from
 */
export function orderOf(
  interaction: OrderInteraction,
  filesFrom: readonly string[],
): Pick<CommandInput, 'subcommand' | 'options' | 'files' | 'words'> {
  if (interaction.isMessageContextMenuCommand()) {
    const { attachments, content } = interaction.targetMessage;
    return {
      options: {},
      words: content,
      files: [...attachments.values()].map((file) => attachedFile(file, filesFrom)),
    };
  }
  const [first] = interaction.options.data;
  const subcommand = first?.type === ApplicationCommandOptionType.Subcommand ? first : null;
  const given = subcommand === null ? interaction.options.data : (subcommand.options ?? []);
  return {
    ...(subcommand === null ? {} : { subcommand: subcommand.name }),
    options: Object.fromEntries(
      given.flatMap(({ name, value, attachment }) => (value === undefined || attachment ? [] : [[name, value]])),
    ),
    files: given.flatMap(({ attachment }) => (attachment ? [attachedFile(attachment, filesFrom)] : [])),
  };
}
