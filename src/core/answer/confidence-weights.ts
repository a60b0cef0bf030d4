// Fitted by `npm run tune`, which prints what to put here; what it bought is in docs/quality.md.

/** A logistic regression: what it starts from, and what each signal adds. */
export interface ConfidenceWeights<Name extends string> {
  readonly bias: number;
  readonly weights: Readonly<Record<Name, number>>;
}

/** Some article says what was asked. */
export const ANSWERED_WEIGHTS = {
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

/** The best sentence is the one that says it. */
export const RIGHT_WEIGHTS = {
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

/** A sentence is given as the answer from this likelihood on that an article says it, … */
export const ANSWER_FROM = 0.45;
/** … and from this likelihood on that it is the one. */
export const SURE_FROM = 0.33;
/** From this on it is shown as one that may be it. */
export const PERHAPS_FROM = 0.2;
