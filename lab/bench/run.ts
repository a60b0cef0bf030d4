import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DoJob, JobResults, MadeCollection, Origin } from './jobs.ts';
import type { EngineFigures } from './measure-engine.ts';

/** Plain MiniSearch takes seconds for a question in a large collection, so it is asked only the first so many. */
export const MOST_FOR_PLAIN = 100;

export interface BenchFigures extends Pick<MadeCollection, 'articles' | 'passages'> {
  readonly questions: number;
  readonly plain: EngineFigures;
  readonly fts5: EngineFigures;
  readonly cold: JobResults['cold'];
  readonly warm: JobResults['warm'];
}

/**
 * Measures everything over one collection, one part after the other. What it writes lies in a temporary folder, which it removes.
 * @param questions how many to ask
 * @param doJob does the parts
 * @param say is told what is being measured next
 */
export async function runBench(
  origin: Origin,
  seed: number,
  questions: number,
  doJob: DoJob,
  say: (next: string) => void,
): Promise<BenchFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
  const dir = join(folder, 'articles');
  const place = { dir, cacheDir: join(folder, 'cache') };
  try {
    say('collection and questions');
    const made = await doJob('collection', { dir, origin, seed, questions });
    const asked = made.questions;
    say(`Footnote over ${made.passages} passages: cold start, questions`);
    const cold = await doJob('cold', { place, questions: asked });
    say('SQLite FTS5: build, questions');
    const fts5 = await doJob('engine', { name: 'SQLite FTS5', dir, questions: asked });
    say('plain MiniSearch: build, questions');
    const plain = await doJob('engine', { name: 'plain MiniSearch', dir, questions: asked.slice(0, MOST_FOR_PLAIN) });
    // Last, since it changes the articles.
    say('Footnote: warm start, reload of 1 % and of everything');
    const warm = await doJob('warm', { place, questions: asked });
    return { articles: made.articles, passages: made.passages, questions: asked.length, plain, fts5, cold, warm };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
