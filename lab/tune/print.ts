/** Prints weights by name, as they stand in the code. */
export function printWeights(names: readonly string[], weights: readonly number[]): void {
  console.log(`  ${names.map((name, at) => `${name}: ${Number((weights[at] ?? 0).toFixed(2))}`).join(', ')}`);
}

export function share(right: readonly boolean[]): string {
  return (right.filter(Boolean).length / right.length).toFixed(3);
}
