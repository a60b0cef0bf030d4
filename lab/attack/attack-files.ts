import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadEnglish } from '../../src/library/load-english.ts';
import { Indexer } from '../../src/core/index/indexer.ts';
import { sentencesOf } from '../../src/core/index/analysis.ts';
import { FileReader } from '../../src/corpus/file-reader.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { visible } from '../../src/corpus/readable.ts';
import { CLASS_NAMES, hostileFiles } from './hostile-files.ts';
import type { Row } from './rows.ts';

const MAX_BYTES = 5_000_000;
/** Milliseconds that one file may take, to read and to index. */
const SECOND = 1000;
/** Megabytes that the process may take. */
const MEMORY = 2000;
/** Files of a folder: each folder also holds an article that must be there in the end. */
const IN_FOLDER = 500;
const LONGEST_PASSAGE = 1500;

/** Reads and indexes folders of hostile files, class by class. */
export async function* attackFiles(filesInClass: number, seed: number): AsyncGenerator<Row> {
  const english = loadEnglish();
  for (const [at, kind] of CLASS_NAMES.entries()) {
    const faults: string[] = [];
    const slowest = { ms: 0, file: '' };
    let [articles, refusals, memory] = [0, 0, 0];
    for (let done = 0; done < filesInClass; done += IN_FOLDER) {
      const dir = await mkdtemp(join(tmpdir(), 'footnote-attack-'));
      const files = Math.min(IN_FOLDER, filesInClass - done);
      const names: string[] = [];
      for (const { name, content } of hostileFiles(kind, files, seed + 1000 * at + done)) {
        const safe = name.replaceAll('/', '_');
        await writeFile(join(dir, safe), content);
        names.push(safe);
      }
      await writeFile(join(dir, 'innocent.txt'), 'The innocent harbour opened again on Sunday.');
      const clock = (ms: number, file: string) => {
        if (ms > slowest.ms) Object.assign(slowest, { ms, file });
        if (ms > SECOND) faults.push(`${visible(file)} took ${Math.round(ms)} ms`);
      };
      await timed(dir, names, clock);
      const reading = await readCorpus(dir, { maxBytes: MAX_BYTES });
      faults.push(...unnamed(names, reading.files, reading.refused));
      const indexer = new Indexer(english);
      for (const article of reading.articles) {
        const started = performance.now();
        const indexed = indexer.analyser.analyse(article);
        clock(performance.now() - started, article.id);
        for (const passage of indexed.passages) {
          if (passage.end - passage.start > LONGEST_PASSAGE)
            faults.push(`${visible(article.id)}: a passage is too long`);
          const within = sentencesOf(passage).every(
            ({ start, end }) => start >= passage.start && end <= passage.end && start < end,
          );
          if (!within) faults.push(`${visible(article.id)}: a sentence is not within its passage`);
        }
      }
      if (!reading.articles.some(({ id }) => id === 'innocent')) faults.push('the innocent article is missing');
      articles += reading.articles.length;
      refusals += reading.refused.length;
      memory = Math.max(memory, process.memoryUsage.rss() / 1e6);
      await rm(dir, { recursive: true, force: true });
    }
    if (memory > MEMORY) faults.push(`it took ${Math.round(memory)} MB`);
    yield {
      attack: `files: ${kind}`,
      count: filesInClass,
      slowest: slowest.ms,
      found: `${articles} articles, ${refusals} refusals, ${Math.round(memory)} MB`,
      faults,
    };
  }
}

/** Reads each file by itself, so that the time of each is known. */
async function timed(dir: string, names: readonly string[], clock: (ms: number, file: string) => void): Promise<void> {
  const reader = new FileReader();
  await reader.read({ dir, path: 'innocent.txt', maxBytes: MAX_BYTES, known: null });
  for (const path of names) {
    const started = performance.now();
    await reader.read({ dir, path, maxBytes: MAX_BYTES, known: null });
    clock(performance.now() - started, path);
  }
  await reader.close();
}

/** Files that came to nothing without a word, and refusals that do not say what is wrong or what to do. */
export function unnamed(
  names: readonly string[],
  files: Awaited<ReturnType<typeof readCorpus>>['files'],
  refused: Awaited<ReturnType<typeof readCorpus>>['refused'],
): string[] {
  const told = new Set(refused.map(({ file }) => file));
  return [
    ...names
      .filter((name) => !told.has(visible(name)) && (files.get(name)?.found.length ?? 0) === 0)
      .map((name) => `${visible(name)} came to nothing, and nobody is told`),
    ...refused
      .filter(({ file, problem, remedy }) => file === '' || problem === '' || !/^[\p{Lu}].*\.$/u.test(remedy))
      .map(({ file }) => `${file} is refused without a remedy`),
  ];
}
