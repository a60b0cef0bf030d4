// Fitted by `npm run tune`, which prints what to put here; what it bought is in docs/quality.md.
// Plain data: a signal without a weight is a type error where they meet (ranking.ts).

/** `latest` is set by hand: hardly a question of the sets asks for the newest. */
export const PASSAGE_WEIGHTS = {
  index: 3.6,
  article: 1.2,
  articleFirst: -0.38,
  bm25: 4.06,
  coverage: -2.03,
  coverageWithTitle: 5.04,
  title: 2.04,
  context: 1.94,
  local: -0.55,
  sentence: 2.89,
  window: -0.68,
  pairs: 2.14,
  kind: 2.29,
  names: 0.84,
  numbers: 0.72,
  rarest: 0.33,
  early: 0.17,
  source: 0.88,
  date: 4.72,
  latest: 0.5,
} as const;

export const SENTENCE_WEIGHTS = {
  passage: 0.25,
  pairs: 1.36,
  kind: 0.74,
  short: 1.54,
  says: 2.24,
  withTitle: 4.9,
  before: 2.86,
  near: 1.55,
  kindNear: 1.33,
  local: 0.91,
  asked: 0.77,
  numbers: 0.62,
  clashes: -4.66,
  best: 0.6,
  opens: 1.61,
  opening: 0.65,
  long: 0.92,
} as const;
