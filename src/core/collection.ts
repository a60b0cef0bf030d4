import { Analyser, type IndexedArticle, type IndexedPassage } from './analysis.ts';
import { Alternatives } from './alternatives.ts';
import { ArticleIndex } from './article-index.ts';
import type { Article } from './article.ts';
import type { English } from './english.ts';
import { Tally, type Frequencies } from './frequencies.ts';
import type { Lexicon } from './lexicon.ts';
import { PassageIndex } from './passage-index.ts';
import { PassagePostings } from './passage-postings.ts';
import { Speller } from './spelling.ts';
import { wordsOf } from './terms.ts';

/** One immutable state of the articles with everything that answering needs; a reload makes the next one. */
export interface Collection {
  /** In the order of their ids. */
  readonly articles: readonly IndexedArticle[];
  /** Article after article. */
  readonly passages: readonly IndexedPassage[];
  readonly lexicon: Lexicon;
  readonly speller: Speller;
  readonly frequencies: Frequencies;
  readonly passageIndex: PassageIndex;
  readonly articleIndex: ArticleIndex;
  /** By the serial of an analysed article: its place in `articles`. */
  readonly placeOf: ReadonlyMap<number, number>;
  readonly sources: readonly Source[];
  readonly alternatives: Alternatives;
  /** Days of publication, in milliseconds since 1970; null where fewer than two are known. */
  readonly span: { readonly oldest: number; readonly newest: number } | null;
}

/** Who published articles of a collection. */
export interface Source {
  readonly name: string;
  /** The name's words, folded, with single spaces. */
  readonly words: string;
  readonly articles: number;
}

type Pause = () => Promise<void>;

/** The share of new articles from which building the index over articles anew takes less time than adding them. */
const WORTH_REBUILDING = 0.1;

/** Makes collections. Analyses, words and the index over articles live on from one to the next. */
export class Indexer {
  readonly analyser: Analyser;
  #articleIndex: ArticleIndex;
  readonly #speller: Speller;
  readonly #tally: Tally;
  readonly #postings: PassagePostings;

  constructor(english: English) {
    this.analyser = new Analyser(english);
    this.#articleIndex = ArticleIndex.empty(this.analyser.lexicon);
    this.#speller = new Speller(this.analyser.lexicon);
    this.#tally = new Tally(this.analyser.lexicon);
    this.#postings = new PassagePostings(this.analyser.lexicon);
  }

  /**
   * Indexes the articles beside whatever collection is in use, which goes on to answer.
   * @param articles in the order of their ids; one that is identical (===) to an earlier one is not analysed again
   * @param onProgress told how many of `total` articles are done
   * @param pause awaited after each article; it decides when other work gets its turn
   */
  async index(articles: readonly Article[], onProgress: (done: number, total: number) => void, pause: Pause): Promise<Collection> {
    const indexed: IndexedArticle[] = [];
    for (const article of articles) {
      const entry = this.analyser.analyse(article);
      indexed.push(entry);
      onProgress(indexed.length, articles.length);
      await pause();
    }
    const { lexicon } = this.analyser;
    this.#articleIndex = await this.#indexArticles(indexed, pause);
    this.#speller.grow();
    await pause();
    await this.#tally.countOnly(indexed, pause);
    const frequencies = this.#tally.frequencies();
    const postings = await this.#postings.of(indexed, frequencies.inText, pause);
    return {
      articles: indexed,
      passages: indexed.flatMap(({ passages }) => passages),
      lexicon, frequencies,
      speller: this.#speller,
      passageIndex: new PassageIndex(postings, indexed, lexicon),
      articleIndex: this.#articleIndex,
      placeOf: new Map(indexed.map(({ serial }, place) => [serial, place])),
      sources: sourcesOf(articles),
      alternatives: new Alternatives(indexed, (term) => frequencies.ofPassages[lexicon.termId(term) ?? 0] ?? 0),
      span: spanOf(articles),
    };
  }

  /** The present index with what is new added, or another one where much is: the collection in use keeps its own. */
  async #indexArticles(articles: readonly IndexedArticle[], pause: Pause): Promise<ArticleIndex> {
    const fresh = articles.filter((entry) => !this.#articleIndex.holds(entry));
    if (fresh.length > articles.length * WORTH_REBUILDING) {
      return ArticleIndex.of(articles, this.analyser.lexicon, this.#articleIndex.isEmpty ? null : pause);
    }
    for (const entry of fresh) {
      this.#articleIndex.add(entry);
      await pause();
    }
    return this.#articleIndex;
  }

  /** Forgets the states of articles that this collection no longer holds; to be called when it is the one in use. */
  retire({ articles, articleIndex }: Collection, pause: Pause): Promise<void> {
    return articleIndex.keepOnly(new Set(articles), pause);
  }
}

function sourcesOf(articles: readonly Article[]): Source[] {
  const counts = new Map<string, number>();
  for (const { source } of articles) if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, words: wordsOf(name), articles: count })).toSorted((a, b) => b.articles - a.articles);
}

function spanOf(articles: readonly Article[]): Collection['span'] {
  let oldest = Infinity;
  let newest = -Infinity;
  for (const { date } of articles) {
    if (date === null) continue;
    const day = Date.parse(date);
    oldest = Math.min(oldest, day);
    newest = Math.max(newest, day);
  }
  return newest > oldest ? { oldest, newest } : null;
}
