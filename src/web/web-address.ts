import { FetchRefusal } from '../core/fetching.ts';

const LONGEST = 2000;
/** Empty stands for the scheme's own: 80 or 443. */
const PORTS: ReadonlySet<string> = new Set(['', '80', '443']);

/**
 * An address as it is asked: decimal, octal and hexadecimal forms of IPv4 come out of it as four numbers (WHATWG URL).
 * @param base what a relative address is relative to
 * @throws FetchRefusal where it is none of the web, or names a user
 */
export function webAddress(written: string, base?: string): URL {
  if (written.length > LONGEST) throw new FetchRefusal('address', `The address is longer than ${LONGEST} characters.`);
  if (!URL.canParse(written, base)) throw new FetchRefusal('address', 'The address is not one.');
  const url = new URL(written, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchRefusal('address', 'The address begins neither with http:// nor with https://.');
  if (url.username !== '' || url.password !== '')
    throw new FetchRefusal('address', 'The address holds a user name or a password.');
  if (url.href.length > LONGEST) throw new FetchRefusal('address', `The address is longer than ${LONGEST} characters.`);
  url.hash = '';
  return url;
}

/** @throws FetchRefusal where the port is not one of the web */
export function checkPort(url: URL): void {
  if (!PORTS.has(url.port)) throw new FetchRefusal('address', `Port ${url.port} is none of the web: 80 and 443 are.`);
}

/** The host as sockets know it: IPv6 without its brackets. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1');
}
