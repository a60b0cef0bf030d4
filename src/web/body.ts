import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchRefusal } from '../core/fetching.ts';

const DECODERS: ReadonlyMap<string, () => Duplex> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['br', createBrotliDecompress],
  ['deflate', createInflate],
]);

/** The codings that a server may use, as it is told them. */
export const ACCEPT_ENCODING = 'gzip, br, deflate';

/**
 * The body of a response, unpacked. Both what comes and what it unpacks to are counted as they come.
 * @param limit bytes
 * @param cut gives what fits where there is more, in place of a refusal
 * @throws FetchRefusal, or what the connection throws
 */
export async function bodyOf(
  response: IncomingMessage,
  limit: number,
  signal: AbortSignal,
  cut = false,
): Promise<Buffer> {
  const coding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const decoder = coding === 'identity' || coding === '' ? null : DECODERS.get(coding);
  if (decoder === undefined) throw new FetchRefusal('type', 'The page is packed in a way that was not asked for.');
  if (!cut && Number(response.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const pieces: Buffer[] = [];
  const room = counter(limit);
  const keep = async (unpacked: AsyncIterable<Buffer>) => {
    const kept = counter(limit);
    for await (const piece of unpacked) {
      if (!kept(piece.length)) throw tooLarge(limit);
      pieces.push(piece);
    }
  };
  const counted = async function* (packed: AsyncIterable<Buffer>) {
    for await (const piece of packed) {
      if (!room(piece.length)) throw tooLarge(limit);
      yield piece;
    }
  };
  try {
    if (decoder === null) await pipeline(response, keep, { signal });
    else await pipeline(response, counted, decoder(), keep, { signal });
  } catch (error) {
    if (!(cut && error instanceof FetchRefusal)) throw error;
  }
  return Buffer.concat(pieces);
}

/** Whether so much more still fits. */
function counter(limit: number): (bytes: number) => boolean {
  let total = 0;
  return (bytes) => (total += bytes) <= limit;
}

function tooLarge(limit: number): FetchRefusal {
  return new FetchRefusal('size', `The page is larger than ${limit / 1e6} MB.`);
}
