import { describe, expect, test } from 'vitest';
import { rankSentences, rank, sentenceSignalsOf } from '../../../src/core/ranking/ranking.ts';
import type { SentenceSignalName } from '../../../src/core/ranking/sentence-signals.ts';
import { retrieved, sharesOf } from './retrieved.ts';

/** The signal of each sentence of a text, in order. */
async function signalIn(signal: SentenceSignalName, question: string, text: string) {
  const { query, candidates } = await retrieved([text], question);
  const sentences = rankSentences(query, rank(query, candidates)).toSorted((a, b) => a.ordinal - b.ordinal);
  return { shares: sharesOf(query), values: sentences.map((each) => sentenceSignalsOf(query, each)[signal]) };
}

interface Case {
  readonly signal: SentenceSignalName;
  readonly what: string;
  readonly question: string;
  readonly text: string;
  /** By sentence; `of` is the share of the question that a word weighs. */
  readonly values: (of: (typed: string) => number) => readonly number[];
}

const CASES: readonly Case[] = [
  {
    signal: 'passage',
    what: '0 in the best passage',
    question: 'quay',
    text: 'The quay is old. It is grey.',
    values: () => [0, 0],
  },
  {
    signal: 'coverage',
    what: 'the share of the question that it holds',
    question: 'quay vessel',
    text: 'The quay is old. A boat came. The vessel left the quay. It is grey.',
    values: (of) => [of('quay'), 0.63 * of('vessel'), 1, 0],
  },
  {
    signal: 'window',
    what: 'the share that it holds with the sentences before and after it',
    question: 'quay goat sheep',
    text: 'The quay is old. It is grey. The goat is here. The sheep is there.',
    values: (of) => [of('quay'), of('quay') + of('goat'), of('goat') + of('sheep'), of('goat') + of('sheep')],
  },
  {
    signal: 'pairs',
    what: 'the share of neighbours that are neighbours in it, never more than all',
    question: 'old quay goat',
    text: 'The old quay. The old quay and a goat. The old quay, the old quay, the old quay, the old quay. A goat.',
    values: () => [0.5, 1, 1, 0],
  },
  { signal: 'pairs', what: '0 where there are none', question: 'quay', text: 'The quay.', values: () => [0] },
  {
    signal: 'kind',
    what: 'how far it says the kind of thing that is asked for',
    question: 'How many goats came?',
    text: 'Twelve goats came. One of the goats came. Goats came.',
    values: () => [1, 0.5, 0],
  },
  {
    signal: 'kind',
    what: '0 where anything will do',
    question: 'Did goats come?',
    text: 'Twelve goats came.',
    values: () => [0],
  },
  {
    signal: 'names',
    what: 'the share of names that it holds',
    question: 'Is a goat in Eastport or Merrow?',
    text: 'Eastport has a goat. Merrow, says Eastport, has none. A goat came.',
    values: () => [0.5, 1, 0],
  },
  { signal: 'names', what: '0 without names', question: 'a goat', text: 'A goat came.', values: () => [0] },
  {
    signal: 'first',
    what: '1 for the first of its passage',
    question: 'goat',
    text: 'A goat came. A goat left. Goats stay.',
    values: () => [1, 0, 0],
  },
  {
    signal: 'short',
    what: 'less the longer it is: a half at 20 words',
    question: 'goat',
    text: `A goat came. Goats, ${'goat '.repeat(18)}came. A goat came here.`,
    values: () => [1 / 1.15, 1 / 2, 1 / 1.2],
  },
  {
    signal: 'says',
    what: 'more the longer it is, up to 8 words',
    question: 'goat',
    text: 'A goat came again. A goat came and ate all the grass. A goat came and ate all the grass there was that day.',
    values: () => [0.5, 1, 1],
  },
];

describe('the signals of a sentence', () => {
  test.each(CASES)('GIVEN the signal $signal THEN it is $what', async ({ signal, question, text, values }) => {
    const found = await signalIn(signal, question, text);
    const expected = values((typed) => {
      const share = found.shares[typed];
      if (share === undefined) throw new Error(`not in the question: ${typed}`);
      return share;
    });
    expect(found.values).toEqual(expected.map((value) => expect.closeTo(value, 6) as number));
  });

  test('GIVEN passages THEN the signal passage is how far theirs falls short of the best', async () => {
    const { query, candidates } = await retrieved(['The quay, a goat.', 'The quay.'], 'a goat on the quay');
    const ranked = rank(query, candidates);
    const [best, second] = ranked.map(({ score }) => score);
    const byPassage = new Map(
      rankSentences(query, ranked).map((each) => [each.candidate, sentenceSignalsOf(query, each).passage]),
    );
    expect(ranked.map(({ candidate }) => byPassage.get(candidate))).toEqual([0, (second ?? 0) - (best ?? 0)]);
    expect(second).toBeLessThan(best ?? 0);
  });
});
