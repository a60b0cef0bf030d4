/** The standard deviation of each signal over all rows; 1 where it never changes, as the constant behind a bias does. */
export function spreads(rows: Iterable<readonly number[]>, signals: number): number[] {
  let count = 0;
  const sum = Array.from({ length: signals }, () => 0);
  const squares = [...sum];
  for (const row of rows) {
    count++;
    for (let k = 0; k < signals; k++) {
      sum[k] = (sum[k] ?? 0) + (row[k] ?? 0);
      squares[k] = (squares[k] ?? 0) + (row[k] ?? 0) ** 2;
    }
  }
  return sum.map((total, k) => {
    const variance = (squares[k] ?? 0) / count - (total / count) ** 2;
    return variance > 1e-12 ? Math.sqrt(variance) : 1;
  });
}

/** A row in units of the spreads, so that a penalty weighs on all signals alike. */
export function scaled(row: readonly number[], spread: readonly number[]): number[] {
  return row.map((value, k) => value / (spread[k] ?? 1));
}
