import type { IndexedArticle } from './analysis.ts';
import type { Lexicon } from './lexicon.ts';
import { buildPostings, GONE, type Kept, type Postings, type Unit } from './postings.ts';

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
  async of(articles: readonly IndexedArticle[], holding: Uint32Array, pause: () => Promise<void>): Promise<Postings> {
    const first = firstPlaces(articles);
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
    for (const [article, before] of firstPlaces(articles)) {
      const place = now.get(article);
      if (place === undefined) continue;
      for (let at = 0; at < article.passages.length; at++) moved[before + at] = place + at;
    }
    return { postings, moved };
  }
}

/** By article: the place of its first passage. */
function firstPlaces(articles: readonly IndexedArticle[]): Map<IndexedArticle, number> {
  const places = new Map<IndexedArticle, number>();
  let place = 0;
  for (const article of articles) {
    places.set(article, place);
    place += article.passages.length;
  }
  return places;
}

function* unitsOf(articles: Iterable<readonly [IndexedArticle, number]>): Generator<Unit[]> {
  for (const [{ stream, passages }, first] of articles) yield passages.map(({ from, to }, at) => ({ place: first + at, words: stream, from, to }));
}
