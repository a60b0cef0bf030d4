import { setTimeout as wait } from 'node:timers/promises';
import { REST, Routes, ShardingManager, type RESTGetAPIGatewayBotResult } from 'discord.js';
import type { Logger } from 'pino';
import { RELOADED } from './reloaded.ts';
import { refusalOf } from './refusal.ts';

/** Milliseconds that all shards may take to end. */
const LONGEST_FAREWELL = 15_000;

interface ShardsSettings {
  readonly token: string;
  readonly apiUrl: string;
  readonly shards: number | 'auto';
}

/** Several processes of the bot, each with a part of its servers. */
export interface Shards {
  readonly count: number;
  /** Resolves where a shard ends before it has ever been ready, having said why: it would not fare better again. */
  readonly refused: Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts the bot as several processes; one that ends is started again.
 * @param file what each of them runs
 * @throws DiscordRefusal where Discord does not say how many it wants
 */
export async function startShards(
  file: string,
  { token, apiUrl, shards }: ShardsSettings,
  log: Logger,
): Promise<Shards> {
  const count = shards === 'auto' ? await advised(token, apiUrl) : shards;
  const manager = new ShardingManager(file, { totalShards: count, token });
  let closing = false;
  const refused = new Promise<void>((resolve) => {
    manager.on('shardCreate', (shard) => {
      let wasReady = false;
      shard.on('ready', () => {
        wasReady = true;
        log.info({ shard: shard.id }, 'Shard ready');
      });
      shard.on('death', () => {
        if (closing) return;
        log.error({ shard: shard.id }, wasReady ? 'A shard ended; it is started again' : 'A shard could not start');
        if (!wasReady) resolve();
      });
      shard.on('error', (error) => log.error({ err: error, shard: shard.id }, 'A shard could not be started again'));
      shard.on('message', (said) => {
        if (said !== RELOADED) return;
        for (const other of manager.shards.values()) {
          if (other.id === shard.id || other.process === null) continue;
          other
            .send(RELOADED)
            .catch((error: unknown) =>
              log.warn({ err: error, shard: other.id }, 'A shard could not be told of a reload'),
            );
        }
      });
    });
  });
  // Who is ready says so itself: reading the articles takes as long as it takes.
  const spawned = manager.spawn({ timeout: -1 });
  spawned.then(
    () => log.info({ shards: count }, 'All shards are started'),
    (error: unknown) => log.error({ err: error }, 'Not all shards could be started'),
  );
  return {
    count,
    refused,
    async close() {
      closing = true;
      manager.respawn = false;
      const running = [...manager.shards.values()].flatMap(({ process }) =>
        process !== null && 'exitCode' in process && process.exitCode === null ? [process] : [],
      );
      const ended = running.map((process) => new Promise<void>((resolve) => process.once('exit', () => resolve())));
      for (const process of running) process.kill('SIGTERM');
      await Promise.race([Promise.all(ended), wait(LONGEST_FAREWELL, undefined, { ref: false })]);
      for (const process of running) process.kill('SIGKILL');
    },
  };
}

async function advised(token: string, apiUrl: string): Promise<number> {
  try {
    const answer = await new REST({ api: apiUrl }).setToken(token).get(Routes.gatewayBot());
    return (answer as RESTGetAPIGatewayBotResult).shards;
  } catch (error) {
    throw refusalOf(error);
  }
}
