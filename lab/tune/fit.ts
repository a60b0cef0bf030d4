/** One choice to learn from: the signals of each option, and which options were right. */
export interface Choice {
  readonly options: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  /** How much it counts; 1 unless stated. */
  readonly weight?: number;
}

/**
 * Weights under which a right option scores above the wrong ones: maximises the mean logarithm of the
 * softmax probability of the right options (ListNet, Cao et al. 2007), with an L2 penalty, by Adam.
 * Choices without a right or without a wrong option teach nothing and are left out.
 */
export function fitChoices(choices: readonly Choice[], signals: number, penalty = 1e-3, steps = 150): number[] {
  const useful = choices.filter(({ right }) => right.includes(true) && right.includes(false));
  const all = useful.reduce((sum, { weight = 1 }) => sum + weight, 0);
  return adam(signals, steps, (weights) => {
    const gradient = weights.map((weight) => -penalty * weight);
    for (const { options, right, weight = 1 } of useful) {
      const scores = options.map((values) => dot(weights, values));
      const top = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - top));
      const total = shares.reduce((sum, share) => sum + share, 0);
      const good = shares.reduce((sum, share, at) => sum + (right[at] === true ? share : 0), 0);
      for (const [at, values] of options.entries()) {
        const share = shares[at] ?? 0;
        const pull = (right[at] === true ? share / Math.max(good, 1e-300) : 0) - share / total;
        if (Math.abs(pull) < 1e-6) continue;
        for (let k = 0; k < signals; k++) gradient[k] = (gradient[k] ?? 0) + (pull * (values[k] ?? 0) * weight) / all;
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

/**
 * Logistic regression with an L2 penalty, by Adam; put a constant 1 among the values for a bias.
 * @param signs by signal: 1 where it may only speak for a yes, -1 only against, 0 both; without them all may do both
 */
export function fitLogistic(
  examples: readonly WeightedExample[],
  signals: number,
  penalty = 1e-3,
  steps = 1500,
  signs: readonly (-1 | 0 | 1)[] = [],
): number[] {
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  const allowed = (weight: number, at: number) => (weight * (signs[at] ?? 0) < 0 ? 0 : weight);
  return adam(
    signals,
    steps,
    (weights) => {
      const gradient = weights.map((weight) => -penalty * weight);
      for (const { values, yes, weight } of examples) {
        const pull = ((yes ? 1 : 0) - 1 / (1 + Math.exp(-dot(weights, values)))) * (weight / all);
        for (let k = 0; k < signals; k++) gradient[k] = (gradient[k] ?? 0) + pull * (values[k] ?? 0);
      }
      return gradient;
    },
    allowed,
  );
}

/**
 * Gradient ascent by Adam (Kingma & Ba 2015) from zero.
 * @param allowed the nearest value that the weight at a place may have
 */
function adam(
  size: number,
  steps: number,
  gradientAt: (weights: readonly number[]) => readonly number[],
  allowed: (weight: number, at: number) => number = (weight) => weight,
): number[] {
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
      const stride =
        (rate * ((mean[k] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((square[k] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
      weights[k] = allowed((weights[k] ?? 0) + stride, k);
    }
  }
  return weights;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}
