import type { ConfidenceSignalName } from './confidence.ts';
import type { SentenceSignalName } from './sentence-signals.ts';
import type { SignalName } from './signals.ts';

/** Fitted by `npm run tune`, which writes this file; what it bought is in docs/quality.md. */
export const PASSAGE_WEIGHTS: Readonly<Record<SignalName, number>> = {
  index: 1, article: 1, articleFirst: 0, bm25: 4, coverage: 2, coverageWithTitle: 1, title: 0, sentence: 1, window: 2,
  pairs: 1, kind: 0.3, names: 0, numbers: 0, rarest: 0, opening: 0, early: 0, short: 0, source: 2, date: 2, latest: 0.5,
};

export const SENTENCE_WEIGHTS: Readonly<Record<SentenceSignalName, number>> = {
  passage: 1, coverage: 4, window: 1, pairs: 1, kind: 1, names: 0, first: 0, short: 0, says: 0,
};

export const CONFIDENCE_WEIGHTS: Readonly<Record<ConfidenceSignalName, number>> = {
  covered: 5, inText: 1, inSentence: 1, pairs: 1, unknown: -3, lacksName: -1, lacksNumber: -1, kind: 1, brief: 0, score: 0, sourceMissed: -1,
};
export const CONFIDENCE_BIAS = -3.5;
/** From this confidence on a question is answered. */
export const ANSWER_FROM = 0.5;
