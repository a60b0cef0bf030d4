import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../core/article.ts';
import type { Refusal } from '../core/refusal.ts';
import type { Found } from './formats/parsed.ts';
import { parseFile } from './parse-file.ts';
import { readBytes } from './read-bytes.ts';
import { walk } from './walk.ts';

/** Thrown where the corpus folder itself cannot be read. */
export class CorpusFolderError extends Error {
  override readonly name = 'CorpusFolderError';
}

/** A file as it was read: what it hashes to, and what came out of it. */
export interface FileReading {
  /** What the file system says of the file: while it stays the same, the content does. Null where it cannot be relied on. */
  readonly stamp: string | null;
  readonly hash: string;
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
}

const FILES_AT_ONCE = 16;
/** Articles that are compared before other work gets its turn. */
const ARTICLES_BETWEEN_PAUSES = 500;

/**
 * Reads every article in a folder and the folders in it. A file that cannot be taken is refused with a reason.
 * @throws CorpusFolderError where the folder is missing or is no folder
 */
export async function readCorpus(dir: string, { maxBytes, previous, onProgress }: ReadOptions): Promise<CorpusReading> {
  await checkFolder(dir);
  const { files: paths, refused: refusedPaths } = await walk(dir);
  const readings = new Map<string, FileReading>();
  for (let start = 0; start < paths.length; start += FILES_AT_ONCE) {
    const portion = paths.slice(start, start + FILES_AT_ONCE);
    const read = await Promise.all(portion.map((path) => readFile(dir, path, maxBytes, previous?.files.get(path))));
    for (const [at, path] of portion.entries()) {
      const reading = read[at];
      if (reading !== undefined) readings.set(path, reading);
    }
    onProgress?.(Math.min(start + FILES_AT_ONCE, paths.length), paths.length);
    await nextTurn();
  }
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

async function readFile(
  dir: string,
  path: string,
  maxBytes: number,
  before: FileReading | undefined,
): Promise<FileReading> {
  const stamp = await stampOf(join(dir, path));
  if (stamp !== null && before?.stamp === stamp) return before;
  const bytes = await readBytes(dir, path, maxBytes);
  if ('problem' in bytes) return { stamp: null, hash: '', found: [], refused: [{ file: path, line: null, ...bytes }] };
  const hash = createHash('sha256').update(bytes.content).digest('base64');
  if (before?.hash === hash) return { ...before, stamp };
  const { found, refused } = await parseFile(path, bytes.content, maxBytes);
  return { stamp, hash, refused, found: before === undefined ? found : await keepIdentical(found, before.found) };
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
    refused.push(...reading.refused);
    for (const { article, line } of reading.found) {
      const holder = taken.get(article.id);
      if (holder === undefined) taken.set(article.id, { article, file });
      else {
        refused.push({
          file,
          line,
          problem: `its id "${article.id}" is already taken by ${holder.file}`,
          remedy: 'Give one of the two another id (for a file, another name).',
        });
      }
    }
  }
  const articles = [...taken.values()].map(({ article }) => article).toSorted(byId);
  return {
    articles,
    refused: refused.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0))),
  };
}
