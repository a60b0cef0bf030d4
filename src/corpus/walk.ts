import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Fault, Refusal } from '../core/refusal.ts';

const ARTICLE_ENDINGS = /\.(?:txt|md|jsonl|html?|pdf|docx|eml)$/i;
/** The folder, at the root, for files that were taken out of use: nothing in it is read. */
export const REMOVED = 'removed';
const GONE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);
const PASSED_OVER = /^(?:\.|README(?:\.|$)|feeds\.txt$)/i;

const WRONG_ENDING = 'its ending is not one that articles have';
const SAVE_AS = 'Save it as .txt, .md, .html, .pdf or .docx';

/** What is wrong with the ending of a file that was given; null where articles have it. */
export function endingFault(name: string): Fault | null {
  return hasArticleEnding(name) ? null : { problem: WRONG_ENDING, remedy: `${SAVE_AS}.` };
}

function hasArticleEnding(path: string): boolean {
  return ARTICLE_ENDINGS.test(path);
}

/**
 * The article files under a folder, as paths with `/` in a fixed order, and what is no article.
 * READMEs, lists of feeds, the folder for removed files, names that begin with a dot and what browsers save beside a page are
 * passed over; links are followed where they stay inside.
 * @returns also the folders that could not be opened
 */
export async function walk(dir: string): Promise<{ files: string[]; refused: Refusal[]; unread: string[] }> {
  const root = await realpath(dir);
  const files: string[] = [];
  const refused: Refusal[] = [];
  const unread: string[] = [];
  const visited = new Set<string>();

  const refuse = (file: string, problem: string, remedy: string) => refused.push({ file, line: null, problem, remedy });

  async function visit(folder: string): Promise<void> {
    const entries = await entriesOf(folder);
    const names = new Set(entries.map(({ name }) => name));
    for (const entry of entries) {
      const isPassedOver =
        PASSED_OVER.test(entry.name) || (folder === '' && entry.name === REMOVED) || isOfPage(entry.name, names);
      if (!isPassedOver) await take(folder === '' ? entry.name : `${folder}/${entry.name}`, entry);
    }
  }

  /** Browsers save the pictures and scripts of "a.html" into a folder "a_files" beside it. */
  function isOfPage(name: string, beside: ReadonlySet<string>): boolean {
    const page = /^(.+)_files$/.exec(name)?.[1];
    return page !== undefined && (beside.has(`${page}.html`) || beside.has(`${page}.htm`));
  }

  async function entriesOf(folder: string): Promise<Dirent[]> {
    try {
      const real = await realpath(join(root, folder));
      if (visited.has(real)) return [];
      visited.add(real);
      const entries = await readdir(real, { withFileTypes: true });
      return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
      // It has gone since it was listed, and is no fault.
      if (GONE.has(code)) return [];
      unread.push(folder);
      if (code === 'ENAMETOOLONG')
        refuse(folder, 'the path of the folder is too long', 'Give it and the folders above it shorter names.');
      else refuse(folder, `the folder cannot be opened (${code})`, 'Check its permissions.');
      return [];
    }
  }

  async function take(path: string, entry: Dirent): Promise<void> {
    const kind = entry.isSymbolicLink() ? await followed(path) : entry;
    if (kind === null) return;
    if (kind.isDirectory()) await visit(path);
    else if (!kind.isFile()) refuse(path, 'it is not a regular file', 'Remove it from the folder.');
    else if (hasArticleEnding(path)) files.push(path);
    else refuse(path, WRONG_ENDING, `${SAVE_AS}, or move it out of the folder.`);
  }

  async function followed(path: string) {
    try {
      const target = await realpath(join(root, path));
      if (target !== root && !relative(root, target).startsWith(`..${sep}`) && relative(root, target) !== '..')
        return await stat(target);
      refuse(path, 'it is a link that leads outside of the folder', 'Put the file itself there.');
    } catch {
      refuse(path, 'it is a link that leads nowhere', 'Put the file itself there, or remove the link.');
    }
    return null;
  }

  await visit('');
  return { files, refused, unread };
}
