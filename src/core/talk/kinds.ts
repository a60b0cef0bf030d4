/** What a message says or asks that is not about what the articles say; of several things the one that stands first here. */
export const KINDS = [
  'news',
  'list',
  'count',
  'sources',
  'freshness',
  'abilities',
  'thanks',
  'farewell',
  'greeting',
] as const;
export type TalkKind = (typeof KINDS)[number];

/** The phrases of a language by what they say, as patterns (pattern.ts); a filler says nothing, and may stand beside them. */
export type Phrases = Readonly<Record<TalkKind | 'filler', readonly string[]>>;
