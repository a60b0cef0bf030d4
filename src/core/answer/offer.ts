import type { Article, Range } from '../article.ts';
import type { Ranked } from '../ranking/ranking.ts';
import type { Showable } from './chosen-sentences.ts';
import type { Quotes } from './quotes.ts';

/** A sentence that a reading model may point at: exactly what is shown if it does. */
export interface OfferedSentence {
  readonly article: Article;
  readonly quote: Range;
  readonly sentence: Showable;
}

/** Sentences that one question offers at most, so that reading them costs no more for one than for another. */
const MOST_OFFERED = 60;

/** The sentences of the best passages that can be quoted, passage by passage in reading order; each range once. */
export function offeredSentences(ranked: readonly Ranked[], quotes: Quotes): OfferedSentence[] {
  const offered: OfferedSentence[] = [];
  for (const { candidate } of ranked) {
    const { article } = candidate.passage.article;
    const ofPassage: OfferedSentence[] = [];
    for (const ordinal of candidate.evidence.sentences.keys()) {
      const quote = quotes.of(candidate.passage, ordinal);
      const isNew = ofPassage.every((other) => other.quote.start !== quote?.start || other.quote.end !== quote.end);
      if (quote !== null && isNew) ofPassage.push({ article, quote, sentence: { candidate, ordinal, score: 0 } });
    }
    for (const sentence of ofPassage) {
      if (offered.length === MOST_OFFERED) return offered;
      offered.push(sentence);
    }
  }
  return offered;
}
