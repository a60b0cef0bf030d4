import { describe, expect, test } from 'vitest';
import { outcomeOf, long, signalIn, type SignalCase } from './signal-cases.ts';

const CASES: readonly SignalCase[] = [
  {
    signal: 'articleFirst',
    what: '1 for all passages of the article that fits best, 0 for those of others',
    question: 'quay',
    stated: ['The quay, a quay.', `${long('The quay rests.')}\n\n${long('The goat rests.')}`],
    values: () => [1, 0, 0],
  },
  {
    signal: 'articleFirst',
    what: '1 for each of two articles that fit equally well',
    question: 'quay',
    stated: ['The quay rests.', 'The quay sleeps.', 'The quay is seen from the house, from the road, from the hill.'],
    values: () => [1, 1, 0],
  },
  {
    signal: 'early',
    what: 'less with every passage above',
    question: 'quay',
    stated: [`${long('The quay.')}\n\n${long('A quay.')}\n\n${long('Quays.')}`, 'The quay.'],
    values: () => [1, 1 / 2, 1 / 3, 1],
  },
  {
    signal: 'source',
    what: '1 for the source that the question names',
    question: 'What does The Daily Example say of the quay?',
    stated: [
      { source: 'The Daily Example', text: 'The quay.' },
      { source: 'Example', text: 'The quay.' },
      { source: null, text: 'The quay.' },
    ],
    values: () => [1, 0, 0],
  },
  {
    signal: 'source',
    what: '0 where it names none',
    question: 'What is the quay?',
    stated: [{ source: 'The Daily Example', text: 'The quay.' }, 'The quay.'],
    values: () => [0, 0],
  },
  {
    signal: 'date',
    what: '1 for the day that the question names',
    question: 'What was said of the quay on November 6, 2023?',
    stated: [
      { date: '2023-11-06', text: 'The quay.' },
      { date: '2023-11-07', text: 'The quay.' },
      { date: null, text: 'The quay.' },
    ],
    values: () => [1, 0, 0],
  },
  {
    signal: 'latest',
    what: 'how recent the article is',
    question: 'What is the latest on the quay?',
    stated: [
      { date: '2023-11-06', text: 'The quay.' },
      { date: '2023-11-07', text: 'The quay.' },
      { date: '2023-11-16', text: 'The quay.' },
    ],
    values: () => [0, 0.1, 1],
  },
  {
    signal: 'latest',
    what: '0 unless the latest is asked for',
    question: 'What is known of the quay?',
    stated: [
      { date: '2023-11-06', text: 'The quay.' },
      { date: '2023-11-16', text: 'The quay.' },
    ],
    values: () => [0, 0],
  },
];

describe('where a passage stands, as signals', () => {
  test.each(CASES)('GIVEN the signal $signal THEN it is $what', async (stated) => {
    const { found, expected } = await outcomeOf(stated);
    expect(found).toEqual(expected);
  });

  test.each(['index', 'article'] as const)(
    'GIVEN the signal %s THEN it is 1 for the best, and less for those that fit less',
    async (signal) => {
      const [best = 0, ...others] = (await signalIn(signal, 'quay goat', ['Goats, a quay.', 'A quay.', 'A goat.']))
        .values;
      expect(best).toBe(1);
      expect(others).toHaveLength(2);
      for (const other of others) {
        expect(other).toBeGreaterThan(0);
        expect(other).toBeLessThan(1);
      }
    },
  );
});
