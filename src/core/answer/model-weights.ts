// Fitted by `npm run tune -- --model`, which prints what to put here; used only where a model is set up.

/** As `SENTENCE_WEIGHTS`, beside the likeness to the question. */
export const MODEL_SENTENCE_WEIGHTS = {
  passage: 0.2,
  pairs: 0.66,
  kind: 1.06,
  short: 1.42,
  says: -2.66,
  withTitle: 5.04,
  before: 2.29,
  near: -0.41,
  kindNear: 0.9,
  local: -0.17,
  asked: 0.67,
  numbers: 0.66,
  clashes: -5.68,
  best: 0.44,
  opens: 0.74,
  opening: 0.56,
  long: 1.4,
  quoteLikeness: 7.05,
  passageLikeness: 0.42,
} as const;

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
    quoteLikeness: 0,
    passageLikeness: 0,
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
    quoteLikeness: 0,
    passageLikeness: 0,
  },
} as const;

/** The yardstick where a model has told the likeness. */
export const BY_MODEL = {
  answered: ANSWERED_WEIGHTS,
  right: RIGHT_WEIGHTS,
  answerFrom: 0.45,
  sureFrom: 0.33,
  perhapsFrom: 0.2,
} as const;
