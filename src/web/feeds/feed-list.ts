import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** In the folder with the articles: an address a line. */
export const FEED_LIST = 'feeds.txt';

const LARGEST = 200_000;
/** More are not asked. */
const MOST_FEEDS = 100;

/**
 * The addresses in `feeds.txt`, each once; `#` begins a comment at the start of a line or behind a space. Null where there
 * is no such file, or one that cannot be read.
 */
export async function feedsIn(corpusDir: string): Promise<string[] | null> {
  const path = join(corpusDir, FEED_LIST);
  try {
    if ((await stat(path)).size > LARGEST) return null;
    const lines = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').split(/\r?\n/);
    const addresses = lines.map((line) => line.replace(/(?:^|\s)#.*$/, '').trim()).filter((line) => line !== '');
    return [...new Set(addresses)].slice(0, MOST_FEEDS);
  } catch {
    return null;
  }
}
