import { unzipSync } from 'fflate';

/** Thrown for an archive of which more would come out than may. */
export class ZipBombError extends Error {
  override readonly name = 'ZipBombError';
}

/**
 * The files of a ZIP archive that are asked for, by name. No other is inflated, none is written anywhere, and what an archive says
 * of a file's size bounds what is inflated of it.
 * @param most bytes that they may take together
 * @throws ZipBombError where they take more; what fflate throws for what is no archive
 */
export function filesInZip(bytes: Uint8Array, names: readonly string[], most: number): ReadonlyMap<string, Uint8Array> {
  let left = most;
  const seen = new Set<string>();
  const files = unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (!names.includes(name) || seen.has(name)) return false;
      seen.add(name);
      left -= originalSize;
      if (left < 0) throw new ZipBombError();
      return true;
    },
  });
  return new Map(Object.entries(files));
}
