import { once } from 'node:events';
import { access, constants, mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import type { Config } from '../config.ts';
import { CorpusFolderError, readCorpus } from '../corpus/read-corpus.ts';
import { readGaps } from '../gaps/gaps-file.ts';
import { ModelServer } from '../reader/server.ts';
import { bad, good, reasonOf, type Finding } from './finding.ts';

/** What the bot needs on this machine: articles, places to write, a port, a model server. */
export async function checkMachine(settings: Config): Promise<Finding[]> {
  return [
    ...(await articles(settings)),
    await cache(settings),
    await gaps(settings),
    ...(await port(settings)),
    ...(await reader(settings)),
  ];
}

async function articles({ corpusDir, maxBytes }: Config): Promise<Finding[]> {
  try {
    const { articles: read, refused } = await readCorpus(corpusDir, { maxBytes });
    return [
      read.length > 0
        ? good(`Articles in "${corpusDir}": ${read.length}.`)
        : bad(`There is no article in "${corpusDir}".`, 'Put some there, or name another folder in CORPUS_DIR.'),
      ...(refused.length === 0
        ? []
        : [bad(`Files and lines left out: ${refused.length}.`, 'npm run check-corpus names each, and what to do.')]),
    ];
  } catch (error) {
    if (error instanceof CorpusFolderError) return [bad(error.message, 'CORPUS_DIR names the folder.')];
    throw error;
  }
}

async function cache({ cacheDir }: Config): Promise<Finding> {
  if (cacheDir === null) return good('No cache is kept (CACHE_DIR=none).');
  const why = await unwritable(cacheDir);
  return why === null
    ? good(`The cache can be written in "${cacheDir}".`)
    : bad(
        `The cache cannot be written in "${cacheDir}" (${why}).`,
        'Give the bot the right to, or name another folder in CACHE_DIR.',
      );
}

async function gaps({ gapsFile }: Config): Promise<Finding> {
  if (gapsFile === null) return good('What is asked in vain is not counted (GAPS_FILE=none).');
  const why = await unwritable(dirname(gapsFile));
  if (why !== null)
    return bad(
      `"${gapsFile}" cannot be written (${why}).`,
      'Give the bot the right to, or name another file in GAPS_FILE.',
    );
  try {
    const counts = await readGaps(gapsFile);
    return good(`What is asked in vain is counted in "${gapsFile}": ${counts.length} entries so far.`);
  } catch (error) {
    return bad(
      `"${gapsFile}" cannot be read (${reasonOf(error)}).`,
      'Move it away, or name another file in GAPS_FILE.',
    );
  }
}

/** Why nothing can be written in a folder, which need not be there yet; null where something can. Leaves nothing behind. */
async function unwritable(folder: string): Promise<string | null> {
  const place = resolve(folder);
  try {
    if (!(await stat(place)).isDirectory()) return 'it is no folder';
    await access(place, constants.R_OK | constants.X_OK);
    await rm(await mkdtemp(join(place, '.doctor-')), { recursive: true });
    return null;
  } catch (error) {
    const isMissing = reasonOf(error) === 'ENOENT' && dirname(place) !== place;
    return isMissing ? unwritable(dirname(place)) : reasonOf(error);
  }
}

async function port({ healthPort }: Config): Promise<Finding[]> {
  if (healthPort === null) return [];
  const isOurs = await fetch(`http://127.0.0.1:${healthPort}/healthz`, { signal: AbortSignal.timeout(3000) }).then(
    ({ status }) => status === 200 || status === 503,
    () => false,
  );
  if (isOurs) return [good(`A bot tells how it is on port ${healthPort}.`)];
  const server = createServer().listen(healthPort, '127.0.0.1');
  try {
    await once(server, 'listening');
    server.close();
    return [good(`Port ${healthPort} is free for /healthz and /metrics.`)];
  } catch (error) {
    return [bad(`Port ${healthPort} cannot be used (${reasonOf(error)}).`, 'Set HEALTH_PORT to another one.')];
  }
}

async function reader({ reader: settings }: Config): Promise<Finding[]> {
  if (settings === null) return [];
  const { host } = new URL(settings.url);
  const question = {
    model: settings.model,
    messages: [{ role: 'user', content: 'Reply with the number 1.' }],
    max_tokens: 8,
  };
  try {
    await new ModelServer(settings).ask(question, AbortSignal.timeout(settings.timeoutMs));
    return [good(`The reading model ${settings.model} at ${host} answers within ${settings.timeoutMs} ms.`)];
  } catch (error) {
    return [
      bad(
        `The reading model at ${host} gives no answer: ${reasonOf(error)}.`,
        'Check READER_URL, READER_MODEL, READER_KEY and READER_TIMEOUT_MS; until then words choose.',
      ),
    ];
  }
}
