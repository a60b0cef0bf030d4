import { describe, expect, test } from 'vitest';
import { rankSentences, rank, sentenceSignalsOf } from '../../../src/core/ranking/ranking.ts';
import type { SentenceSignalName } from '../../../src/core/ranking/sentence-signals.ts';
import { retrieved, sharesOf } from './retrieved.ts';

/** The signal of each sentence of an article, in order. */
async function signalIn(signal: SentenceSignalName, question: string, stated: Case['text']) {
  const { query, collection, candidates } = await retrieved([stated], question);
  const sentences = rankSentences(query, collection, rank(query, candidates)).toSorted((a, b) => a.ordinal - b.ordinal);
  return { shares: sharesOf(query), values: sentences.map((each) => sentenceSignalsOf(query, each)[signal]) };
}

interface Case {
  readonly signal: SentenceSignalName;
  readonly what: string;
  readonly question: string;
  readonly text: string | { readonly title: string; readonly text: string };
  /** By sentence; `of` is the share of the question that a word weighs. */
  readonly values: (of: (typed: string) => number) => readonly number[];
}

/** Makes a paragraph long enough to be a passage of its own. */
const FILLER = 'It lies in the shade of the lighthouse, where nobody but the keeper has walked for many a long year.';

const CASES: readonly Case[] = [
  {
    signal: 'passage',
    what: '0 in the best passage',
    question: 'quay',
    text: 'The quay is old. It is grey.',
    values: () => [0, 0],
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
  {
    signal: 'withTitle',
    what: 'the share of the question that it holds with the title, each word as far as either does',
    question: 'quay vessel goat',
    text: { title: 'The quay, a boat', text: 'A goat is here. The vessel left the quay. It is grey.' },
    values: (of) => [
      of('quay') + 0.63 * of('vessel') + of('goat'),
      of('quay') + of('vessel'),
      of('quay') + 0.63 * of('vessel'),
    ],
  },
  {
    signal: 'before',
    what: 'what the sentence before adds to it, and not the one after',
    question: 'quay vessel',
    text: 'The quay. It is grey. The vessel. A boat left the quay. The vessel left the quay.',
    values: (of) => [0, of('quay'), 0, 0.37 * of('vessel'), 0],
  },
  {
    signal: 'near',
    what: 'the share of the question that stands within eight words',
    question: 'quay goat',
    text: 'The quay and, one, two, three, four, five, a goat. The quay and, one, two, three, four, a goat. It is grey.',
    values: (of) => [Math.max(of('quay'), of('goat')), 1, 0],
  },
  {
    signal: 'kindNear',
    what: 'how far a word near one of the question’s is of the kind asked for',
    question: 'How many goats came?',
    text: 'Twelve goats came. The goats came over the hill, the road, the field and the bridge at twelve. Goats came.',
    values: () => [1, 0, 0],
  },
  {
    signal: 'kindNear',
    what: '0 where anything will do',
    question: 'Did goats come?',
    text: 'Twelve goats came.',
    values: () => [0],
  },
  {
    signal: 'local',
    what: 'its share of what not every passage of the article holds',
    question: 'quay goat',
    text: `The quay has a goat. ${FILLER}\n\nThe quay is old. ${FILLER}`,
    values: (of) => [1, 0, 0, 0].map((held) => held * (of('goat') > 0 ? 1 : 0)),
  },
  {
    signal: 'asked',
    what: 'the share that it holds of the words that are no names',
    question: 'Is a goat on the quay of Eastport?',
    text: 'Eastport is old. A goat came to Eastport. A goat is on the quay.',
    values: (of) => [0, of('goat') / (of('goat') + of('quay')), 1],
  },
  { signal: 'asked', what: '0 where there are none', question: 'Eastport', text: 'In Eastport.', values: () => [0] },
  {
    signal: 'numbers',
    what: 'the share of numbers that it holds',
    question: 'Did 12 goats come in 2019?',
    text: 'In 2019, 12 goats came. Then 12 goats came. Goats came.',
    values: () => [1, 0.5, 0],
  },
  { signal: 'numbers', what: '0 without numbers', question: 'a goat', text: '12 goats.', values: () => [0] },
  {
    signal: 'clashes',
    what: 'the share of names that stand in a role that the question does not mean',
    question: 'Which students from Eastport left?',
    text: 'Students left in Eastport. Students from Eastport left. In Eastport the students from Eastport left. Students of Eastport left.',
    values: (of) => [of('Eastport'), 0, 0, 0],
  },
  {
    signal: 'opens',
    what: 'more the earlier it names a word of the question',
    question: 'goat quay',
    text: 'Goats sleep. On the old quay, one goat. It is grey.',
    values: () => [1 / 1.2, 1 / 1.8, 0],
  },
  {
    signal: 'opening',
    what: '1 for the first of the article',
    question: 'goat',
    text: `A goat came. A goat left. ${FILLER}\n\nA goat sleeps. ${FILLER}`,
    values: () => [1, 0, 0, 0, 0],
  },
  {
    signal: 'long',
    what: 'more the longer it is, up to 60 words',
    question: 'goat',
    text: `A goat ${'came and '.repeat(14)}left. A goat ${'came and '.repeat(40)}left. A goat came.`,
    values: () => [31 / 60, 1, 3 / 60],
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
    const { query, collection, candidates } = await retrieved(['The quay, a goat.', 'The quay.'], 'a goat on the quay');
    const ranked = rank(query, candidates);
    const [best, second] = ranked.map(({ score }) => score);
    const byPassage = new Map(
      rankSentences(query, collection, ranked).map((each) => [each.candidate, sentenceSignalsOf(query, each).passage]),
    );
    expect(ranked.map(({ candidate }) => byPassage.get(candidate))).toEqual([0, (second ?? 0) - (best ?? 0)]);
    expect(
      rankSentences(query, collection, ranked).map((each) => [each.candidate, sentenceSignalsOf(query, each).best]),
    ).toEqual([
      [ranked[0]?.candidate, 1],
      [ranked[1]?.candidate, 0],
    ]);
    expect(second).toBeLessThan(best ?? 0);
  });
});
