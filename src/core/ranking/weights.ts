// Fitted by `npm run tune`, which prints what to put here; what it bought is in docs/quality.md.
// Plain data: a signal without a weight, or a weight without a signal, is a type error where they meet (ranking.ts).

export const PASSAGE_WEIGHTS = {
  index: 2.45,
  article: 1.81,
  articleFirst: 0.56,
  bm25: 1.58,
  coverage: 1.37,
  coverageWithTitle: 1.79,
  title: 0.71,
  context: 1.32,
  local: 0.88,
  sentence: 1.78,
  window: 1.48,
  pairs: 2.27,
  kind: 1.36,
  names: 1.34,
  numbers: -0.01,
  rarest: 0.32,
  opening: 0.03,
  early: 0.34,
  short: 0.42,
  source: 2.35,
  date: 3.9,
  latest: 0.5,
} as const;

export const SENTENCE_WEIGHTS = {
  passage: 0.72,
  coverage: 3.64,
  window: 2.61,
  pairs: 2.51,
  kind: 2.08,
  names: -0.74,
  first: -0.28,
  short: -0.11,
  says: 0.58,
} as const;
