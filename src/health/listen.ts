import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';

/** Thrown where there is no such port to have; its message says what to do. */
export class HealthPortError extends Error {
  override readonly name = 'HealthPortError';
}

export interface Listening {
  close(): Promise<void>;
}

const MOST_CONNECTIONS = 50;

/**
 * Answers GET requests on 127.0.0.1, and nobody else's.
 * @throws HealthPortError
 */
export async function listenOn(
  port: number,
  answer: (path: string, response: ServerResponse) => Promise<void>,
): Promise<Listening> {
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?', 1);
    if (request.method !== 'GET') response.writeHead(404).end();
    else answer(path, response).catch(() => response.destroy());
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    throw new HealthPortError(
      `Port ${port} cannot be used: another program has it, or it needs special rights. Set HEALTH_PORT to another one.`,
    );
  }
  return {
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
