import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { doJob, type DoJob } from '../../../lab/bench/jobs.ts';
import { benchRatios, benchTable, growthLines, liveTable } from '../../../lab/bench/report.ts';
import { runBench, type BenchFigures } from '../../../lab/bench/run.ts';

/** Figures of which only the size and the 99th percentile matter. */
function figuresOf(passages: number, p99: number): BenchFigures {
  const asking = { times: 100, median: 1, p95: 2, p99, max: 20 };
  const memory = { building: 1, peak: 1, atRest: 1 };
  const engine = { asking, found: 1, buildMs: 1, memory };
  const under = { questions: 1, failed: 0, longestWait: 1, longestDelay: 1 };
  const start = { startMs: 1, openMs: 1, memory };
  const reload = { ...under, changed: 1, reloadMs: 1 };
  return {
    articles: 1,
    passages,
    questions: 100,
    plain: engine,
    fts5: engine,
    cold: { ...start, asking, found: 1 },
    warm: { ...start, idle: under, onePercent: reload, everything: reload },
  };
}

test('GIVEN a tiny collection THEN the bench measures everything, no question fails, and nothing is left behind', async () => {
  const folders: string[] = [];
  const noting: DoJob = (kind, input) => {
    if ('dir' in input) folders.push(input.dir);
    return doJob(kind, input);
  };
  const said: string[] = [];
  const figures = await runBench({ passages: 200 }, 1, 30, noting, (next) => void said.push(next));
  expect(figures.passages).toBe(200);
  expect([figures.cold, figures.plain, figures.fts5].map(({ asking }) => asking.times)).toEqual([30, 30, 30]);
  for (const { found } of [figures.cold, figures.plain, figures.fts5]) expect(found).toBeGreaterThan(0.5);
  expect(figures.warm.onePercent.changed).toBe(1);
  expect(figures.warm.everything.changed).toBe(figures.articles);
  expect([figures.warm.idle, figures.warm.onePercent, figures.warm.everything].map(({ failed }) => failed)).toEqual([
    0, 0, 0,
  ]);
  expect(said).toHaveLength(5);
  expect(folders.filter((folder) => existsSync(folder))).toEqual([]);
  expect(folders).not.toEqual([]);

  expect(benchTable(figures)).toContain('question, p99');
  expect(liveTable(figures)).toContain('of a full build');
  expect(growthLines([figures])).toEqual([]);
  expect(benchRatios(figures).toPlainMiniSearch.p99).toBe(figures.cold.asking.p99 / figures.plain.asking.p99);
});

test('GIVEN runs of two sizes, in any order THEN the growth is told from the smaller to the larger', () => {
  const [small, large] = [figuresOf(10_000, 4), figuresOf(100_000, 10)];
  expect(growthLines([large, small])).toEqual([
    'From 10000 to 100000 passages the p99 of a question grows 2.5-fold (plain MiniSearch 2.5-fold, SQLite FTS5 2.5-fold).',
  ]);
});
