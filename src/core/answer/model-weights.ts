// Fitted by `npm run tune -- --model`, which prints what to put here; used only where a model is set up.

/** As `SENTENCE_WEIGHTS`, beside the likeness to the question. */
export const MODEL_SENTENCE_WEIGHTS = {
  passage: 0.2,
  pairs: 0.8,
  kind: 1.06,
  short: 2.15,
  says: 4.71,
  withTitle: 4.72,
  before: 2.14,
  near: -0.27,
  kindNear: 1.01,
  local: -0.01,
  asked: 0.55,
  numbers: 0.63,
  clashes: -5.33,
  best: 0.41,
  opens: 0.75,
  opening: 0.56,
  long: 1.45,
  quoteLikeness: 6.32,
  passageLikeness: 0.85,
} as const;

const ANSWERED_WEIGHTS = {
  bias: -0.59,
  weights: {
    unsaid: -1.68,
    unsaidHere: -4.31,
    kindCoverage: 0,
    kindNear: 0.66,
    sentence: 0,
    lead: 0,
    lacksName: -1.45,
    unknownName: -2.44,
    unknown: -1.87,
    sourceMissed: -1.96,
    topic: 1.72,
    open: 0.29,
    quoteLikeness: 2.01,
    passageLikeness: 1.27,
  },
} as const;

const RIGHT_WEIGHTS = {
  bias: -0.72,
  weights: {
    unsaid: -1.13,
    unsaidHere: -3.9,
    kindCoverage: 0,
    kindNear: 0.47,
    sentence: 0,
    lead: 1.26,
    lacksName: -0.87,
    unknownName: -3.67,
    unknown: -1.63,
    sourceMissed: -1.71,
    topic: 0.1,
    open: 0.26,
    quoteLikeness: 1.17,
    passageLikeness: 0,
  },
} as const;

/** The yardstick where a model has told the likeness; from where on is set by hand, for as many near misses as by words. */
export const BY_MODEL = {
  answered: ANSWERED_WEIGHTS,
  right: RIGHT_WEIGHTS,
  answerFrom: 0.45,
  sureFrom: 0.36,
  perhapsFrom: 0.2,
} as const;
