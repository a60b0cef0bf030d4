import { describe, expect, test } from 'vitest';
import { auroc, FIGURES, lengthControlledAuroc, wronglyAnsweredAt } from '../../../lab/eval/figures.ts';
import { bad, outcome } from './outcomes.ts';

describe('the figures of a set', () => {
  const outcomes = [
    outcome({ passageRank: 1, articleRank: 1 }),
    outcome({ passageRank: 2, articleRank: 2, firstQuote: false }),
    outcome({ passageRank: 4, articleRank: 3, verdict: 'perhaps' }),
    outcome({ passageRank: 11, articleRank: Infinity, firstQuote: false, anyQuote: false, verdict: 'none' }),
    bad(),
    bad({ verdict: 'answered', firstQuote: false }),
    bad({ verdict: 'answered' }),
    bad({ verdict: 'perhaps' }),
  ];
  test.each([
    ['passage hit@1', 1 / 4],
    ['passage hit@3', 2 / 4],
    ['passage hit@10', 3 / 4],
    ['passage MRR@10', (1 + 1 / 2 + 1 / 4) / 4],
    ['article hit@1', 1 / 4],
    ['article hit@3', 3 / 4],
    ['article hit@10', 3 / 4],
    ['first quote holds an answer', 2 / 4],
    ['one of up to three shown does', 3 / 4],
    ['right: answered, and the first quote holds', 1 / 4],
    ['right, as answer or perhaps', 2 / 4],
    ['wrong answers given', 2 / 4],
    ['… or shown as perhaps', 3 / 4],
    ['good answers withheld', 2 / 4],
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

describe('AUROC over questions of like length', () => {
  type Asked = readonly [confidence: number, terms: number];
  const of = (good: readonly Asked[], none: readonly Asked[]) =>
    lengthControlledAuroc([
      ...good.map(([confidence, terms]) => ({ answerable: true, confidence, terms })),
      ...none.map(([confidence, terms]) => ({ answerable: false, confidence, terms })),
    ]);
  test.each<{ case: string; good: Asked[]; none: Asked[]; area: number }>([
    { case: 'the same length', good: [[0.9, 5]], none: [[0.1, 5]], area: 1 },
    {
      case: 'a term more or less',
      good: [[0.9, 5]],
      none: [
        [0.1, 4],
        [0.95, 6],
      ],
      area: 1 / 2,
    },
    {
      case: 'a pair too unlike to count, the wrong way',
      good: [[0.5, 3]],
      none: [
        [0.9, 5],
        [0.1, 3],
      ],
      area: 1,
    },
    {
      case: 'a pair too unlike to count, the right way',
      good: [[0.5, 9]],
      none: [
        [0.1, 5],
        [0.9, 9],
      ],
      area: 0,
    },
    {
      case: 'a tie',
      good: [[0.5, 5]],
      none: [
        [0.5, 5],
        [0.2, 5],
      ],
      area: 3 / 4,
    },
    // Length alone parts them: long good, short bad. Among questions of one length there is no telling.
    {
      case: 'length that tells all',
      good: [
        [0.9, 9],
        [0.2, 3],
      ],
      none: [
        [0.2, 3],
        [0.9, 9],
      ],
      area: 1 / 2,
    },
  ])('GIVEN $case THEN it is $area', ({ good, none, area }) => {
    expect(of(good, none)).toBeCloseTo(area, 12);
  });
  test('GIVEN no two questions of like length THEN there is none', () => {
    expect(of([[0.9, 3]], [[0.1, 5]])).toBeNaN();
    expect(of([], [])).toBeNaN();
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
