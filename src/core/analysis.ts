import { abbreviations, type Abbreviation } from './abbreviations.ts';
import type { Article } from './article.ts';
import type { English } from './english.ts';
import { shortHash } from './hash.ts';
import { Lexicon } from './lexicon.ts';
import { splitPassages, type Passage } from './passages.ts';
import { tokens } from './terms.ts';
import { readWords, type WordStream } from './word-stream.ts';

/** A passage in its collection: what ranking works on. */
export interface IndexedPassage extends Passage {
  readonly article: IndexedArticle;
  /** Its place among the passages of its article, from 0. */
  readonly place: number;
  /** Its words: `article.stream` from here … */
  readonly from: number;
  /** … to before here. */
  readonly to: number;
}

/** What an article says, as words. */
interface ArticleWords {
  readonly stream: WordStream;
  /** Word ids of the title and the source, in order. */
  readonly titleWords: Uint32Array;
  readonly sourceWords: Uint32Array;
  readonly abbreviations: readonly Abbreviation[];
}

export interface IndexedArticle extends ArticleWords {
  readonly article: Article;
  /** Which analysis this is, counted from 0; never given twice, also not to a later state of the same article. */
  readonly serial: number;
  /** A short name for the article, made from its id. */
  readonly key: string;
  readonly passages: readonly IndexedPassage[];
}

/** What analysis finds in an article, without the article: what a cache keeps. */
export interface Findings extends ArticleWords {
  /** Five numbers for each passage: start, end, paragraph, from, to. */
  readonly bounds: Uint32Array;
  readonly passageIds: readonly string[];
}

/** Turns articles into passages and words as numbers; what it has found it keeps for as long as the article lives. */
export class Analyser {
  readonly lexicon = new Lexicon();
  readonly #known = new WeakMap<Article, IndexedArticle>();
  readonly #english: English;
  #serial = 0;

  constructor(english: English) {
    this.#english = english;
  }

  /** An article that is identical (===) to an earlier one is not analysed again. */
  analyse(article: Article): IndexedArticle {
    return this.#known.get(article) ?? this.#keep(article, this.#find(article), this.#serial++);
  }

  /**
   * Takes findings from an earlier run for an article.
   * @param findings their word ids must be those of this lexicon
   * @param serial the one that the analysis had then
   */
  adopt(article: Article, findings: Findings, serial: number): IndexedArticle {
    this.#serial = Math.max(this.#serial, serial + 1);
    return this.#keep(article, findings, serial);
  }

  #keep(article: Article, { bounds, passageIds, ...findings }: Findings, serial: number): IndexedArticle {
    const passages: IndexedPassage[] = [];
    const indexed: IndexedArticle = { article, serial, key: shortHash(article.id), passages, ...findings };
    for (const [place, id] of passageIds.entries()) {
      const [start = 0, end = 0, paragraph = 0, from = 0, to = 0] = bounds.subarray(place * 5, place * 5 + 5);
      passages.push({ id, start, end, paragraph, article: indexed, place, from, to });
    }
    this.#known.set(article, indexed);
    return indexed;
  }

  #find(article: Article): Findings {
    const stream: number[] = [];
    const bounds: number[] = [];
    const passages = splitPassages(article);
    for (const { start, end, paragraph } of passages) {
      const from = stream.length;
      readWords(article.text.slice(start, end), this.lexicon, this.#english, stream);
      bounds.push(start, end, paragraph, from, stream.length);
    }
    return {
      stream: Uint32Array.from(stream),
      bounds: Uint32Array.from(bounds),
      passageIds: passages.map(({ id }) => id),
      titleWords: this.#words(article.title),
      sourceWords: this.#words(article.source ?? ''),
      abbreviations: abbreviations(article.text),
    };
  }

  #words(text: string): Uint32Array {
    return Uint32Array.from(tokens(text), (token) => this.lexicon.add(token));
  }
}

/** The findings behind an analysed article, to be kept. */
export function findingsOf({ stream, passages, titleWords, sourceWords, abbreviations }: IndexedArticle): Findings {
  return {
    stream, titleWords, sourceWords, abbreviations,
    bounds: Uint32Array.from(passages.flatMap(({ start, end, paragraph, from, to }) => [start, end, paragraph, from, to])),
    passageIds: passages.map(({ id }) => id),
  };
}
