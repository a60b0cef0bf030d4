import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApiError } from '../api-error.ts';
import type { Journal } from '../journal.ts';
import type { RateLimits } from './rate-limit.ts';
import { addressOf, isFromProgram } from '../own-requests.ts';
import type { Failures } from './failures.ts';
import type { GivenFile, Uploads } from '../uploads.ts';
import { matchRoute, type ApiAnswer, type Match, type Route } from './route.ts';

const BASE = '/api/v10';
/** Larger bodies are refused: Discord takes 10 MB of files. */
const LARGEST_BODY = 11 * 1024 * 1024;

interface ServerOptions {
  readonly routes: readonly Route[];
  readonly token: () => string;
  readonly limits: RateLimits;
  readonly failures: Failures;
  readonly journal: Journal;
  readonly uploads: Uploads;
}

interface Body {
  readonly json: unknown;
  readonly files: readonly GivenFile[];
}

/** Discord's HTTP API: finds the route, checks the token, tells the journal. */
export function apiServer(options: ServerOptions): Server {
  return createServer((request, response) => {
    void serve(options, request, response);
  });
}

async function serve(
  { routes, token, limits, failures, journal, uploads }: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isFromProgram(request)) return void response.writeHead(403).end();
  const url = addressOf(request);
  if (url === null) return void response.writeHead(400).end();
  const method = request.method ?? 'GET';
  const file = method === 'GET' ? uploads.at(url.pathname) : undefined;
  if (file !== undefined) return serveFile(file, response);
  const path = url.pathname.startsWith(`${BASE}/`) ? url.pathname.slice(BASE.length) : null;
  const match = path === null ? null : matchRoute(routes, method, path);
  const limit = limits.take(match ? `${method} ${bucketOf(match)}` : 'unknown');
  let body: Body = { json: null, files: [] };
  let answer: ApiAnswer;
  try {
    body = await readBody(request);
    const failure = failures.take(method, path ?? '');
    if (failure !== null) answer = failure;
    else if (limit.retryAfter !== null) {
      answer = {
        status: 429,
        body: { message: 'You are being rate limited.', retry_after: limit.retryAfter, global: false },
      };
    } else {
      if (!match) throw new ApiError(404, 0, '404: Not Found', [`The local Discord has no ${method} ${url.pathname}.`]);
      if (!match.route.open && request.headers.authorization !== `Bot ${token()}`)
        throw new ApiError(401, 0, '401: Unauthorized');
      answer = match.route.handle({ param: match.param, query: url.searchParams, body: body.json, files: body.files });
    }
  } catch (error) {
    answer = asAnswer(error);
  }
  journal.note({
    direction: 'from-bot',
    name: `${method} ${path ?? url.pathname}`,
    body: body.json,
    status: answer.status,
    violations: answer.violations ?? [],
  });
  response.writeHead(answer.status, {
    ...limit.headers,
    ...(answer.body !== undefined && { 'Content-Type': 'application/json' }),
  });
  response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
}

/** As something to be stored: whatever a file holds, no browser runs it as a page of this machine. */
function serveFile({ name, type, bytes }: GivenFile, response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  });
  response.end(bytes);
}

function asAnswer(error: unknown): ApiAnswer {
  if (error instanceof ApiError) return { status: error.status, body: error.body(), violations: error.violations };
  const reason = error instanceof Error ? error.message : String(error);
  return {
    status: 500,
    body: { message: '500: Internal Server Error', code: 0 },
    violations: [`The local Discord failed: ${reason}`],
  };
}

/** Requests count together by route, channel, server or webhook. */
function bucketOf({ route, param }: Match): string {
  const major = ['channel', 'guild', 'token'].filter((name) => route.path.includes(`/:${name}`)).map(param);
  return [route.path, ...major].join(' ');
}

async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_BODY) chunks.push(chunk);
  }
  if (size > LARGEST_BODY) throw new ApiError(413, 40005, 'Request entity too large');
  if (size === 0) return { json: null, files: [] };
  const type = request.headers['content-type'] ?? '';
  const bytes = Buffer.concat(chunks);
  if (!type.startsWith('multipart/form-data')) return { json: parse(bytes.toString()), files: [] };
  const form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData();
  const payload = form.get('payload_json');
  const parts = [...form.values()].filter((part) => typeof part !== 'string');
  const files = await Promise.all(
    parts.map(async (part) => ({
      name: part.name,
      type: part.type,
      bytes: new Uint8Array(await part.arrayBuffer()),
    })),
  );
  return { json: typeof payload === 'string' ? parse(payload) : {}, files };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, 50109, 'The request body contains invalid JSON.');
  }
}
