import type { Article } from './article.ts';
import type { FetchedPage } from './fetching.ts';
import type { Likeness, ReloadReport } from './library.ts';
import type { Fault } from './refusal.ts';

/** A file that somebody gives to be kept as an article. */
export interface GivenFile {
  /** As its owner called it; only its ending is heeded. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it was fetched from; null for a file from somebody's own machine. */
  readonly origin: Omit<FetchedPage, 'type' | 'bytes'> | null;
}

/** What is known of an article beside its text, as somebody has written it; empty where nothing is. */
export type Facts = Readonly<Record<'title' | 'source' | 'date' | 'url' | 'language', string>>;

/** What is not kept yet. */
interface Unkept {
  /** What the file will hold. */
  readonly written: string;
  /** What could not be read of what was given … */
  readonly given: readonly Fault[];
  /** … and of what will be kept. */
  readonly faults: readonly Fault[];
  /** Articles that are there already and say nearly the same, the likest first. */
  readonly alike: readonly Likeness[];
}

/** One article, as it will be read once it is kept. */
export interface ArticleDraft extends Unkept {
  readonly kind: 'article';
  readonly article: Article;
  /** What the form to mend it shows: what was written there last, also where that could not be. */
  readonly facts: Facts;
  readonly passages: number;
  /** The tag of its language, as stated or found out; null where it is not sure. */
  readonly language: string | null;
  /** What the file says besides, by key: when the article was added, say. */
  readonly noted: Readonly<Record<string, string>>;
}

/** Several articles in one file, as they will be read once they are kept. */
export interface SeveralDraft extends Unkept {
  readonly kind: 'several';
  readonly articles: readonly Article[];
  /** How many of them, from the first, were held against what is there already. */
  readonly compared: number;
}

export type Draft = ArticleDraft | SeveralDraft;

/** A file that was taken out of use. */
export interface RemovedFile {
  /** A short name for it (9 characters). */
  readonly key: string;
  /** The path that it had under the folder of articles, and gets again. */
  readonly path: string;
}

/** Why nothing was done, in words that depend on whom they are said to. */
export type FileTrouble =
  /** No article, or no removed file, is called so. */
  | { readonly kind: 'unknown' }
  /** The file holds so many articles; `key` names the one that was to be removed. */
  | { readonly kind: 'shared'; readonly file: string; readonly articles: number; readonly key: string }
  /** A file is in the place already. */
  | { readonly kind: 'taken'; readonly file: string }
  /** The folder of articles is gone; it may not be written to; there is no room; `code`: what else the system says. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'full' }
  | { readonly kind: 'failed'; readonly code: string }
  /** The file was put back, since the articles could not be loaded so. */
  | { readonly kind: 'undone'; readonly why: string }
  /** It is done, but the reload that was running did not end: the next one takes it. */
  | { readonly kind: 'later'; readonly file: string };

/** A file was added, removed or restored, and the articles read anew; or why not. */
export type FileOutcome = { readonly kind: 'done'; readonly file: string; readonly report: ReloadReport } | FileTrouble;

/** The files that articles are in, as moderators change them. Every change is followed by a reload, and undone where that fails. */
export interface ArticleFiles {
  /** The most bytes that a given file of this name may have. */
  largest(name: string): number;
  /** Reads a file that somebody gives, in a thread of its own; or why it cannot be kept. Nothing is written. */
  draft(given: GivenFile): Promise<Draft | Fault>;
  /** The same draft with other facts, or what is wrong with them. */
  mend(draft: ArticleDraft, facts: Facts): Promise<Draft | Fault>;
  add(draft: Draft): Promise<FileOutcome>;
  /**
   * Takes the file of an article out of use.
   * @param name the article's id, key or title
   * @param withOthers also where the file holds others
   */
  remove(name: string, withOthers?: boolean): Promise<FileOutcome>;
  /** Files that were taken out of use, the last one first. */
  removed(): Promise<readonly RemovedFile[]>;
  /** Puts a removed file back in use. @param name its key or path */
  restore(name: string): Promise<FileOutcome>;
}
