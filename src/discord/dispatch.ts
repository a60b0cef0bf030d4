import {
  DiscordAPIError,
  MessageFlags,
  RESTJSONErrorCodes,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
} from 'discord.js';
import type { Logger } from 'pino';
import { press } from '../../commands/buttons.ts';
import type { Asking, Deps } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/index.ts';
import { asksQuestion, namesPage } from '../core/reply/action.ts';
import { notice } from '../core/reply/notice.ts';
import type { Reply } from '../core/reply/reply.ts';
import { textsFor } from '../core/texts/texts-for.ts';
import type { Texts } from '../core/texts/texts.ts';
import type { Admission } from './admission.ts';
import { LIMITS } from './limits.ts';
import { messageOf } from './message.ts';
import { apology, checkedReply, isTooLate } from './replying.ts';

export interface Dispatching extends Omit<Deps, 'progress'> {
  readonly log: Logger;
  readonly admission: Admission;
}

/** Takes an interaction to its command and the reply back. Never throws: what goes wrong is logged, and told to the asker where that is possible. */
export async function onInteraction(interaction: Interaction, context: Dispatching): Promise<void> {
  const leave = context.admission.enter();
  try {
    if (leave === null) await turnAway(interaction, context);
    else if (interaction.isChatInputCommand()) await onCommand(interaction, context);
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
    if ((interaction.isChatInputCommand() || interaction.isButton()) && interaction.deferred) {
      await deliver(interaction, apology(textsFor(interaction.locale)), textsFor(interaction.locale)).catch(
        (failure: unknown) => context.log.warn({ err: failure }, 'The apology could not be sent'),
      );
    }
  } finally {
    leave?.();
  }
}

async function turnAway(interaction: Interaction, { admission }: Dispatching): Promise<void> {
  if (interaction.isAutocomplete()) await interaction.respond([]);
  else if (interaction.isChatInputCommand() || interaction.isButton())
    await tellAlone(interaction, (texts) => admission.full(interaction.channelId, texts).reply);
}

async function onCommand(interaction: ChatInputCommandInteraction, context: Dispatching): Promise<void> {
  const command = COMMANDS.find(({ definition }) => definition.name === interaction.commandName);
  if (command === undefined)
    return tellAlone(interaction, ({ trouble }) => notice('problem', 'asker', trouble.unknownCommand));
  const texts = textsFor(interaction.locale);
  const refused = command.isQuestion
    ? context.admission.question(interaction.user.id, interaction.channelId, texts)
    : null;
  if (refused !== null) return tellAlone(interaction, () => refused.reply);
  const options = Object.fromEntries(
    interaction.options.data.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
  );
  await interaction.deferReply(command.isPublic(options) ? {} : { flags: MessageFlags.Ephemeral });
  if (context.logQuestions) context.log.info({ command: command.definition.name, options }, 'Asked');
  const progress = throttled((reply) => interaction.editReply(messageOf(reply, texts)), context.log);
  const reply = await command.run(
    { ...askingOf(interaction), options },
    {
      ...context,
      progress: (state) => progress.show(state),
    },
  );
  await progress.settled();
  await deliver(interaction, await checkedReply(reply, context.library, context.log, texts), texts);
}

async function onButton(interaction: ButtonInteraction, context: Dispatching): Promise<void> {
  const texts = textsFor(interaction.locale);
  const refused = asksQuestion(interaction.customId)
    ? context.admission.question(interaction.user.id, interaction.channelId, texts)
    : null;
  if (refused !== null) return tellAlone(interaction, () => refused.reply);
  // A button that names a page turns it in place, for the only reader who sees it; the others open a reply beside the answer.
  const isOwn = interaction.message.flags.has(MessageFlags.Ephemeral);
  if (isOwn && namesPage(interaction.customId)) await interaction.deferUpdate();
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const reply = await press(interaction.customId, askingOf(interaction), { ...context, progress: () => {} });
  await deliver(interaction, await checkedReply(reply, context.library, context.log, texts), texts);
}

type Repliable = ChatInputCommandInteraction | ButtonInteraction;

const EPHEMERAL_V2 = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;

/** Answers at once, so that nobody else sees it. */
async function tellAlone(interaction: Repliable, say: (texts: Texts) => Reply): Promise<void> {
  const texts = textsFor(interaction.locale);
  await interaction.reply({ ...messageOf(say(texts), texts), flags: EPHEMERAL_V2 });
}

/**
 * Puts the reply in the place of "thinking". Who sees that was settled with the acknowledgement, before the
 * reply was known: one for the asker alone then comes beside it, as a follow-up, once "thinking" is gone.
 */
async function deliver(interaction: Repliable, reply: Reply, texts: Texts): Promise<void> {
  if (reply.audience === 'everyone' || interaction.ephemeral !== false)
    return void (await interaction.editReply(messageOf(reply, texts)));
  await interaction.deleteReply().catch((error: unknown) => {
    const isGone = error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;
    if (!isGone) throw error;
  });
  await interaction.followUp({ ...messageOf(reply, texts), flags: EPHEMERAL_V2 });
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

function askingOf(interaction: Repliable): Asking {
  const { member, authorizingIntegrationOwners, guildId } = interaction;
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
    channel: interaction.channelId,
    asker: {
      id: interaction.user.id,
      roles,
      server,
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
