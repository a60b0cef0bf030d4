import { z } from 'zod';
import { fold } from '../core/languages/fold.ts';
import type { Article } from '../core/article.ts';
import type { ArticleCard } from '../core/library.ts';
import type { AskOptions } from '../core/question/ask-options.ts';
import type { Published } from '../core/answer/answer.ts';
import { shortHash } from '../core/text/hash.ts';
import type { Engine } from './engine.ts';
import type { Generation } from './generation.ts';
import { LONGEST_TITLE, namesOf, wordsIn } from './documents/documents.ts';
import { seenBy, type ArticleDocument, type Names } from './documents/layout.ts';
import { askedFor } from './retrieve.ts';

/** Newest first, those without a date last, then by title. */
const NEWEST_FIRST = [{ date: { order: 'desc', missing: '_last' } }, { title: 'asc' }, { place: 'asc' }];
const CARD = [
  'key',
  'passages',
  'pageStarts',
  'file',
  'from',
  ...['id', 'title', 'source', 'date', 'url', 'author', 'language'].map((name) => `article.${name}`),
];

/** An article without its text. */
export type ListedArticle = Omit<ArticleDocument, 'article'> & { readonly article: Omit<Article, 'text'> };

/** Looks articles up by what is known of them. */
export class Lists {
  readonly #engine: Engine;
  readonly #names: Names;

  constructor(engine: Engine, names: Names) {
    this.#engine = engine;
    this.#names = names;
  }

  /** Some of all articles, newest first. */
  async page(generation: Generation, from: number, size: number): Promise<ArticleCard[]> {
    const query = { bool: { filter: seen(generation) } };
    return (await this.#found(query, { from, size, sort: NEWEST_FIRST })).map(cardOf);
  }

  /** The newest with their texts. */
  async newest(generation: Generation, size: number): Promise<Article[]> {
    const body = { size, sort: NEWEST_FIRST, _source: ['article'], query: { bool: { filter: seen(generation) } } };
    const { hits } = await this.#engine.search<ArticleDocument>(this.#names.articles, body);
    return hits.map(({ _source: { article } }) => article);
  }

  /** The one with this id, or else with this key or title. */
  async named(generation: Generation, name: string): Promise<ListedArticle | null> {
    const id = shortHash(name);
    const query = {
      bool: { filter: [...seen(generation), { terms: { names: [`id ${id}`, ...namesOf(name)] } }] },
    };
    const found = await this.#found(query, { size: 20, sort: [{ key: 'asc' }] });
    return (
      found.find(({ article }) => article.id === name) ?? found.findLast(({ key }) => key !== id) ?? found[0] ?? null
    );
  }

  /** Titles that begin with what is typed, then those with words that begin with each of the words typed; all where nothing is. */
  async suggest(generation: Generation, typed: string, limit: number): Promise<ArticleCard[]> {
    const wanted = fold(typed.slice(0, LONGEST_TITLE)).trim();
    const filter = seen(generation);
    if (wanted === '') return this.page(generation, 0, limit);
    const words = wordsIn(wanted).map((word) => ({ prefix: { titleWords: word } }));
    const opening = { prefix: { title: wanted } };
    if (words.length === 0) return [];
    const [first, others] = await Promise.all(
      [{ must: [opening, ...words] }, { must: words, must_not: [opening] }].map((clauses) =>
        this.#found({ bool: { filter, ...clauses } }, { size: limit, sort: NEWEST_FIRST }),
      ),
    );
    return [...(first ?? []), ...(others ?? [])].slice(0, limit).map(cardOf);
  }

  /** How many articles are in a file. */
  async inFile(generation: Generation, file: string): Promise<number> {
    const query = { bool: { filter: [...seen(generation), { term: { file } }] } };
    return (await this.#engine.search(this.#names.articles, { size: 0, track_total_hits: true, query })).total;
  }

  /** What a span of publication leaves of the articles, and what it does not; null where none was asked. */
  async publishedWithin(generation: Generation, options: AskOptions): Promise<Published | null> {
    const { published: asked, ...others } = options;
    if (asked === undefined) return null;
    const days = { exists: { field: 'date' } };
    const within = { filter: { bool: { filter: askedFor({ published: asked }, 'key') } } };
    const query = { bool: { filter: [...seen(generation), ...askedFor(others, 'key')] } };
    const [found, ...ends] = await Promise.all([
      this.#engine.search(this.#names.articles, {
        size: 0,
        query,
        aggs: { within: { ...within, aggs: { dated: { filter: days } } }, undated: { missing: { field: 'date' } } },
      }),
      ...['asc', 'desc'].map(async (order) => {
        const dated = { bool: { filter: [query, days] } };
        const [first] = await this.#found(dated, { size: 1, sort: [{ date: order }] });
        return first?.article.date ?? null;
      }),
    ]);
    const counts = Counts.parse(found.aggregations);
    const [oldest = null, newest = null] = ends;
    return { asked, within: counts.within.dated.doc_count, undated: counts.undated.doc_count, oldest, newest };
  }

  async #found(query: object, how: object): Promise<ListedArticle[]> {
    const body = { ...how, _source: CARD, query };
    const { hits } = await this.#engine.search<ListedArticle>(this.#names.articles, body);
    return hits.map(({ _source: document }) => document);
  }
}

const Counts = z.object({
  within: z.object({ dated: z.object({ doc_count: z.number() }) }),
  undated: z.object({ doc_count: z.number() }),
});

function seen({ number, dead }: Generation): object[] {
  return seenBy(number, dead);
}

export function cardOf({ key, passages, article }: ListedArticle): ArticleCard {
  const { id, title, source, date, url, author, language } = article;
  return { id, key, title, source, date, url, author, language, passages };
}
