/** One thing that was looked at. */
export interface Finding {
  /** `advice`: works, and could hurt. */
  readonly state: 'good' | 'bad' | 'advice';
  /** What was found, in a sentence. */
  readonly found: string;
  /** What to do about it. */
  readonly remedy?: string;
}

export function good(found: string): Finding {
  return { state: 'good', found };
}

export function bad(found: string, remedy: string): Finding {
  return { state: 'bad', found, remedy };
}

/** A failure in a few words, for a sentence. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
