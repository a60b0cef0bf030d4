import type { Citation, NumberedCitation } from './citation.ts';

/** A sentence of an answer: the quote of the citation numbered `cites[0]`; the others say the same. */
export interface AnswerSentence {
  readonly text: string;
  /** Numbers of the citations, ascending; never empty. */
  readonly cites: readonly number[];
}

/** A passage in the order of the ranking. */
export interface RankedPassage extends Citation {
  readonly score: number;
  /** Every number behind the score, by the signal's name; only where the question asked to have it explained. */
  readonly signals?: Readonly<Record<string, number>>;
}

/** `answered`; `closest`: related passages, but what was asked for is not there; `nothing`: nothing about this here. */
export type Verdict = 'answered' | 'closest' | 'nothing';

export interface Answer {
  readonly question: string;
  readonly verdict: Verdict;
  /** From 0 to 1: how sure it is that the first passage answers. */
  readonly confidence: number;
  /** Empty unless answered. */
  readonly sentences: readonly AnswerSentence[];
  /** Numbered 1, 2, …; each is cited by a sentence, and no sentence cites another. Empty unless answered. */
  readonly citations: readonly NumberedCitation[];
  /** Best first, whether or not the question is answered. */
  readonly passages: readonly RankedPassage[];
  /** Words of the question, as typed, that no article contains. */
  readonly unknownWords: readonly string[];
  /** Words of the question, as typed, that some article contains but the best passage does not; empty where it answers. */
  readonly absentWords: readonly string[];
  /** Misspelt words and the word of the collection that each was taken for. */
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  /** Milliseconds from question to answer. */
  readonly ms: number;
}
