import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { doJob, type DoJob } from '../../src/bench/jobs.ts';
import { benchTable, growthLines, liveTable } from '../../src/bench/report.ts';
import { runBench } from '../../src/bench/run.ts';

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
  expect([figures.warm.idle, figures.warm.onePercent, figures.warm.everything].map(({ failed }) => failed)).toEqual([0, 0, 0]);
  expect(said).toHaveLength(5);
  expect(folders.filter((folder) => existsSync(folder))).toEqual([]);
  expect(folders).not.toEqual([]);

  expect(benchTable(figures)).toContain('question, p99');
  expect(liveTable(figures)).toContain('of a full build');
  expect(growthLines([figures])).toEqual([]);
});
