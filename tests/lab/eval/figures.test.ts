import { describe, expect, test } from 'vitest';
import { auroc, FIGURES, outcomeOf, wronglyAnsweredAt, type Outcome } from '../../../lab/eval/figures.ts';
import type { KnownQuestion } from '../../../lab/eval/question-set.ts';
import type { Answer } from '../../../src/core/answer/answer.ts';
import type { Citation } from '../../../src/core/answer/citation.ts';

/** An outcome of which only what matters to a test is stated. */
function outcome(stated: Partial<Outcome>): Outcome {
  return {
    answerable: true,
    answered: true,
    confidence: 0.5,
    passageRank: 1,
    articleRank: 1,
    firstQuote: true,
    anyQuote: true,
    ...stated,
  };
}

const bad = (stated: Partial<Outcome> = {}) =>
  outcome({ answerable: false, answered: false, passageRank: Infinity, articleRank: Infinity, ...stated });

describe('the figures of a set', () => {
  const outcomes = [
    outcome({ passageRank: 1, articleRank: 1 }),
    outcome({ passageRank: 2, articleRank: 2, firstQuote: false }),
    outcome({ passageRank: 4, articleRank: 3, firstQuote: false, anyQuote: false, answered: false }),
    outcome({ passageRank: 11, articleRank: Infinity, firstQuote: false, anyQuote: false }),
    bad(),
    bad({ answered: true, firstQuote: false }),
    bad({ answered: true }),
    bad({ answered: true }),
  ];
  test.each([
    ['passage hit@1', 1 / 4],
    ['passage hit@3', 2 / 4],
    ['passage hit@10', 3 / 4],
    ['passage MRR@10', (1 + 1 / 2 + 1 / 4) / 4],
    ['article hit@1', 1 / 4],
    ['article hit@3', 3 / 4],
    ['article hit@10', 3 / 4],
    ['first quote holds an answer', 1 / 4],
    ['one of up to three shown does', 2 / 4],
    ['abstaining: right', 4 / 8],
    ['wrong answers given', 3 / 4],
    ['good answers withheld', 1 / 4],
  ] as const)('GIVEN four questions with an answer and four without THEN "%s" is %d', (name, share) => {
    expect(FIGURES[name](outcomes)).toBe(share);
  });
});

describe('AUROC', () => {
  const of = (good: readonly number[], none: readonly number[]) =>
    auroc([
      ...good.map((confidence) => ({ answerable: true, confidence })),
      ...none.map((confidence) => ({ answerable: false, confidence })),
    ]);
  test.each([
    { good: [0.9, 0.8], none: [0.1, 0.2], area: 1, case: 'all in order' },
    { good: [0.1, 0.2], none: [0.9, 0.8], area: 0, case: 'all the wrong way' },
    { good: [0.5, 0.5], none: [0.5], area: 0.5, case: 'all the same' },
    { good: [0.9, 0.4], none: [0.6, 0.1], area: 3 / 4, case: 'one of four pairs the wrong way' },
    { good: [0.9, 0.6], none: [0.6, 0.1], area: 3.5 / 4, case: 'one of four pairs tied' },
    { good: [0.3, 0.3, 0.7], none: [0.3, 0.5], area: 3 / 6, case: 'ties among several' },
  ])('GIVEN $case THEN it is $area', ({ good, none, area }) => {
    expect(of(good, none)).toBeCloseTo(area, 12);
  });
  test('GIVEN questions of one kind alone THEN there is none', () => {
    expect(of([0.5], [])).toBeNaN();
    expect(of([], [0.5])).toBeNaN();
  });
});

describe('wrong answers at a share of good ones', () => {
  const good = [0.9, 0.8, 0.7, 0.6, 0.5].map((confidence) => outcome({ confidence }));
  const none = [0.75, 0.6, 0.55, 0.1].map((confidence) => bad({ confidence }));
  test.each([
    { share: 0.2, wrong: 0 },
    { share: 0.6, wrong: 1 / 4 },
    { share: 0.7, wrong: 2 / 4 },
    { share: 0.8, wrong: 2 / 4 },
    { share: 1, wrong: 3 / 4 },
  ])(
    'GIVEN the threshold that answers $share of the good ones THEN $wrong of the others pass it',
    ({ share, wrong }) => {
      expect(wronglyAnsweredAt(share, [...none, ...good.toReversed()])).toBe(wrong);
    },
  );
});

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
    matches: [],
    score: 1,
  });
  const right = passage('ferry', 'It sails at noon.');
  const wrong = passage('ferry', 'It sails.');
  const elsewhere = passage('bus', 'It leaves at noon.');
  const answer = (stated: Partial<Answer>): Answer => ({
    question: question.question,
    verdict: 'closest',
    confidence: 0.25,
    sentences: [],
    citations: [],
    passages: [],
    unknownWords: [],
    absentWords: [],
    corrections: [],
    ms: 1,
    ...stated,
  });

  test('GIVEN an answer THEN its own quotes count, each sentence by its first citation', () => {
    const found = outcomeOf(
      question,
      answer({
        verdict: 'answered',
        confidence: 0.75,
        sentences: [
          { text: '', cites: [1, 2] },
          { text: '', cites: [3] },
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
      answered: true,
      confidence: 0.75,
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
        sentences: [{ text: '', cites: [1, 2] }],
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
    expect(shown(right)).toMatchObject({ answered: false, firstQuote: true, anyQuote: true });
    expect(shown(wrong, wrong, right)).toMatchObject({ firstQuote: false, anyQuote: true, passageRank: 3 });
    expect(shown(wrong, wrong, wrong, right)).toMatchObject({ anyQuote: false, passageRank: 4, articleRank: 1 });
  });
  test('GIVEN the answer in an article that is no evidence THEN it is no hit', () => {
    expect(outcomeOf(question, answer({}))).toMatchObject({ firstQuote: false, anyQuote: false });
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
    // Any of the evidence will do for the article.
    expect(outcomeOf(known, answer({ passages: [elsewhere] }))).toMatchObject({ firstQuote: false, articleRank: 1 });
  });
});
