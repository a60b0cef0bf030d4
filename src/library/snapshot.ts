import type { Article } from '../core/article.ts';
import type { IndexedArticle, IndexedPassage } from '../core/index/analysis.ts';
import type { Collection, Source } from '../core/index/collection.ts';
import type { Indexer } from '../core/index/indexer.ts';
import type { ArticleCard, ReloadReport } from '../core/library.ts';
import type { Refusal } from '../core/refusal.ts';
import type { CorpusReading } from '../corpus/read-corpus.ts';
import { pauseWhenDue } from './pauses.ts';
import { Suggestions } from './suggestions.ts';

/** One whole state of the library; a reload puts another in its place. */
export interface Snapshot {
  readonly reading: CorpusReading;
  readonly collection: Collection;
  readonly byId: ReadonlyMap<string, IndexedArticle>;
  /** By title and by key, in lower case. */
  readonly byName: ReadonlyMap<string, IndexedArticle>;
  readonly passages: ReadonlyMap<string, IndexedPassage>;
  /** Newest first. */
  readonly cards: readonly ArticleCard[];
  readonly titles: Suggestions<ArticleCard>;
  readonly sources: Suggestions<Source>;
}

/** Indexes what was read, beside whatever snapshot is in use. */
export async function makeSnapshot(
  reading: CorpusReading,
  indexer: Indexer,
  onProgress: (done: number, total: number) => void,
): Promise<Snapshot> {
  const pause = pauseWhenDue();
  const collection = await indexer.index(reading.articles, onProgress, pause);
  const { articles } = collection;
  const cards = articles.map(cardOf).toSorted(newestFirst);
  return {
    reading,
    collection,
    byId: new Map(articles.map((entry) => [entry.article.id, entry])),
    byName: new Map(
      articles.flatMap(
        (entry) =>
          [
            [entry.article.title.toLowerCase(), entry],
            [entry.key.toLowerCase(), entry],
          ] as const,
      ),
    ),
    passages: new Map(collection.passages.map((passage) => [passage.id, passage])),
    cards,
    titles: await Suggestions.of(cards, ({ title }) => title, pause),
    sources: await Suggestions.of(collection.sources, ({ name }) => name, pause),
  };
}

export function cardOf({ article, key, passages }: IndexedArticle): ArticleCard {
  const { id, title, source, date, url, author, language } = article;
  return { id, key, title, source, date, url, author, language, passages: passages.length };
}

/** The order of the alphabet in English. */
const alphabet = new Intl.Collator('en');

function newestFirst(a: ArticleCard, b: ArticleCard): number {
  const [dateA, dateB] = [a.date ?? '', b.date ?? ''];
  return dateA === dateB ? alphabet.compare(a.title, b.title) : dateA < dateB ? 1 : -1;
}

/** What has changed from one snapshot (null: there was none) to the next. */
export function compareSnapshots(
  before: Snapshot | null,
  after: Snapshot,
  outcome: {
    readonly swapped: boolean;
    readonly problem: string | null;
    readonly refused: readonly Refusal[];
    readonly ms: number;
  },
): ReloadReport {
  const earlier = (article: Article) => before?.byId.get(article.id)?.article;
  const { articles } = after.reading;
  const titles = (list: readonly Article[]) => list.map(({ title }) => title);
  return {
    ...outcome,
    added: titles(articles.filter((article) => earlier(article) === undefined)),
    changed: titles(articles.filter((article) => earlier(article) !== undefined && earlier(article) !== article)),
    removed: titles(before?.reading.articles.filter(({ id }) => !after.byId.has(id)) ?? []),
    unchanged: articles.filter((article) => earlier(article) === article).length,
    articles: articles.length,
    passages: after.passages.size,
  };
}
