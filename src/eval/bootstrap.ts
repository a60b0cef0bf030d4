/**
 * The 95 % interval of a figure by the percentile bootstrap (Efron 1979): the figure is taken of samples
 * drawn from the outcomes with replacement. The same outcomes give the same interval.
 */
export function interval<Outcome>(outcomes: readonly Outcome[], figure: (sample: readonly Outcome[]) => number, samples = 500): [number, number] {
  const random = generator(outcomes.length);
  const found = Array.from({ length: samples }, () =>
    figure(outcomes.map((own) => outcomes[Math.floor(random() * outcomes.length)] ?? own)),
  ).filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  return [found[Math.floor(found.length * 0.025)] ?? NaN, found[Math.ceil(found.length * 0.975) - 1] ?? NaN];
}

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32 by Tommy Ettinger, public domain). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
