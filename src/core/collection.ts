import type { Article } from './article.ts';
import type { English } from './english.ts';
import { shortHash } from './hash.ts';
import { Lexicon, NO_TERM } from './lexicon.ts';
import { splitPassages, type Passage } from './passages.ts';
import { SearchIndex } from './search-index.ts';
import { tokens } from './terms.ts';
import { SENTENCE_END, WORD, wordStream, type WordStream } from './word-stream.ts';

/** A passage in its collection: what ranking works on. */
export interface IndexedPassage extends Passage {
  readonly article: IndexedArticle;
  /** Its place among the passages of its article, from 0. */
  readonly place: number;
  readonly stream: WordStream;
}

export interface IndexedArticle {
  readonly article: Article;
  /** A short name for the article, made from its id. */
  readonly key: string;
  readonly passages: readonly IndexedPassage[];
  /** The distinct terms of the title and of the source. */
  readonly titleTerms: ReadonlySet<number>;
  readonly sourceTerms: ReadonlySet<number>;
}

/** One immutable state of the articles with everything that answering needs; a reload makes the next one. */
export interface Collection {
  readonly articles: readonly IndexedArticle[];
  readonly passages: readonly IndexedPassage[];
  readonly lexicon: Lexicon;
  /** By term id: in how many passages the term occurs; of a term that only titles and sources hold, how many passages stand under them. */
  readonly passageFrequency: Uint32Array;
  /** By word id: how often the word occurs in this collection. */
  readonly wordFrequency: Uint32Array;
  /** Words per passage, on average. */
  readonly averageLength: number;
  readonly passageIndex: SearchIndex;
  readonly articleIndex: SearchIndex;
  /** The sources, with the number of their articles. */
  readonly sources: ReadonlyMap<string, number>;
}

/** Makes collections; what it has worked out about an article it keeps for as long as the article lives. */
export class Indexer {
  readonly #lexicon = new Lexicon();
  readonly #analysed = new WeakMap<Article, IndexedArticle>();
  readonly #english: English;

  constructor(english: English) {
    this.#english = english;
  }

  /**
   * Indexes the articles beside whatever collection is in use.
   * @param articles in the order of their ids; one that is identical (===) to an earlier one is not analysed again
   * @param onProgress told how many of `total` steps are done
   * @param pause awaited after each article; it decides when other work gets its turn
   */
  async index(
    articles: readonly Article[],
    onProgress: (done: number, total: number) => void,
    pause: () => Promise<void>,
  ): Promise<Collection> {
    const indexed: IndexedArticle[] = [];
    for (const article of articles) {
      indexed.push(this.#analyse(article));
      await pause();
    }
    const passages = indexed.flatMap((entry) => entry.passages);
    const total = passages.length + indexed.length;
    const passageIndex = new SearchIndex();
    await passageIndex.fill(
      passages.map(({ article: { article }, start, end }, id) => ({
        id, text: article.text.slice(start, end), title: article.title, source: article.source ?? '',
      })),
      (done) => onProgress(done, total),
    );
    const articleIndex = new SearchIndex();
    await articleIndex.fill(
      articles.map(({ text, title, source }, id) => ({ id, text, title, source: source ?? '' })),
      (done) => onProgress(passages.length + done, total),
    );
    return { articles: indexed, passages, lexicon: this.#lexicon, passageIndex, articleIndex, ...this.#count(indexed, passages) };
  }

  #analyse(article: Article): IndexedArticle {
    const before = this.#analysed.get(article);
    if (before !== undefined) return before;
    const passages: IndexedPassage[] = [];
    const indexed: IndexedArticle = {
      article,
      key: shortHash(article.id),
      passages,
      titleTerms: this.#termSet(article.title),
      sourceTerms: this.#termSet(article.source ?? ''),
    };
    for (const [place, passage] of splitPassages(article).entries()) {
      const stream = wordStream(article.text.slice(passage.start, passage.end), this.#lexicon, this.#english);
      passages.push({ ...passage, article: indexed, place, stream });
    }
    this.#analysed.set(article, indexed);
    return indexed;
  }

  #termSet(text: string): Set<number> {
    const ids = tokens(text).map((token) => this.#lexicon.termOfWord[this.#lexicon.add(token)] ?? NO_TERM);
    return new Set(ids.filter((id) => id !== NO_TERM));
  }

  #count(articles: readonly IndexedArticle[], passages: readonly IndexedPassage[]) {
    const passageFrequency = new Uint32Array(this.#lexicon.termCount);
    const wordFrequency = new Uint32Array(this.#lexicon.words.length);
    const lastSeen = new Int32Array(this.#lexicon.termCount).fill(-1);
    let words = 0;
    for (const [at, { stream }] of passages.entries()) {
      for (const code of stream) {
        if (code === SENTENCE_END) continue;
        const word = code & WORD;
        const term = this.#lexicon.termOfWord[word] ?? NO_TERM;
        words++;
        wordFrequency[word] = (wordFrequency[word] ?? 0) + 1;
        if (term === NO_TERM || lastSeen[term] === at) continue;
        lastSeen[term] = at;
        passageFrequency[term] = (passageFrequency[term] ?? 0) + 1;
      }
    }
    const inText = passageFrequency.slice();
    const sources = new Map<string, number>();
    for (const { article, titleTerms, sourceTerms, passages } of articles) {
      for (const term of new Set([...titleTerms, ...sourceTerms])) {
        if (inText[term] === 0) passageFrequency[term] = (passageFrequency[term] ?? 0) + passages.length;
      }
      for (const token of tokens(`${article.title} ${article.source ?? ''}`)) {
        const word = this.#lexicon.add(token);
        wordFrequency[word] = (wordFrequency[word] ?? 0) + 1;
      }
      if (article.source !== null) sources.set(article.source, (sources.get(article.source) ?? 0) + 1);
    }
    return { passageFrequency, wordFrequency, sources, averageLength: words / Math.max(1, passages.length) };
  }
}
