import { describe, expect, test } from 'vitest';
import { Dice } from '../../../lab/bench/dice.ts';
import { fitChoices, fitLogistic, type Choice, type WeightedExample } from '../../../lab/tune/fit.ts';

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
const between = (dice: Dice) => dice.fraction() * 2 - 1;

describe('logistic regression', () => {
  /** Yes as often as the weights say; the last value is the constant 1. */
  function examplesOf(weights: readonly number[], count: number): WeightedExample[] {
    const dice = new Dice(1);
    return Array.from({ length: count }, () => {
      const values = [...weights.slice(1).map(() => between(dice)), 1];
      return { values, yes: dice.chance(1 / (1 + Math.exp(-dot(weights, values)))), weight: 1 };
    });
  }

  test('GIVEN examples made from known weights THEN these are found again', () => {
    const weights = [2, -1.5, 0, 0.5];
    for (const [at, found] of fitLogistic(examplesOf(weights, 1500), 4, 0, 400).entries())
      expect(Math.abs(found - (weights[at] ?? 0))).toBeLessThan(0.3);
  });
  test('GIVEN a bias alone THEN it gives the share of yes, each example as much as it weighs', () => {
    const examples = [
      { values: [1], yes: true, weight: 3 },
      { values: [1], yes: false, weight: 1 },
    ];
    expect(fitLogistic(examples, 1, 0)[0]).toBeCloseTo(Math.log(3), 3);
    // What all weigh together does not matter.
    const tenfold = examples.map((entry) => ({ ...entry, weight: entry.weight * 10 }));
    expect(fitLogistic(tenfold, 1, 0.01)[0]).toBeCloseTo(fitLogistic(examples, 1, 0.01)[0] ?? NaN, 9);
  });
  test('GIVEN a penalty THEN the weights are drawn towards nothing, to where the slopes are even', () => {
    const examples = [
      { values: [1], yes: true, weight: 1 },
      { values: [-1], yes: false, weight: 1 },
    ];
    const penalty = 0.1;
    const [weight = NaN] = fitLogistic(examples, 1, penalty);
    expect(penalty * weight).toBeCloseTo(1 - 1 / (1 + Math.exp(-weight)), 3);
  });
});

describe('weights of a choice', () => {
  /** The right option is drawn by the softmax of its score under these weights. */
  function choicesOf(weights: readonly number[], count: number): Choice[] {
    const dice = new Dice(2);
    return Array.from({ length: count }, () => {
      const options = Array.from({ length: 5 }, () => weights.map(() => between(dice)));
      const shares = options.map((values) => Math.exp(dot(weights, values)));
      let left = dice.fraction() * shares.reduce((sum, share) => sum + share, 0);
      const drawn = shares.findIndex((share) => (left -= share) < 0);
      return { options, right: options.map((_, at) => at === drawn) };
    });
  }

  test('GIVEN choices made by known weights THEN these are found again', () => {
    const weights = [3, -2, 0];
    const found = fitChoices(choicesOf(weights, 800), 3, 0, 100);
    for (const [at, weight] of found.entries()) expect(Math.abs(weight - (weights[at] ?? 0))).toBeLessThan(0.3);
  });
  test('GIVEN several right options THEN any of them on top will do', () => {
    // The right ones differ in the second signal, so nothing is learnt of it; they share the first.
    const choice = {
      options: [
        [1, 1],
        [1, -1],
        [0, 0],
      ],
      right: [true, true, false],
    };
    const [first = NaN, second = NaN] = fitChoices([choice], 2);
    expect(first).toBeGreaterThan(1);
    expect(second).toBeCloseTo(0, 6);
  });
  test('GIVEN choices with nothing wrong or nothing right THEN they teach nothing', () => {
    const useful = { options: [[1], [0]], right: [true, false] };
    const allRight = { options: [[0], [1]], right: [true, true] };
    const noneRight = { options: [[0], [5]], right: [false, false] };
    expect(fitChoices([useful, allRight, noneRight, noneRight], 1)).toEqual(fitChoices([useful], 1));
    expect(fitChoices([allRight, noneRight], 1)).toEqual([0]);
  });
  test('GIVEN the same choice many times THEN it pulls no harder against the penalty than once', () => {
    const choice = { options: [[1], [0]], right: [true, false] };
    const [once = NaN, often = NaN] = [1, 20].map(
      (times) =>
        fitChoices(
          Array.from({ length: times }, () => choice),
          1,
          0.1,
        )[0],
    );
    expect(often).toBeCloseTo(once, 6);
  });
  test('GIVEN scores that are far apart THEN no number overflows', () => {
    for (const right of [
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ])
      expect(fitChoices([{ options: [[1e4], [0], [-1e4]], right }], 1)[0]).toSatisfy(Number.isFinite);
  });
  test('GIVEN a penalty THEN what separates everything does not grow without end', () => {
    const choice = { options: [[1], [0]], right: [true, false] };
    const [loose = NaN, tight = NaN] = [1e-3, 1e-1].map((penalty) => fitChoices([choice], 1, penalty)[0]);
    expect(tight).toBeLessThan(loose);
    // The slope of the softmax of two is even with that of the penalty.
    expect(0.1 * tight).toBeCloseTo(1 - 1 / (1 + Math.exp(-tight)), 2);
  });
});
