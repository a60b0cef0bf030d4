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
  answers: [{ start: 127, end: 131 }],
};

const winter: Citation = {
  ...citation,
  paragraph: 4,
  quote: 'In winter at eleven.',
  text: 'In winter at eleven.',
  textStart: 200,
  start: 200,
  end: 220,
  answers: [],
};

const answer: Answer = {
  question: 'When does the fery sail?',
  verdict: 'answered',
  confidence: 0.123456,
  sentences: [
    { citation, cites: [1, 2] },
    { citation: winter, cites: [1] },
  ],
  citations: [{ n: 1, ...citation }],
  passages: [{ ...citation, score: 1.98764 }],
  unknownWords: ['unknown'],
  unknownNames: [],
  corrections: [{ from: 'fery', to: 'ferry' }],
  followUp: null,
  otherLanguage: null,
  published: null,
  ms: 1.23456,
};

describe('an answer as JSON', () => {
  test.each(['words', 'reader'] as const)('GIVEN a reading model THEN it tells who chose: %s', (chosen) => {
    expect(answerJson(null, { ...answer, chosen, sentTo: 'reader.example' })).toMatchObject({ chosen });
    expect(answerJson(null, answer)).not.toHaveProperty('chosen');
  });
  test('GIVEN an answer THEN scripts find every part of it under its name', () => {
    expect(answerJson('q1', answer)).toEqual({
      id: 'q1',
      question: 'When does the fery sail?',
      answered: true,
      verdict: 'answered',
      confidence: 0.1235,
      answer: 'The ferry sails at noon. [1][2] In winter at eleven. [1]',
      missing: ['unknown'],
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
  test('GIVEN nothing found THEN it does not count as answered', () => {
    const declined: Answer = { ...answer, verdict: 'none', sentences: [], citations: [] };
    expect(answerJson(null, declined)).toMatchObject({ answered: false, verdict: 'none', answer: '', citations: [] });
  });
  test('GIVEN what may be it THEN it is there with its sources, and does not count as answered', () => {
    expect(answerJson(null, { ...answer, verdict: 'perhaps' })).toMatchObject({
      answered: false,
      verdict: 'perhaps',
      answer: 'The ferry sails at noon. [1][2] In winter at eleven. [1]',
      citations: [{ n: 1, quote: 'The ferry sails at noon.' }],
    });
  });
  test('GIVEN signals THEN they go with their passage', () => {
    const explained = { ...answer, passages: [{ ...citation, score: 1, signals: { bm25: 0.5 } }] };
    expect(answerJson(null, explained)).toMatchObject({ passages: [{ signals: { bm25: 0.5 } }] });
  });
});
