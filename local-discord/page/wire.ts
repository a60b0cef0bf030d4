import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { LocalEvent, VisibleMessage } from '../contract.ts';

/** Discord's Markdown as a tree; the page turns it into elements and never into HTML text. */
export type MarkdownNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | {
      readonly kind: 'styled';
      readonly style: 'bold' | 'italic' | 'underline' | 'struck' | 'spoiler' | 'subtext' | 'quote';
      readonly children: readonly MarkdownNode[];
    }
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly MarkdownNode[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly MarkdownNode[])[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly MarkdownNode[] }
  | { readonly kind: 'code'; readonly text: string; readonly block: boolean }
  /** Seconds since 1970, and Discord's letter for how to write them. */
  | { readonly kind: 'time'; readonly seconds: number; readonly style: string }
  | { readonly kind: 'mention'; readonly label: string };

/** A message, and the tree of every text in it, by the text. */
export interface ShownMessage {
  readonly visible: VisibleMessage;
  readonly texts: Readonly<Record<string, readonly MarkdownNode[]>>;
}

export type ProtocolEvent = Extract<LocalEvent, { kind: 'protocol' }>;

/** A command, and to whom the client offers it where. */
export interface OfferedCommand {
  readonly command: APIApplicationCommand;
  readonly places: readonly { readonly moderator: boolean; readonly channelId: string }[];
}

/** All that a page needs to begin. */
export interface PageState {
  readonly user: { readonly id: string; readonly name: string };
  readonly bot: { readonly id: string; readonly name: string; readonly online: boolean };
  readonly channelId: string;
  readonly directId: string;
  readonly commands: readonly OfferedCommand[];
  readonly messages: readonly ShownMessage[];
  readonly protocol: readonly ProtocolEvent[];
}

/** What the server tells the page, one after the other; the state comes first and after every reconnection. */
export type PageEvent =
  | { readonly kind: 'state'; readonly state: PageState }
  | { readonly kind: 'message'; readonly shown: ShownMessage }
  | { readonly kind: 'commands'; readonly commands: readonly OfferedCommand[] }
  | Exclude<LocalEvent, { kind: 'message' | 'commands' }>;

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** A file as the page hands it over. */
export interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

/** What the person does on the page. */
export type PageAction =
  | {
      readonly do: 'send';
      readonly content: string;
      readonly replyTo: string | null;
      readonly files: readonly SentFile[];
    }
  | {
      readonly do: 'run';
      readonly command: string;
      readonly options: OptionValues;
      readonly files: Readonly<Record<string, SentFile>>;
    }
  | { readonly do: 'runOnMessage'; readonly command: string; readonly messageId: string }
  | { readonly do: 'autocomplete'; readonly command: string; readonly options: OptionValues; readonly focused: string }
  | { readonly do: 'press'; readonly messageId: string; readonly customId: string }
  | { readonly do: 'select'; readonly messageId: string; readonly customId: string; readonly values: readonly string[] }
  | {
      readonly do: 'submitModal';
      readonly interactionId: string;
      readonly customId: string;
      readonly fields: Readonly<Record<string, string | readonly string[]>>;
    }
  | { readonly do: 'dismiss'; readonly messageId: string };

export interface PageRequest {
  readonly channelId: string;
  readonly moderator: boolean;
  /** Discord locale, such as `de`. */
  readonly locale: string;
  readonly action: PageAction;
}

/** The choices that an `autocomplete` came to; nothing for the other actions. */
export type Choices = readonly { readonly name: string; readonly value: string | number }[];

export type PageResponse = { readonly choices: Choices } | { readonly problem: string };
