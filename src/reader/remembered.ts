/** Milliseconds for which a value is remembered. */
const LIFETIME = 10 * 60_000;
/** Values that are remembered at most; the oldest is forgotten first. */
const MOST = 500;

/** Remembers what took long to get, also while it is being got: whoever asks for the same meanwhile waits for the same. */
export class Remembered<Value> {
  readonly #now: () => number;
  readonly #entries = new Map<string, { readonly at: number; readonly value: Promise<Value> }>();

  /** @param now milliseconds of a clock that does not go back */
  constructor(now: () => number) {
    this.#now = now;
  }

  /**
   * The value under a key, or else a new one.
   * @param isFinal whether a failure is remembered too
   */
  of(key: string, make: () => Promise<Value>, isFinal: (error: unknown) => boolean): Promise<Value> {
    const known = this.#entries.get(key);
    if (known !== undefined && this.#now() - known.at < LIFETIME) return known.value;
    const entry = { at: this.#now(), value: make() };
    entry.value.catch((error: unknown) => {
      if (!isFinal(error) && this.#entries.get(key) === entry) this.#entries.delete(key);
    });
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > MOST && oldest !== undefined) this.#entries.delete(oldest);
    return entry.value;
  }
}
