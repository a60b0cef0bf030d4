import type { LanguageTag } from '../languages/language.ts';
import type { Span } from '../question/ask-options.ts';
import type { FollowUp } from '../question/follow-up.ts';
import type { Citation, NumberedCitation } from './citation.ts';

/** A sentence of an answer, word for word. */
export interface AnswerSentence {
  /** Where it stands, with the sentence as its quote. */
  readonly citation: Citation;
  /** Numbers of the citations that say it, the one it is quoted from first; never empty. */
  readonly cites: readonly number[];
}

/** A passage in the order of the ranking. */
export interface RankedPassage extends Citation {
  readonly score: number;
  /** Every number behind the score, by the signal's name; only where the question asked to have it explained. */
  readonly signals?: Readonly<Record<string, number>>;
}

/** `answered`: sure; `perhaps`: a sentence that may be it; `none`: no sentence was found that says so. */
export type Verdict = 'answered' | 'perhaps' | 'none';

export interface Answer {
  readonly question: string;
  readonly verdict: Verdict;
  /** From 0 to 1: how likely some article says what was asked. */
  readonly confidence: number;
  /** Best first; of a verdict `none`, empty. */
  readonly sentences: readonly AnswerSentence[];
  /** Numbered 1, 2, …, one for each passage that is quoted; each is cited by a sentence, and no sentence cites another. */
  readonly citations: readonly NumberedCitation[];
  /** Best first, whether or not the question is answered. */
  readonly passages: readonly RankedPassage[];
  /** Words of the question, as typed, that no article contains. */
  readonly unknownWords: readonly string[];
  /** Those among them that are names or numbers, and that nothing else in the articles stands for. */
  readonly unknownNames: readonly string[];
  /** Misspelt words and the word of the collection that each was taken for. */
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  /** Who chose the sentences; only where a model is set up. */
  readonly chosen?: 'words' | 'model' | 'reader';
  /** The host that questions and the passages found are sent to; only where a reading model is set up. */
  readonly sentTo?: string;
  /** What the question took over from the asker's last one; null where it has a topic of its own. */
  readonly followUp: FollowUp | null;
  /** The question is surely in a language that no article has; null where it is not, or an answer was found as sure. */
  readonly otherLanguage: OtherLanguage | null;
  /** What the asked span of publication left; null where none was asked. */
  readonly published: Published | null;
  /** Milliseconds from question to answer. */
  readonly ms: number;
}

export interface OtherLanguage {
  readonly asked: LanguageTag;
  /** The languages of the articles, the most frequent first; without articles whose language is not sure. */
  readonly articles: readonly LanguageTag[];
}

/** Articles by their day of publication, of those that the other filters let through. */
export interface Published {
  readonly asked: Span;
  /** Articles from the span. */
  readonly within: number;
  /** Articles without a date. */
  readonly undated: number;
  /** The first and the last day of any, ISO 8601; null where none has a date. */
  readonly oldest: string | null;
  readonly newest: string | null;
}
