import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ReloadRunningError } from '../../src/core/library.ts';
import { loadEnglish } from '../../src/library/load-english.ts';
import { openLocalLibrary } from '../../src/library/local-library.ts';

const english = loadEnglish();
let corpusDir: string;
beforeEach(async () => {
  corpusDir = await mkdtemp(join(tmpdir(), 'footnote-library-'));
});
afterEach(async () => {
  await rm(corpusDir, { recursive: true, force: true });
});

const write = (name: string, text: string) => writeFile(join(corpusDir, name), text);
const open = () => openLocalLibrary({ corpusDir, maxBytes: 10_000, cacheDir: null }, english);

describe('the library', () => {
  test('GIVEN added, changed and removed files THEN the report tells them apart, and unchanged passages keep their ids', async () => {
    await write('stays.txt', 'The lighthouse keeper counted forty ships in the night of the storm.');
    await write('changes.txt', 'The bakery on the square opens at six in the morning on weekdays.');
    await write('goes.txt', 'The old cinema shows its last film on the first Friday of May.');
    const { library } = await open();
    const before = await library.article('stays');
    await write('changes.txt', 'The bakery on the square opens at seven in the morning on weekdays.');
    await rm(join(corpusDir, 'goes.txt'));
    await write('comes.txt', 'A new footbridge over the river was opened by the mayor in April.');
    expect(await library.reload()).toMatchObject({
      swapped: true,
      problem: null,
      unchanged: 1,
      articles: 3,
      added: [expect.stringContaining('footbridge')],
      changed: [expect.stringContaining('seven')],
      removed: [expect.stringContaining('cinema')],
    });
    expect((await library.article('stays'))?.passages).toEqual(before?.passages);
  });
  test('GIVEN passages at the start, inside and at the end of an article THEN each comes with those beside it', async () => {
    const texts = ['first', 'second', 'third'].map(
      (which) =>
        `The ${which} keeper of the lighthouse at Eastport counted forty ships and more in the night of the storm.`,
    );
    await write('ships.txt', texts.join('\n\n'));
    await write(
      'other.txt',
      'The bakery on the square opens at six in the morning on weekdays, and at seven on Sundays.',
    );
    const { library } = await open();
    const passages = (await library.article('ships'))?.passages ?? [];
    const quote = (passageId: string) => ({ passageId, start: 4, end: 9 });
    const found = await library.around([...passages.map(({ passageId }) => quote(passageId)), quote('AAAAAAAAA')]);
    expect(found.at(-1)).toBeNull();
    expect(
      found.flatMap((cited) => (cited === null ? [] : [[cited.before?.text, cited.passage.text, cited.after?.text]])),
    ).toEqual([
      [undefined, texts[0], texts[1]],
      [texts[0], texts[1], texts[2]],
      [texts[1], texts[2], undefined],
    ]);
    expect(found[1]?.passage.quote).toBe('secon');
    expect(found[1]?.before).toMatchObject({ quote: texts[0], article: 'ships' });
  });
  test('GIVEN a reload that runs THEN a second one is refused, questions are answered, and the next one is not refused', async () => {
    await write('a.txt', 'The lighthouse keeper counted forty ships in the night of the storm.');
    const { library } = await open();
    const first = library.reload();
    await expect(library.reload()).rejects.toThrow(ReloadRunningError);
    expect((await library.ask('How many ships did the lighthouse keeper count?')).verdict).toBe('answered');
    await first;
    await expect(library.reload()).resolves.toMatchObject({ swapped: true });
  });
  test('GIVEN a folder that lost all its articles THEN the ones from before stay', async () => {
    await write('a.txt', 'The lighthouse keeper counted forty ships in the night of the storm.');
    const { library } = await open();
    await rm(join(corpusDir, 'a.txt'));
    expect(await library.reload()).toMatchObject({
      swapped: false,
      articles: 1,
      problem: 'No article could be loaded from the folder.',
    });
    expect((await library.articles()).cards).toHaveLength(1);
  });
  test('GIVEN an article by id, key or title THEN it is found; a passage that is not there is null', async () => {
    await write('night.txt', 'Night of ships\n\nThe lighthouse keeper counted forty ships in the night of the storm.');
    const { library } = await open();
    const card = (await library.articles()).cards[0];
    for (const name of ['night', 'NIGHT OF SHIPS', card?.key ?? ''])
      expect((await library.article(name))?.card).toEqual(card);
    expect(await library.article('day')).toBeNull();
    expect(await library.passages([{ passageId: 'AAAAAAAAA', start: 0, end: 1 }])).toEqual([null]);
  });
  test('GIVEN letters typed THEN titles that begin with them come first', async () => {
    await write('a.txt', 'Stormy weather ahead\n\nThe lighthouse keeper counted forty ships in the night.');
    await write('b.txt', 'After the storm\n\nThe lighthouse keeper slept for the whole of the next day.');
    const { library } = await open();
    expect((await library.suggestArticles('stor', 5)).map(({ title }) => title)).toEqual([
      'Stormy weather ahead',
      'After the storm',
    ]);
  });
});
