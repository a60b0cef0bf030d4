import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { unnamed } from './attack-files.ts';
import { hostileDocuments } from './hostile-documents.ts';
import type { Row } from './rows.ts';

const MAX_BYTES = 5_000_000;
const INNOCENT = 'innocent.txt';

/**
 * Reads a folder of hostile pages, PDFs, Word documents and messages. Each may cost the reading thread, and nothing else.
 * @param patience milliseconds that a small file may take
 */
export async function attackDocuments(patience?: number): Promise<Row> {
  const dir = await mkdtemp(join(tmpdir(), 'footnote-documents-'));
  const files = hostileDocuments();
  for (const { name, content } of files) await writeFile(join(dir, name), content);
  await writeFile(join(dir, INNOCENT), 'The innocent harbour opened again on Sunday.');
  const started = performance.now();
  const reading = await readCorpus(dir, { maxBytes: MAX_BYTES, ...(patience === undefined ? {} : { patience }) });
  const took = performance.now() - started;
  await rm(dir, { recursive: true, force: true });
  const names = files.map(({ name }) => name);
  const isThere = reading.articles.some(({ id }) => id === 'innocent');
  return {
    attack: 'documents',
    count: files.length,
    slowest: took,
    found: `${reading.articles.length} articles, ${reading.refused.length} refusals, in all`,
    faults: [
      ...unnamed(names, reading.files, reading.refused),
      ...(isThere ? [] : ['the innocent article is missing']),
    ],
  };
}
