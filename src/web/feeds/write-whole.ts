import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../../library/make-folder.ts';
import { writeThenRename } from '../../library/write-then-rename.ts';

/**
 * Writes beside the file, under a name that begins with a dot (so nobody takes it for an article), and renames.
 * @throws what the file system throws
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  await makeFolder(dirname(path));
  const unfinished = join(dirname(path), `.${basename(path).replace(/^\./, '')}.tmp`);
  await writeThenRename(path, unfinished, text, { flag: 'w', mode: 0o644 });
}
