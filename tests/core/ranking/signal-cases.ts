import { expect } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { PASSAGE_SIGNALS, type PassageSignalName } from '../../../src/core/ranking/passage-signals.ts';
import { retrieved, sharesOf } from './retrieved.ts';

type Stated = string | (Partial<Article> & Pick<Article, 'text'>);

/** A signal, what it is to tell, and a collection in which it tells that. */
export interface SignalCase {
  readonly signal: PassageSignalName;
  readonly what: string;
  readonly question: string;
  readonly stated: readonly Stated[];
  /** By candidate in the order of the text; `of` is the share of the question that a word weighs. */
  readonly values: (of: (typed: string) => number) => readonly number[];
}

/** The signal of each candidate in the order of the text, and what each word of the question weighs, as a share. */
export async function signalIn(signal: PassageSignalName, question: string, stated: readonly Stated[]) {
  const { query, candidates } = await retrieved(stated, question);
  return {
    shares: sharesOf(query),
    values: candidates.map((candidate) => PASSAGE_SIGNALS[signal](query, candidate)),
  };
}

/** What the signal is for each candidate, and what it is to be. */
export async function outcomeOf({ signal, question, stated, values }: SignalCase) {
  const { shares, values: found } = await signalIn(signal, question, stated);
  const expected = values((typed) => {
    const share = shares[typed];
    if (share === undefined) throw new Error(`not in the question: ${typed}`);
    return share;
  });
  return { found, expected: expected.map((value) => expect.closeTo(value, 6) as number) };
}

/** A paragraph that is long enough to be a passage of its own. */
export function long(sentence: string): string {
  return `${sentence} All this was seen from the lighthouse, where the keeper writes down whatever passes by day and by night.`;
}
