import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadEnglish } from '../../src/library/load-english.ts';
import { Loader } from '../../src/library/loader.ts';

const english = loadEnglish();
let corpusDir: string;
let cacheDir: string;
beforeEach(async () => {
  corpusDir = await mkdtemp(join(tmpdir(), 'footnote-corpus-'));
  cacheDir = await mkdtemp(join(tmpdir(), 'footnote-cache-'));
  await writeFile(join(corpusDir, 'many.jsonl'), lines(0, 700));
});
afterEach(async () => {
  for (const folder of [corpusDir, cacheDir]) await rm(folder, { recursive: true, force: true });
});

/** Enough articles to be worth a cache: three passages each. */
function lines(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, at) =>
    JSON.stringify({
      id: `a${from + at}`,
      title: `Ship ${from + at} sails`,
      source: at % 2 === 0 ? 'Harbour News' : 'Island Post',
      date: '2025-03-02',
      text: ['left', 'crossed', 'reached']
        .map(
          (verb) =>
            `The ship number ${from + at} ${verb} the harbour of Eastport with ${(from + at) * 7} boxes of oranges on board, said its captain.`,
        )
        .join('\n\n'),
    }),
  ).join('\n');
}

async function open() {
  const loader = new Loader({ corpusDir, maxBytes: 1_000_000, cacheDir }, english);
  const snapshot = await loader.open(() => {});
  loader.settle(snapshot);
  await loader.close(snapshot);
  const { collection } = snapshot;
  const serials = collection.articles.map(({ serial }) => serial);
  const hits = collection.articleIndex.search(['orang', '77'], 5);
  return { snapshot, collection, serials, hits };
}

describe('the index between runs', () => {
  test('GIVEN a second start THEN everything is as in the first, and taken from the cache', async () => {
    const first = await open();
    const second = await open();
    expect(second.serials).toEqual(first.serials);
    expect(second.collection.passages.map(({ id }) => id)).toEqual(first.collection.passages.map(({ id }) => id));
    expect(second.collection.articles.map(({ stream }) => stream)).toEqual(
      first.collection.articles.map(({ stream }) => stream),
    );
    expect(second.collection.frequencies).toEqual(first.collection.frequencies);
    expect(second.hits).toEqual(first.hits);
    expect(second.snapshot.cards).toEqual(first.snapshot.cards);
  });
  test('GIVEN a file that was added since THEN its articles are there, and those from before are not analysed again', async () => {
    const first = await open();
    await writeFile(join(corpusDir, 'more.jsonl'), lines(700, 710));
    const second = await open();
    expect(second.collection.articles).toHaveLength(710);
    expect(second.serials.filter((serial) => !first.serials.includes(serial))).toHaveLength(10);
  });
  test('GIVEN a damaged or foreign cache THEN everything is built anew', async () => {
    const first = await open();
    const [name = ''] = await readdir(cacheDir);
    const whole = await readFile(join(cacheDir, name));
    for (const bad of [whole.subarray(0, whole.length / 2), Buffer.from('not a cache'), Buffer.alloc(0)]) {
      await writeFile(join(cacheDir, name), bad);
      expect((await open()).collection.passages.map(({ id }) => id)).toEqual(
        first.collection.passages.map(({ id }) => id),
      );
    }
    expect((await readFile(join(cacheDir, name))).length).toBeGreaterThan(1000);
  });
  test('GIVEN a cache folder that cannot be made THEN loading works all the same', async () => {
    await rm(cacheDir, { recursive: true });
    await writeFile(cacheDir, 'a file where the folder should be');
    expect((await open()).collection.articles).toHaveLength(700);
  });
});
