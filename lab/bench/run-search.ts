import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNodes } from '../opensearch/nodes.ts';
import type { DoJob, JobResults } from './jobs.ts';
import type { Spread } from './percentile.ts';

/** Heap of the node: what a million passages want with room to spare. */
const MEGABYTES = 1024;

export interface SearchBench {
  readonly articles: number;
  readonly passages: number;
  readonly embedded: Spread;
  readonly embeddedRest: number;
  readonly filling: JobResults['searchFill'];
  readonly search: JobResults['search'];
  readonly reload: JobResults['searchReload'];
}

/** Measures one collection in OpenSearch beside the embedded index, one part after the other. */
export async function runSearchBench(
  passages: number,
  seed: number,
  questions: number,
  doJob: DoJob,
  say: (next: string) => void,
): Promise<SearchBench> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
  const dir = join(folder, 'articles');
  try {
    say('collection and questions');
    const made = await doJob('collection', { dir, origin: { passages }, seed, questions });
    say(`embedded, over ${made.passages} passages`);
    const cold = await doJob('cold', { place: { dir, cacheDir: join(folder, 'cache') }, questions: made.questions });
    say('OpenSearch: start');
    const nodes = await startNodes(1, MEGABYTES);
    try {
      const place = { dir, url: nodes.urls[0] ?? '', index: 'bench' };
      say('OpenSearch: filling');
      const filling = await doJob('searchFill', { place });
      say('OpenSearch: questions');
      const search = await doJob('search', { place, questions: made.questions });
      say('OpenSearch: reload of 1 %');
      const reload = await doJob('searchReload', { place });
      const { articles } = made;
      const embedded = cold.asking;
      return { articles, passages: made.passages, embedded, embeddedRest: cold.memory.atRest, filling, search, reload };
    } finally {
      await nodes.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The figures as lines for people. */
export function searchLines(run: SearchBench): string[] {
  const { embedded, filling, search, reload } = run;
  const ms = (spread: Spread) =>
    `median ${spread.median.toFixed(1)} ms, p95 ${spread.p95.toFixed(1)} ms, p99 ${spread.p99.toFixed(1)} ms, longest ${spread.max.toFixed(0)} ms`;
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  const ours = search.asked.asking;
  const plain = search.plain.asking;
  return [
    `${run.passages} passages of ${run.articles} articles`,
    `embedded:            ${ms(embedded)}; at rest ${megabytes(run.embeddedRest)}`,
    `OpenSearch:          ${ms(ours)}; bot at rest ${megabytes(search.atRest)}, at most ${megabytes(search.peak)}`,
    `plain match query:   ${ms(plain)}; p99 of ours is ${(ours.p99 / plain.p99).toFixed(1)} times that`,
    `filling:             ${(filling.fillMs / 1000).toFixed(1)} s (${Math.round((1000 * run.passages) / filling.fillMs)} passages a second), at most ${megabytes(filling.peak)}; ${Math.round(filling.disk / run.passages)} bytes a passage on disk`,
    `reload of 1 %:       ${(reload.reloadMs / 1000).toFixed(1)} s for ${reload.changed} articles`,
    `start, index filled: ${(search.startMs / 1000).toFixed(1)} s`,
  ];
}
