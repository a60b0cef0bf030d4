import type { IndexedArticle } from './analysis.ts';
import type { Lexicon } from './lexicon.ts';
import type { Pause } from './pause.ts';
import { buildPostings, GONE, type IndexedUnit, type Kept, type Postings } from './postings.ts';

/** The postings of all passages, kept from one collection to the next: only those of new articles are sorted anew. */
export class PassagePostings {
  readonly #lexicon: Lexicon;
  #last: { readonly postings: Postings; readonly articles: readonly IndexedArticle[] } | null = null;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /**
   * The postings of these articles' passages, numbered from 0, article after article.
   * @param holding by term id: in how many passages the term stands
   */
  async of(articles: readonly IndexedArticle[], holding: Uint32Array, pause: Pause): Promise<Postings> {
    const first = firstNumbers(articles);
    const count = articles.reduce((sum, { passages }) => sum + passages.length, 0);
    const kept = this.#kept(first);
    const known = new Set(this.#last?.articles);
    const fresh = [...first].filter(([article]) => !known.has(article));
    const postings = await buildPostings(kept, unitsOf(fresh), count, this.#lexicon, holding, pause);
    this.#last = { postings, articles };
    return postings;
  }

  #kept(now: ReadonlyMap<IndexedArticle, number>): Kept | null {
    if (this.#last === null) return null;
    const { postings, articles } = this.#last;
    const moved = new Int32Array(postings.distinct.length).fill(GONE);
    for (const [article, before] of firstNumbers(articles)) {
      const after = now.get(article);
      if (after === undefined) continue;
      for (let at = 0; at < article.passages.length; at++) moved[before + at] = after + at;
    }
    return { postings, moved };
  }
}

/** By article: the number of its first passage. */
function firstNumbers(articles: readonly IndexedArticle[]): Map<IndexedArticle, number> {
  const numbers = new Map<IndexedArticle, number>();
  let number = 0;
  for (const article of articles) {
    numbers.set(article, number);
    number += article.passages.length;
  }
  return numbers;
}

function* unitsOf(articles: Iterable<readonly [IndexedArticle, number]>): Generator<IndexedUnit[]> {
  for (const [{ stream, passages }, first] of articles)
    yield passages.map(({ from, to }, at) => ({ number: first + at, words: stream, from, to }));
}
