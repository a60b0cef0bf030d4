import { MessageFlags, type AutocompleteInteraction, type Interaction } from 'discord.js';
import type { Logger } from 'pino';
import { COMMANDS } from '../../commands/index.ts';
import { notice } from '../core/reply/notice.ts';
import type { Reply } from '../core/reply/reply.ts';
import { textsFor } from '../core/texts/texts-for.ts';
import type { Dispatching } from './dispatching.ts';
import { LIMITS } from './limits.ts';
import { messageOf } from './message.ts';
import { onButton, onForm } from './on-button.ts';
import { orderOf, type OrderInteraction } from './order.ts';
import { checkedReply, isTooLate } from './replying.ts';
import { apologise, askingOf, deliver, tellAlone, type Repliable } from './responding.ts';

/** Takes an interaction to its command and the reply back. Never throws: what goes wrong is logged, and told to the asker where that is possible. */
export async function onInteraction(interaction: Interaction, context: Dispatching): Promise<void> {
  const leave = context.admission.enter();
  try {
    if (leave === null) await turnAway(interaction, context);
    else if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand())
      await onCommand(interaction, context);
    else if (interaction.isAutocomplete()) await onAutocomplete(interaction, context);
    else if (interaction.isButton()) await onButton(interaction, context);
    else if (interaction.isModalSubmit()) await onForm(interaction, context);
  } catch (error) {
    if (isTooLate(error)) {
      context.log.warn(
        { interaction: interaction.id },
        'Discord took no reply any more: the interaction was too old or already answered',
      );
      return;
    }
    context.log.error({ err: error, interaction: interaction.id }, 'An interaction failed');
    if (isRepliable(interaction) && interaction.deferred)
      await apologise(interaction, error).catch((failure: unknown) =>
        context.log.warn({ err: failure }, 'The apology could not be sent'),
      );
  } finally {
    leave?.();
  }
}

async function turnAway(interaction: Interaction, { admission }: Dispatching): Promise<void> {
  if (interaction.isAutocomplete()) await interaction.respond([]);
  else if (isRepliable(interaction))
    await tellAlone(interaction, (texts) => admission.full(interaction.channelId ?? '', texts).reply);
}

function isRepliable(interaction: Interaction): interaction is Repliable {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isButton() ||
    interaction.isModalSubmit()
  );
}

async function onCommand(interaction: OrderInteraction, context: Dispatching): Promise<void> {
  const command = COMMANDS.find(({ definition }) => definition.name === interaction.commandName);
  if (command === undefined)
    return tellAlone(interaction, ({ trouble }) => notice('problem', 'asker', trouble.unknownCommand));
  const texts = textsFor(interaction.locale);
  const refused = command.isQuestion
    ? context.admission.question(interaction.user.id, interaction.channelId, texts)
    : null;
  if (refused !== null) return tellAlone(interaction, () => refused.reply);
  const order = orderOf(interaction, context.filesFrom);
  const { options } = order;
  await interaction.deferReply(command.isPublic(options) ? {} : { flags: MessageFlags.Ephemeral });
  if (context.logQuestions)
    context.log.info({ command: command.definition.name, subcommand: order.subcommand, options }, 'Asked');
  const progress = throttled((reply) => interaction.editReply(messageOf(reply, texts)), context.log);
  const reply = await command.run(
    { ...askingOf(interaction), ...order },
    {
      ...context,
      progress: (state) => progress.show(state),
    },
  );
  await progress.settled();
  await deliver(interaction, await checkedReply(reply, context.library, context.log, texts), texts);
}

async function onAutocomplete(interaction: AutocompleteInteraction, context: Dispatching): Promise<void> {
  const command = COMMANDS.find(({ definition }) => definition.name === interaction.commandName);
  const { name, value } = interaction.options.getFocused(true);
  const typing = { ...askingOf(interaction), subcommand: interaction.options.getSubcommand(false) };
  const choices = (await command?.complete?.(name, value, { ...context, progress: () => {} }, typing)) ?? [];
  const fitting = choices.filter((choice) => choice.value.length <= LIMITS.choiceValue).slice(0, LIMITS.choices);
  await interaction.respond(
    fitting.map((choice) => ({ name: shortened(choice.name, LIMITS.choiceName), value: choice.value })),
  );
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
