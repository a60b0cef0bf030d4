import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../../library/make-folder.ts';

/**
 * Writes beside the file, under a name that begins with a dot (so nobody takes it for an article), and renames.
 * @throws what the file system throws
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  await makeFolder(dirname(path));
  const unfinished = join(dirname(path), `.${basename(path).replace(/^\./, '')}.tmp`);
  try {
    const file = await open(unfinished, 'w', 0o644);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    throw error;
  }
}
