import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createTcpServer, type Socket } from 'node:net';

export interface Site {
  readonly port: number;
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  /** What was asked, in order: paths, robots.txt left out. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** A site on loopback. It has no robots.txt, unless the listener is to answer for that as well. */
export async function openSite(answer: RequestListener, withRobots = false): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    if (request.url === '/robots.txt' && !withRobots) return void response.writeHead(404).end();
    asked.push(request.url ?? '');
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server.address());
  return {
    port,
    address: `http://127.0.0.1:${port}`,
    asked,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** A server that writes whatever it likes: robots.txt is answered with 404, all else is left to `speak`. */
export async function openRawSite(speak: (socket: Socket) => void): Promise<Omit<Site, 'asked'>> {
  const open = new Set<Socket>();
  const server = createTcpServer((socket) => {
    open.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
    socket.once('data', (request) => {
      if (request.toString().startsWith('GET /robots.txt'))
        socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n');
      else speak(socket);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server.address());
  return {
    port,
    address: `http://127.0.0.1:${port}`,
    async close() {
      server.close();
      for (const socket of open) socket.destroy();
      await once(server, 'close');
    },
  };
}

export function portOf(address: ReturnType<ReturnType<typeof createTcpServer>['address']>): number {
  if (address === null || typeof address === 'string') throw new Error('It has no port.');
  return address.port;
}
