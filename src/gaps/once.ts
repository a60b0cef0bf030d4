import { createHmac, randomBytes } from 'node:crypto';

/** People and what they did that are remembered; the longest unused is forgotten first. */
const MOST = 50_000;

/**
 * Remembers what people did, by a hash with a key that is made at the start and kept nowhere: from what is in
 * memory nobody can tell who it was, and a restart forgets it.
 */
export class Once<Value> {
  readonly #key = randomBytes(32);
  readonly #done = new Map<string, Value>();

  /** Remembers the value in the place of the one before, which comes back. */
  swap(who: readonly string[], value: Value): Value | undefined {
    const hash = createHmac('sha256', this.#key).update(JSON.stringify(who)).digest('base64url');
    const before = this.#done.get(hash);
    this.#done.delete(hash);
    this.#done.set(hash, value);
    const oldest = this.#done.keys().next();
    if (this.#done.size > MOST && oldest.done !== true) this.#done.delete(oldest.value);
    return before;
  }
}
