import type { Chooser } from '../core/answer/chooser.ts';
import type { Embed } from '../core/answer/likeness.ts';
import type { English } from '../core/english/word-frequencies.ts';
import { setTimeout as wait } from 'node:timers/promises';
import { ReloadRunningError, type Library, type LoadProgress, type ReloadReport } from '../core/library.ts';
import { digestOfCode, ROOMS_BEHIND_ANALYSIS } from '../library/analysis-cache.ts';
import { thesaurus } from '../core/text/thesaurus.ts';
import { Engine } from './engine.ts';
import { Generations } from './generation.ts';
import { createIndexes, namesFor, type Names } from './documents/layout.ts';
import { asItIs, reload } from './reload.ts';
import type { SearchTools } from './tools.ts';
import { SearchLibrary } from './search-library.ts';
import type { SearchSettings } from './settings.ts';
import { States } from './states.ts';

/** Milliseconds between two looks at whether another process has filled the index. */
const LOOK_AGAIN = 500;

interface Given {
  readonly search: SearchSettings;
  readonly corpusDir: string;
  readonly maxBytes: number;
  readonly leaseLength?: number;
}

/**
 * Opens the articles in a search engine; an index without any is filled from the folder, by one process of all.
 * @returns the library, and what opening it came to
 * @throws SearchError where the engine refuses; SearchOutOfReachError; CorpusFolderError where the folder cannot be read
 */
export async function openSearchLibrary(
  { search, corpusDir, maxBytes, leaseLength }: Given,
  english: English,
  onProgress: (progress: LoadProgress) => void = () => {},
  chooser: Chooser | null = null,
  embed: Embed | null = null,
): Promise<{ readonly library: Library; readonly report: ReloadReport }> {
  const engine = new Engine(search);
  try {
    await engine.checkVersion();
    const names = await indexNames(search.index);
    await createIndexes(engine, names);
    const states = new States(engine, names.states);
    const generations = new Generations(engine, states, names.states);
    const tools: SearchTools = {
      engine,
      names,
      states,
      generations,
      english,
      corpusDir,
      maxBytes,
      ...(leaseLength === undefined ? {} : { leaseLength }),
    };
    // It is put together at the first call, which takes a quarter of a second: better here than at somebody's question.
    thesaurus();
    const report = await filled(tools, onProgress);
    return { library: new SearchLibrary(tools, chooser, embed), report };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** The names of the indexes: what decides what is written into them is in each, so that no two versions ever mix. */
export async function indexNames(prefix: string): Promise<Names> {
  const code = await digestOfCode([...ROOMS_BEHIND_ANALYSIS, '../search/documents/']);
  return namesFor(prefix, code.slice(0, 8));
}

async function filled(tools: SearchTools, onProgress: (progress: LoadProgress) => void): Promise<ReloadReport> {
  const started = performance.now();
  for (;;) {
    tools.generations.forget();
    const generation = await tools.generations.find();
    if (generation !== null) return asItIs(generation.facts, started);
    try {
      return await reload(tools, onProgress);
    } catch (error) {
      if (!(error instanceof ReloadRunningError)) throw error;
      await wait(LOOK_AGAIN);
    }
  }
}
