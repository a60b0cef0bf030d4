import { z } from 'zod';
import type { APIMessage } from 'discord-api-types/v10';
import { ApiError, invalidForm, unknown } from '../api-error.ts';
import { MessageFlag, MessageType, Permission } from '../protocol.ts';
import { read } from '../rules/bodies.ts';
import { attachmentsOf, checkMessage, editMessage } from './drafts.ts';
import type { ApiRequest, Parts, Route } from './route.ts';

const KEPT_FLAGS = MessageFlag.ComponentsV2 | (1 << 2) | (1 << 12);

/** The server, its channels and their messages, as the bot reaches them with its own token. */
export function channelRoutes(parts: Parts): Route[] {
  const { guild, messages, gateway, newId } = parts;
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
      method: 'GET',
      path: '/users/:user',
      handle: ({ param }) => ({ status: 200, body: guild.user(param('user')) ?? fail('User') }),
    },
    {
      method: 'POST',
      path: '/users/@me/channels',
      handle: ({ body }) => {
        const { recipient_id: userId } = read(z.looseObject({ recipient_id: z.string() }), body);
        if (!guild.user(userId)) throw unknown('User');
        return { status: 200, body: guild.channel(guild.directChannel(userId)) };
      },
    },
    {
      method: 'GET',
      path: '/guilds/:guild',
      handle: ({ param }) => ({
        status: 200,
        body: param('guild') === guild.ids.guildId ? guild.guildCreate() : fail('Guild'),
      }),
    },
    {
      method: 'GET',
      path: '/guilds/:guild/channels',
      handle: ({ param }) => ({
        status: 200,
        body: param('guild') === guild.ids.guildId ? guild.guildCreate().channels : fail('Guild'),
      }),
    },
    {
      method: 'GET',
      path: '/guilds/:guild/members/:user',
      handle: ({ param }) => ({ status: 200, body: guild.member(param('user')) ?? fail('Member') }),
    },
    {
      method: 'GET',
      path: '/channels/:channel',
      handle: (request) => ({ status: 200, body: guild.channel(channelOf(request)) }),
    },
    {
      method: 'POST',
      path: '/channels/:channel/typing',
      handle: (request) => {
        channelOf(request);
        return { status: 204 };
      },
    },
    {
      method: 'GET',
      path: '/channels/:channel/messages',
      handle: (request) => {
        const limit = Number(request.query.get('limit') ?? 50);
        const latest = messages
          .visibleTo(channelOf(request), guild.directUser(request.param('channel')) ?? guild.bot.id)
          .toReversed()
          .slice(0, limit);
        return { status: 200, body: latest.map(({ message }) => messages.forBot(message, gateway.intents)) };
      },
    },
    {
      method: 'POST',
      path: '/channels/:channel/messages',
      handle: (request) => {
        const channelId = channelOf(request);
        if (!guild.botMay(Permission.SendMessages, channelId)) throw new ApiError(403, 50013, 'Missing Permissions');
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
        const message = messages.add({
          channelId,
          authorId: guild.bot.id,
          content,
          embeds: body.embeds ?? [],
          components: body.components ?? [],
          attachments: attachmentsOf(request.files, newId),
          mentions,
          flags: (body.flags ?? 0) & KEPT_FLAGS,
          ...(body.nonce !== null && body.nonce !== undefined && { nonce: body.nonce }),
          ...(repliedTo && {
            type: MessageType.Reply,
            referenced_message: repliedTo,
            message_reference: {
              message_id: repliedTo.id,
              channel_id: channelId,
              ...(!guild.isDirect(channelId) && { guild_id: guild.ids.guildId }),
            },
          }),
        });
        return { status: 200, body: message, violations };
      },
    },
    {
      method: 'GET',
      path: '/channels/:channel/messages/:message',
      handle: (request) => ({ status: 200, body: messages.forBot(messageOf(request), gateway.intents) }),
    },
    {
      method: 'PATCH',
      path: '/channels/:channel/messages/:message',
      handle: (request) => {
        const { message, violations } = editMessage(parts, ownOf(request).id, request.body, request.files);
        return { status: 200, body: message, violations };
      },
    },
    {
      method: 'DELETE',
      path: '/channels/:channel/messages/:message',
      handle: (request) => {
        const message = messageOf(request);
        const may = message.author.id === guild.bot.id || guild.botMay(Permission.ManageMessages, message.channel_id);
        if (!may) throw new ApiError(403, 50013, 'Missing Permissions');
        messages.remove(message.id);
        return { status: 204 };
      },
    },
  ];
}

const Reference = z.looseObject({
  message_reference: z.looseObject({ message_id: z.string(), fail_if_not_exists: z.boolean().optional() }).nullish(),
});

function fail(what: Parameters<typeof unknown>[0]): never {
  throw unknown(what);
}
