import {
  ComponentType,
  MessageFlags,
  TextInputStyle,
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  type ButtonInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { formOf, press, submit } from '../../commands/buttons.ts';
import { asksQuestion, namesPage, settlesDraft, sharesAnswer } from '../core/reply/action.ts';
import type { Form, Written } from '../core/reply/reply.ts';
import { textsFor } from '../core/texts/texts-for.ts';
import type { Dispatching } from './dispatching.ts';
import { messageOf } from './message.ts';
import { checkedReply } from './replying.ts';
import { askingOf, deliver, EPHEMERAL_V2, tellAlone } from './responding.ts';

/** Opens what a button stands for: a form, a page in place, a reply beside the message. */
export async function onButton(interaction: ButtonInteraction, context: Dispatching): Promise<void> {
  const texts = textsFor(interaction.locale);
  const asking = askingOf(interaction);
  const form = formOf(interaction.customId, asking, context);
  // A form must be the first response: it is made of nothing that would have to be waited for.
  if (form !== null) return interaction.showModal(modalOf(form, interaction.customId));
  const refused = asksQuestion(interaction.customId)
    ? context.admission.question(interaction.user.id, interaction.channelId, texts)
    : null;
  if (refused !== null) return tellAlone(interaction, () => refused.reply);
  // A button that names a page turns it in place, for the only reader who sees it; the others open a reply beside the answer.
  const isOwn = interaction.message.flags.has(MessageFlags.Ephemeral);
  if (isOwn && sharesAnswer(interaction.customId)) return showToEveryone(interaction, context);
  if (isOwn && (namesPage(interaction.customId) || settlesDraft(interaction.customId))) await interaction.deferUpdate();
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const reply = await press(interaction.customId, asking, { ...context, progress: () => {} });
  await deliver(interaction, await checkedReply(reply, context.library, context.log, texts), texts);
}

/** What was written into a form is answered as the message below which it was opened: for everyone, or for its only reader. */
export async function onForm(interaction: ModalSubmitInteraction, context: Dispatching): Promise<void> {
  const texts = textsFor(interaction.locale);
  const asking = askingOf(interaction);
  const refused = asksQuestion(interaction.customId)
    ? context.admission.question(asking.asker.id, asking.channel, texts)
    : null;
  if (refused !== null) return tellAlone(interaction, () => refused.reply);
  const isPrivate = interaction.message?.flags.has(MessageFlags.Ephemeral) !== false;
  const audience = isPrivate || !asking.asker.mayWrite ? 'asker' : 'everyone';
  if (isPrivate && settlesDraft(interaction.customId)) await interaction.deferUpdate();
  else await interaction.deferReply(audience === 'everyone' ? {} : { flags: MessageFlags.Ephemeral });
  const written = writtenIn(interaction);
  if (context.logQuestions) context.log.info({ written }, 'Asked in a form');
  const reply = await submit(interaction.customId, written, audience, asking, { ...context, progress: () => {} });
  await deliver(interaction, await checkedReply(reply, context.library, context.log, texts), texts);
}

function writtenIn({ fields }: ModalSubmitInteraction): Written {
  return Object.fromEntries(
    [...fields.fields.values()].flatMap((field) =>
      'value' in field && typeof field.value === 'string' ? [[field.customId, field.value] as const] : [],
    ),
  );
}

/** An answer goes on from its only reader to everyone, and its button goes. */
async function showToEveryone(interaction: ButtonInteraction, context: Dispatching): Promise<void> {
  const texts = textsFor(interaction.locale);
  await interaction.deferUpdate();
  const reply = await press(interaction.customId, askingOf(interaction), { ...context, progress: () => {} });
  const checked = await checkedReply(reply, context.library, context.log, texts);
  const isShown = checked === reply && reply.audience === 'everyone';
  await interaction.followUp({ ...messageOf(checked, texts), ...(isShown ? {} : { flags: EPHEMERAL_V2 }) });
  const components = interaction.message.components.map((component) => component.toJSON());
  await interaction.editReply({
    flags: MessageFlags.IsComponentsV2,
    components: components.flatMap((component) => without(interaction.customId, component)),
  });
}

/** A part of a message without this button; nothing of a row that held it alone. */
function without(customId: string, component: APIMessageTopLevelComponent): APIMessageTopLevelComponent[] {
  if (component.type !== ComponentType.ActionRow) return [component];
  const kept = component.components.filter((inner) => !('custom_id' in inner && inner.custom_id === customId));
  return kept.length === 0 ? [] : [{ ...component, components: kept }];
}

function modalOf({ title, fields }: Form, customId: string): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title,
    components: fields.map(({ name, label, hint, longest, required, value }) => ({
      type: ComponentType.Label,
      label,
      description: hint,
      component: {
        type: ComponentType.TextInput,
        custom_id: name,
        style: TextInputStyle.Short,
        max_length: longest,
        required,
        ...(value === undefined || value === '' ? {} : { value: value.slice(0, longest).toWellFormed() }),
      },
    })),
  };
}
