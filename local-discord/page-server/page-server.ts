import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { LocalDiscord } from '../contract.ts';
import type { PageEvent, PageResponse } from '../page/wire.ts';
import { perform, RequestBody } from './page-actions.ts';
import { PageFeed } from './page-feed.ts';
import { pageFiles } from './page-files.ts';

export interface PageServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  close(): Promise<void>;
}

/** Thrown where the page cannot have a port; its message says what to do. */
export class PagePortError extends Error {
  override readonly name = 'PagePortError';
}

const YOU = { userId: '200000000000000001', username: 'you' };
const FIRST_PORT = 3000;
const PORTS_TRIED = 50;
/** Room for the largest file that Discord takes, in base64. */
const LONGEST_BODY = 15_000_000;

/** The page may load only what this server sends, run no script but its files, and be framed by nobody. */
const SAFETY = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/**
 * Serves the page of a local Discord on 127.0.0.1.
 * @param port null for 3000 or the next free one
 * @throws PagePortError
 */
export async function servePage(discord: LocalDiscord, port: number | null): Promise<PageServer> {
  const files = pageFiles();
  const feed = new PageFeed(discord, YOU);
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      send(response, 500, { problem: error instanceof Error ? error.message : String(error) });
    });
  });
  const bound = await listen(port);
  const own = new Set([`127.0.0.1:${bound}`, `localhost:${bound}`]);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(SAFETY)) response.setHeader(name, value);
    if (!isOwn(request)) return send(response, 403, { problem: 'This request does not come from the page itself.' });
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const file = files.get(path);
    if (request.method === 'GET' && file !== undefined) {
      response.writeHead(200, { 'content-type': file.type }).end(file.content);
    } else if (request.method === 'GET' && path === '/events') stream(response);
    else if (request.method === 'POST' && path === '/act') await act(request, response);
    else send(response, 404, { problem: 'There is nothing at this address.' });
  }

  /** A foreign name that resolves to this machine, or a foreign page, is turned away. */
  function isOwn({ headers, method }: IncomingMessage): boolean {
    const { host = '', origin } = headers;
    if (!own.has(host)) return false;
    return origin === undefined ? method === 'GET' : origin === `http://${host}`;
  }

  function stream(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const tell = (event: PageEvent) => response.write(`data: ${JSON.stringify(event)}\n\n`);
    tell({ kind: 'state', state: feed.state() });
    const stop = feed.listen(tell);
    response.on('close', stop);
  }

  async function act(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = RequestBody.safeParse(await json(request));
    if (!body.success)
      return send(response, 400, {
        problem: 'The page sent something that this server does not know. Reload the page.',
      });
    const { channelId, moderator, locale, action } = body.data;
    try {
      send(response, 200, {
        choices: await perform(discord, { ...YOU, moderator, roles: [], locale }, channelId, action),
      });
    } catch (error) {
      // Discord's refusals are part of the play, not faults of the request.
      send(response, 200, { problem: error instanceof Error ? error.message : String(error) });
    }
  }

  async function listen(wanted: number | null): Promise<number> {
    for (let candidate = wanted ?? FIRST_PORT; ; candidate++) {
      server.listen(candidate, '127.0.0.1');
      try {
        await once(server, 'listening');
        return (server.address() as AddressInfo).port;
      } catch (error) {
        const taken =
          error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
        if (!taken) throw error;
        if (wanted !== null)
          throw new PagePortError(
            `Port ${wanted} cannot be used: another program has it, or it needs special rights. Set PLAYGROUND_PORT to another one.`,
          );
        if (candidate >= FIRST_PORT + PORTS_TRIED)
          throw new PagePortError(
            `No port from ${FIRST_PORT} to ${candidate} is free. Set PLAYGROUND_PORT to a free one.`,
          );
      }
    }
  }

  return {
    url: `http://127.0.0.1:${bound}`,
    async close() {
      feed.close();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function send(response: ServerResponse, status: number, body: PageResponse): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function json(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += String(chunk);
    if (text.length > LONGEST_BODY) return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
