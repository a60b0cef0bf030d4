import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
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

async function open(keptIn = cacheDir) {
  const troubles: string[] = [];
  const loader = new Loader({ corpusDir, maxBytes: 1_000_000, cacheDir: keptIn }, english, (sentence) =>
    troubles.push(sentence),
  );
  const snapshot = await loader.open(() => {});
  loader.settle(snapshot);
  await loader.close(snapshot);
  const { collection } = snapshot;
  const serials = collection.articles.map(({ serial }) => serial);
  const hits = collection.articleIndex.search(['orang', '77'], 5);
  return { snapshot, collection, serials, hits, troubles };
}

describe('the index between runs', () => {
  test('GIVEN articles of two languages THEN each word is known by its own language after a second start, too', async () => {
    await writeFile(
      join(corpusDir, 'brand.md'),
      '---\nlanguage: de\n---\nDie Brand war in der Nacht gelöscht, die war alt.\n',
    );
    const first = await open();
    const second = await open();
    const { lexicon } = second.collection;
    expect(second.serials).toEqual(first.serials);
    expect(second.collection.languages).toEqual(['en', 'de']);
    expect(lexicon.languageOfWord).toEqual(first.collection.lexicon.languageOfWord);
    expect(lexicon.termOfWord[lexicon.wordId('war', 'de') ?? -1]).toBe(0);
    expect(lexicon.wordId('war')).toBeUndefined();
  });
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
  test.each([
    {
      place: 'a file where the folder should be',
      make: async (at: string) => {
        await writeFile(join(at, 'file'), '');
        return join(at, 'file');
      },
    },
    {
      place: 'a folder behind a link that leads nowhere',
      make: async (at: string) => {
        await symlink(join(at, 'nowhere', 'at', 'all'), join(at, 'link'));
        return join(at, 'link', 'cache');
      },
    },
    // Node's own way of making folders never comes back from there.
    ...(existsSync('/proc') ? [{ place: 'a folder under /proc', make: async () => '/proc/footnote/cache' }] : []),
  ])('GIVEN $place for the cache THEN loading works all the same, and a sentence says what to do', async ({ make }) => {
    const place = await make(cacheDir);
    const { collection, troubles } = await open(place);
    expect(collection.articles).toHaveLength(700);
    expect(troubles[0]).toContain(`The index could not be kept in "${place}" (`);
    expect(troubles[0]).toMatch(/nothing else is lost\. .*CACHE_DIR/);
  });
  test('GIVEN a folder that is not there yet, in another one that is not THEN both are made', async () => {
    const { troubles } = await open(join(cacheDir, 'not', 'yet'));
    expect(troubles).toEqual([]);
    expect(await readdir(join(cacheDir, 'not', 'yet'))).toEqual([expect.stringMatching(/\.index$/)]);
  });
  test('GIVEN what a killed writer left unfinished THEN the next start removes it, and what a living one writes stays', async () => {
    await open();
    const [name = ''] = await readdir(cacheDir);
    for (const file of [`${name}.123.tmp`, `${name}.124.tmp`, 'foreign.tmp'])
      await writeFile(join(cacheDir, file), 'x');
    const longAgo = new Date(Date.now() - 3_600_000);
    for (const file of [`${name}.123.tmp`, 'foreign.tmp']) await utimes(join(cacheDir, file), longAgo, longAgo);
    await open();
    expect((await readdir(cacheDir)).toSorted()).toEqual([name, `${name}.124.tmp`, 'foreign.tmp'].toSorted());
  });
});
