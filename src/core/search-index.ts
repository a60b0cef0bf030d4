import MiniSearch from 'minisearch';
import { tokens } from './terms.ts';

/** What the index holds: a passage, or a whole article. */
export interface Entry {
  /** Its place in the collection. */
  readonly id: number;
  readonly text: string;
  readonly title: string;
  readonly source: string;
}

export interface Hit {
  readonly id: number;
  readonly score: number;
}

/** Found by measurement (docs/quality.md): on passages a title boost above 1 costs first places. */
const BOOST = { text: 1, title: 1, source: 0.5 };

/** An in-memory full-text index (MiniSearch, BM25+) over passages or articles. */
export class SearchIndex {
  readonly #index = new MiniSearch<Entry>({
    fields: ['text', 'title', 'source'],
    tokenize: terms,
    processTerm: (term) => term,
  });

  /** Indexes the entries, giving way to other work between portions. */
  async fill(entries: readonly Entry[], onProgress: (done: number) => void): Promise<void> {
    for (let start = 0; start < entries.length; start += PORTION) {
      await this.#index.addAllAsync(entries.slice(start, start + PORTION), { chunkSize: 20 });
      onProgress(Math.min(start + PORTION, entries.length));
    }
  }

  /**
   * The best entries for any of the terms, best first.
   * @param queryTerms as `tokens` makes them
   * @param accepts entries to leave in
   */
  search(queryTerms: readonly string[], limit: number, accepts?: (id: number) => boolean): Hit[] {
    if (queryTerms.length === 0) return [];
    const results = this.#index.search(queryTerms.join(' '), {
      combineWith: 'OR',
      boost: BOOST,
      tokenize: (text) => text.split(' '),
      ...(accepts === undefined ? {} : { filter: (result) => accepts(Number(result.id)) }),
    });
    return results.slice(0, limit).map((result) => ({ id: Number(result.id), score: result.score }));
  }
}

const PORTION = 500;

function terms(text: string): string[] {
  return tokens(text).flatMap((token) => (token.term === null ? [] : [token.term]));
}
