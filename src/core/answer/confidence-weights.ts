// Fitted by `npm run tune`, which prints what to put here; what it bought is in docs/quality.md.

export const CONFIDENCE_WEIGHTS = {
  unknown: -2.67,
  lacksName: -3.95,
  said: 1.65,
  length: 2.62,
  worstUnsaid: -3.26,
  kind: 1.19,
  sourceMissed: -0.88,
} as const;
export const CONFIDENCE_BIAS = -1.41;

/** From this confidence on a question is answered. */
export const ANSWER_FROM = 0.3;
