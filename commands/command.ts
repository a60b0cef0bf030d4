import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { ArticleFiles, Draft } from '../src/core/article-files.ts';
import type { PassageRef } from '../src/core/answer/citation.ts';
import type { FeedStates, Fetcher } from '../src/core/fetching.ts';
import type { Gaps } from '../src/core/gaps/gaps.ts';
import type { Library } from '../src/core/library.ts';
import type { Action } from '../src/core/reply/action.ts';
import type { Form, Reply, Written } from '../src/core/reply/reply.ts';

/** A command, by a slash or in a message's menu, with all that is its own. */
export interface Command {
  /** As Discord registers it. */
  readonly definition: RESTPostAPIApplicationCommandsJSONBody;
  /** Whether the whole channel sees the reply to an order with these options; it must be known before the reply is. */
  isPublic(options: CommandInput['options']): boolean;
  /** Whether each order counts against what one person and one channel may ask in a minute. */
  readonly isQuestion?: boolean;
  run(input: CommandInput, deps: Deps): Promise<Reply>;
  /** Choices for an option while it is typed. */
  complete?(option: string, typed: string, deps: Deps, typing: Typing): Promise<Choice[]>;
  /** What its buttons show; null for a button that is another command's. */
  press?(action: Action, asking: Asking, deps: Deps): Promise<Reply> | null;
  /** The form that a button opens instead; null for one that opens none. */
  form?(action: Action, asking: Asking, deps: Pick<Deps, 'drafts'>): Form | null;
  /**
   * What comes of such a form; null where it is another command's.
   * @param audience who sees the reply
   */
  submit?(
    action: Action,
    written: Written,
    audience: Reply['audience'],
    asking: Asking,
    deps: Deps,
  ): Promise<Reply> | null;
}

/** Who asks, and where; from any medium. */
export interface Asking {
  /** The page of a reply that a button asks for, from 0; absent where none was named. */
  readonly page?: number;
  /** Whether the channel shows what was asked: a message does, a slash command hides its options from everyone else. */
  readonly wordsShown: boolean;
  readonly channel: string;
  readonly asker: {
    readonly id: string;
    readonly roles: readonly string[];
    /**
     * The server in which they ask; null in a direct message, and in a server that did not invite the bot: what
     * somebody may do there says nothing about what they may do with this bot.
     */
    readonly server: string | null;
    /** Whether they, and the bot, may write in the channel for all to see. */
    readonly mayWrite: boolean;
  };
  /** BCP 47 tag of the reader's language. */
  readonly locale: string;
}

/** Who types an option, and of which subcommand; null where the command has none. */
export interface Typing extends Pick<Asking, 'asker'> {
  readonly subcommand: string | null;
}

/** A file that came with an order; fetched only when it is read. */
export interface AttachedFile {
  readonly name: string;
  /**
   * @param longest bytes that it may have
   * @throws FetchRefusal
   */
  read(longest: number): Promise<Uint8Array>;
}

/** Who asks, where, and with what. */
export interface CommandInput extends Asking {
  /** The subcommand that was chosen; absent where the command has none. */
  readonly subcommand?: string;
  /** Option values by name, already of the type that the definition states. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** Files that are options, or that the message has below whose menu the command was chosen. */
  readonly files?: readonly AttachedFile[];
  /** The words of that message. */
  readonly words?: string;
  /** The question that this one goes on from; absent: the asker's last one in this channel. */
  readonly after?: string;
}

/** A question, and the citations of its answer; none where none was found. */
export interface RecentAnswer {
  readonly question: string;
  readonly refs: readonly PassageRef[];
}

/** The latest answer in each channel. */
export interface RecentAnswers {
  remember(asking: Asking, answer: RecentAnswer, audience: Reply['audience']): void;
  /** What this reader saw last in this channel: an answer for everyone, or one that only they could see. */
  latest(asking: Asking): RecentAnswer | null;
}

/** Each person's last question in each channel, for a while. */
export interface RecentQuestions {
  remember(input: CommandInput, question: string, audience: Reply['audience']): void;
  /** What may be named in a reply for this audience: what was asked in private is not told to all. */
  last(input: CommandInput, audience: Reply['audience']): string | null;
}

/** An answer that only its asker saw, as it was shown. */
export interface PrivateAnswer extends RecentAnswer {
  readonly reply: Reply;
}

/** The latest of them. */
export interface PrivateAnswers {
  /** @returns a name for the answer, never given twice */
  keep(answer: PrivateAnswer, asker: string): string;
  /** The answer, once, to the one who asked for it; null where it is not at hand any more. */
  take(key: string, asker: string): PrivateAnswer | null;
}

/** Articles that are looked at before they are kept: in memory, for a while, each for whoever gave it. */
export interface Drafts {
  /** @returns a name for the draft, never given twice */
  keep(draft: Draft, asker: string): string;
  /** Null where it is not at hand any more, or somebody else's. */
  find(key: string, asker: string): Draft | null;
  /** Puts another in its place; false where it is not at hand any more. */
  replace(key: string, draft: Draft, asker: string): boolean;
  /**
   * Does with a draft what ends it, once: whoever presses again gets the same reply. Null where it is not at hand.
   * @param end returns whether the draft is of use no more
   */
  settle(
    key: string,
    asker: string,
    end: (draft: Draft) => Promise<{ readonly reply: Reply; readonly isOver: boolean }>,
  ): Promise<Reply> | null;
}

export interface Deps {
  readonly library: Library;
  /** The files of the articles; null where they are not to be changed from here. */
  readonly files: ArticleFiles | null;
  /** Fetches pages of the web; null: nothing is fetched. */
  readonly fetcher: Fetcher | null;
  /** The feeds that are read; null: none. */
  readonly feeds: FeedStates | null;
  readonly drafts: Drafts;
  readonly recent: RecentAnswers;
  readonly questions: RecentQuestions;
  /** Where it is counted what was asked in vain; null: nowhere. */
  readonly gaps: Gaps | null;
  readonly privateAnswers: PrivateAnswers;
  /** Milliseconds since 1970: what "last week" is counted from. */
  readonly now: () => number;
  /** The only roles that may do what is for moderators; none: whoever Discord lets. */
  readonly moderatorRoles: readonly string[];
  /** Who runs the bot, in their own words; null where they do not say. */
  readonly runBy: string | null;
  /** Whether messages that mention the bot are answered. */
  readonly mentions: boolean;
  /** Whether the log holds the text of questions. */
  readonly logQuestions: boolean;
  /** Shows how far a long order has come; the edge decides how often. */
  readonly progress: (reply: Reply) => void;
}

/** A choice that autocomplete offers: what is shown, and what the command is given. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}
