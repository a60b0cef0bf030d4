import type { IndexedArticle } from './analysis.ts';
import { type Lexicon, NO_TERM } from './lexicon.ts';
import type { Pause } from './pause.ts';
import { isWithCapital, SENTENCE_END, WORD } from './word-stream.ts';

/** How often things occur in a collection. */
export interface Frequencies {
  /** By term id: in how many passages the term stands. */
  readonly inText: Uint32Array;
  /** By term id: the same; of a term that only titles and sources hold, how many passages stand under them. */
  readonly ofPassages: Uint32Array;
  /** By term id: in how many articles the term occurs, title and source among them. */
  readonly ofArticles: Uint32Array;
  /** By word id: how often the word occurs in texts; of a word that only titles and sources hold, how often in these. */
  readonly ofWords: Uint32Array;
  /** By word id: how often it is written like a name. */
  readonly asNames: Uint32Array;
  readonly passages: number;
  /** Words per passage, on average. */
  readonly averageLength: number;
}

/** Keeps count of what articles hold as they come and go, so that a reload counts only what has changed. */
export class FrequencyCounter {
  readonly #lexicon: Lexicon;
  readonly #counted = new Set<IndexedArticle>();
  #inText = new Uint32Array(0);
  #underHeadings = new Uint32Array(0);
  #ofArticles = new Uint32Array(0);
  #ofWords = new Uint32Array(0);
  #inHeadings = new Uint32Array(0);
  #asNames = new Uint32Array(0);
  /** By term id: the last passage, and the last article, that it was met in. */
  #lastPassage = new Uint32Array(0);
  #lastArticle = new Uint32Array(0);
  #passage = 0;
  #article = 0;
  #words = 0;
  #passages = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Counts exactly these articles from now on. */
  async countOnly(articles: readonly IndexedArticle[], pause: Pause): Promise<void> {
    this.#grow();
    const wanted = new Set(articles);
    for (const article of this.#counted) {
      if (wanted.has(article)) continue;
      this.#counted.delete(article);
      this.#add(article, -1);
      await pause();
    }
    for (const article of articles) {
      if (this.#counted.has(article)) continue;
      this.#counted.add(article);
      this.#add(article, 1);
      await pause();
    }
  }

  /** The counts as they are now; what is counted later does not change them. */
  frequencies(): Frequencies {
    const inText = this.#inText.slice();
    return {
      inText,
      ofPassages: inText.map((count, term) => (count > 0 ? count : (this.#underHeadings[term] ?? 0))),
      ofArticles: this.#ofArticles.slice(),
      ofWords: this.#ofWords.map((count, word) => (count > 0 ? count : (this.#inHeadings[word] ?? 0))),
      asNames: this.#asNames.slice(),
      passages: this.#passages,
      averageLength: this.#words / Math.max(1, this.#passages),
    };
  }

  #add({ stream, passages, titleWords, sourceWords }: IndexedArticle, sign: 1 | -1): void {
    const { termOfWord } = this.#lexicon;
    this.#article++;
    for (const { from, to } of passages) {
      this.#passage++;
      for (let at = from; at < to; at++) {
        const code = stream[at] ?? SENTENCE_END;
        if (code === SENTENCE_END) continue;
        const word = code & WORD;
        this.#words += sign;
        this.#ofWords[word] = (this.#ofWords[word] ?? 0) + sign;
        if (isWithCapital(code)) this.#asNames[word] = (this.#asNames[word] ?? 0) + sign;
        const term = termOfWord[word] ?? NO_TERM;
        if (term === NO_TERM || this.#lastPassage[term] === this.#passage) continue;
        this.#lastPassage[term] = this.#passage;
        this.#inText[term] = (this.#inText[term] ?? 0) + sign;
        this.#addToArticle(term, sign);
      }
    }
    this.#passages += sign * passages.length;
    const headings = new Set<number>();
    for (const words of [titleWords, sourceWords]) {
      for (const word of words) {
        this.#inHeadings[word] = (this.#inHeadings[word] ?? 0) + sign;
        headings.add(termOfWord[word] ?? NO_TERM);
      }
    }
    headings.delete(NO_TERM);
    for (const term of headings) {
      this.#addToArticle(term, sign);
      this.#underHeadings[term] = (this.#underHeadings[term] ?? 0) + sign * passages.length;
    }
  }

  #addToArticle(term: number, sign: 1 | -1): void {
    if (this.#lastArticle[term] === this.#article) return;
    this.#lastArticle[term] = this.#article;
    this.#ofArticles[term] = (this.#ofArticles[term] ?? 0) + sign;
  }

  #grow(): void {
    const { termCount, words } = this.#lexicon;
    this.#inText = grown(this.#inText, termCount);
    this.#underHeadings = grown(this.#underHeadings, termCount);
    this.#ofArticles = grown(this.#ofArticles, termCount);
    this.#lastPassage = grown(this.#lastPassage, termCount);
    this.#lastArticle = grown(this.#lastArticle, termCount);
    this.#ofWords = grown(this.#ofWords, words.length);
    this.#inHeadings = grown(this.#inHeadings, words.length);
    this.#asNames = grown(this.#asNames, words.length);
  }
}

function grown(counts: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  if (counts.length >= size) return counts;
  const larger = new Uint32Array(size);
  larger.set(counts);
  return larger;
}
