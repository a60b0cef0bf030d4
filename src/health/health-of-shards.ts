import { z } from 'zod';
import { listenOn, type Listening } from './listen.ts';

/** Milliseconds in which a shard has to say how it is. */
const PATIENCE = 4000;
const State = z.object({ gateway: z.boolean(), collection: z.boolean() });

/** Where the shard with this number tells how it is. */
export const portOfShard = (port: number, shard: number) => port + 1 + shard;

/**
 * Serves `/healthz` of all shards together: 200 where each of them serves. What a shard has to tell beside is at its own port.
 * @throws HealthPortError
 */
export function startHealthOfShards(port: number, count: () => number): Promise<Listening> {
  return listenOn(port, async (path, response) => {
    if (path !== '/healthz') return void response.writeHead(404).end();
    const shards = await Promise.all(Array.from({ length: count() }, (_, shard) => stateOf(portOfShard(port, shard))));
    const all = (what: keyof z.infer<typeof State>) =>
      shards.length > 0 && shards.every((state) => state?.[what] === true);
    const state = { gateway: all('gateway'), collection: all('collection'), shards };
    response
      .writeHead(state.gateway && state.collection ? 200 : 503, { 'content-type': 'application/json' })
      .end(JSON.stringify(state));
  });
}

async function stateOf(port: number): Promise<z.infer<typeof State> | null> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(PATIENCE) });
    return State.parse(await response.json());
  } catch {
    return null;
  }
}
