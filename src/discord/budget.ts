const MINUTE = 60_000;
/** Once so many keys have spent, those that did not since the last time that so many had are forgotten. */
const MOST_KEYS = 10_000;

/**
 * So many a minute for each key: as many at once, and then one after the other as time gives them back.
 * One number a key (the generic cell rate algorithm, as ITU-T I.371 has it).
 */
export class Budget {
  readonly #pace: number;
  readonly #now: () => number;
  /** When the whole budget of a key will be back, in milliseconds since 1970: for the keys of late, and those before. */
  #recent = new Map<string, number>();
  #older = new Map<string, number>();

  /** @param now milliseconds since 1970 */
  constructor(perMinute: number, now: () => number) {
    this.#pace = MINUTE / perMinute;
    this.#now = now;
  }

  /** When this key may spend again, in milliseconds since 1970; null where it may now. */
  nextAt(key: string): number | null {
    const next = this.#whole(key) - MINUTE + this.#pace;
    // Sums of fractions of a minute are not exact.
    return next - this.#now() < 1 ? null : next;
  }

  spend(key: string): void {
    this.#recent.set(key, this.#whole(key) + this.#pace);
    if (this.#recent.size < MOST_KEYS) return;
    this.#older = this.#recent;
    this.#recent = new Map();
  }

  /** Never in the past, and never more than a minute ahead, though the clock be set back. */
  #whole(key: string): number {
    const now = this.#now();
    const wholeAt = this.#recent.get(key) ?? this.#older.get(key) ?? now;
    return Math.min(Math.max(wholeAt, now), now + MINUTE);
  }
}
