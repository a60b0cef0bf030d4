import { describe, expect, test } from 'vitest';
import { answerJson } from '../../src/cli/answer-json.ts';
import type { Answer } from '../../src/core/answer/answer.ts';
import type { Citation } from '../../src/core/answer/citation.ts';

const citation: Citation = {
  article: 'harbour',
  title: 'Harbour opens again',
  source: 'The Daily Example',
  date: '2025-03-02',
  url: null,
  paragraph: 3,
  passageId: 'a1b2c3d4e',
  text: 'Before. The ferry sails at noon. After.',
  textStart: 100,
  quote: 'The ferry sails at noon.',
  start: 108,
  end: 132,
  matches: [{ start: 112, end: 117 }],
};

const answer: Answer = {
  question: 'When does the fery sail?',
  verdict: 'answered',
  confidence: 0.123456,
  sentences: [
    { text: 'The ferry sails at noon.', cites: [1, 2] },
    { text: 'In winter at eleven.', cites: [3] },
  ],
  citations: [{ n: 1, ...citation }],
  passages: [{ ...citation, score: 1.98764 }],
  unknownWords: ['unknown'],
  absentWords: ['absent'],
  corrections: [{ from: 'fery', to: 'ferry' }],
  ms: 1.23456,
};

describe('an answer as JSON', () => {
  test('GIVEN an answer THEN scripts find every part of it under its name', () => {
    expect(answerJson('q1', answer)).toEqual({
      id: 'q1',
      question: 'When does the fery sail?',
      answered: true,
      verdict: 'answered',
      confidence: 0.1235,
      answer: 'The ferry sails at noon. [1][2] In winter at eleven. [3]',
      missing: ['unknown'],
      lacking: ['absent'],
      corrections: [{ from: 'fery', to: 'ferry' }],
      citations: [
        {
          n: 1,
          article: 'harbour',
          title: 'Harbour opens again',
          source: 'The Daily Example',
          date: '2025-03-02',
          url: null,
          passage: 3,
          quote: 'The ferry sails at noon.',
          text: 'Before. The ferry sails at noon. After.',
          start: 108,
          end: 132,
        },
      ],
      passages: [
        {
          article: 'harbour',
          title: 'Harbour opens again',
          passage: 3,
          score: 1.9876,
          text: 'Before. The ferry sails at noon. After.',
          quote: 'The ferry sails at noon.',
          start: 108,
          end: 132,
        },
      ],
      ms: 1.235,
    });
  });
  test('GIVEN a question without an id THEN the object has none either', () => {
    expect(answerJson(null, answer)).not.toHaveProperty('id');
  });
  test.each(['closest', 'nothing'] as const)('GIVEN the verdict "%s" THEN it does not count as answered', (verdict) => {
    const declined = { ...answer, verdict, sentences: [], citations: [] };
    expect(answerJson(null, declined)).toMatchObject({ answered: false, verdict, answer: '', citations: [] });
  });
  test('GIVEN signals THEN they go with their passage', () => {
    const explained = { ...answer, passages: [{ ...citation, score: 1, signals: { bm25: 0.5 } }] };
    expect(answerJson(null, explained)).toMatchObject({ passages: [{ signals: { bm25: 0.5 } }] });
  });
});
