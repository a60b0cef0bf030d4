import { randomUUID } from 'node:crypto';
import { readdir, rename, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { makeFolder } from '../library/make-folder.ts';
import { removeUnfinished } from '../library/record-file.ts';
import { writeThenRename } from '../library/write-then-rename.ts';

/** Thrown where a file would take the place of another one. */
export class TakenError extends Error {
  override readonly name = 'TakenError';
  /** Path under the folder of articles. */
  readonly file: string;
  constructor(file: string) {
    super(`There is already a file ${file}.`);
    this.file = file;
  }
}

/** Thrown where the folder of articles is not there: it is never made anew, since it may only be away. */
export class NoFolderError extends Error {
  override readonly name = 'NoFolderError';
}

/** Begins with a dot, so that neither the reading of the folder nor the watch takes it for an article. */
const UNFINISHED = '.adding';

/**
 * Writes a new file, which appears under its name only when it is whole and on disk.
 * @throws NoFolderError, TakenError, or what the file system throws
 */
export async function writeWhole(root: string, path: string, text: string): Promise<void> {
  const target = join(root, path);
  await prepare(root, path);
  await removeUnfinished(join(dirname(target), UNFINISHED));
  const unfinished = join(dirname(target), `${UNFINISHED}.${randomUUID()}.tmp`);
  await writeThenRename(target, unfinished, text, { flag: 'wx', mode: 0o666 });
}

/**
 * Moves a file under the folder to another place there that is free.
 * @throws NoFolderError, TakenError, or what the file system throws
 */
export async function move(root: string, from: string, to: string): Promise<void> {
  await prepare(root, to);
  await rename(join(root, from), join(root, to));
}

async function prepare(root: string, path: string): Promise<void> {
  const isThere = await stat(root).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isThere) throw new NoFolderError();
  await makeFolder(dirname(join(root, path)));
  if (await exists(join(root, path))) throw new TakenError(path);
}

/** The path, or where something is there already, the same with a number behind its name. */
export async function freePath(root: string, path: string): Promise<string> {
  const ending = extname(path);
  const bare = path.slice(0, path.length - ending.length);
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? path : `${bare}-${n}${ending}`;
    if (!(await exists(join(root, candidate)))) return candidate;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return false;
    throw error;
  }
}

/** More files are not listed: whoever has removed so many has a shell. */
const MOST_LISTED = 1000;

/** Paths of the files under a folder, with `/`, the one that was moved there last first; none where it is not there. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).slice(0, MOST_LISTED);
  const dated = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      const moved = await stat(path).then(
        ({ ctimeMs }) => ctimeMs,
        () => 0,
      );
      return { path: path.slice(folder.length + 1).replaceAll('\\', '/'), moved };
    }),
  );
  return dated.toSorted((a, b) => b.moved - a.moved).map(({ path }) => path);
}
