import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Server, Socket } from 'node:net';
import { z } from 'zod';
import { selfSigned } from './certificate.ts';

/** What a played server is asked: as much of the request as the tests look at. */
const Asked = z.object({
  model: z.string(),
  temperature: z.literal(0),
  max_tokens: z.int().max(200),
  response_format: z.object({ type: z.string() }).optional(),
  messages: z.tuple([
    z.object({ role: z.literal('system'), content: z.string() }),
    z.object({ role: z.literal('user'), content: z.string() }),
  ]),
});
const Material = z.strictObject({
  question: z.string(),
  today: z.iso.date(),
  articles: z.array(
    z.strictObject({
      title: z.string(),
      source: z.string().nullable(),
      date: z.string().nullable(),
      sentences: z.array(z.strictObject({ number: z.int(), text: z.string() })),
    }),
  ),
});

export interface Request {
  readonly headers: IncomingMessage['headers'];
  readonly body: z.infer<typeof Asked>;
  readonly material: z.infer<typeof Material>;
}

/** Plays a server: gives a request whatever reply it likes, or none. */
export type Play = (response: ServerResponse, request: Request) => void;

/** A model server on loopback. */
export interface PlayedServer {
  readonly url: string;
  readonly requests: readonly Request[];
  close(): Promise<void>;
}

export function playServer(play: Play): Promise<PlayedServer> {
  const requests: Request[] = [];
  const hear = async (request: IncomingMessage, response: ServerResponse) => {
    const body = Asked.parse(JSON.parse(await bodyOf(request)));
    const material = Material.parse(JSON.parse(body.messages[1].content));
    const asked = { headers: request.headers, body, material };
    requests.push(asked);
    play(response, asked);
  };
  return listen(
    createServer((...heard) => void hear(...heard)),
    'http',
    requests,
  );
}

/** One whose certificate nobody vouches for, and that is for another name. */
export function playUntrustedServer(): Promise<PlayedServer> {
  return listen(
    createSecureServer(selfSigned('other.example'), (_request, response) => response.end(completion('{}'))),
    'https',
    [],
  );
}

export async function listen(server: Server, protocol: string, requests: readonly Request[]): Promise<PlayedServer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It has no port.');
  return {
    url: `${protocol}://127.0.0.1:${address.port}/v1/chat/completions`,
    requests,
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) text += String(piece);
  return text;
}

/** A chat completion with this as the model's words. */
export function completion(content: string | null, more: object = {}): string {
  return JSON.stringify({
    id: 'c1',
    object: 'chat.completion',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content, ...more } }],
    usage: { prompt_tokens: 1000, completion_tokens: 20 },
  });
}

/** The numbers of the sentences offered that hold these words. */
export function numbersOf({ material }: Request, words: string): number[] {
  return material.articles.flatMap(({ sentences }) =>
    sentences.filter(({ text }) => text.includes(words)).map(({ number }) => number),
  );
}

/** Points at the first sentence that holds these words. */
export function choosing(words: string): Play {
  return (response, request) => {
    response.end(completion(JSON.stringify({ verdict: 'answered', sentences: numbersOf(request, words).slice(0, 1) })));
  };
}
