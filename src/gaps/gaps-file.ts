import { readFile, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { DayCount } from '../core/gaps/gap-counts.ts';
import { GAP_KINDS } from '../core/gaps/gaps.ts';
import { makeFolder } from '../library/make-folder.ts';
import { writeThenRename } from '../library/write-then-rename.ts';

/** More than we ever write. */
const LARGEST = 16_000_000;

const Kept = z.object({
  version: z.literal(1),
  servers: z.record(
    z.string().regex(/^\d{1,20}$/),
    z.record(z.iso.date(), z.array(z.tuple([z.enum(GAP_KINDS), z.string(), z.int().positive()]))),
  ),
});

/** Thrown for a file that is not what was written. */
export class BrokenGapsError extends Error {
  override readonly name = 'BrokenGapsError';
}

/**
 * What was counted before; nothing where there is no file yet.
 * @throws BrokenGapsError, or what the file system throws
 */
export async function readGaps(path: string): Promise<DayCount[]> {
  const size = await stat(path).then(
    (found) => found.size,
    (error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    },
  );
  if (size === null) return [];
  if (size > LARGEST) throw new BrokenGapsError(`it has ${size} bytes`);
  const kept = Kept.safeParse(json(await readFile(path, 'utf8')));
  if (!kept.success) throw new BrokenGapsError('it is not what this bot writes');
  return Object.entries(kept.data.servers).flatMap(([server, days]) =>
    Object.entries(days).flatMap(([day, counts]) =>
      counts.map(([kind, text, count]) => ({ server, day, kind, text, count })),
    ),
  );
}

/** Writes beside the file and renames, so that it is whole at every moment. */
export async function writeGaps(path: string, counts: Iterable<DayCount>): Promise<void> {
  const servers: Record<string, Record<string, [string, string, number][]>> = {};
  for (const { server, day, kind, text, count } of counts)
    ((servers[server] ??= {})[day] ??= []).push([kind, text, count]);
  await makeFolder(dirname(path));
  const text = `${JSON.stringify({ version: 1, servers })}\n`;
  await writeThenRename(path, `${path}.tmp`, text, { flag: 'w', mode: 0o600 });
}

/** @returns where a broken file is now */
export async function putAside(path: string): Promise<string> {
  const aside = `${path}.broken`;
  await rename(path, aside);
  return aside;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
