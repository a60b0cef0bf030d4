import { request as overHttp, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { request as overHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { HeldAddress } from './held-addresses.ts';
import { FetchRefusal } from '../core/fetching.ts';
import { hostOf } from './web-address.ts';

/** Bytes of all headers of a response together. */
const LONGEST_HEADERS = 16 * 1024;

/**
 * Sends one GET over a connection of its own, made to one of the addresses given, and waits for the headers.
 * @throws what the connection throws
 */
export function send(
  url: URL,
  held: readonly HeldAddress[],
  headers: OutgoingHttpHeaders,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const [first] = held;
  if (first === undefined) throw new FetchRefusal('unreachable', 'There is no address to connect to.');
  const lookup: LookupFunction = (_, { all }, done) => {
    if (all === true) done(null, [...held]);
    else done(null, first.address, first.family);
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? overHttps : overHttp)({
      host: hostOf(url),
      port: url.port,
      path: `${url.pathname}${url.search}`,
      headers: { ...headers, host: url.host, connection: 'close' },
      agent: false,
      lookup,
      maxHeaderSize: LONGEST_HEADERS,
      signal,
    });
    request.on('response', resolve);
    request.on('error', reject);
    request.on('upgrade', (_, socket) => socket.destroy());
    request.on('close', () => reject(new FetchRefusal('unreachable', 'The server hung up without an answer.')));
    request.end();
  });
}

/** The sentence for what a connection threw: the system's code for it, and nothing that the server wrote. */
export function refusalFor(error: unknown): FetchRefusal {
  if (error instanceof FetchRefusal) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = /^[A-Z][A-Z0-9_]+$/.test(code) ? ` (${code})` : '';
  if (code === 'HPE_HEADER_OVERFLOW') return new FetchRefusal('size', 'The headers of the answer are too large.');
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_/.test(code))
    return new FetchRefusal('unreachable', `The certificate of the server is not in order${why}.`);
  return new FetchRefusal('unreachable', `The server cannot be reached, or its answer broke off${why}.`);
}
