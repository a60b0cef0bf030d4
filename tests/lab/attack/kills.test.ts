import { expect, test } from 'vitest';
import { runKills } from '../../../lab/attack/kill-run.ts';

test('GIVEN processes that are killed at any moment THEN the next start serves what is in the folder, and nothing unfinished stays', async () => {
  const said: string[] = [];
  const { figures, leftOver } = await runKills(2, 7, 300, (line) => said.push(line));
  expect(said).toEqual([]);
  expect(figures.map(({ kills, wrong }) => [kills, wrong])).toEqual([1, 1, 0, 0].map((kills) => [kills, 0]));
  expect(leftOver).toBe(0);
}, 300_000);
