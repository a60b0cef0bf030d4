import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { feedsFolder } from './feed-folder.ts';
import { writeWhole } from './write-whole.ts';

/** More than we ever write. */
const LARGEST = 8_000_000;

/** What is remembered of a feed between runs. Times are milliseconds since 1970. */
const FeedMemory = z.object({
  etag: z.string().max(1000).nullable(),
  lastModified: z.string().max(1000).nullable(),
  lastSuccess: z.number().nullable(),
  lastFailure: z.string().nullable(),
  failures: z.int().nonnegative(),
  nextTry: z.number(),
  /** Keys of items that were taken, or could not be; those seen last stand at the end. */
  known: z.array(z.string().max(16)),
});
export type FeedMemory = z.output<typeof FeedMemory>;

const Kept = z.object({ version: z.literal(1), feeds: z.record(z.string(), FeedMemory) });

export const NOTHING_YET: FeedMemory = {
  etag: null,
  lastModified: null,
  lastSuccess: null,
  lastFailure: null,
  failures: 0,
  nextTry: 0,
  known: [],
};

/** Its name begins with a dot: it is no article, and no change of the articles. */
export function feedMemoryFile(corpusDir: string): string {
  return join(feedsFolder(corpusDir), '.feeds.json');
}

/** By address. A file that is missing, or is not what was written, counts as empty: what lies in the folder tells what is known. */
export async function readMemory(path: string): Promise<Map<string, FeedMemory>> {
  try {
    if ((await stat(path)).size > LARGEST) return new Map();
    const kept = Kept.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return new Map(Object.entries(kept.data?.feeds ?? {}));
  } catch {
    return new Map();
  }
}

/** @throws what the file system throws */
export async function writeMemory(path: string, feeds: ReadonlyMap<string, FeedMemory>): Promise<void> {
  await writeWhole(path, `${JSON.stringify({ version: 1, feeds: Object.fromEntries(feeds) })}\n`);
}
