import type { APIMessage, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { VisibleMessage } from './contract.ts';
import type { Gateway } from './gateway.ts';
import type { Guild } from './guild.ts';
import type { Journal } from './journal.ts';
import { channelTypeOf, isForeign } from './places.ts';
import { Intent, MessageFlag, MessageType } from './protocol.ts';
import type { Component } from './rules/bodies.ts';
import type { Mentions } from './rules/mentions.ts';

/** What a message is made of; the rest is the same for all. */
export interface Draft extends Partial<
  Pick<
    APIMessage,
    | 'flags'
    | 'type'
    | 'webhook_id'
    | 'application_id'
    | 'interaction_metadata'
    | 'interaction'
    | 'message_reference'
    | 'referenced_message'
    | 'nonce'
  >
> {
  readonly channelId: string;
  readonly authorId: string;
  readonly content: string;
  readonly embeds?: readonly object[] | undefined;
  readonly components?: readonly Component[] | undefined;
  readonly attachments?: APIMessage['attachments'];
  readonly mentions: Mentions;
  /** The only reader, where the message is ephemeral. */
  readonly seenBy?: string | null;
}

interface Stored {
  message: APIMessage;
  readonly seenBy: string | null;
  /** Its only reader has put it away. */
  dismissed: boolean;
}

/** The messages of all channels; each change goes to the bot and to those who watch. */
export class Messages {
  readonly #guild: Guild;
  readonly #gateway: Gateway;
  readonly #journal: Journal;
  readonly #newId: () => string;
  readonly #now: () => number;
  readonly #stored = new Map<string, Stored>();

  constructor(guild: Guild, gateway: Gateway, journal: Journal, newId: () => string, now: () => number) {
    this.#guild = guild;
    this.#gateway = gateway;
    this.#journal = journal;
    this.#newId = newId;
    this.#now = now;
  }

  get(id: string): APIMessage | undefined {
    return this.#stored.get(id)?.message;
  }

  /** The only reader of an ephemeral message; null where everyone in the channel may read it. */
  readerOf(id: string): string | null {
    return this.#stored.get(id)?.seenBy ?? null;
  }

  visibleTo(channelId: string, readerId: string): VisibleMessage[] {
    const user = this.#guild.directUser(channelId);
    if (user !== undefined && user !== readerId) return [];
    return [...this.#stored.values()]
      .filter(
        ({ message, seenBy, dismissed }) =>
          message.channel_id === channelId && !dismissed && (seenBy === null || seenBy === readerId),
      )
      .map(asSeen);
  }

  add(draft: Draft): APIMessage {
    const { channelId, authorId, content, embeds, components, attachments, mentions, seenBy, ...rest } = draft;
    const author = this.#guild.user(authorId);
    if (!author) throw new Error(`No user ${authorId} is in the local Discord.`);
    const message = {
      type: MessageType.Default,
      flags: 0,
      ...rest,
      id: this.#newId(),
      channel_id: channelId,
      author,
      content,
      tts: false,
      pinned: false,
      timestamp: new Date(this.#now()).toISOString(),
      edited_timestamp: null,
      mention_everyone: mentions.everyone,
      mention_roles: [...mentions.roles],
      mentions: mentions.users.flatMap((id) => this.#guild.user(id) ?? []),
      attachments: attachments ?? [],
      embeds: [...(embeds ?? [])],
      components: numbered(components ?? []),
    } as APIMessage;
    const stored = { message, seenBy: seenBy ?? null, dismissed: false };
    this.#stored.set(message.id, stored);
    this.#tell('created', stored);
    return message;
  }

  /** Changes parts of a message. */
  change(
    id: string,
    parts: {
      content?: string;
      embeds?: readonly object[];
      components?: readonly Component[];
      attachments?: APIMessage['attachments'];
      flags?: number;
    },
  ): APIMessage {
    const stored = this.#stored.get(id);
    if (!stored) throw new Error(`No message ${id} is in the local Discord.`);
    const { components, ...rest } = parts;
    const thought = ((stored.message.flags ?? 0) & MessageFlag.Loading) !== 0;
    stored.message = {
      ...stored.message,
      ...rest,
      ...(components && { components: numbered(components) }),
      edited_timestamp: thought ? null : new Date(this.#now()).toISOString(),
    } as APIMessage;
    this.#tell('updated', stored);
    return stored.message;
  }

  /** Deletes a message for everybody. */
  remove(id: string): void {
    const message = this.get(id);
    if (message === undefined) return;
    const isShownToAll = this.readerOf(id) === null;
    this.#stored.delete(id);
    const { channel_id: channelId } = message;
    if (isShownToAll)
      this.#dispatch('MESSAGE_DELETE', channelId, () => ({ id, channel_id: channelId, ...this.#place(channelId) }));
    this.#journal.tell({ kind: 'message-deleted', channelId, messageId: id });
  }

  dismiss(id: string): void {
    const stored = this.#stored.get(id);
    if (!stored?.seenBy) throw new Error('Only a message that you alone can see can be dismissed.');
    stored.dismissed = true;
    this.#journal.tell({ kind: 'message-deleted', channelId: stored.message.channel_id, messageId: id });
  }

  /** The message as the bot may read it: without the message content intent, others' words are blank unless they are meant for it. */
  #forBot(message: APIMessage, intents: number): APIMessage {
    const { applicationId } = this.#guild.ids;
    const meant =
      message.author.id === applicationId ||
      message.mentions.some(({ id }) => id === applicationId) ||
      this.#guild.isDirect(message.channel_id);
    return meant || (intents & Intent.MessageContent) !== 0
      ? message
      : { ...message, content: '', embeds: [], attachments: [], components: [] };
  }

  #tell(change: 'created' | 'updated', stored: Stored): void {
    const { message } = stored;
    const member = this.#guild.isDirect(message.channel_id) ? undefined : this.#guild.member(message.author.id);
    const { user: _, ...bare } = member ?? {};
    // Ephemeral messages go to their reader's client alone.
    if (stored.seenBy === null) {
      this.#dispatch(change === 'created' ? 'MESSAGE_CREATE' : 'MESSAGE_UPDATE', message.channel_id, (intents) => ({
        ...this.#forBot(message, intents),
        ...this.#place(message.channel_id),
        ...(member && { member: bare }),
      }));
    }
    if (!stored.dismissed) this.#journal.tell({ kind: 'message', change, visible: asSeen(stored) });
  }

  #dispatch(name: string, channelId: string, data: (intents: number) => object): void {
    if (isForeign(this.#guild.placeOf(channelId))) return;
    const needed = this.#guild.isDirect(channelId) ? Intent.DirectMessages : Intent.GuildMessages;
    this.#gateway.dispatch(name, this.#guild.guildOf(channelId), (intents) =>
      (intents & needed) === 0 ? null : data(intents),
    );
  }

  #place(channelId: string): object {
    const direct = this.#guild.isDirect(channelId);
    const guildId = this.#guild.guildOf(channelId);
    return {
      ...(guildId !== null && { guild_id: guildId }),
      channel_type: channelTypeOf(this.#guild.placeOf(channelId), direct),
    };
  }
}

function asSeen({ message, seenBy }: Stored): VisibleMessage {
  return { message: structuredClone(message), seenBy, thinking: ((message.flags ?? 0) & MessageFlag.Loading) !== 0 };
}

/** Discord numbers the components that came without an id, in reading order. */
function numbered(components: readonly Component[]): APIMessageTopLevelComponent[] {
  const all = structuredClone([...components]);
  const taken = new Set<number>();
  const every = (list: readonly Component[]): Component[] =>
    list.flatMap((one) => [one, ...every(one.components ?? []), ...every(one.accessory ? [one.accessory] : [])]);
  for (const { id } of every(all)) if (id) taken.add(id);
  let next = 1;
  for (const component of every(all)) {
    if (component.id) continue;
    while (taken.has(next)) next++;
    component.id = next++;
  }
  return all as APIMessageTopLevelComponent[];
}
