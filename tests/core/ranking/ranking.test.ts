import { describe, expect, test } from 'vitest';
import { rank, rankSentences, sentenceSignalsOf, signalsOf } from '../../../src/core/ranking/ranking.ts';
import { SENTENCE_WEIGHTS, PASSAGE_WEIGHTS } from '../../../src/core/ranking/weights.ts';
import { nameOf, retrieved } from './retrieved.ts';

const TEXTS = [
  'It is grey. The goat sleeps. Somebody has seen it.',
  'A goat is on the old quay. The quay is old.',
  'The quay was closed. It is the old quay.',
];
const QUESTION = 'Is a goat on the old quay?';

function sum(weights: Readonly<Record<string, number>>, values: Readonly<Record<string, number>>): number {
  return Object.entries(values).reduce((total, [name, value]) => total + value * (weights[name] ?? Number.NaN), 0);
}

describe('ranking passages', () => {
  test('GIVEN candidates THEN each has its weighted signals for a score, and the best comes first', async () => {
    const { query, candidates } = await retrieved(TEXTS, QUESTION);
    const ranked = rank(query, candidates);
    expect(new Set(ranked.map(({ candidate }) => candidate))).toEqual(new Set(candidates));
    for (const { candidate, score } of ranked)
      expect(score).toBeCloseTo(sum(PASSAGE_WEIGHTS, signalsOf(query, candidate)), 9);
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(ranked.map(({ candidate }) => nameOf(candidate))[0]).toBe('a1/0');
  });

  test('GIVEN the signals of a candidate THEN there is one for each weight', async () => {
    const { query, candidates } = await retrieved(TEXTS, QUESTION);
    for (const candidate of candidates)
      expect(new Set(Object.keys(signalsOf(query, candidate)))).toEqual(new Set(Object.keys(PASSAGE_WEIGHTS)));
  });

  test('GIVEN passages that are alike THEN they stay in the order in which they came', async () => {
    const { query, candidates } = await retrieved(['The quay.', 'The quay.', 'The quay.'], 'quay');
    for (const order of [candidates, candidates.toReversed()])
      expect(rank(query, order).map(({ candidate }) => candidate)).toEqual(order);
  });

  test('GIVEN none THEN there is none', async () => {
    const { query, collection } = await retrieved([], QUESTION);
    expect(rank(query, [])).toEqual([]);
    expect(rankSentences(query, collection, [])).toEqual([]);
  });

  const first = async (question: string, stated: Parameters<typeof retrieved>[0]) => {
    const { query, candidates } = await retrieved(stated, question);
    const best = rank(query, candidates)[0];
    return best === undefined ? null : nameOf(best.candidate);
  };
  const dated = [
    { date: '2023-11-05', text: 'The quay was closed.' },
    { date: '2023-11-06', text: 'The quay was closed.' },
    { date: '2023-11-07', text: 'The quay was closed.' },
  ];
  test.each([
    ['Was the quay closed?', 'a0/0'],
    ['Is the quay closed according to the latest news?', 'a2/0'],
    ['Is the quay closed now?', 'a2/0'],
    ['Was the quay closed on November 6, 2023?', 'a1/0'],
  ])('GIVEN days of publication THEN "%s" prefers %s', async (question, name) => {
    expect(await first(question, dated)).toBe(name);
  });

  test('GIVEN sources THEN the one that the question names is preferred, however alike the rest', async () => {
    const published = ['Example', 'Daily Wire', 'The Daily Example'].map((source) => ({
      source,
      text: 'The quay was closed.',
    }));
    expect(await first('According to The Daily Example, was the quay closed?', published)).toBe('a2/0');
    expect(await first('According to Daily Wire, was the quay closed?', published)).toBe('a1/0');
  });
});

describe('ranking sentences', () => {
  test('GIVEN ranked passages THEN all of their sentences are there, each with its weighted signals, best first', async () => {
    const { query, collection, candidates } = await retrieved(TEXTS, QUESTION);
    const sentences = rankSentences(query, collection, rank(query, candidates));
    expect(sentences.map(({ candidate, ordinal }) => `${nameOf(candidate)}/${ordinal}`).toSorted()).toEqual([
      'a0/0/0',
      'a0/0/1',
      'a0/0/2',
      'a1/0/0',
      'a1/0/1',
      'a2/0/0',
      'a2/0/1',
    ]);
    for (const each of sentences) {
      expect(each.sentence).toBe(each.candidate.evidence.sentences[each.ordinal]);
      expect(each.score).toBeCloseTo(sum(SENTENCE_WEIGHTS, sentenceSignalsOf(query, each)), 9);
    }
    const scores = sentences.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(sentences[0]?.sentence.held).toEqual(new Float64Array([1, 1, 1]));
  });

  test('GIVEN the signals of a sentence THEN there is one for each weight', async () => {
    const { query, collection, candidates } = await retrieved(TEXTS, QUESTION);
    for (const each of rankSentences(query, collection, rank(query, candidates)))
      expect(new Set(Object.keys(sentenceSignalsOf(query, each)))).toEqual(new Set(Object.keys(SENTENCE_WEIGHTS)));
  });
});
