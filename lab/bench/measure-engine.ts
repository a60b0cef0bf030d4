import type { Engine } from './engines/engine.ts';
import { plainMiniSearch } from './engines/plain-minisearch.ts';
import { sqliteFts5 } from './engines/sqlite-fts5.ts';
import { MemoryWatch, type MemoryFigures } from './memory.ts';
import { spreadOf, type Spread } from './percentile.ts';
import type { BenchQuestion } from './questions.ts';
import { storedPassages } from './stored-collection.ts';

export const ENGINES = { 'plain MiniSearch': plainMiniSearch, 'SQLite FTS5': sqliteFts5 } satisfies Record<
  string,
  () => Engine
>;
export type EngineName = keyof typeof ENGINES;

/** Questions that are asked beforehand, untimed, so that the code is compiled. */
export const WARM_UP = 20;

export interface Asked {
  /** Question to answer, one at a time. */
  readonly asking: Spread;
  /** The share of the questions whose source passage is among the first ten found. */
  readonly found: number;
}

export interface EngineFigures extends Asked {
  /** From the files to an index that can be asked, in milliseconds. */
  readonly buildMs: number;
  readonly memory: MemoryFigures;
}

/** Builds and asks an engine of others. It should have a process to itself. */
export async function measureEngine(
  name: EngineName,
  dir: string,
  questions: readonly BenchQuestion[],
): Promise<EngineFigures> {
  const memory = new MemoryWatch();
  const started = performance.now();
  const engine = ENGINES[name]();
  engine.build(storedPassages(dir));
  const buildMs = performance.now() - started;
  memory.built();
  const asked = await askAll(questions, async ({ text }) => engine.search(text));
  const figures = { buildMs, ...asked, memory: await memory.figures() };
  engine.close();
  return figures;
}

/**
 * Asks every question, one after the other.
 * @param ask gives the ids of the passages that were found, best first
 */
export async function askAll(
  questions: readonly BenchQuestion[],
  ask: (question: BenchQuestion) => Promise<readonly string[]>,
): Promise<Asked> {
  for (const question of questions.slice(0, WARM_UP)) await ask(question);
  const times: number[] = [];
  let found = 0;
  for (const question of questions) {
    const asked = performance.now();
    const ids = await ask(question);
    times.push(performance.now() - asked);
    if (ids.includes(question.passageId)) found += 1;
  }
  return { asking: spreadOf(times), found: found / questions.length };
}
