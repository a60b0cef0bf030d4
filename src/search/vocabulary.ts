import type { LanguageTag } from '../core/languages/language.ts';
import type { Engine } from './engine.ts';
import type { Generation } from './generation.ts';
import { type VocabularyDocument, type WordCounts } from './documents/layout.ts';

/** Entries that are remembered from one question to the next; names and grammar come up again and again. */
const MOST_KNOWN = 50_000;
/** Words that one slip or two may have made of the one that was meant. */
const MOST_NEAR = 1000;
/** Keys in one request. */
const PORTION = 1000;

/** A word of the articles that is spelt nearly as another one. */
export interface NearWord extends WordCounts {
  readonly word: string;
}

/** The words and terms of the articles, as one generation counts them; only what is asked for is fetched, and remembered. */
export class Vocabulary {
  readonly #engine: Engine;
  readonly #index: string;
  #generation = 0;
  #known = new Map<string, unknown>();

  constructor(engine: Engine, index: string) {
    this.#engine = engine;
    this.#index = index;
  }

  /** What is kept under these keys; null where a generation has nothing there. */
  async entries({ number, dead }: Generation, keys: readonly string[]): Promise<Map<string, unknown>> {
    if (this.#generation !== number || this.#known.size > MOST_KNOWN) {
      this.#generation = number;
      this.#known = new Map();
    }
    const known = this.#known;
    const found = new Map<string, unknown>();
    const missing: string[] = [];
    for (const key of keys) {
      const entry = known.get(key);
      if (entry === undefined) missing.push(key);
      else found.set(key, entry);
    }
    for (let start = 0; start < missing.length; start += PORTION) {
      const portion = missing.slice(start, start + PORTION);
      const documents = await this.#engine.many<VocabularyDocument<unknown>>(this.#index, portion);
      for (const key of portion) {
        const entry = entryIn(documents.get(key), number, dead);
        known.set(key, entry);
        found.set(key, entry);
      }
    }
    return found;
  }

  /** The words of a language that are spelt nearly like this one. @param slips letters that may be other ones, at most 2 */
  async near({ number, dead }: Generation, word: string, tag: LanguageTag, slips: number): Promise<NearWord[]> {
    const { hits } = await this.#engine.search<VocabularyDocument<WordCounts>>(this.#index, {
      size: MOST_NEAR,
      query: {
        bool: {
          filter: [
            { term: { tag } },
            { fuzzy: { word: { value: word, fuzziness: slips, max_expansions: MOST_NEAR, transpositions: true } } },
          ],
        },
      },
    });
    return hits.flatMap(({ _source: document }) => {
      const counts = entryIn(document, number, dead);
      return counts === null || document.word === undefined || document.word === word
        ? []
        : [{ word: document.word, ...counts }];
    });
  }
}

/** What a generation has of a document; null where nothing. */
export function entryIn<Entry>(
  document: VocabularyDocument<Entry> | undefined,
  number: number,
  dead: readonly number[],
): Entry | null {
  return document?.versions.findLast(({ from }) => from <= number && !dead.includes(from))?.entry ?? null;
}
