// Fitted by `npm run tune`, which prints what to put here; what it bought is in docs/quality.md.

/** A logistic regression: what it starts from, and what each signal adds. */
export interface ConfidenceWeights<Name extends string> {
  readonly bias: number;
  readonly weights: Readonly<Record<Name, number>>;
}

/** Some article says what was asked. */
export const ANSWERED_WEIGHTS = {
  bias: -0.19,
  weights: {
    leastUnsaid: -1.33,
    unsaid: -3.17,
    kindCoverage: 0.19,
    kindNear: 0.65,
    noKind: -0.02,
    pairs: 0.18,
    near: 0,
    sentence: 0.55,
    lead: 0,
    lacksName: -0.95,
    unknownName: -4.42,
    unknown: -2.07,
    numberAway: 0,
    sourceMissed: -2.03,
    topic: 0.93,
    open: 0.21,
  },
} as const;

/** The best sentence is the one that says it. */
export const RIGHT_WEIGHTS = {
  bias: -0.37,
  weights: {
    leastUnsaid: 0,
    unsaid: -4.43,
    kindCoverage: 0.33,
    kindNear: 0.2,
    noKind: -0.6,
    pairs: 0.43,
    near: 0,
    sentence: 0,
    lead: 1.19,
    lacksName: -0.34,
    unknownName: -4.77,
    unknown: -1.21,
    numberAway: -0.3,
    sourceMissed: -2.02,
    topic: 0.22,
    open: 0.04,
  },
} as const;

/** A sentence is given as the answer from this likelihood on that an article says it, … */
export const ANSWER_FROM = 0.45;
/** … and from this likelihood on that it is the one. */
export const SURE_FROM = 0.35;
/** From this on it is shown as one that may be it. */
export const PERHAPS_FROM = 0.2;
