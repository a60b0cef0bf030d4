import { LIMITS } from './limits.ts';

/**
 * An address as a link button may carry it: of the web, of a named host, without a user and password, in
 * characters that need no quoting, and short enough. Null for any other, which Discord might refuse.
 */
export function buttonUrl(written: string): string | null {
  // The parser takes white space and line ends out and turns \ into /: what opened would not be what was written.
  if (written.length > LIMITS.url || /[\s"'<>\\^`{|}]|\p{C}/u.test(written) || !URL.canParse(written)) return null;
  const { protocol, hostname, username, password, href } = new URL(written);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  if (!isWeb || username !== '' || password !== '' || !/[^.]\.[^.]/.test(hostname)) return null;
  return href.length > LIMITS.url ? null : href;
}
