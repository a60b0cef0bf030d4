import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../lab/eval/figures.ts';
import type { KnownQuestion } from '../../../lab/eval/question-set.ts';
import type { Answer } from '../../../src/core/answer/answer.ts';
import type { Citation } from '../../../src/core/answer/citation.ts';
import { answerOf } from '../../core/reply/answers.ts';

describe('the outcome of a question', () => {
  const question: KnownQuestion = {
    id: 'q',
    question: 'When does the ferry sail?',
    answerable: true,
    answers: ['at  NOON'],
    evidence: [{ article: 'ferry' }],
  };
  const passage = (article: string, quote: string, text = quote): Citation & { score: number } => ({
    article,
    quote,
    text,
    title: article,
    source: null,
    date: null,
    url: null,
    paragraph: 1,
    passageId: 'a1b2c3d4e',
    textStart: 0,
    start: 0,
    end: quote.length,
    answers: [],
    score: 1,
  });
  const right = passage('ferry', 'It sails at noon.');
  const wrong = passage('ferry', 'It sails.');
  const elsewhere = passage('bus', 'It leaves at noon.');
  const answer = (stated: Partial<Answer>): Answer =>
    answerOf({ question: question.question, verdict: 'none', confidence: 0.25, ...stated });

  test('GIVEN an answer THEN its own quotes count, each sentence by its first citation', () => {
    const found = outcomeOf(
      question,
      answer({
        verdict: 'answered',
        confidence: 0.75,
        sentences: [
          { citation: wrong, cites: [1, 2] },
          { citation: right, cites: [3] },
        ],
        citations: [
          { n: 1, ...wrong },
          { n: 2, ...right },
          { n: 3, ...right },
        ],
        passages: [elsewhere, passage('ferry', 'It sails.', 'It sails. That is at noon.')],
      }),
    );
    expect(found).toEqual({
      answerable: true,
      verdict: 'answered',
      confidence: 0.75,
      style: null,
      terms: 2,
      passageRank: 2,
      articleRank: 2,
      firstQuote: false,
      anyQuote: true,
    });
  });
  test('GIVEN only other citations of a sentence that hold the answer THEN its quote does not', () => {
    const { anyQuote } = outcomeOf(
      question,
      answer({
        verdict: 'answered',
        sentences: [{ citation: wrong, cites: [1, 2] }],
        citations: [
          { n: 1, ...wrong },
          { n: 2, ...right },
        ],
      }),
    );
    expect(anyQuote).toBe(false);
  });
  test('GIVEN no answer THEN the three passages that are shown count', () => {
    const shown = (...passages: readonly (typeof right)[]) => outcomeOf(question, answer({ passages }));
    expect(shown(right)).toMatchObject({ verdict: 'none', firstQuote: true, anyQuote: true });
    expect(shown(wrong, wrong, right)).toMatchObject({ firstQuote: false, anyQuote: true, passageRank: 3 });
    expect(shown(wrong, wrong, wrong, right)).toMatchObject({ anyQuote: false, passageRank: 4, articleRank: 1 });
  });
  test('GIVEN the answer in an article that is no evidence THEN it is no hit', () => {
    expect(outcomeOf(question, answer({ passages: [elsewhere] }))).toMatchObject({
      passageRank: Infinity,
      articleRank: Infinity,
      firstQuote: false,
    });
  });
  test('GIVEN evidence without answers THEN the text of the evidence is what has to be there', () => {
    const known = {
      ...question,
      answers: [],
      evidence: [{ article: 'ferry', text: 'sails at noon' }, { article: 'bus' }],
    };
    expect(outcomeOf(known, answer({ passages: [right] })).firstQuote).toBe(true);
    expect(outcomeOf(known, answer({ passages: [wrong] })).firstQuote).toBe(false);
    expect(outcomeOf(known, answer({ passages: [elsewhere] })).firstQuote).toBe(false);
  });
});
