import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../../src/cli/command-line.ts';
import { startNodes, whyNoOpenSearch } from './nodes.ts';

/** Runs OpenSearch on loopback, to try things out with, until it is interrupted. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { nodes: { type: 'string', default: '1' } } });
  const count = Number(values.nodes);
  if (count !== 1 && count !== 3) throw new UsageError('Usage: npm run --silent opensearch -- [--nodes 1|3]');
  if (whyNoOpenSearch !== null) throw new UsageError(whyNoOpenSearch);
  const nodes = await startNodes(count);
  console.log(`SEARCH_URL=${nodes.urls.join(',')}`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await nodes.close();
}

await runCommand(main);
