import { afterAll, beforeAll, describe } from 'vitest';
import { fetchOpenSearch, startNodes, whyNoOpenSearch, type Nodes } from '../../lab/opensearch/nodes.ts';
import type { SearchSettings } from '../../src/search/settings.ts';

/** Why there is no OpenSearch here; null where there is. */
const why =
  whyNoOpenSearch ??
  (await fetchOpenSearch().then(
    () => null,
    (error: unknown) => String(error),
  ));

/** Milliseconds in which nodes start also on a busy machine. */
const START = 300_000;

/** Milliseconds that a test may take, which shares the machine with a node. */
const PATIENCE = 180_000;

/** What a test is given: nodes, and indexes of its own on them. */
export interface Cluster {
  readonly nodes: () => Nodes;
  /** Settings with indexes that nobody else has. */
  readonly fresh: () => SearchSettings;
}

let indexes = 0;

/** Describes what needs a real OpenSearch; where none can be started, it is skipped and says why. */
export function describeWithNodes(what: string, count: 1 | 3, tests: (cluster: Cluster) => void): void {
  const leftOut = why === null ? '' : ` (left out: ${why})`;
  describe.skipIf(why !== null)(`${what}${leftOut}`, { timeout: PATIENCE }, () => {
    let nodes: Nodes | null = null;
    const started = () => nodes ?? none();
    beforeAll(async () => {
      nodes = await startNodes(count, 512);
    }, START);
    afterAll(async () => {
      await nodes?.close();
    }, START);
    tests({
      nodes: started,
      fresh: () => ({ urls: started().urls, login: null, ca: null, index: `tests-${process.pid}-${indexes++}` }),
    });
  });
}

function none(): never {
  throw new Error('No node has been started.');
}
