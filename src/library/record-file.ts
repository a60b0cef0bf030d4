import { createHash } from 'node:crypto';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

const DIGEST = 32;
const LENGTH = 4;
/** Milliseconds after which nobody writes to an unfinished file any more: a writer writes all the time. */
const LEFT_OVER = 60_000;

/**
 * Writes records to a file, one after the other: each as its length (four bytes, little-endian), its
 * SHA-256 digest and its value in V8's own form. The file appears under its name only when it is whole.
 */
export async function writeRecords(
  path: string,
  records: Iterable<unknown>,
  pause: () => Promise<void>,
): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`;
  const file = await open(unfinished, 'w');
  try {
    for (const record of records) {
      const value = serialize(record);
      const length = Buffer.alloc(LENGTH);
      length.writeUInt32LE(value.length);
      await file.writev([length, digestOf(value), value]);
      await pause();
    }
    await file.close();
    await rename(unfinished, path);
  } catch (error) {
    await file.close().catch(() => {});
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Removes the unfinished files of writers that ended half-way, of this file alone. Nothing is thrown: where they cannot be removed, they stay. */
export async function removeUnfinished(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(`${basename(path)}.`) || !name.endsWith('.tmp')) continue;
    const unfinished = join(folder, name);
    const written = await stat(unfinished).catch(() => null);
    if (written !== null && Date.now() - written.mtimeMs > LEFT_OVER)
      await rm(unfinished, { force: true }).catch(() => {});
  }
}

/** Thrown for a file that is not what was written. */
export class DamagedRecordError extends Error {
  override readonly name = 'DamagedRecordError';
}

/**
 * The records of a file in order, each checked against its digest.
 * @throws DamagedRecordError, or what the file system throws
 */
export async function* readRecords(path: string): AsyncGenerator {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    for (;;) {
      const head = await bytes(LENGTH + DIGEST);
      if (head === null) return;
      const length = head.readUInt32LE();
      // A damaged length must not ask for more memory than the file could fill.
      const value = length > size ? null : await bytes(length);
      if (value === null || !digestOf(value).equals(head.subarray(LENGTH)))
        throw new DamagedRecordError(`${path} is damaged.`);
      yield deserialize(value);
    }
  } finally {
    await file.close();
  }

  async function bytes(length: number): Promise<Buffer | null> {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await file.read(buffer, 0, length);
    if (bytesRead === 0 && length > 0) return null;
    if (bytesRead < length) throw new DamagedRecordError(`${path} ends too early.`);
    return buffer;
  }
}

function digestOf(value: Buffer): Buffer {
  return createHash('sha256').update(value).digest();
}
