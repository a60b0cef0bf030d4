import type { IncomingMessage } from 'node:http';
import { FetchRefusal } from '../core/fetching.ts';

/** Milliseconds for which a server is left alone at most because it asks for it. */
const DAY = 24 * 60 * 60_000;

/** The media type without parameters, lower case, and the charset; empty and null where they are not stated. */
export function contentType({ headers }: IncomingMessage): readonly [type: string, charset: string | null] {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').slice(0, 200).toLowerCase().split(';');
  const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([\w-]+)/.exec(one)?.[1]).find((one) => one);
  return [type.trim(), charset ?? null];
}

/** The refusal for a status by which there is no page. */
export function refusedStatus({ statusCode = 0, headers }: IncomingMessage): FetchRefusal {
  return new FetchRefusal('status', `The server answered ${statusCode}.`, retryAfterIn(headers['retry-after']));
}

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), in milliseconds from now. */
function retryAfterIn(header: string | undefined): number | null {
  if (header === undefined) return null;
  const wait = /^\d+$/.test(header) ? 1000 * Number(header) : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? null : Math.min(Math.max(0, wait), DAY);
}
