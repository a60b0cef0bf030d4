import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file that appears under its name only when it is whole and on disk. Where that fails, nothing unfinished stays.
 * @param unfinished where it is written, in the same folder
 * @param flag `w` to write over what was left unfinished there, `wx` never to
 * @throws what the file system throws
 */
export async function writeThenRename(
  path: string,
  unfinished: string,
  text: string,
  { flag, mode }: { readonly flag: 'w' | 'wx'; readonly mode: number },
): Promise<void> {
  try {
    const file = await open(unfinished, flag, mode);
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
