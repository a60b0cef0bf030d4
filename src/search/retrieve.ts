import type { English } from '../core/english/word-frequencies.ts';
import type { IndexedArticle, IndexedPassage } from '../core/index/analysis.ts';
import { ArticleIndex } from '../core/index/article-index.ts';
import type { Collection } from '../core/index/collection.ts';
import { NO_TERM } from '../core/index/lexicon.ts';
import { IN_HEADING, PassageIndex, scoreInText, type WeightedTerm } from '../core/index/passage-index.ts';
import { SENTENCE_END, termAt } from '../core/index/word-stream.ts';
import type { AskOptions } from '../core/question/ask-options.ts';
import type { QueryTerm } from '../core/question/query.ts';
import {
  BEST_ARTICLES,
  decidingArticles,
  decidingPassages,
  FROM_ARTICLE,
  FROM_ARTICLE_INDEX,
  FROM_INDEX,
  readCandidates,
  type Retrieve,
} from '../core/ranking/candidates.ts';
import { shortHash } from '../core/text/hash.ts';
import type { Engine } from './engine.ts';
import type { Generation } from './generation.ts';
import { passageId } from './documents/documents.ts';
import { seenBy, type Names } from './documents/layout.ts';
import type { PassageStore } from './passage-store.ts';
import { Pieces } from './pieces.ts';
import { articleQuery, passageQuery, type FieldCounts } from './queries.ts';
import type { SearchTools } from './tools.ts';
import { questionParts, type QuestionWords } from './question-words.ts';

/** The engine knows lengths roughly: so more are fetched than are kept, and scored anew. */
const FETCHED = 1.3 * FROM_INDEX;

interface FoundArticle {
  readonly key: string;
  /** The name of its document. */
  readonly place: string;
  readonly passages: number;
  readonly score: number;
}

/** A collection that knows what one question needs, and no articles: those that are worth reading are fetched when it has been read. */
export function questionCollection(words: QuestionWords, generation: Generation, english: English): Collection {
  const parts = questionParts(words, generation, english);
  const nothing = {
    start: new Uint32Array(1),
    units: new Uint32Array(0),
    counts: new Uint16Array(0),
    distinct: new Uint32Array(0),
  };
  return {
    ...parts,
    articles: [],
    passages: [],
    passageIndex: new PassageIndex(nothing, [], parts.lexicon),
    articleIndex: ArticleIndex.empty(parts.lexicon),
    numberOf: new Map(),
  };
}

/** Finds the passages worth ranking in the engine, for one question. */
export class Retrieval {
  /** What is known of the articles without any of them. */
  readonly collection: Collection;
  readonly #engine: Engine;
  readonly #names: Names;
  readonly #store: PassageStore;
  readonly #generation: Generation;
  readonly #words: QuestionWords;
  #pieces: Pieces | null = null;

  /** @param words all that the vocabulary has to say for the question */
  constructor(
    { engine, names, english }: Pick<SearchTools, 'engine' | 'names' | 'english'>,
    store: PassageStore,
    generation: Generation,
    words: QuestionWords,
  ) {
    this.collection = questionCollection(words, generation, english);
    this.#engine = engine;
    this.#names = names;
    this.#store = store;
    this.#generation = generation;
    this.#words = words;
  }

  /** What was read, to put citations back into their articles. */
  get pieces(): Pieces {
    if (this.#pieces === null) throw new Error('Nothing has been retrieved yet.');
    return this.#pieces;
  }

  retrieve: Retrieve = async (query, collection, options) => {
    const { frequencies, lexicon } = collection;
    const terms = decidingPassages(query, (id) => frequencies.inText[id] ?? 0);
    const seen = seenBy(this.#generation.number, this.#generation.dead);
    const [articles, found] = await Promise.all([
      this.#articles(decidingArticles(query, frequencies), [...seen, ...askedFor(options, 'key')]),
      this.#passages(terms, collection, [...seen, ...askedFor(options, 'article')]),
    ]);
    const best = articles.slice(0, BEST_ARTICLES);
    const openings = best.flatMap(({ place, passages }) =>
      Array.from({ length: Math.min(passages, FROM_ARTICLE) }, (_, ordinal) => passageId(place, ordinal)),
    );
    this.#pieces = new Pieces(await this.#store.read([...new Set([...found, ...openings])]), lexicon);
    const { passages } = this.#pieces;
    const averageDistinct = this.#generation.facts.distinct / Math.max(1, this.#generation.facts.passages);
    const scored = passages.map((passage) => ({
      passage,
      score: scoreOf(passage, this.pieces.distinctOf(passage), terms, collection, averageDistinct),
    }));
    // Of equal score, the one that stands first: in that order they are here.
    const hits = scored
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, FROM_INDEX);
    const kept = new Set(hits.map(({ passage }) => passage));
    const ofBest = best.flatMap(({ key }) =>
      scored.filter(
        ({ passage }) => passage.article.key === key && passage.ordinal < FROM_ARTICLE && !kept.has(passage),
      ),
    );
    const bestScore = articles[0]?.score ?? 1;
    const byKey = new Map(articles.map(({ key, score }) => [key, score / bestScore]));
    const articleScores = new Map<IndexedArticle, number>();
    for (const { article } of passages) articleScores.set(article, byKey.get(article.key) ?? 0);
    return readCandidates(query, collection, [...hits, ...ofBest], articleScores);
  };

  async #articles(terms: readonly string[], filter: readonly object[]): Promise<FoundArticle[]> {
    const counted = terms.flatMap((term): FieldCounts[] => {
      const counts = this.#words.term(term);
      return counts === null || counts === undefined ? [] : [{ term, inField: counts.inField }];
    });
    if (counted.length === 0) return [];
    const { hits } = await this.#engine.search(
      this.#names.articles,
      articleQuery(counted, this.#generation.facts, filter, FROM_ARTICLE_INDEX),
    );
    return hits.map(({ fields, _score: score }) => ({
      key: String(fields?.['key']?.[0]),
      place: String(fields?.['place']?.[0]),
      passages: Number(fields?.['passages']?.[0]),
      score: score ?? 0,
    }));
  }

  /** The names of passages' documents. */
  async #passages(terms: readonly QueryTerm[], collection: Collection, filter: readonly object[]): Promise<string[]> {
    if (terms.length === 0) return [];
    const query = passageQuery(terms, collection, filter, FETCHED);
    const { hits } = await this.#engine.search(this.#names.passages, query);
    return hits.map(({ fields }) => String(fields?.['place']?.[0]));
  }
}

/** Which articles, and so which passages, the asker wants. */
export function askedFor({ article, source, published }: AskOptions, key: 'key' | 'article'): object[] {
  return [
    ...(article === undefined ? [] : [{ term: { [key]: shortHash(article) } }]),
    ...(source === undefined ? [] : [{ term: { sourceName: shortHash(source) } }]),
    ...(published === undefined
      ? []
      : [
          {
            range: {
              date: {
                ...(published.since === undefined ? {} : { gte: published.since }),
                ...(published.until === undefined ? {} : { lte: published.until }),
              },
            },
          },
        ]),
  ];
}

/** The score that the passage index gives it. @param distinct terms of the passage, each counted once */
function scoreOf(
  { article: { stream, titleWords, sourceWords }, from, to }: IndexedPassage,
  distinct: number,
  terms: readonly WeightedTerm[],
  { lexicon }: Collection,
  averageDistinct: number,
): number {
  const counts = new Map<number, number>();
  for (let at = from; at < to; at++) {
    const term = termAt(stream[at] ?? SENTENCE_END, lexicon);
    if (term !== NO_TERM) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const headings = new Set([...titleWords, ...sourceWords].map((word) => lexicon.termOfWord[word] ?? NO_TERM));
  let sum = 0;
  let met = 0;
  for (const { expansions, weight } of terms) {
    let isMet = false;
    for (const { id, share } of expansions) {
      const count = counts.get(id) ?? 0;
      if (count > 0) sum += scoreInText(weight * share, count, distinct, averageDistinct);
      if (headings.has(id)) sum += weight * share * IN_HEADING;
      isMet ||= count > 0 || headings.has(id);
    }
    if (isMet) met++;
  }
  return sum * met;
}
