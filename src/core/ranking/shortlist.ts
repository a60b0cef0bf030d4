import type { Collection } from '../index/collection.ts';
import type { AskOptions } from '../question/ask-options.ts';
import type { Query } from '../question/query.ts';
import { readQuestion } from '../question/read-question.ts';
import { retrieveFromIndexes, type Retrieve } from './candidates.ts';
import { rank, rankSentences, type Ranked, type RankedSentence } from './ranking.ts';

/** A question as it was read, and what was found for it: what an answer is made of, and what the weights are learnt from. */
export interface Shortlist {
  readonly query: Query;
  /** Passages, best first. */
  readonly ranked: readonly Ranked[];
  /** The sentences of the best passages, best first. */
  readonly sentences: readonly RankedSentence[];
}

/** Sentences are chosen from this many of the best passages. */
const READ_CLOSELY = 5;

/**
 * Reads a question, retrieves passages for it and ranks them.
 * @param retrieve where candidates come from: the one place where another retriever fits in
 */
export async function shortlistFor(
  question: string,
  collection: Collection,
  options: AskOptions,
  retrieve: Retrieve = retrieveFromIndexes,
): Promise<Shortlist> {
  const query = readQuestion(question, collection, options.locale);
  const ranked = rank(query, await retrieve(query, collection, options));
  return { query, ranked, sentences: rankSentences(query, collection, ranked.slice(0, READ_CLOSELY)) };
}
