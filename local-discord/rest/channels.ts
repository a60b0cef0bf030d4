import { z } from 'zod';
import type { APIMessage } from 'discord-api-types/v10';
import { ApiError, invalidForm, unknown } from '../api-error.ts';
import { replyFields } from '../message-reply.ts';
import { MessageFlag, Permission } from '../protocol.ts';
import { read } from '../rules/bodies.ts';
import { checkMessage, editMessage, withFiles } from './drafts.ts';
import type { ApiRequest, Parts, Route } from './route.ts';

const KEPT_FLAGS = MessageFlag.ComponentsV2 | (1 << 2) | (1 << 12);

/** The messages of channels, as the bot writes them with its own token. */
export function channelRoutes(parts: Parts): Route[] {
  const { guild, messages, uploads } = parts;
  const channelOf = ({ param }: ApiRequest) => {
    const id = param('channel');
    if (!guild.knows(id)) throw unknown('Channel');
    if (!guild.botMay(Permission.ViewChannel, id)) throw new ApiError(403, 50001, 'Missing Access');
    return id;
  };
  const messageOf = (request: ApiRequest): APIMessage => {
    const channelId = channelOf(request);
    const message = messages.get(request.param('message'));
    // An ephemeral message is reached through its interaction's token alone.
    if (!message || message.channel_id !== channelId || messages.readerOf(message.id) !== null)
      throw unknown('Message');
    return message;
  };
  const ownOf = (request: ApiRequest) => {
    const message = messageOf(request);
    if (message.author.id !== guild.bot.id)
      throw new ApiError(403, 50005, 'Cannot edit a message authored by another user');
    return message;
  };

  return [
    {
      method: 'POST',
      path: '/channels/:channel/messages',
      handle: (request) => {
        const channelId = channelOf(request);
        const sending = guild.placeOf(channelId) === null ? Permission.SendMessages : Permission.SendMessagesInThreads;
        if (!guild.botMay(sending, channelId)) throw new ApiError(403, 50013, 'Missing Permissions');
        const reference = read(Reference, request.body).message_reference;
        const repliedTo = reference ? messages.get(reference.message_id) : undefined;
        if (reference && !repliedTo && reference.fail_if_not_exists !== false) {
          throw invalidForm([{ path: ['message_reference'], sentence: 'Unknown message' }]);
        }
        const { body, content, mentions, violations } = checkMessage(
          request.body,
          null,
          request.files,
          [],
          repliedTo?.author.id ?? null,
        );
        const attachments = request.files.map((file) => uploads.add(file));
        const message = messages.add({
          channelId,
          authorId: guild.bot.id,
          content,
          embeds: body.embeds ?? [],
          components: withFiles(body.components, attachments),
          attachments,
          mentions,
          flags: (body.flags ?? 0) & KEPT_FLAGS,
          ...(body.nonce !== null && body.nonce !== undefined && { nonce: body.nonce }),
          ...(repliedTo && replyFields(repliedTo, guild)),
        });
        return { status: 200, body: message, violations };
      },
    },
    {
      method: 'PATCH',
      path: '/channels/:channel/messages/:message',
      handle: (request) => {
        const { message, violations } = editMessage(parts, ownOf(request).id, request.body, request.files);
        return { status: 200, body: message, violations };
      },
    },
  ];
}

const Reference = z.looseObject({
  message_reference: z.looseObject({ message_id: z.string(), fail_if_not_exists: z.boolean().optional() }).nullish(),
});
