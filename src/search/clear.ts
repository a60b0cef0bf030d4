import { z } from 'zod';
import type { BulkWriter } from './bulk-writer.ts';
import type { Engine } from './engine.ts';
import type { Lease } from './lease.ts';
import { SearchError } from './search-error.ts';
import { documentId } from './documents/documents.ts';
import { NEVER, type ArticleDocument, type Lifetime, type Names, type VocabularyDocument } from './documents/layout.ts';

/** Milliseconds after a swap in which questions may still be under way that see the generation before. */
const GRACE = 30_000;
const PORTION = 1000;

const Buckets = z.object({
  places: z.object({ buckets: z.array(z.object({ key: z.object({ article: z.string(), from: z.number() }) })) }),
});

/** Takes away what no generation sees any more: of those that were given up, and of those before the one in use. */
export class Clearing {
  readonly #engine: Engine;
  readonly #names: Names;
  readonly #lease: Lease;
  readonly #writer: BulkWriter;
  /** Writes an article with its passages anew. */
  readonly #rewrite: (document: ArticleDocument, lifetime: Lifetime) => Promise<void>;

  constructor(
    engine: Engine,
    names: Names,
    lease: Lease,
    writer: BulkWriter,
    rewrite: (document: ArticleDocument, lifetime: Lifetime) => Promise<void>,
  ) {
    this.#engine = engine;
    this.#names = names;
    this.#lease = lease;
    this.#writer = writer;
    this.#rewrite = rewrite;
  }

  async run(): Promise<void> {
    const { current, swappedAt, dead } = this.#lease.before;
    if (dead.length > 0) await this.#clearDead(dead);
    if (Date.now() - swappedAt < GRACE) return;
    for (const index of [this.#names.passages, this.#names.articles])
      await this.#engine.deleteWhere(index, { range: { until: { lte: current } } });
  }

  async #clearDead(dead: readonly number[]): Promise<void> {
    const { articles, passages, vocabulary } = this.#names;
    for (const index of [articles, passages]) {
      await this.#engine.refresh(index);
      await this.#engine.deleteWhere(index, { terms: { from: dead } });
    }
    for (const index of [articles, passages]) await this.#bringBack(index, dead);
    await this.#engine.refresh(vocabulary);
    const query = { terms: { froms: dead } };
    for await (const hits of this.#engine.all<VocabularyDocument<unknown> & { place: string }>(
      vocabulary,
      { query },
      'place',
    )) {
      for (const { _id: id, _source: document } of hits) {
        const versions = document.versions.filter(({ from }) => !dead.includes(from));
        const froms = versions.map(({ from }) => from);
        await this.#writer.write('vocabulary', id, versions.length === 0 ? null : { ...document, versions, froms });
      }
    }
    await this.#writer.end();
    await this.#engine.refresh(vocabulary);
    await this.#lease.cleared(dead);
  }

  /** What a generation that was given up had taken out. */
  async #bringBack(index: string, dead: readonly number[]): Promise<void> {
    const places = {
      composite: {
        size: PORTION,
        sources: [
          { article: { terms: { field: index === this.#names.articles ? 'key' : 'article' } } },
          { from: { terms: { field: 'from' } } },
        ],
      },
    };
    for (;;) {
      const found = await this.#engine.search(index, { size: 0, query: { terms: { until: dead } }, aggs: { places } });
      const ids = Buckets.parse(found.aggregations).places.buckets.map(({ key: { article, from } }) =>
        documentId(from, article),
      );
      if (ids.length === 0) return;
      const documents = await this.#engine.many<ArticleDocument>(this.#names.articles, ids, 'write');
      if (documents.size < ids.length)
        throw new SearchError(
          'An article is missing in the index of the search engine. Delete its indexes, and reload.',
        );
      for (const document of documents.values()) await this.#rewrite(document, { from: document.from, until: NEVER });
      await this.#writer.end();
      await this.#engine.refresh(this.#names.articles);
      await this.#engine.refresh(this.#names.passages);
    }
  }
}
