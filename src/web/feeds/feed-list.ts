import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../../core/refusal.ts';

/** In the folder with the articles: an address a line. */
const FEED_LIST = 'feeds.txt';

const LARGEST = 200_000;
/** More are not asked. */
const MOST_FEEDS = 100;

export interface FeedList {
  /** Each once, as they are written. */
  readonly addresses: readonly string[];
  /** Addresses below those, which are too many. */
  readonly beyond: number;
}

/**
 * The addresses in `feeds.txt`; `#` begins a comment at the start of a line or behind a space. Null where there is no such
 * file, a fault where it cannot be read.
 */
export async function feedList(corpusDir: string): Promise<FeedList | Fault | null> {
  const path = join(corpusDir, FEED_LIST);
  try {
    if ((await stat(path)).size > LARGEST)
      return { problem: `"${path}" is larger than ${LARGEST / 1000} KB`, remedy: 'Write one address a line into it.' };
    const lines = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').split(/\r?\n/);
    const written = lines.map((line) => line.replace(/(?:^|\s)#.*$/, '').trim()).filter((line) => line !== '');
    const addresses = [...new Set(written)];
    return { addresses: addresses.slice(0, MOST_FEEDS), beyond: Math.max(0, addresses.length - MOST_FEEDS) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    if (code === 'ENOENT') return null;
    return { problem: `"${path}" cannot be read (${code})`, remedy: 'Let the bot read it.' };
  }
}

/** The addresses that are asked; null where no list can be read. */
export async function feedsIn(corpusDir: string): Promise<readonly string[] | null> {
  const list = await feedList(corpusDir);
  return list === null || 'problem' in list ? null : list.addresses;
}
