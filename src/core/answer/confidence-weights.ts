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
  bias: -0.13,
  weights: {
    unsaid: -1.16,
    unsaidHere: -3.84,
    kindCoverage: 0.07,
    kindNear: 0.6,
    sentence: 0.79,
    lead: 0,
    lacksName: -1.17,
    unknownName: -3.98,
    unknown: -2.11,
    sourceMissed: -1.95,
    topic: 1.04,
    open: 0.27,
  },
} as const;

const RIGHT_WEIGHTS = {
  bias: -0.38,
  weights: {
    unsaid: -1.69,
    unsaidHere: -3.55,
    kindCoverage: 0.68,
    kindNear: 0.36,
    sentence: 0,
    lead: 1.16,
    lacksName: -0.59,
    unknownName: -4.2,
    unknown: -1.12,
    sourceMissed: -2.05,
    topic: 0.05,
    open: 0,
  },
} as const;

/** The yardstick of the choice by words. */
export const BY_WORDS = {
  answered: ANSWERED_WEIGHTS,
  right: RIGHT_WEIGHTS,
  answerFrom: 0.43,
  sureFrom: 0.34,
  perhapsFrom: 0.2,
} as const;
