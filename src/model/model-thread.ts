import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { ModelFolder } from './folder.ts';
import type { Reading, Told } from './messages.ts';

// The thread that a sentence-embedding model lives in: it computes without a break for as long as a batch takes.

/** What is used of `@huggingface/transformers`, which is not among the packages of this project. */
interface Transformers {
  readonly env: { allowRemoteModels: boolean; localModelPath: string };
  pipeline(task: 'feature-extraction', model: string, options: object): Promise<Pipeline>;
}
type Pipeline = (
  texts: readonly string[],
  options: { readonly pooling: 'mean'; readonly normalize: true },
) => Promise<{ readonly data: Float32Array }>;

/** Texts of like length that are read together: what shorter ones are filled up with costs as much as words. */
const BATCH = 4;

const port = parentPort;
if (port === null) throw new Error('This file is the entry of a worker thread.');

const tell = (told: Told) => port.postMessage(told);
const pipeline = await load(workerData as ModelFolder).catch((error: unknown) => {
  tell({ kind: 'unusable', why: error instanceof Error ? error.message : String(error) });
});
if (pipeline !== undefined) {
  let before: Promise<void> = Promise.resolve();
  const answer = async (reading: Reading, turn: Promise<void>) => {
    await turn;
    const vectors = await read(pipeline, reading).catch(() => null);
    tell({ kind: 'read', id: reading.id, vectors });
  };
  port.on('message', (reading: Reading) => {
    before = answer(reading, before);
  });
  tell({ kind: 'loaded' });
}

/** One thread of computing: a second one gains nothing where other threads answer questions. */
async function load({ dir, isQuantised, runtime }: ModelFolder): Promise<Pipeline> {
  const transformers = (await import(pathToFileURL(runtime).href)) as Transformers;
  transformers.env.allowRemoteModels = false;
  transformers.env.localModelPath = dirname(dir);
  return transformers.pipeline('feature-extraction', basename(dir), {
    device: 'cpu',
    dtype: isQuantised ? 'q8' : 'fp32',
    session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
  });
}

/** The vectors of the texts in their order; null where nobody waits any more. */
async function read(embed: Pipeline, { texts, until }: Reading): Promise<Float32Array[] | null> {
  const vectors: Float32Array[] = [];
  const byLength = [...texts.keys()].toSorted((a, b) => (texts[a] ?? '').length - (texts[b] ?? '').length);
  for (let from = 0; from < byLength.length; from += BATCH) {
    if (Date.now() > until) return null;
    const batch = byLength.slice(from, from + BATCH);
    const { data } = await embed(
      batch.map((at) => texts[at] ?? ''),
      { pooling: 'mean', normalize: true },
    );
    const width = data.length / batch.length;
    for (const [row, at] of batch.entries()) vectors[at] = data.slice(row * width, (row + 1) * width);
  }
  return vectors;
}
