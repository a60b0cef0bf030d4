import MiniSearch from 'minisearch';
import type { IndexedArticle } from './analysis.ts';
import { type Lexicon, NO_TERM } from './lexicon.ts';
import { SENTENCE_END, WORD } from './word-stream.ts';

export interface ArticleHit {
  readonly serial: number;
  readonly score: number;
}

/** The index in the form that MiniSearch saves and loads. */
export type SavedArticleIndex = ReturnType<MiniSearch['toJSON']>;

/** Found by measurement (docs/quality.md). */
const BOOST = { text: 1, title: 1, source: 0.5 };
type Field = keyof typeof BOOST;

/**
 * Whole articles in an in-memory full-text index (MiniSearch, BM25+), by the serial numbers of their analysis.
 * Articles come and go one at a time; a state of an article that a snapshot does not know is passed over there.
 */
export class ArticleIndex {
  readonly #lexicon: Lexicon;
  readonly #held = new Map<number, IndexedArticle>();
  #index: MiniSearch<IndexedArticle>;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#index = new MiniSearch<IndexedArticle>(this.#options());
  }

  #options() {
    return {
      idField: 'serial',
      fields: Object.keys(BOOST),
      // Analysis has read the words already; MiniSearch takes their terms as they are.
      extractField: (entry: IndexedArticle, field: string) => (field === 'serial' ? entry.serial : this.#termsOf(entry, field as Field)),
      tokenize: (text: string) => (text === '' ? [] : text.split(' ')),
      processTerm: (term: string) => term,
      // A state that is gone is taken out whole; no stale postings are left to sweep.
      autoVacuum: false,
    };
  }

  save(): SavedArticleIndex {
    return this.#index.toJSON();
  }

  /** @param held the articles that `saved` holds */
  restore(held: readonly IndexedArticle[], saved: SavedArticleIndex): void {
    this.#index = MiniSearch.loadJS(saved, this.#options());
    for (const entry of held) this.#held.set(entry.serial, entry);
  }

  add(entry: IndexedArticle): void {
    if (this.#held.has(entry.serial)) return;
    this.#index.add(entry);
    this.#held.set(entry.serial, entry);
  }

  /** Takes out every article but these. */
  async keepOnly(kept: ReadonlySet<IndexedArticle>, pause: () => Promise<void>): Promise<void> {
    for (const [serial, entry] of this.#held) {
      if (kept.has(entry)) continue;
      this.#index.remove(entry);
      this.#held.delete(serial);
      await pause();
    }
  }

  /** The best articles with any of the terms, best first. */
  search(terms: readonly string[], limit: number): ArticleHit[] {
    if (terms.length === 0) return [];
    return this.#index
      .search(terms.join(' '), { combineWith: 'OR', boost: BOOST })
      .slice(0, limit)
      .map(({ id, score }) => ({ serial: Number(id), score }));
  }

  #termsOf({ stream, titleWords, sourceWords }: IndexedArticle, field: Field): string {
    const { terms, termOfWord } = this.#lexicon;
    const words = field === 'text' ? stream : field === 'title' ? titleWords : sourceWords;
    const found: string[] = [];
    for (const code of words) {
      const term = code === SENTENCE_END ? NO_TERM : termOfWord[code & WORD] ?? NO_TERM;
      if (term !== NO_TERM) found.push(terms[term] ?? '');
    }
    return found.join(' ');
  }
}
