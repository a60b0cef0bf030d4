import { describe, expect, test } from 'vitest';
import { BASELINES, baselineRanks, RANK_FIGURES } from '../../../lab/eval/baselines.ts';
import type { KnownQuestion } from '../../../lab/eval/question-set.ts';
import { article } from '../../core/articles.ts';

const ferry = article({ id: 'ferry', title: 'Islands', text: 'The ferry sails at noon from the southern quay.' });
const bus = article({ id: 'bus', title: 'Roads', text: 'The bus leaves the market at eleven in the morning.' });
const known = (question: string, answers: string[], evidence: string, answerable = true): KnownQuestion => ({
  id: question,
  question,
  answerable,
  answers,
  evidence: [{ article: evidence }],
});

describe.each(BASELINES)('$name', (baseline) => {
  test('GIVEN questions THEN the rank of the first hit is told, for those with an answer alone', () => {
    const ranks = baselineRanks(
      baseline,
      [bus, ferry],
      [
        known('When does the ferry sail from the quay?', ['noon'], 'ferry'),
        known('Who won the chess championship?', [], 'bus', false),
        known('When does the bus leave the market?', ['eleven'], 'ferry'),
        known('market bus, and the ferry', ['noon'], 'ferry'),
        known('chess', ['noon'], 'ferry'),
      ],
    );
    expect(ranks).toEqual([1, Infinity, 2, Infinity]);
  });
  test('GIVEN an article of several passages THEN the passage with the answer is the hit, not the article', () => {
    const filler = 'The council met on Friday and spoke of the ferry and the harbour for most of the evening.';
    const boat = 'The last boat leaves at noon, said the office, and there is none after it until the morning. '
      .repeat(2)
      .trim();
    const long = article({ id: 'long', text: `${filler} ${filler}\n\n${boat}` });
    expect(baselineRanks(baseline, [long], [known('ferry council evening', ['noon'], 'long')])).toEqual([Infinity]);
    expect(baselineRanks(baseline, [long], [known('boat', ['noon'], 'long')])).toEqual([1]);
  });
  test('GIVEN a hit behind ten others THEN it does not count', () => {
    const others = Array.from({ length: 10 }, (_, n) => article({ id: `f${n}`, text: 'The ferry. The ferry sails.' }));
    const long = article({ id: 'long', text: `The ferry sails at noon${' and so on'.repeat(20)}.` });
    const ask = (articles: typeof others) =>
      baselineRanks(baseline, [...articles, long], [known('ferry', ['noon'], 'long')]);
    expect(ask(others.slice(1))).toEqual([10]);
    expect(ask(others)).toEqual([Infinity]);
  });
});

test('GIVEN other forms of the words THEN only the tuned one finds them', () => {
  const ranks = BASELINES.map((baseline) =>
    baselineRanks(baseline, [ferry], [known('sailing ferries', ['noon'], 'ferry')]),
  );
  expect(ranks).toEqual([[Infinity], [1]]);
});

describe('figures from ranks', () => {
  test.each([
    ['passage hit@1', 2 / 5],
    ['passage hit@10', 4 / 5],
    ['passage MRR@10', (1 + 1 + 1 / 2 + 1 / 10) / 5],
  ] as const)('GIVEN the ranks 1, 1, 2, 10 and none THEN "%s" is %d', (name, share) => {
    expect(RANK_FIGURES[name]([1, 1, 2, 10, Infinity])).toBeCloseTo(share, 12);
  });
});
