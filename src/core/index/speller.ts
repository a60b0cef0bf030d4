import SearchableMap from 'minisearch/SearchableMap';
import type { LanguageTag } from '../languages/language.ts';
import { byLanguage, LANGUAGES } from '../languages/languages.ts';
import type { Lexicon } from './lexicon.ts';
import { STOP_WORDS } from '../english/stop-words.ts';

/** The words of the lexicon, to correct misspelt words with. */
export class Speller {
  readonly #lexicon: Lexicon;
  /** Word ids by word, for each language. */
  readonly #words = byLanguage(() => new SearchableMap<number>());
  #known = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Takes in the words that the lexicon has gained; those without letters are left out. */
  grow(): void {
    const { words, languageOfWord } = this.#lexicon;
    for (; this.#known < words.length; this.#known++) {
      const word = words[this.#known] ?? '';
      if (word.length >= SHORTEST && /^\p{L}+$/u.test(word))
        this.#words[languageOfWord[this.#known] ?? 'en'].set(word, this.#known);
    }
  }

  /** Whether a word is one that is corrected at all. */
  static mayCorrect(word: string, tag: LanguageTag): boolean {
    return word.length >= SHORTEST && /^\p{L}+$/u.test(word) && !stopWordsOf(tag).has(word);
  }

  /**
   * The word of the collection that a misspelt one most likely stands for; null where none is near.
   * One slip is allowed in words of four to seven letters, two in longer ones; two neighbouring
   * letters that changed places are one slip (Damerau 1964).
   * @param counts how often each word occurs, by word id; one that does not occur is no word of the collection
   */
  correct(word: string, counts: Uint32Array, tag: LanguageTag = 'en'): string | null {
    if (!Speller.mayCorrect(word, tag)) return null;
    const stopWords = stopWordsOf(tag);
    const allowed = word.length < LONG ? 1 : 2;
    let best: { word: string; rank: number } | null = null;
    for (const [candidate, [id]] of this.#words[tag].fuzzyGet(word, 2)) {
      const count = counts[id] ?? 0;
      if (count === 0) continue;
      const slips = distance(word, candidate);
      if (slips > allowed || stopWords.has(candidate)) continue;
      // People rarely miss the first letter; of two words equally near, the frequent one is meant.
      const rank = slips + (candidate.charAt(0) === word.charAt(0) ? 0 : 0.75) - Math.log1p(count) / 50;
      if (best === null || rank < best.rank) best = { word: candidate, rank };
    }
    return best === null || best.rank > allowed + 0.5 ? null : best.word;
  }
}

function stopWordsOf(tag: LanguageTag): ReadonlySet<string> {
  return LANGUAGES[tag].lists?.stopWords ?? STOP_WORDS;
}

const SHORTEST = 4;
const LONG = 8;

/** Insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment). */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(above, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Infinity;
      row.push(Math.min(replaced, swapped, at(above, j) + 1, at(row, j - 1) + 1));
    }
    before = above;
    above = row;
  }
  return at(above, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
