/** One choice to learn from: the signals of each option, and which options were right. */
export interface Choice {
  readonly options: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

/**
 * Weights under which a right option scores above the wrong ones: maximises the mean logarithm of the
 * softmax probability of the right options (ListNet, Cao et al. 2007), with an L2 penalty, by Adam.
 * Choices without a right or without a wrong option teach nothing and are left out.
 */
export function fitChoices(choices: readonly Choice[], signals: number, penalty = 1e-3, steps = 150): number[] {
  const useful = choices.filter(({ right }) => right.includes(true) && right.includes(false));
  return adam(signals, steps, (weights) => {
    const gradient = weights.map((weight) => -penalty * weight);
    for (const { options, right } of useful) {
      const scores = options.map((values) => dot(weights, values));
      const top = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - top));
      const all = shares.reduce((sum, share) => sum + share, 0);
      const good = shares.reduce((sum, share, at) => sum + (right[at] === true ? share : 0), 0);
      for (const [at, values] of options.entries()) {
        const share = shares[at] ?? 0;
        const pull = (right[at] === true ? share / Math.max(good, 1e-300) : 0) - share / all;
        if (Math.abs(pull) < 1e-6) continue;
        for (let k = 0; k < signals; k++) gradient[k] = (gradient[k] ?? 0) + (pull * (values[k] ?? 0)) / useful.length;
      }
    }
    return gradient;
  });
}

/** A yes-or-no example: its signals, whether it is a yes, and how much it counts. */
export interface WeightedExample {
  readonly values: readonly number[];
  readonly yes: boolean;
  readonly weight: number;
}

/** Logistic regression with an L2 penalty, by Adam; put a constant 1 among the values for a bias. */
export function fitLogistic(
  examples: readonly WeightedExample[],
  signals: number,
  penalty = 1e-3,
  steps = 1500,
): number[] {
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  return adam(signals, steps, (weights) => {
    const gradient = weights.map((weight) => -penalty * weight);
    for (const { values, yes, weight } of examples) {
      const pull = ((yes ? 1 : 0) - 1 / (1 + Math.exp(-dot(weights, values)))) * (weight / all);
      for (let k = 0; k < signals; k++) gradient[k] = (gradient[k] ?? 0) + pull * (values[k] ?? 0);
    }
    return gradient;
  });
}

/** Gradient ascent by Adam (Kingma & Ba 2015) from zero. */
function adam(size: number, steps: number, gradientAt: (weights: readonly number[]) => readonly number[]): number[] {
  const weights = Array.from({ length: size }, () => 0);
  const mean = [...weights];
  const square = [...weights];
  for (let step = 1; step <= steps; step++) {
    const gradient = gradientAt(weights);
    for (let k = 0; k < size; k++) {
      const slope = gradient[k] ?? 0;
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * slope;
      square[k] = 0.999 * (square[k] ?? 0) + 0.001 * slope * slope;
      const rate = 0.1 / Math.sqrt(1 + step / 100);
      weights[k] =
        (weights[k] ?? 0) +
        (rate * ((mean[k] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((square[k] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}
