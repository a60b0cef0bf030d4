import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

const root = dirname(createRequire(import.meta.url).resolve('#package'));
const here = join(root, 'lab', 'opensearch');
const jars = join(root, '.opensearch');

/** Why no OpenSearch can be started on this machine, as a sentence; null where one can. */
export const whyNoOpenSearch: string | null = ['java', 'mvn'].every(
  (name) => spawnSync(name, ['-version'], { stdio: 'ignore' }).status === 0,
)
  ? null
  : 'OpenSearch is started by Java 17 and fetched by Maven, and one of them is not on this machine.';

/** Nodes that share one machine are to leave it to each other: the cheaper compiler, one thread that collects garbage. */
const BESIDE_OTHERS = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** OpenSearch nodes of one cluster, each in a process of its own. */
export interface Nodes {
  readonly urls: readonly string[];
  /** The process of each node. */
  readonly processes: readonly ChildProcess[];
  /** Ends all nodes and removes what they wrote. */
  close(): Promise<void>;
}

/**
 * Starts a cluster on loopback, fetching OpenSearch by Maven the first time (53 MB).
 * @param megabytes the heap of each node
 */
export async function startNodes(count: number, megabytes = 768): Promise<Nodes> {
  await fetchOpenSearch();
  const folder = await mkdtemp(join(tmpdir(), 'footnote-opensearch-'));
  const ports = await freePorts(2 * count);
  const transports = ports.slice(count);
  const processes = transports.map((transport, at) =>
    spawn(
      'java',
      [
        ...(count > 1 ? BESIDE_OTHERS : []),
        `-Xms${megabytes}m`,
        `-Xmx${megabytes}m`,
        '-cp',
        join(jars, '*'),
        join(here, 'OneNode.java'),
        folder,
        `node-${at}`,
        String(ports[at]),
        String(transport),
        ...transports.map(String),
      ],
      { stdio: ['pipe', 'pipe', 'ignore'] },
    ),
  );
  const close = async () => {
    await Promise.all(
      processes.map(async (node) => {
        if (node.exitCode !== null || node.signalCode !== null) return;
        const gone = once(node, 'exit');
        node.kill('SIGKILL');
        await gone;
      }),
    );
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await Promise.all(processes.map(isReady));
  } catch (error) {
    await close();
    throw error;
  }
  return { urls: ports.slice(0, count).map((port) => `http://127.0.0.1:${port}`), processes, close };
}

async function isReady(node: ChildProcess): Promise<void> {
  if (node.stdout === null) throw new Error('The node has no output.');
  const lines = createInterface(node.stdout);
  const ready = new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      if (line === 'ready') resolve();
    });
    lines.on('close', () => reject(new Error('An OpenSearch node ended before it was ready.')));
  });
  await ready;
}

/** Milliseconds that Maven may take. */
const LONGEST_FETCH = 5 * 60_000;

/**
 * Fetches OpenSearch by Maven where it is not here yet: beside its place and renamed, so that what is cut short is not
 * taken for whole.
 * @throws Error where Maven cannot
 */
export async function fetchOpenSearch(): Promise<void> {
  if (existsSync(jars)) return;
  const beside = `${jars}.${process.pid}`;
  const maven = ['-q', '-B', '-f', join(here, 'pom.xml'), 'dependency:copy-dependencies', '-DincludeScope=runtime'];
  const run = spawn('mvn', [...maven, `-DoutputDirectory=${beside}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: LONGEST_FETCH,
  });
  const [status] = (await once(run, 'exit')) as [number | null];
  if (status !== 0) throw new Error('Maven could not fetch OpenSearch: is its repository out of reach?');
  await rename(beside, jars).catch(() => rm(beside, { recursive: true, force: true }));
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(
    servers.map(async (server) => {
      server.close();
      await once(server, 'close');
    }),
  );
  return ports;
}
