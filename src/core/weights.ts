import type { ConfidenceSignalName } from './confidence.ts';
import type { SentenceSignalName } from './sentence-signals.ts';
import type { SignalName } from './signals.ts';

// Fitted by `npm run tune`, which prints what to put here; what it bought is in docs/quality.md.

export const PASSAGE_WEIGHTS: Readonly<Record<SignalName, number>> = {
  index: 3.52, article: 2.3, articleFirst: 0.05, bm25: 1.44, coverage: 1.13, coverageWithTitle: 2,
  title: -0.17, sentence: 1.93, window: 1.36, pairs: 2.49, kind: 1.41, names: 1.2, numbers: -0.09,
  rarest: 0.14, opening: -0.03, early: 0.34, short: 0.4, source: 2.58, date: 4.05, latest: -0.02,
};

export const SENTENCE_WEIGHTS: Readonly<Record<SentenceSignalName, number>> = {
  passage: 0.7, coverage: 4.48, window: 2.74, pairs: 2.04, kind: 1.51, names: -0.86, first: -0.19,
  short: -0.51, says: 0.52,
};

export const CONFIDENCE_WEIGHTS: Readonly<Record<ConfidenceSignalName, number>> = {
  unknown: -2.55, covered: 3.28, worstMissing: -6.17, missing: 0.66, lacksName: -2.01, kind: 1.64, sourceMissed: -1.85,
};
export const CONFIDENCE_BIAS = -3.33;

/** From this confidence on a question is answered. */
export const ANSWER_FROM = 0.4;
