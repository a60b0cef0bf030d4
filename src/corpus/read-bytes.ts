import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** Why a file was refused, without its name. */
export interface Fault {
  readonly problem: string;
  readonly remedy: string;
}

/** The bytes of a file, or why they cannot be had. */
export async function readBytes(dir: string, path: string, maxBytes: number): Promise<{ content: Buffer } | Fault> {
  try {
    const file = await open(join(dir, path));
    try {
      const { size } = await file.stat();
      if (size > maxBytes) {
        return {
          problem: `it is too large (${size} bytes; the limit is ${maxBytes})`,
          remedy: 'Split it, or raise CORPUS_MAX_BYTES.',
        };
      }
      return { content: await file.readFile() };
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return { problem: `it cannot be read (${code})`, remedy: 'Let the bot read it (check the permissions), or remove it.' };
  }
}
