/** Failures in a row after which a server is left alone. */
const MOST_FAILURES = 3;
/** Milliseconds for which it is. */
const REST = 60_000;

/** A circuit breaker (Nygard, Release It!): leaves a server alone that fails again and again, and then tries it with one question. */
export class Circuit {
  readonly #now: () => number;
  #failures = 0;
  /** Until when nothing is sent; 0 while all is well. */
  #restsUntil = 0;
  #isTrying = false;

  /** @param now milliseconds of a clock that does not go back */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Whether a question may be sent. Whoever is let through says how it went. */
  admits(): boolean {
    if (this.#restsUntil === 0) return true;
    if (this.#isTrying || this.#now() < this.#restsUntil) return false;
    this.#isTrying = true;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#restsUntil = 0;
    this.#isTrying = false;
  }

  /** @param retryAfter milliseconds for which the server wants to be left alone; null where it does not say */
  failed(retryAfter: number | null): void {
    this.#failures++;
    this.#isTrying = false;
    const rest = Math.max(retryAfter ?? 0, this.#failures >= MOST_FAILURES ? REST : 0);
    if (rest > 0) this.#restsUntil = Math.max(this.#restsUntil, this.#now() + rest);
  }
}
