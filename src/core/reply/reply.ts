import type { Citation } from '../answer/citation.ts';
import type { Span } from '../span.ts';

export type Block =
  | { readonly kind: 'heading'; readonly spans: readonly Span[] }
  | { readonly kind: 'text'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] }
  /** Small print. */
  | { readonly kind: 'note'; readonly spans: readonly Span[] }
  | { readonly kind: 'rule' }
  /** A sentence of the answer, word for word: the quote of `citation`, followed by the markers `cites`. */
  | { readonly kind: 'sentence'; readonly citation: Citation; readonly cites: readonly number[] }
  /**
   * A passage with where it is from. `n` is null where the passage is shown but not cited.
   * `excerpt`: the edge may cut the passage around its quote where room is short; `place`: its words stand elsewhere in the reply.
   */
  | {
      readonly kind: 'citation';
      readonly n: number | null;
      readonly citation: Citation;
      readonly shows: 'passage' | 'excerpt' | 'place';
      /** The citation above is from the same article: its title need not be read twice. */
      readonly again?: boolean;
    };

/** A line to write in. The label has 45 characters at most, the hint 100. */
export interface Field {
  /** What the words written there are known by. */
  readonly name: string;
  readonly label: string;
  /** Shown below the label. */
  readonly hint: string;
  /** Characters that may be written. */
  readonly longest: number;
  /** Whether it must be filled in. */
  readonly required: boolean;
  /** What stands in it to begin with. */
  readonly value?: string;
}

/** One to five lines to write in, asked for before an action is done. The title has 45 characters at most. */
export interface Form {
  readonly title: string;
  readonly fields: readonly Field[];
}

/** What was written into a form, by the names of its fields. */
export type Written = Readonly<Record<string, string>>;

/** What the reader can do next. `open` carries an action id (see action.ts), `form` one that asks for words first, `link` leaves the chat. */
export type ReplyAction =
  | { readonly kind: 'form'; readonly label: string; readonly action: string; readonly form: Form }
  | {
      readonly kind: 'open';
      readonly label: string;
      readonly action: string;
      /** It and what follows stand apart from what is before. */
      readonly beginsRow?: true;
    }
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

/** What a command returns: plain data that Discord, a terminal and a test show each in their way. */
export interface Reply {
  /** `answer`: found; `perhaps`: may be it; `unsure`: not found; `plain`: a list or a page; `done`, `problem`: what an order came to. */
  readonly tone: 'answer' | 'perhaps' | 'unsure' | 'plain' | 'done' | 'problem';
  readonly audience: 'everyone' | 'asker';
  readonly blocks: readonly Block[];
  readonly actions: readonly ReplyAction[];
  /** A file to take along. */
  readonly file?: { readonly name: string; readonly text: string };
  /**
   * Set where the blocks may take more than one page of the medium: the page to show (from 0),
   * and the action that opens another one, to which the edge adds the page's number. With `of` the blocks
   * are that one page, of so many; without, they are all there is, and the edge cuts them.
   */
  readonly pages?: { readonly at: number; readonly of?: number; readonly action: string };
}
