import {
  MessageFlags,
  PermissionFlagsBits,
  type AutocompleteInteraction,
  type BaseInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type Message,
} from 'discord.js';
import type { Logger } from 'pino';
import { press } from '../../commands/buttons.ts';
import type { CommandInput, Deps } from '../../commands/command.ts';
import { answerMessage, COMMANDS } from '../../commands/index.ts';
import { namesPage } from '../core/reply/action.ts';
import { notice } from '../core/reply/notice.ts';
import type { Reply } from '../core/reply/reply.ts';
import { LIMITS } from './limits.ts';
import { messageOf } from './message.ts';
import { APOLOGY, checkedReply, isTooLate } from './replying.ts';

export interface Dispatching extends Omit<Deps, 'progress'> {
  readonly log: Logger;
  readonly logQuestions: boolean;
}

/** Takes an interaction to its command and the reply back. Never throws: what goes wrong is logged, and told to the asker where that is possible. */
export async function onInteraction(interaction: Interaction, context: Dispatching): Promise<void> {
  try {
    if (interaction.isChatInputCommand()) await onCommand(interaction, context);
    else if (interaction.isAutocomplete()) await onAutocomplete(interaction, context);
    else if (interaction.isButton()) await onButton(interaction, context);
  } catch (error) {
    if (isTooLate(error)) {
      context.log.warn(
        { interaction: interaction.id },
        'Discord took no reply any more: the interaction was too old or already answered',
      );
      return;
    }
    context.log.error({ err: error, interaction: interaction.id }, 'An interaction failed');
    if (interaction.isRepliable() && (interaction.deferred || interaction.replied)) {
      await interaction
        .editReply(messageOf(APOLOGY))
        .catch((failure: unknown) => context.log.warn({ err: failure }, 'The apology could not be sent'));
    }
  }
}

async function onCommand(interaction: ChatInputCommandInteraction, context: Dispatching): Promise<void> {
  const command = COMMANDS.find(({ definition }) => definition.name === interaction.commandName);
  if (command === undefined)
    return void (await interaction.reply({
      ...messageOf(notice('problem', 'asker', 'This command is from another version of the bot.')),
      flags: EPHEMERAL_V2,
    }));
  const options = Object.fromEntries(
    interaction.options.data.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
  );
  await interaction.deferReply(command.isPublic(options) ? {} : { flags: MessageFlags.Ephemeral });
  if (context.logQuestions) context.log.info({ command: command.definition.name, options }, 'Asked');
  const progress = throttled((reply) => interaction.editReply(messageOf(reply)), context.log);
  const reply = await command.run(inputOf(interaction, options), {
    ...context,
    progress: (state) => progress.show(state),
  });
  await progress.settled();
  await interaction.editReply(messageOf(await checkedReply(reply, context.library, context.log)));
}

const EPHEMERAL_V2 = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;

async function onButton(interaction: ButtonInteraction, context: Dispatching): Promise<void> {
  // A button that names a page turns it in place, for the only reader who sees it; the others open a reply beside the answer.
  if (namesPage(interaction.customId)) await interaction.deferUpdate();
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const reply = await press(interaction.customId, { ...context, progress: () => {} });
  await interaction.editReply(messageOf(await checkedReply(reply, context.library, context.log)));
}

async function onAutocomplete(interaction: AutocompleteInteraction, context: Dispatching): Promise<void> {
  const command = COMMANDS.find(({ definition }) => definition.name === interaction.commandName);
  const { name, value } = interaction.options.getFocused(true);
  const choices = (await command?.complete?.(name, value, { ...context, progress: () => {} })) ?? [];
  const fitting = choices.filter((choice) => choice.value.length <= LIMITS.choiceValue).slice(0, LIMITS.choices);
  await interaction.respond(
    fitting.map((choice) => ({ name: shortened(choice.name, LIMITS.choiceName), value: choice.value })),
  );
}

/** A question in plain words: a mention of the bot, or a direct message. */
export async function onMessage(message: Message, context: Dispatching): Promise<void> {
  const me = message.client.user;
  const isDirect = message.guildId === null;
  if (message.author.bot || message.system || (!isDirect && !message.mentions.users.has(me.id))) return;
  try {
    const words = message.content
      .replace(/<@[!&]?\d+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (context.logQuestions) context.log.info({ question: words }, 'Asked in a message');
    const reply = await answerMessage(
      words,
      {
        wordsShown: true,
        channel: message.channelId,
        locale: message.guild?.preferredLocale ?? 'en-US',
        asker: { id: message.author.id, roles: [], manages: false },
      },
      { ...context, progress: () => {} },
    );
    await message.reply({
      ...messageOf(await checkedReply(reply, context.library, context.log)),
      failIfNotExists: false,
    });
  } catch (error) {
    context.log.error({ err: error, message: message.id }, 'A message could not be answered');
    await message
      .reply({ ...messageOf(APOLOGY), failIfNotExists: false })
      .catch((failure: unknown) => context.log.warn({ err: failure }, 'The apology could not be sent'));
  }
}

function inputOf(interaction: BaseInteraction, options: CommandInput['options']): CommandInput {
  const { member } = interaction;
  const roles = member === null ? [] : Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  return {
    options,
    wordsShown: false,
    locale: interaction.locale,
    channel: interaction.channelId ?? interaction.user.id,
    asker: {
      id: interaction.user.id,
      roles,
      manages: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    },
  };
}

function shortened(text: string, most: number): string {
  return (text.length <= most ? text : `${text.slice(0, most - 1)}…`).toWellFormed();
}

/** Shows at most one state a second, and never one after another is still on its way. */
function throttled(send: (reply: Reply) => Promise<unknown>, log: Logger) {
  let last = Date.now();
  let sending: Promise<unknown> | null = null;
  return {
    show(reply: Reply): void {
      if (sending !== null || Date.now() - last < 1000) return;
      last = Date.now();
      sending = send(reply)
        .catch((error: unknown) => log.warn({ err: error }, 'Progress could not be shown'))
        .finally(() => {
          sending = null;
        });
    },
    async settled(): Promise<void> {
      await sending;
    },
  };
}
