// Fitted by `npm run tune`, which prints what to put here; what it bought is in docs/quality.md.

/** A logistic regression: what it starts from, and what each signal adds. */
export interface ConfidenceWeights<Name extends string> {
  readonly bias: number;
  readonly weights: Readonly<Record<Name, number>>;
}

/** Some article says what was asked. */
export const ANSWERED_WEIGHTS = {
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

/** The best sentence is the one that says it. */
export const RIGHT_WEIGHTS = {
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

/** A sentence is given as the answer from this likelihood on that an article says it, … */
export const ANSWER_FROM = 0.43;
/** … and from this likelihood on that it is the one. */
export const SURE_FROM = 0.34;
/** From this on it is shown as one that may be it. */
export const PERHAPS_FROM = 0.2;
