import type { Outcome } from '../../../lab/eval/figures.ts';

/** An outcome of which only what matters to a test is stated. */
export function outcome(stated: Partial<Outcome>): Outcome {
  return {
    answerable: true,
    verdict: 'answered',
    confidence: 0.5,
    style: null,
    terms: 5,
    passageRank: 1,
    articleRank: 1,
    firstQuote: true,
    anyQuote: true,
    ...stated,
  };
}

/** A question without an answer, for which nothing was found. */
export const bad = (stated: Partial<Outcome> = {}) =>
  outcome({ answerable: false, verdict: 'none', passageRank: Infinity, articleRank: Infinity, ...stated });
