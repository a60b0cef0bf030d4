import type { Answer } from './answer/answer.ts';
import type { Article } from './article.ts';
import type { Citation, NumberedCitation, PassageRef } from './answer/citation.ts';
import type { AskOptions } from './question/ask-options.ts';
import type { Refusal } from './refusal.ts';

/** An article as a list shows it: all but its text. */
export interface ArticleCard {
  readonly id: string;
  /** A short name for the article (9 characters), the same as long as its id is. */
  readonly key: string;
  readonly title: string;
  readonly source: string | null;
  /** ISO 8601 calendar date. */
  readonly date: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly language: string | null;
  readonly passages: number;
}

/** A page of a list, cut where the list lives: no more than the page comes from there. */
export interface PageNumber {
  /** From 0; the last one where there are not so many as were asked for. */
  readonly at: number;
  readonly of: number;
}

/** Articles of a list, and how many there are in all. */
export interface ArticlePage extends PageNumber {
  readonly cards: readonly ArticleCard[];
  readonly total: number;
}

/** An article with the passages of one page, in order. */
export interface PassagePage extends PageNumber {
  readonly card: ArticleCard;
  readonly passages: readonly Citation[];
}

/** A passage with those beside it in its article; null where it opens or ends the article. */
export interface Surroundings {
  readonly before: Citation | null;
  readonly passage: Citation;
  readonly after: Citation | null;
}

/** What can be told of the articles as a whole. */
export interface About {
  readonly articles: number;
  readonly passages: number;
  /** The names of those with the most articles, ten at most, and how many there are in all. */
  readonly sources: readonly string[];
  readonly sourceCount: number;
  /** First and last day of publication, as ISO 8601 calendar dates; null where no article has a date. */
  readonly span: { readonly oldest: string; readonly newest: string } | null;
  /** When the articles were read last, in milliseconds since 1970. */
  readonly readAt: number;
  /** The sentences that the newest articles with a date open with, the newest first. */
  readonly newest: readonly NumberedCitation[];
  /** Up to three questions, of 80 characters at most, each of which is answered as sure. */
  readonly examples: readonly string[];
}

/** An article that says nearly what another one says. */
export interface Likeness {
  readonly key: string;
  readonly title: string;
  /** The share of the words of both that they have in common (Jaccard, of terms), from 0 to 1. */
  readonly share: number;
}

/** An article that is not in the collection, held against it. */
export interface Comparison {
  readonly passages: number;
  /** The tag of its language, as stated or found out; null where it is not sure. */
  readonly language: string | null;
  /** The likest first, few of them. */
  readonly alike: readonly Likeness[];
}

/** The file that an article is in. */
export interface ArticleFile {
  /** Path under the corpus folder. */
  readonly path: string;
  /** How many articles are in it. */
  readonly articles: number;
}

export interface LoadProgress {
  readonly stage: 'reading' | 'indexing';
  readonly done: number;
  /** 0 where it is not known yet. */
  readonly total: number;
}

/** What a reload came to. Titles are listed in the order of the article ids. */
export interface ReloadReport {
  /** False: the collection that was there before is still the one in use, for the reason in `problem`. */
  readonly swapped: boolean;
  readonly problem: string | null;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly refused: readonly Refusal[];
  readonly articles: number;
  readonly passages: number;
  readonly ms: number;
}

/** Thrown by `reload` while another reload runs. */
export class ReloadRunningError extends Error {
  override readonly name = 'ReloadRunningError';
  constructor() {
    super('A reload is already running.');
  }
}

/** Thrown where whatever holds the index ended before it had answered; another one is on its way. */
export class LibraryLostError extends Error {
  override readonly name = 'LibraryLostError';
  constructor() {
    super('The thread that holds the articles ended unexpectedly; it is started again.');
  }
}

/** Thrown where the engine that holds the articles cannot be reached, or answers in part only; it is tried again. */
export class SearchOutOfReachError extends Error {
  override readonly name = 'SearchOutOfReachError';
  constructor() {
    super('The search engine with the articles is out of reach.');
  }
}

/**
 * The live collection, as commands see it. Everything is asynchronous, so that the index may live in
 * another thread or on another machine; everything that comes back is plain data. Every call may
 * reject with LibraryLostError while the other side is started again.
 */
export interface Library {
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /** A page, from 0, of all articles, newest first, those without a date last. */
  articles(page?: number): Promise<ArticlePage>;
  /** The article with this id, key or title (capitals do not matter) and a page, from 0, of its passages; null if there is none. */
  article(name: string, page?: number): Promise<PassagePage | null>;
  /** What is known of the article with this id, key or title; null if there is none. */
  card(name: string): Promise<ArticleCard | null>;
  /** The source that was meant: the first one that fits what was typed, as `suggestSources` has them; null if none does. */
  source(typed: string): Promise<string | null>;
  /** The passages, each with its quote, in the order asked; null where a passage is no longer in the collection. */
  passages(refs: readonly PassageRef[]): Promise<readonly (Citation | null)[]>;
  /** The same, each with the passages before and after it as their own quotes. */
  around(refs: readonly PassageRef[]): Promise<readonly (Surroundings | null)[]>;
  /** Articles whose titles fit what was typed so far, best first; the newest where nothing was typed. */
  suggestArticles(typed: string, limit: number): Promise<readonly ArticleCard[]>;
  /** Sources that fit what was typed so far, the most frequent first. */
  suggestSources(typed: string, limit: number): Promise<readonly string[]>;
  /** What can be told of the articles as a whole; looked up once for each state of the collection. */
  about(): Promise<About>;
  /** Holds an article that is not in the collection against those that are. */
  compare(article: Article): Promise<Comparison>;
  /** The file of the article with this id, key or title; null if there is none. */
  file(name: string): Promise<ArticleFile | null>;
  /** Reads the folder anew and swaps the collection whole. Throws ReloadRunningError while one runs. */
  reload(onProgress?: (progress: LoadProgress) => void): Promise<ReloadReport>;
  close(): Promise<void>;
}
