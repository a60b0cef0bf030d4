import type { Verdict } from './answer.ts';
import type { OfferedSentence } from './offer.ts';

/** A question and the sentences that may be shown for it. */
export interface Offer {
  /** As typed. */
  readonly question: string;
  /** In the order of their numbers, which count from 1; never empty. */
  readonly sentences: readonly OfferedSentence[];
}

/** What a reading model chose: it only points. */
export interface Choice {
  readonly verdict: Verdict;
  /** Numbers of offered sentences, best first; empty of a verdict `none`. */
  readonly numbers: readonly number[];
}

/** Who reads the offered sentences and chooses among them. */
export interface Chooser {
  /** The host that questions and offered sentences are sent to. */
  readonly sentTo: string;
  /** Never rejects; null where it makes no choice, and the choice by words stands. */
  choose(offer: Offer): Promise<Choice | null>;
}
