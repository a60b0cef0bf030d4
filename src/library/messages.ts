import { CorpusFolderError } from '../corpus/read-corpus.ts';
import { ModelError } from '../model/folder.ts';
import type { ReaderSettings } from '../reader/settings.ts';
import { SearchError } from '../search/search-error.ts';
import type { SearchSettings } from '../search/settings.ts';
import { ReloadRunningError, SearchOutOfReachError, type Library, type LoadProgress } from '../core/library.ts';

/** What a library is opened with. */
export interface LibrarySettings {
  readonly corpusDir: string;
  /** The largest article that is read, in bytes. */
  readonly maxBytes: number;
  /** Where the index is kept between runs; null: nowhere. */
  readonly cacheDir: string | null;
  /** To open with the articles that are kept there, where some are, and leave the folder to the first reload. */
  readonly fromKept?: boolean;
}

/** What a library in a thread of its own is opened with. */
export interface ThreadSettings extends LibrarySettings {
  /** A model server that chooses among quotes; none unless stated. */
  readonly reader?: ReaderSettings | null;
  /** The folder of a sentence-embedding model that is heeded beside the words; none unless stated. */
  readonly modelDir?: string | null;
  /** A search engine that holds the articles; none unless stated, and they are in the thread's memory. */
  readonly search?: SearchSettings | null;
}

/** What the library does by name; opening comes first, and `ping` is answered at any time. */
export type Method = 'ping' | 'open' | keyof Library;

export interface Call {
  readonly id: number;
  readonly method: Method;
  readonly args: readonly unknown[];
}

/** What comes back for a call: any number of states of progress, then a value or a failure. Trouble, and why the reading model was not heeded, are told for none. */
export type Report =
  | { readonly kind: 'trouble'; readonly sentence: string }
  | { readonly id: number; readonly kind: 'progress'; readonly progress: LoadProgress }
  | { readonly id: number; readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'unread'; readonly why: string; readonly question: string }
  | {
      readonly id: number;
      readonly kind: 'failure';
      readonly name: string;
      readonly message: string;
      readonly stack: string;
    };

export function failureOf(id: number, error: unknown): Report {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { id, kind: 'failure', name, message, stack: stack ?? message };
}

/** The error that a failure stands for, of the class that callers look for. */
export function errorOf({ name, message, stack }: Extract<Report, { kind: 'failure' }>): Error {
  if (name === 'ReloadRunningError') return new ReloadRunningError();
  if (name === 'SearchOutOfReachError') return new SearchOutOfReachError();
  const Class = { CorpusFolderError, ModelError, SearchError }[name] ?? Error;
  const error = new Class(message);
  error.stack = stack;
  return error;
}
