// Fitted by `npm run tune`, which prints what to put here; what it bought is in docs/quality.md.

/** A logistic regression: what it starts from, and what each signal adds. */
export interface ConfidenceWeights<Name extends string> {
  readonly bias: number;
  readonly weights: Readonly<Record<Name, number>>;
}

/** What a verdict is measured by. */
export interface Yardstick<Name extends string> {
  /** Some article says what was asked. */
  readonly answered: ConfidenceWeights<Name>;
  /** The best sentence is the one that says it. */
  readonly right: ConfidenceWeights<Name>;
  /** A sentence is given as the answer from this likelihood on that an article says it, … */
  readonly answerFrom: number;
  /** … and from this likelihood on that it is the one. */
  readonly sureFrom: number;
  /** From this on it is shown as one that may be it. */
  readonly perhapsFrom: number;
}

const ANSWERED_WEIGHTS = {
  bias: -0.14,
  weights: {
    unsaid: -1.02,
    unsaidHere: -3.89,
    kindCoverage: 0.12,
    kindNear: 0.6,
    sentence: 0.74,
    lead: 0,
    lacksName: -1.03,
    unknownName: -4.4,
    unknown: -2.17,
    sourceMissed: -2,
    topic: 1.05,
    open: 0.27,
  },
} as const;

const RIGHT_WEIGHTS = {
  bias: -0.35,
  weights: {
    unsaid: -1.54,
    unsaidHere: -3.61,
    kindCoverage: 0.64,
    kindNear: 0.31,
    sentence: 0,
    lead: 1.16,
    lacksName: -0.52,
    unknownName: -4.45,
    unknown: -1.27,
    sourceMissed: -2.07,
    topic: 0.16,
    open: 0.03,
  },
} as const;

/** The yardstick of the choice by words. */
export const BY_WORDS = {
  answered: ANSWERED_WEIGHTS,
  right: RIGHT_WEIGHTS,
  answerFrom: 0.45,
  sureFrom: 0.33,
  perhapsFrom: 0.2,
} as const;
