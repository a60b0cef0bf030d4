import { fold } from '../core/languages/fold.ts';
import type { Pause } from '../core/index/pause.ts';

/** Characters of a name, and of what is typed, that are looked at. */
const LONGEST = 200;

/**
 * Finds names by the letters typed so far. Names are folded and taken apart once, when it is made; looking
 * goes through numbers, so that it takes about a millisecond with 100,000 of them.
 */
export class Suggestions<Entry> {
  readonly #entries: readonly Entry[];
  readonly #names: readonly string[];
  /** Every word of any name, sorted … */
  readonly #words: readonly string[];
  /** … and by its place there, the names that hold it. */
  readonly #holders: readonly (readonly number[])[];

  private constructor(entries: readonly Entry[], names: readonly string[], holders: ReadonlyMap<string, number[]>) {
    const sorted = [...holders].toSorted(([one], [other]) => (one < other ? -1 : 1));
    this.#entries = entries;
    this.#names = names;
    this.#words = sorted.map(([word]) => word);
    this.#holders = sorted.map(([, found]) => found);
  }

  /** @param entries in the order in which they are offered */
  static async of<Entry>(
    entries: readonly Entry[],
    nameOf: (entry: Entry) => string,
    pause: Pause,
  ): Promise<Suggestions<Entry>> {
    const names: string[] = [];
    const holders = new Map<string, number[]>();
    for (const [at, entry] of entries.entries()) {
      const name = folded(nameOf(entry));
      names.push(name);
      for (const word of wordsOf(name)) {
        const held = holders.get(word);
        if (held === undefined) holders.set(word, [at]);
        else held.push(at);
      }
      await pause();
    }
    return new Suggestions(entries, names, holders);
  }

  /**
   * Names that begin with what is typed, then those with words that begin with each of the words typed; within
   * both, the order given. All, up to the limit, where nothing is typed.
   */
  find(typed: string, limit: number): Entry[] {
    const wanted = folded(typed);
    if (wanted === '') return this.#entries.slice(0, limit);
    const words = wordsOf(wanted);
    // How many of the words typed, one after the other, each name has answered to.
    const answered = new Uint8Array(this.#names.length);
    for (const [count, word] of words.entries()) this.#mark(word, count, answered);
    const opening: number[] = [];
    const within: number[] = [];
    for (let at = answered.indexOf(words.length); at >= 0; at = answered.indexOf(words.length, at + 1)) {
      if (this.#names[at]?.startsWith(wanted) === true) opening.push(at);
      else if (within.length < limit && words.length > 0) within.push(at);
      if (opening.length === limit) break;
    }
    return [...opening, ...within].slice(0, limit).flatMap((at) => this.#entries[at] ?? []);
  }

  /** Counts one more for the names that have answered so far and hold a word that begins with these letters. */
  #mark(letters: string, count: number, answered: Uint8Array): void {
    for (let at = this.#firstFrom(letters); this.#words[at]?.startsWith(letters) === true; at++)
      for (const name of this.#holders[at] ?? []) if (answered[name] === count) answered[name] = count + 1;
  }

  /** The place of the first word that is not before these letters (binary search). */
  #firstFrom(letters: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#words[middle] ?? '') < letters) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function folded(text: string): string {
  return fold(text.slice(0, LONGEST)).trim();
}

/** Each once, in order. */
function wordsOf(name: string): string[] {
  return [...new Set(name.split(/[^\p{L}\p{N}]+/u))].filter((word) => word !== '');
}
