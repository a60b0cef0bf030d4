import { z } from 'zod';
import type { APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { refuse, unknown } from '../api-error.ts';
import { NO_RESPONSE, type Interaction } from '../interactions.ts';
import { CallbackType, MessageFlag, MessageType } from '../protocol.ts';
import { ChoicesBody, ModalBody, read } from '../rules/bodies.ts';
import { choiceRules } from '../rules/choices.ts';
import { modalRules } from '../rules/modal.ts';
import { checkMessage, editMessage, withFiles } from './drafts.ts';
import { replyTo, response } from './interaction-replies.ts';
import type { ApiAnswer, ApiRequest, Parts, Route } from './route.ts';

const Callback = z.looseObject({ type: z.number().int(), data: z.looseObject({}).nullish() });
const NOBODY = { users: [], roles: [], everyone: false };

/** The first response to an interaction, and all that follows it through its token. */
export function interactionRoutes(parts: Parts): Route[] {
  const followUp = '/webhooks/:application/:token';
  return [
    {
      method: 'POST',
      path: '/interactions/:interaction/:token/callback',
      open: true,
      handle: (request) => callback(parts, request),
    },
    { method: 'POST', path: followUp, open: true, handle: (request) => postFollowUp(parts, request) },
    {
      method: 'PATCH',
      path: `${followUp}/messages/:message`,
      open: true,
      handle: (request) => {
        const { message, violations } = editMessage(parts, target(parts, request).id, request.body, request.files);
        return { status: 200, body: message, violations };
      },
    },
    {
      method: 'DELETE',
      path: `${followUp}/messages/:message`,
      open: true,
      handle: (request) => {
        parts.messages.remove(target(parts, request).id);
        return { status: 204 };
      },
    },
  ];
}

function callback(parts: Parts, request: ApiRequest): ApiAnswer {
  const { interactions, messages, journal } = parts;
  const { type, data } = read(Callback, request.body);
  const interaction = interactions.answerable(request.param('interaction'), request.param('token'), type);
  const given = data ?? {};
  let violations: readonly string[] = [];
  if (type === CallbackType.Autocomplete) {
    const { choices } = read(ChoicesBody, given, ['data']);
    refuse(choiceRules(choices, ['data', 'choices']));
    interactions.acknowledge(interaction, type, choices);
  } else if (type === CallbackType.Modal) {
    const modal = read(ModalBody, given, ['data']);
    refuse(modalRules(modal));
    interaction.modal = modal as unknown as APIModalInteractionResponseCallbackData;
    journal.tell({
      kind: 'modal',
      userId: interaction.userId,
      interactionId: interaction.id,
      modal: interaction.modal,
    });
    interactions.acknowledge(interaction, type);
  } else if (type === CallbackType.UpdateMessage || type === CallbackType.DeferredUpdate) {
    const source = interaction.sourceId !== null && messages.get(interaction.sourceId);
    if (!source) throw unknown('Message');
    interaction.originalId = source.id;
    interaction.ephemeral = messages.readerOf(source.id) !== null;
    if (type === CallbackType.UpdateMessage)
      violations = editMessage(parts, source.id, given, request.files).violations;
    interactions.acknowledge(interaction, type);
  } else {
    violations = reply(parts, interaction, type, given, request);
    interactions.acknowledge(interaction, type);
  }
  return request.query.get('with_response') === 'true'
    ? { status: 200, body: response(parts, interaction, type), violations }
    : { status: 204, violations };
}

/** Types 4 and 5: a message, or "thinking" until one comes. */
function reply(
  parts: Parts,
  interaction: Interaction,
  type: number,
  given: object,
  request: ApiRequest,
): readonly string[] {
  const { messages, interactions, uploads } = parts;
  const flags = 'flags' in given && typeof given.flags === 'number' ? given.flags : 0;
  const seenBy = (flags & MessageFlag.Ephemeral) === 0 ? null : interaction.userId;
  if (type === CallbackType.DeferredMessage) {
    const original = messages.add({
      ...replyTo(parts, interaction, seenBy === null),
      content: '',
      mentions: NOBODY,
      seenBy,
      flags: (flags & MessageFlag.Ephemeral) | MessageFlag.Loading,
    });
    interaction.originalId = original.id;
    interaction.ephemeral = seenBy !== null;
    interactions.onTokenEnd(interaction, () => {
      if (((messages.get(original.id)?.flags ?? 0) & MessageFlag.Loading) !== 0)
        interactions.tellFailed(interaction, NO_RESPONSE);
    });
    return [];
  }
  const { body, content, mentions, violations } = checkMessage(given, null, request.files, ['data']);
  const attachments = request.files.map((file) => uploads.add(file));
  const message = messages.add({
    ...replyTo(parts, interaction, seenBy === null),
    content,
    mentions,
    seenBy,
    embeds: body.embeds ?? [],
    components: withFiles(body.components, attachments),
    attachments,
    flags: flags & (MessageFlag.Ephemeral | MessageFlag.ComponentsV2),
  });
  interaction.originalId = message.id;
  interaction.ephemeral = seenBy !== null;
  return violations;
}

function postFollowUp(parts: Parts, request: ApiRequest): ApiAnswer {
  const { messages, interactions, uploads } = parts;
  const interaction = interactions.byToken(request.param('token'));
  const original = interaction.originalId === null ? undefined : messages.get(interaction.originalId);
  // The first follow-up of a deferred reply takes the place of "thinking".
  if (original && ((original.flags ?? 0) & MessageFlag.Loading) !== 0) {
    const { message, violations } = editMessage(parts, original.id, request.body, request.files);
    return { status: 200, body: message, violations };
  }
  const { body, content, mentions, violations } = checkMessage(request.body, null, request.files);
  const flags = (body.flags ?? 0) & (MessageFlag.Ephemeral | MessageFlag.ComponentsV2);
  const attachments = request.files.map((file) => uploads.add(file));
  const message = messages.add({
    ...replyTo(parts, interaction, (flags & MessageFlag.Ephemeral) === 0),
    content,
    mentions,
    flags,
    embeds: body.embeds ?? [],
    components: withFiles(body.components, attachments),
    attachments,
    seenBy: (flags & MessageFlag.Ephemeral) === 0 ? null : interaction.userId,
    ...(original && {
      type: MessageType.Reply,
      message_reference: { message_id: original.id, channel_id: original.channel_id },
    }),
  });
  return { status: 200, body: message, violations };
}

/** The message that a webhook route names, `@original` among them. */
function target({ interactions, messages }: Parts, { param }: ApiRequest): APIMessage {
  const interaction = interactions.byToken(param('token'));
  const id = param('message') === '@original' ? interaction.originalId : param('message');
  const message = id === null ? undefined : messages.get(id);
  const reachable =
    message && (message.id === interaction.originalId || message.interaction_metadata?.id === interaction.id);
  if (!reachable) throw unknown('Message');
  return message;
}
