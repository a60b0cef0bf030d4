import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../core/article.ts';
import type { Refusal } from '../core/refusal.ts';
import type { Found } from './formats/parsed.ts';
import { FileReader } from './file-reader.ts';
import { visible } from './readable.ts';
import { RefusalList } from './refusal-list.ts';
import { walk } from './walk.ts';

/** Thrown where the corpus folder itself cannot be read. */
export class CorpusFolderError extends Error {
  override readonly name = 'CorpusFolderError';
}

/** A file as it was read: what it hashes to, and what came out of it. */
export interface FileReading {
  /** What the file system says of the file: while it stays the same, the content does. Null where it cannot be relied on. */
  readonly stamp: string | null;
  /** Null where it is to be read again in any case. */
  readonly hash: string | null;
  /** Of a file that has broken since it was last read whole, what it held then. */
  readonly found: readonly Found[];
  readonly refused: readonly Refusal[];
}

/** What reading a folder came to. Hand it to the next reading, and what has not changed is not parsed again. */
export interface CorpusReading {
  /** In the order of their ids; one that has not changed since `previous` is the identical object. */
  readonly articles: readonly Article[];
  readonly refused: readonly Refusal[];
  readonly files: ReadonlyMap<string, FileReading>;
}

export interface ReadOptions {
  /** The largest article that is read, in bytes: a file, or a line of a `.jsonl` file. */
  readonly maxBytes: number;
  readonly previous?: CorpusReading;
  readonly onProgress?: (done: number, total: number) => void;
  /** Milliseconds that a small file may take; several times what any takes, unless a test says otherwise. */
  readonly patience?: number;
}

const FILES_AT_ONCE = 16;
/** Articles that are compared before other work gets its turn. */
const ARTICLES_BETWEEN_PAUSES = 500;

/**
 * Reads every article in a folder and the folders in it, in a thread of its own. A file that cannot be taken is refused with a
 * reason, and what it held before, if anything, stays.
 * @throws CorpusFolderError where the folder is missing or is no folder
 */
export async function readCorpus(dir: string, options: ReadOptions): Promise<CorpusReading> {
  const { previous, onProgress } = options;
  await checkFolder(dir);
  const { files: paths, refused: refusedPaths, unread } = await walk(dir);
  if (unread.includes(''))
    throw new CorpusFolderError(`The corpus folder "${dir}" cannot be opened. Check its permissions.`);
  const reader = new FileReader(options.patience);
  const readings = new Map<string, FileReading>();
  try {
    for (let start = 0; start < paths.length; start += FILES_AT_ONCE) {
      const portion = paths.slice(start, start + FILES_AT_ONCE);
      const read = await Promise.all(portion.map((path) => readFile(dir, path, options, reader)));
      for (const [at, path] of portion.entries()) {
        const reading = read[at] ?? null;
        if (reading !== null) readings.set(path, reading);
      }
      onProgress?.(Math.min(start + FILES_AT_ONCE, paths.length), paths.length);
      await nextTurn();
    }
  } finally {
    await reader.close();
  }
  // Had the folder itself gone meanwhile, all of its files would look deleted.
  await checkFolder(dir);
  for (const [path, reading] of previous?.files ?? [])
    if (unread.some((folder) => path.startsWith(`${folder}/`))) readings.set(path, { ...reading, stamp: null });
  return { files: readings, ...unique(readings, refusedPaths) };
}

async function checkFolder(dir: string): Promise<void> {
  const found = await stat(dir).catch((error: NodeJS.ErrnoException) => {
    throw new CorpusFolderError(
      error.code === 'ENOENT'
        ? `The corpus folder "${dir}" does not exist. Create it, or set CORPUS_DIR to the folder with the articles.`
        : `The corpus folder "${dir}" cannot be opened (${error.code ?? error.message}). Check its permissions.`,
    );
  });
  if (!found.isDirectory()) {
    throw new CorpusFolderError(
      `The corpus folder "${dir}" is a file. Set CORPUS_DIR to the folder that the articles are in.`,
    );
  }
}

/** Null where the file is no longer there. */
async function readFile(
  dir: string,
  path: string,
  { maxBytes, previous }: ReadOptions,
  reader: FileReader,
): Promise<FileReading | null> {
  const before = previous?.files.get(path);
  const stamp = await stampOf(join(dir, path));
  if (stamp !== null && before?.stamp === stamp) return before;
  const outcome = await reader.read({ dir, path, maxBytes, known: before?.hash ?? null });
  if (outcome.kind === 'gone') return null;
  if (outcome.kind === 'same') return before === undefined ? null : { ...before, stamp };
  const { hash, leftOut, without } = outcome;
  const found = before === undefined ? outcome.found : await keepIdentical(outcome.found, before.found);
  const kept = leftOut.length === 0 || before === undefined ? [] : missingIn(found, before.found);
  return {
    stamp: hash === null ? null : stamp,
    hash,
    found: [...found, ...kept],
    refused: [...keptNote(leftOut, kept.length), ...without],
  };
}

function missingIn(found: readonly Found[], before: readonly Found[]): Found[] {
  const there = new Set(found.map(({ article }) => article.id));
  return before.filter(({ article }) => !there.has(article.id));
}

/** Says of a broken file what of it stays in use. */
function keptNote(leftOut: readonly Refusal[], kept: number): readonly Refusal[] {
  const [first, ...others] = leftOut;
  if (first === undefined || kept === 0) return leftOut;
  const what = kept === 1 ? 'its last good text stays' : `the last good text of ${kept} of its articles stays`;
  return [{ ...first, problem: `${first.problem}; ${what} in use until it is mended or removed` }, ...others];
}

/** Clocks of file systems tick this slowly, in milliseconds, at worst: two writes within it may look like one. */
const SLOWEST_TICK = 2000;

/** Changes with every write to the file, since nobody sets the time of the last change of its inode; null where that was a moment ago. */
async function stampOf(path: string): Promise<string | null> {
  try {
    const { ino, size, mtimeNs, ctimeNs, ctimeMs } = await stat(path, { bigint: true });
    return Date.now() - Number(ctimeMs) < SLOWEST_TICK ? null : [ino, size, mtimeNs, ctimeNs].join(' ');
  } catch {
    return null;
  }
}

/** Articles that are the same as before are the same objects as before. */
async function keepIdentical(found: readonly Found[], before: readonly Found[]): Promise<Found[]> {
  const earlier = new Map(before.map(({ article }) => [article.id, article]));
  const kept: Found[] = [];
  for (const [at, { article, line }] of found.entries()) {
    const known = earlier.get(article.id);
    kept.push({ line, article: known !== undefined && isDeepStrictEqual(known, article) ? known : article });
    if (at % ARTICLES_BETWEEN_PAUSES === ARTICLES_BETWEEN_PAUSES - 1) await nextTurn();
  }
  return kept;
}

/** The order of articles in a collection. */
export function byId(a: Article, b: Article): number {
  return a.id < b.id ? -1 : 1;
}

/** The first article with an id keeps it; a later one is refused. */
function unique(readings: ReadonlyMap<string, FileReading>, refusedPaths: readonly Refusal[]) {
  const refused = [...refusedPaths];
  const taken = new Map<string, { article: Article; file: string }>();
  for (const [file, reading] of readings) {
    const doubles = new RefusalList(file);
    for (const { article, line } of reading.found) {
      const holder = taken.get(article.id);
      if (holder === undefined) taken.set(article.id, { article, file });
      else {
        doubles.add(line, {
          problem: `its id "${visible(article.id)}" is already taken by ${visible(holder.file)}`,
          remedy: 'Give one of the two another id (for a file, another name).',
        });
      }
    }
    for (const one of reading.refused) refused.push(one);
    for (const one of doubles.all()) refused.push(one);
  }
  const articles = [...taken.values()].map(({ article }) => article).toSorted(byId);
  return {
    articles,
    refused: refused
      .toSorted((a, b) =>
        a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? Infinity) - (b.line ?? Infinity) || 0,
      )
      .map((refusal) => ({ ...refusal, file: visible(refusal.file) })),
  };
}
