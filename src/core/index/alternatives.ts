import type { Abbreviation } from '../text/abbreviations.ts';

/** Terms that stand for others in a collection: abbreviations that its articles explain, and what they are short for. */
export class Alternatives {
  /** The most telling term of each long form. */
  readonly #byShort = new Map<string, Set<string>>();
  /** By the first term of the long form. */
  readonly #byLong = new Map<string, Abbreviation[]>();

  /** @param frequency in how many passages a term occurs */
  constructor(
    articles: Iterable<{ readonly abbreviations: readonly Abbreviation[] }>,
    frequency: (term: string) => number,
  ) {
    const seen = new Set<string>();
    for (const { abbreviations } of articles) {
      for (const abbreviation of abbreviations) {
        const { short, long } = abbreviation;
        const key = `${short} ${long.join(' ')}`;
        const first = long[0];
        if (seen.has(key) || first === undefined) continue;
        seen.add(key);
        const telling = long.reduce((rarest, term) => (frequency(term) < frequency(rarest) ? term : rarest));
        const ofFirst = this.#byLong.get(first);
        if (ofFirst === undefined) this.#byLong.set(first, [abbreviation]);
        else ofFirst.push(abbreviation);
        const ofShort = this.#byShort.get(short);
        if (ofShort === undefined) this.#byShort.set(short, new Set([telling]));
        else ofShort.add(telling);
      }
    }
  }

  /** For each term of a question, by the term: the others that may stand in its place. */
  of(terms: readonly string[]): Map<string, Set<string>> {
    const asked = new Set(terms);
    const found = new Map(terms.map((term) => [term, new Set(this.#byShort.get(term) ?? [])]));
    for (const term of terms) {
      for (const { short, long } of this.#byLong.get(term) ?? []) {
        if (long.every((part) => asked.has(part))) for (const part of long) found.get(part)?.add(short);
      }
    }
    for (const [term, others] of found)
      for (const other of others) if (asked.has(other)) found.get(term)?.delete(other);
    return found;
  }
}
