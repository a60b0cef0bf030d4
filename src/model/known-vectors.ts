/** Vectors that are kept at most: 8 MB of those of all-MiniLM-L6-v2. */
const MOST = 5000;

/** Keeps the vectors of texts; the one longest unused is forgotten first. */
export class KnownVectors {
  readonly #vectors = new Map<string, Float32Array>();

  get(text: string): Float32Array | undefined {
    const vector = this.#vectors.get(text);
    if (vector !== undefined) this.keep(text, vector);
    return vector;
  }

  keep(text: string, vector: Float32Array): void {
    this.#vectors.delete(text);
    this.#vectors.set(text, vector);
    const [oldest] = this.#vectors.keys();
    if (this.#vectors.size > MOST && oldest !== undefined) this.#vectors.delete(oldest);
  }
}
