/**
 * The value that this share of the values does not exceed, by nearest rank (no value is made up between two).
 * @param share from 0 to 1
 * @returns NaN where there are no values
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

/** How long something took over many times, in milliseconds. */
export interface Spread {
  readonly times: number;
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** @param values in milliseconds, in any order */
export function spreadOf(values: readonly number[]): Spread {
  return {
    times: values.length,
    median: percentile(values, 0.5),
    p95: percentile(values, 0.95),
    p99: percentile(values, 0.99),
    max: percentile(values, 1),
  };
}
