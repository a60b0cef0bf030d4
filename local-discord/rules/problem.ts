/** One rule broken at one place of a body. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  /** What is wrong, as a sentence. */
  readonly sentence: string;
}

type Path = readonly PropertyKey[];

/**
 * Characters are counted as UTF-16 code units. Discord counts code points, which are never more:
 * what passes here passes there.
 */
export function tooLong(path: Path, what: string, text: string | null | undefined, limit: number): Problem[] {
  const length = text?.length ?? 0;
  return length > limit
    ? [{ path, sentence: `${what} may have at most ${limit} characters; this has ${length}.` }]
    : [];
}

export function empty(path: Path, what: string, text: string | null | undefined): Problem[] {
  return (text ?? '').trim() === '' ? [{ path, sentence: `${what} must not be empty.` }] : [];
}

export function tooMany(path: Path, what: string, count: number, limit: number): Problem[] {
  return count > limit ? [{ path, sentence: `There may be at most ${limit} ${what}; there are ${count}.` }] : [];
}

export function tooFew(path: Path, what: string, count: number, limit: number): Problem[] {
  return count < limit ? [{ path, sentence: `There must be at least ${limit} ${what}; there are ${count}.` }] : [];
}

/** Values that stand more than once where each may stand once. */
export function repeated(path: Path, what: string, values: readonly (string | number)[]): Problem[] {
  const twice = values.filter((value, at) => values.indexOf(value) !== at);
  return [...new Set(twice)].map((value) => ({
    path,
    sentence: `${what} must be unique; "${value}" stands more than once.`,
  }));
}
