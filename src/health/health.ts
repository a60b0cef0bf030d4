import { setTimeout as wait } from 'node:timers/promises';
import type { Library, ReloadReport } from '../core/library.ts';
import { listenOn } from './listen.ts';
import { makeMetrics, type Connection } from './metrics.ts';

/** What a supervisor asks: `/healthz` whether the bot serves, `/metrics` how it is doing. */
export interface Health {
  /** From now on there is a collection. Use the library that comes back: what is asked of it is counted. */
  loaded(library: Library, report: ReloadReport): Library;
  /** From now on there is a connection to Discord. */
  connected(connection: Connection): void;
  close(): Promise<void>;
}

/** Milliseconds in which the library has to say something to count as alive. */
const PATIENCE = 2000;

/**
 * Serves both on 127.0.0.1, from before there is anything to serve: until then, and whenever the gateway or
 * the collection is away, `/healthz` answers 503.
 * @throws HealthPortError
 */
export async function startHealth(port: number): Promise<Health> {
  let library: Library | null = null;
  let connection: Connection | null = null;
  const metrics = makeMetrics(() => connection);
  const listening = await listenOn(port, async (path, response) => {
    if (path !== '/healthz' && path !== '/metrics') return void response.writeHead(404).end();
    if (path === '/metrics')
      return void response.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.text());
    const state = {
      gateway: connection?.isOnline() === true,
      collection: library !== null && (await isAlive(library)),
    };
    response
      .writeHead(state.gateway && state.collection ? 200 : 503, { 'content-type': 'application/json' })
      .end(JSON.stringify(state));
  });

  return {
    loaded(opened, report) {
      library = opened;
      return metrics.counted(opened, report);
    },
    connected(made) {
      connection = made;
    },
    close: () => listening.close(),
  };
}

/** Whether the thread with the articles answers: it may have ended, or hang. */
async function isAlive(library: Library): Promise<boolean> {
  const answered = library.suggestSources('', 1).then(
    () => true,
    () => false,
  );
  return Promise.race([answered, wait(PATIENCE, false, { ref: false })]);
}
