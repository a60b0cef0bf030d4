/**
 * `word`: asked for, and in no article; `declined`: a topic without a sure answer; `unhelpful`, `helpful`: a topic
 * whose answer somebody marked so.
 */
export const GAP_KINDS = ['word', 'declined', 'unhelpful', 'helpful'] as const;
export type GapKind = (typeof GAP_KINDS)[number];
export type Mark = Extract<GapKind, 'helpful' | 'unhelpful'>;

/** What a question asked for in vain. */
export type Missing = Readonly<Record<'word' | 'declined', readonly string[]>>;

/** How often a word or topic came up, and when. */
export interface Gap {
  readonly kind: GapKind;
  /** A word, or two that stood beside each other, in alphabetical order. */
  readonly text: string;
  readonly count: number;
  /** ISO 8601 calendar dates in UTC, the first one first. */
  readonly days: readonly { readonly day: string; readonly count: number }[];
}

/** Who asked, and in which server of the bot's; told to be counted once, and never kept. */
export interface Counted {
  readonly person: string;
  readonly server: string;
}

/** What was asked in vain, as counts over days: without people, and without questions. */
export interface Gaps {
  /** Counts what a question asked for in vain, once a day for each person. */
  asked(who: Counted, missing: Missing): void;
  /** Counts what somebody makes of an answer to these topics; their last word on each counts. */
  marked(who: Counted, topics: readonly string[], mark: Mark): void;
  /**
   * What came up at least twice in a server: kind by kind, the most frequent first.
   * @param days how many of them, today's among them
   */
  over(server: string, days: number): readonly Gap[];
}
