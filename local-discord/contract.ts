import type { GivenFile } from './uploads.ts';
import type { APIApplicationCommand, APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Place } from './places.ts';

/** Who acts in the local Discord: changes what the bot receives with an interaction. */
export interface Persona {
  readonly userId: string;
  readonly username: string;
  /** Holds Manage Server. */
  readonly moderator: boolean;
  readonly roles: readonly string[];
  /** Discord locale, such as `en-US` or `de`. */
  readonly locale: string;
}

/** A message as one reader sees it. `seenBy` names the only reader of an ephemeral message. */
export interface VisibleMessage {
  readonly message: APIMessage;
  readonly seenBy: string | null;
  /** The bot has acknowledged and not yet replied: Discord shows "thinking…". */
  readonly thinking: boolean;
}

/** What the protocol panel and the tests listen to. */
export type LocalEvent =
  | { readonly kind: 'message'; readonly change: 'created' | 'updated'; readonly visible: VisibleMessage }
  | { readonly kind: 'message-deleted'; readonly channelId: string; readonly messageId: string }
  | {
      readonly kind: 'modal';
      readonly userId: string;
      readonly interactionId: string;
      readonly modal: APIModalInteractionResponseCallbackData;
    }
  /** "The application did not respond", or another failure that Discord shows to the user alone. */
  | {
      readonly kind: 'interaction-failed';
      readonly userId: string;
      readonly channelId: string;
      readonly reason: string;
    }
  | { readonly kind: 'commands'; readonly commands: readonly APIApplicationCommand[] }
  | { readonly kind: 'bot'; readonly online: boolean }
  | {
      readonly kind: 'protocol';
      /** ISO 8601 time. */
      readonly at: string;
      readonly direction: 'to-bot' | 'from-bot';
      /** Gateway event or opcode name, or method and path of a request. */
      readonly name: string;
      readonly body: unknown;
      /** HTTP status of a request's answer; null for gateway traffic. */
      readonly status: number | null;
      /** Discord's rules that this broke, as sentences; empty where it kept them all. */
      readonly violations: readonly string[];
    };

export interface Interact {
  readonly as: Persona;
  readonly channelId: string;
}

/**
 * Discord as far as the bot uses it, over HTTP and WebSocket on loopback. The members here are the
 * user's side: what a person does in the client. The bot's side is spoken over the sockets alone.
 * Actions resolve as soon as the bot has acknowledged (or reject with what Discord would show).
 */
export interface LocalDiscord {
  /** What DISCORD_API_URL is set to: `http://127.0.0.1:PORT/api`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  readonly channelId: string;
  /** The role that Discord gave the bot when it was invited. */
  readonly botRoleId: string;
  /** The direct-message channel between this user and the bot, opened on first use. */
  directChannel(userId: string): string;
  /** Opens another channel, and returns its id. */
  openPlace(place: Place): string;
  commands(): readonly APIApplicationCommand[];
  /** Those of them that the client offers this person in this channel. */
  offered(where: Interact): readonly APIApplicationCommand[];
  messages(channelId: string, readerId: string): readonly VisibleMessage[];
  /** A message; as a reply it mentions whose message it answers, as Discord does unless told not to. */
  send(
    input: Interact & {
      readonly content: string;
      readonly replyTo?: string | undefined;
      readonly files?: readonly GivenFile[];
    },
  ): Promise<APIMessage>;
  /** Slash command, a subcommand behind a space (`articles add`). Option values, and files, are given by name; types are taken from the registered command. */
  run(
    input: Interact & {
      readonly command: string;
      readonly options?: Readonly<Record<string, string | number | boolean>>;
      readonly files?: Readonly<Record<string, GivenFile>>;
    },
  ): Promise<void>;
  /** A command of a message's context menu. */
  runOnMessage(input: Interact & { readonly command: string; readonly messageId: string }): Promise<void>;
  autocomplete(
    input: Interact & {
      readonly command: string;
      readonly options: Readonly<Record<string, string | number | boolean>>;
      readonly focused: string;
    },
  ): Promise<readonly { readonly name: string; readonly value: string | number }[]>;
  press(input: Interact & { readonly messageId: string; readonly customId: string }): Promise<void>;
  select(
    input: Interact & { readonly messageId: string; readonly customId: string; readonly values: readonly string[] },
  ): Promise<void>;
  submitModal(
    input: Interact & {
      readonly interactionId: string;
      readonly customId: string;
      /** What was written, or chosen from a menu, by custom_id. */
      readonly fields: Readonly<Record<string, string | readonly string[]>>;
    },
  ): Promise<void>;
  /** Removes an ephemeral message from its reader's view. */
  dismiss(messageId: string): void;
  /** Listens until the returned function is called. */
  listen(listener: (event: LocalEvent) => void): () => void;
  /** All violations so far, each with the request or event that made it. */
  violations(): readonly string[];
  close(): Promise<void>;
}
