import { describe, expect, test } from 'vitest';
import type { AskedSet } from '../../../lab/eval/ask-set.ts';
import { besideWords, byStyle, comparison, figuresOf, reliability } from '../../../lab/eval/reports.ts';
import { tableText } from '../../../lab/eval/table.ts';
import { bad, outcome } from './outcomes.ts';

const setOf = (name: string, outcomes: AskedSet['outcomes']): AskedSet => ({
  name,
  articles: 2,
  passages: 9,
  outcomes,
  read: 0,
  times: [1, 2, 3, 4],
  startUp: 100,
  baselines: [],
});

describe('several sets under each other', () => {
  const river = setOf('river', [
    outcome({ confidence: 0.9 }),
    outcome({ confidence: 0.4, verdict: 'perhaps', passageRank: 2 }),
    bad({ confidence: 0.1 }),
    bad({ confidence: 0.6, verdict: 'answered' }),
  ]);
  const lake = setOf('lake', [
    outcome({ confidence: 0.8, passageRank: 20, firstQuote: false }),
    bad({ confidence: 0.2, terms: 9 }),
  ]);

  test('GIVEN two sets THEN each has its row, and the last one is of all questions, each counting once', () => {
    const [head, ...rows] = comparison([river, lake]);
    expect(head).toEqual([
      'set',
      'questions',
      'hit@1',
      'hit@10',
      'MRR@10',
      'first quote',
      'right',
      'or perhaps',
      'wrong given',
      'AUROC',
      'like length',
    ]);
    expect(rows).toEqual([
      ['river', '4', '0.500', '1.000', '0.750', '1.000', '0.500', '1.000', '0.500', '0.750', '0.750'],
      ['lake', '2', '0.000', '0.000', '0.000', '0.000', '0.000', '0.000', '0.000', '1.000', 'NaN'],
      // Good 0.9, 0.4, 0.8 against 0.1, 0.6, 0.2: eight of nine pairs; without 0.2, which is longer, five of six.
      ['together', '6', '0.333', '0.667', '0.500', '0.667', '0.333', '0.667', '0.333', '0.889', '0.833'],
    ]);
  });
  test('GIVEN the same sets by words and by a reader THEN each has two rows, with what a choice can change', () => {
    const read = { ...setOf('lake', [outcome({ confidence: 0.9 }), bad({ confidence: 0.1 })]), read: 1 };
    expect(besideWords([lake], [read], 'reader')).toEqual([
      ['set', 'by', 'chose for', 'first quote', 'right', 'or perhaps', 'wrong given', 'AUROC'],
      ['lake', 'words', '2', '0.000', '0.000', '0.000', '0.000', '1.000'],
      ['lake', 'reader', '1', '1.000', '1.000', '1.000', '0.000', '1.000'],
      ['together', 'words', '2', '0.000', '0.000', '0.000', '0.000', '1.000'],
      ['together', 'reader', '1', '1.000', '1.000', '1.000', '0.000', '1.000'],
    ]);
  });
  test('GIVEN a set THEN its figures tell its size, its times, and how many were right', () => {
    expect(figuresOf(river)).toMatchObject({
      articles: 2,
      passages: 9,
      questions: 4,
      'right: answered, and the first quote holds': 0.5,
      'right, as answer or perhaps': 1,
      'wrong answers given': 0.5,
      'ms per question, median': 2,
      'ms per question, 99th percentile': 4,
      'start-up, ms': 100,
    });
  });
});

describe('by style', () => {
  test('GIVEN styles THEN each has its row in the order in which they are met, and a question without one is in none', () => {
    const [head, ...rows] = byStyle([
      outcome({ style: 'typo' }),
      outcome({ style: 'near miss', verdict: 'perhaps' }),
      outcome({ style: 'typo', firstQuote: false }),
      outcome({ style: 'typo', verdict: 'perhaps' }),
      bad({ style: 'typo' }),
      bad({ style: 'missing', verdict: 'answered' }),
      bad({ style: 'missing', verdict: 'perhaps' }),
      outcome({}),
    ]);
    expect(head).toEqual([
      'style',
      'questions',
      'first quote',
      'right',
      'perhaps and right',
      'answered',
      'perhaps',
      'not found',
    ]);
    expect(rows).toEqual([
      ['typo', '4', '0.67', '0.33', '0.33', '0.50', '0.25', '0.25'],
      ['near miss', '1', '1.00', '0.00', '1.00', '0.00', '1.00', '0.00'],
      // None of them has an answer, so that none can be right.
      ['missing', '2', '', '', '', '0.50', '0.50', '0.00'],
    ]);
  });
  test('GIVEN no styles THEN there is only the head', () => {
    expect(byStyle([outcome({}), bad()])).toHaveLength(1);
  });
});

describe('reliability', () => {
  test('GIVEN confidences THEN each tenth tells how sure it was and how often it was right; 1 belongs to the last', () => {
    const [head, ...rows] = reliability([
      outcome({ confidence: 0 }),
      bad({ confidence: 0.05 }),
      outcome({ confidence: 0.1 }),
      outcome({ confidence: 0.95 }),
      outcome({ confidence: 1, firstQuote: false }),
      bad({ confidence: 0.99, firstQuote: true }),
    ]);
    expect(head).toEqual(['confidence', 'questions', 'mean confidence', 'have an answer', 'first quote holds it']);
    expect(rows).toHaveLength(10);
    expect(rows[0]).toEqual(['0.0 to 0.1', '2', '0.03', '0.50', '0.50']);
    expect(rows[1]).toEqual(['0.1 to 0.2', '1', '0.10', '1.00', '1.00']);
    for (const [at, row] of rows.slice(2, 9).entries())
      expect(row).toEqual([`0.${at + 2} to 0.${at + 3}`.replace('0.10', '1.0'), '0', '', '', '']);
    expect(rows[9]).toEqual(['0.9 to 1.0', '3', '0.98', '0.67', '0.33']);
  });
});

describe('a table', () => {
  const rows = [
    ['set', 'hit'],
    ['river', '1'],
    ['lake', ''],
  ];
  test('GIVEN a terminal THEN its columns stand under each other', () => {
    expect(tableText(rows, false)).toBe('set    hit\nriver  1\nlake');
  });
  test('GIVEN Markdown THEN the first row is its head', () => {
    expect(tableText(rows, true)).toBe('| set | hit |\n|---|---|\n| river | 1 |\n| lake |  |');
  });
});
