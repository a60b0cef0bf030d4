import { open } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Fault } from '../core/refusal.ts';

/** Files of these kinds may be this many times as large as an article: of many articles, or with pictures beside the text. */
const LARGER: Readonly<Record<string, number>> = { '.jsonl': 200, '.pdf': 10, '.docx': 10, '.eml': 10 };

/**
 * Bytes that a file of this name may have.
 * @param maxBytes the most that one article may take
 */
export function largestFile(path: string, maxBytes: number): number {
  return maxBytes * (LARGER[extname(path).toLowerCase()] ?? 1);
}

/**
 * The bytes of a file, or why they cannot be had; null where the file is no longer there.
 * @param maxBytes the most that one article may take
 */
export async function readBytes(
  dir: string,
  path: string,
  maxBytes: number,
): Promise<{ content: Buffer } | Fault | null> {
  try {
    const file = await open(join(dir, path));
    try {
      const { size } = await file.stat();
      const limit = largestFile(path, maxBytes);
      if (size > limit) {
        return {
          problem: `it is too large (${size} bytes; the limit is ${limit})`,
          remedy: 'Split it, or raise CORPUS_MAX_BYTES.',
        };
      }
      return { content: await file.readFile() };
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      // Bytes that are no text are shown as U+FFFD, and under that name there is no file.
      return path.includes('\uFFFD')
        ? { problem: 'its name is not UTF-8 text', remedy: 'Give it another name.' }
        : null;
    }
    return {
      problem: `it cannot be read (${code})`,
      remedy:
        code === 'ENAMETOOLONG'
          ? 'Its path is too long: give it and its folders shorter names.'
          : 'Let the bot read it (check the permissions), or remove it.',
    };
  }
}
