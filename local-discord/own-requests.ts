import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from a program on this machine, as the bot's do. A web page in a browser here could
 * send some too: it is told by its Origin, or by a foreign name that resolves to this machine.
 */
export function isFromProgram({ headers, socket }: IncomingMessage): boolean {
  const { host = '', origin } = headers;
  return origin === undefined && [`127.0.0.1:${socket.localPort}`, `localhost:${socket.localPort}`].includes(host);
}

/** The address of a request; null for one that is none, such as `//`, or whose escapes cannot be read. */
export function addressOf({ url }: IncomingMessage): URL | null {
  try {
    const address = new URL(url ?? '/', 'http://localhost');
    decodeURIComponent(address.pathname);
    return address;
  } catch {
    return null;
  }
}
