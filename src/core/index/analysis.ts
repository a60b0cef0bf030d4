import { abbreviations, type Abbreviation } from '../text/abbreviations.ts';
import type { Article, Range } from '../article.ts';
import type { English } from '../english/word-frequencies.ts';
import type { Language } from '../languages/language.ts';
import { readIn } from '../languages/languages.ts';
import { shortHash } from '../text/hash.ts';
import { isRowAt } from '../text/marks.ts';
import { Lexicon } from './lexicon.ts';
import { articleLanguage } from '../text/article-language.ts';
import { splitPassages, type Passage } from '../text/passages.ts';
import { sentences } from '../text/sentences.ts';
import { tokens } from '../text/terms.ts';
import { readWords, type WordStream } from './word-stream.ts';

/** A passage in its collection: what ranking works on. */
export interface IndexedPassage extends Passage {
  readonly article: IndexedArticle;
  /** Which it is among the passages of its article, from 0. */
  readonly ordinal: number;
  /** Its words: `article.stream` from here … */
  readonly from: number;
  /** … to before here. */
  readonly to: number;
}

/** What an article says, as words. */
interface ArticleWords {
  /** The primary tag of its language, as stated or found out; null where it is not sure. */
  readonly language: string | null;
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

/** What is found in an article, without the article: what a cache keeps. */
export interface Analysis extends ArticleWords {
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
    const portions = this.inPortions(article);
    for (;;) {
      const { done, value } = portions.next();
      if (done === true) return value;
    }
  }

  /** The same, passage after passage, so that other work can have its turn in between. */
  *inPortions(article: Article): Generator<undefined, IndexedArticle> {
    return this.#known.get(article) ?? this.#keep(article, yield* this.#find(article), this.#serial++);
  }

  /**
   * Takes the analysis of an article from an earlier run.
   * @param analysis its word ids must be those of this lexicon
   * @param serial the one that the analysis had then
   */
  adopt(article: Article, analysis: Analysis, serial: number): IndexedArticle {
    this.#serial = Math.max(this.#serial, serial + 1);
    return this.#keep(article, analysis, serial);
  }

  #keep(article: Article, { bounds, passageIds, ...words }: Analysis, serial: number): IndexedArticle {
    const passages: IndexedPassage[] = [];
    const indexed: IndexedArticle = { article, serial, key: shortHash(article.id), passages, ...words };
    for (const [ordinal, id] of passageIds.entries()) {
      const [start = 0, end = 0, paragraph = 0, from = 0, to = 0] = bounds.subarray(ordinal * 5, ordinal * 5 + 5);
      passages.push({ id, start, end, paragraph, article: indexed, ordinal, from, to });
    }
    this.#known.set(article, indexed);
    return indexed;
  }

  *#find(article: Article): Generator<undefined, Analysis> {
    const stream: number[] = [];
    const bounds: number[] = [];
    const { title, source, text } = article;
    const tag = articleLanguage(article);
    const language = readIn(tag);
    const passages = splitPassages(article, language);
    for (const { start, end, paragraph } of passages) {
      const from = stream.length;
      const within = sentencesWithin(article, start, end, language);
      readWords(text.slice(start, end), within, language, this.lexicon, this.#english, stream);
      bounds.push(start, end, paragraph, from, stream.length);
      yield;
    }
    return {
      language: tag,
      stream: Uint32Array.from(stream),
      bounds: Uint32Array.from(bounds),
      passageIds: passages.map(({ id }) => id),
      titleWords: this.#words(title, language),
      sourceWords: this.#words(source ?? '', language),
      abbreviations: abbreviations(text, language),
    };
  }

  #words(text: string, language: Language): Uint32Array {
    return Uint32Array.from(tokens(text, language), (token) => this.lexicon.add(token, language.tag));
  }
}

/**
 * The sentences of a passage, as offsets into its article.
 * Invariant: the k-th is the one that ends with the k-th SENTENCE_END of the passage's part of the stream,
 * since `readWords` was given the same.
 */
export function sentencesOf({ article: { article, language }, start, end }: IndexedPassage): Range[] {
  return sentencesWithin(article, start, end, readIn(language)).map((sentence) => ({
    start: start + sentence.start,
    end: start + sentence.end,
  }));
}

/** As offsets into the stretch. A row of a table is one, whatever marks are in its cells. */
function sentencesWithin(article: Article, start: number, end: number, language: Language): Range[] {
  return isRowAt(article, start)
    ? [{ start: 0, end: end - start }]
    : sentences(article.text.slice(start, end), language);
}

/** The analysis behind an indexed article, to be kept. */
export function analysisOf({
  language,
  stream,
  passages,
  titleWords,
  sourceWords,
  abbreviations,
}: IndexedArticle): Analysis {
  return {
    language,
    stream,
    titleWords,
    sourceWords,
    abbreviations,
    bounds: Uint32Array.from(
      passages.flatMap(({ start, end, paragraph, from, to }) => [start, end, paragraph, from, to]),
    ),
    passageIds: passages.map(({ id }) => id),
  };
}
