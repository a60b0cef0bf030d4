import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isIpAddress, isLoopback, isPublic } from './ip-address.ts';
import { FetchRefusal } from '../core/fetching.ts';
import { checkPort, hostOf } from './web-address.ts';

/** All addresses of a host name. */
export type Resolve = (host: string, signal: AbortSignal) => Promise<readonly string[]>;

/** An address that was checked, as `net.connect` takes it. */
export interface HeldAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** More names one machine does not have; the rest is not tried, but none of them may be private. */
const MOST_TRIED = 6;

/**
 * The addresses to which a connection for this URL may be made, and no other: a name is asked once, so an answer that
 * changes afterwards changes nothing.
 * @param allowLoopback lets this machine through, at any port
 * @throws FetchRefusal where one of them is not public, or there are none
 */
export async function heldAddresses(
  url: URL,
  resolve: Resolve,
  allowLoopback: boolean,
  signal: AbortSignal,
): Promise<readonly HeldAddress[]> {
  const host = hostOf(url);
  if (!allowLoopback) checkPort(url);
  const addresses = isIpAddress(host) ? [host] : await resolve(host, signal);
  if (addresses.length === 0) throw new FetchRefusal('unreachable', `The name "${host}" has no address.`);
  if (!(allowLoopback && addresses.every(isLoopback))) {
    checkPort(url);
    if (!addresses.every(isPublic))
      throw new FetchRefusal('private', `"${host}" is not on the public internet, or not only there.`);
  }
  return addresses.slice(0, MOST_TRIED).map((address) => ({ address, family: isIP(address) === 6 ? 6 : 4 }));
}

/** Asks the name servers themselves: they can be given up, and do not know this machine's own names (`/etc/hosts`). */
export const resolveByDns: Resolve = async (host, signal) => {
  const resolver = new Resolver({ timeout: 3000, tries: 2 });
  const giveUp = () => resolver.cancel();
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    const found = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    signal.throwIfAborted();
    return found.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
};
