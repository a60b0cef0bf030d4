import { randomNumbers } from '../random.ts';

/**
 * The 95 % interval of a figure by the percentile bootstrap (Efron 1979): the figure is taken of samples
 * drawn from the outcomes with replacement. The same outcomes give the same interval.
 */
export function interval<Outcome>(
  outcomes: readonly Outcome[],
  figure: (sample: readonly Outcome[]) => number,
  samples = 500,
): [number, number] {
  const random = randomNumbers(outcomes.length);
  const found = Array.from({ length: samples }, () =>
    figure(outcomes.map((own) => outcomes[Math.floor(random() * outcomes.length)] ?? own)),
  )
    .filter((value) => !Number.isNaN(value))
    .toSorted((a, b) => a - b);
  return [found[Math.floor(found.length * 0.025)] ?? NaN, found[Math.ceil(found.length * 0.975) - 1] ?? NaN];
}
