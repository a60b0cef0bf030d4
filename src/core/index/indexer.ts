import type { Article } from '../article.ts';
import type { English } from '../english/word-frequencies.ts';
import { wordsOf } from '../text/terms.ts';
import { Alternatives } from './alternatives.ts';
import { Analyser, analysisOf, type IndexedArticle } from './analysis.ts';
import { ArticleIndex } from './article-index.ts';
import type { Collection, Source } from './collection.ts';
import { FrequencyCounter } from './frequencies.ts';
import { PassageIndex } from './passage-index.ts';
import { PassagePostings } from './passage-postings.ts';
import type { Pause } from './pause.ts';
import { Speller } from './speller.ts';
import { renumbered } from './word-stream.ts';

/** The share of new articles from which building the index over articles anew takes less time than adding them. */
const WORTH_REBUILDING = 0.1;

/** Words that may stay in the lexicon though no article holds them any more, if they are not most of it. */
const MOST_UNUSED = 20_000;

/** Makes collections. Analyses, words and the index over articles live on from one to the next. */
export class Indexer {
  readonly analyser: Analyser;
  readonly #english: English;
  #articleIndex: ArticleIndex;
  readonly #speller: Speller;
  readonly #counter: FrequencyCounter;
  readonly #postings: PassagePostings;

  constructor(english: English) {
    this.#english = english;
    this.analyser = new Analyser(english);
    this.#articleIndex = ArticleIndex.empty(this.analyser.lexicon);
    this.#speller = new Speller(this.analyser.lexicon);
    this.#counter = new FrequencyCounter(this.analyser.lexicon);
    this.#postings = new PassagePostings(this.analyser.lexicon);
  }

  /**
   * Indexes the articles beside whatever collection is in use, which goes on to answer.
   * @param articles in the order of their ids; one that is identical (===) to an earlier one is not analysed again
   * @param onProgress told how many of `total` articles are done
   * @param pause awaited after each passage and each article; it decides when other work gets its turn
   */
  async index(
    articles: readonly Article[],
    onProgress: (done: number, total: number) => void,
    pause: Pause,
  ): Promise<Collection> {
    const indexed: IndexedArticle[] = [];
    for (const article of articles) {
      const portions = this.analyser.inPortions(article);
      let portion = portions.next();
      for (; portion.done !== true; portion = portions.next()) await pause();
      indexed.push(portion.value);
      onProgress(indexed.length, articles.length);
      await pause();
    }
    const { lexicon } = this.analyser;
    this.#articleIndex = await this.#indexArticles(indexed, pause);
    this.#speller.grow();
    await pause();
    await this.#counter.countOnly(indexed, pause);
    const frequencies = this.#counter.frequencies();
    const postings = await this.#postings.of(indexed, frequencies.inText, pause);
    return {
      articles: indexed,
      passages: indexed.flatMap(({ passages }) => passages),
      lexicon,
      frequencies,
      english: this.#english,
      speller: this.#speller,
      passageIndex: new PassageIndex(postings, indexed, lexicon),
      articleIndex: this.#articleIndex,
      numberOf: new Map(indexed.map(({ serial }, number) => [serial, number])),
      sources: sourcesOf(articles),
      languages: languagesOf(indexed),
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

  /**
   * An indexer that knows what this one knows of a collection, and no more: articles that changed leave their words
   * behind, which would fill the memory in the end.
   * @returns this one where that would gain little
   */
  async renewed({ articles, frequencies, lexicon }: Collection, pause: Pause): Promise<Indexer> {
    const used = frequencies.ofWords.reduce((count, uses) => (uses > 0 ? count + 1 : count), 0);
    const unused = lexicon.words.length - used;
    if (unused <= Math.max(MOST_UNUSED, lexicon.words.length / 2)) return this;
    const fresh = new Indexer(this.#english);
    const numbers = new Uint32Array(lexicon.words.length);
    for (const [id, word] of lexicon.words.entries()) {
      if (!frequencies.ofWords[id]) continue;
      const term = lexicon.terms[lexicon.termOfWord[id] ?? 0] || null;
      numbers[id] = fresh.analyser.lexicon.add({ word, term }, lexicon.languageOfWord[id]);
      await pause();
    }
    for (const entry of articles) {
      const { stream, titleWords, sourceWords, ...rest } = analysisOf(entry);
      const words = {
        stream: renumbered(stream, numbers),
        titleWords: renumbered(titleWords, numbers),
        sourceWords: renumbered(sourceWords, numbers),
      };
      fresh.analyser.adopt(entry.article, { ...rest, ...words }, entry.serial);
      await pause();
    }
    return fresh;
  }

  /** Forgets the states of articles that this collection no longer holds; to be called when it is the one in use. */
  retire({ articles, articleIndex }: Collection, pause: Pause): Promise<void> {
    return articleIndex.keepOnly(new Set(articles), pause);
  }
}

function sourcesOf(articles: readonly Article[]): Source[] {
  const counts = new Map<string, number>();
  for (const { source } of articles) if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, words: wordsOf(name), articles: count }))
    .toSorted((a, b) => b.articles - a.articles);
}

/** The languages of the articles, the most frequent first. */
function languagesOf(articles: readonly IndexedArticle[]): (string | null)[] {
  const counts = new Map<string | null, number>();
  for (const { language } of articles) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([language]) => language);
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
