import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ReloadRunningError, type Library } from '../../src/core/library.ts';

/**
 * What every library does, wherever its articles are.
 * @param openAt opens one over a folder, of articles of 10,000 bytes at most
 */
export function describeLibrary(where: string, openAt: (corpusDir: string) => Promise<Library>): void {
  let corpusDir: string;
  let opened: Library[] = [];
  beforeEach(async () => {
    corpusDir = await mkdtemp(join(tmpdir(), 'footnote-library-'));
  });
  afterEach(async () => {
    await Promise.all(opened.map((library) => library.close()));
    opened = [];
    await rm(corpusDir, { recursive: true, force: true });
  });

  const write = (name: string, text: string) => writeFile(join(corpusDir, name), text);
  const open = async () => {
    const library = await openAt(corpusDir);
    opened.push(library);
    return { library };
  };

  describe(`the library ${where}`, () => {
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
      await write(
        'night.txt',
        'Night of ships\n\nThe lighthouse keeper counted forty ships in the night of the storm.',
      );
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
    test('GIVEN a misspelt word, a name in another wording and an abbreviation THEN the sentence is found', async () => {
      await write(
        'ecowas.txt',
        'The Economic Community of West African States (ECOWAS) met in Abuja on Sunday to talk about trade.',
      );
      await write('ships.txt', 'The lighthouse keeper counted forty ships in the night of the storm at Eastport.');
      const { library } = await open();
      const misspelt = await library.ask('How many ships did the lighthuose keeper count?');
      expect(misspelt.corrections).toEqual([{ from: 'lighthuose', to: 'lighthouse' }]);
      expect(misspelt.sentences[0]?.citation.quote).toContain('forty ships');
      const short = await library.ask('Where did ECOWAS meet?');
      expect(short.sentences[0]?.citation).toMatchObject({ article: 'ecowas', start: 0 });
      expect((await library.ask('Who is the mayor of Kisumu?')).unknownNames).toEqual(['Kisumu']);
    });
    test('GIVEN a source, days of publication or an article THEN only its passages are found, and what the days leave is told', async () => {
      const dated = (date: string, source: string, number: string) =>
        `---\ntitle: Ships of ${date}\ndate: ${date}\nsource: ${source}\n---\nThe lighthouse keeper counted ${number} ships in the night of the storm.`;
      await write('one.md', dated('2024-03-01', 'Eastport Gazette', 'forty'));
      await write('two.md', dated('2025-03-01', 'Harbour Post', 'fifty'));
      await write('three.md', '# Undated\n\nThe lighthouse keeper counted sixty ships in the night of the storm.');
      const { library } = await open();
      const asked = 'How many ships did the lighthouse keeper count?';
      const articles = async (options: Parameters<Library['ask']>[1]) =>
        (await library.ask(asked, options)).passages.map(({ article }) => article).toSorted();
      expect(await articles({})).toEqual(['one', 'three', 'two']);
      expect(await articles({ source: 'Harbour Post' })).toEqual(['two']);
      expect(await articles({ article: 'three' })).toEqual(['three']);
      expect(await articles({ published: { since: '2024-06-01' } })).toEqual(['two']);
      expect((await library.ask(asked, { published: { until: '2024-12-31' } })).published).toEqual({
        asked: { until: '2024-12-31' },
        within: 1,
        undated: 1,
        oldest: '2024-03-01',
        newest: '2025-03-01',
      });
      expect((await library.articles()).cards.map(({ id }) => id)).toEqual(['two', 'one', 'three']);
      expect(await library.suggestSources('har', 5)).toEqual(['Harbour Post']);
      expect(await library.about()).toMatchObject({
        articles: 3,
        passages: 3,
        sourceCount: 2,
        span: { oldest: '2024-03-01', newest: '2025-03-01' },
        newest: [
          { n: 1, article: 'two' },
          { n: 2, article: 'one' },
        ],
      });
      expect(await library.file('Ships of 2025-03-01')).toEqual({ path: 'two.md', articles: 1 });
    });
    test('GIVEN long articles THEN a quote stands where the article has it, paragraph and offsets alike', async () => {
      const paragraphs = Array.from(
        { length: 30 },
        (_, at) =>
          `Keeper number ${at} of the lighthouse at Eastport counted ${100 + at} ships in the night of storm ${at}, and wrote them down.`,
      );
      await write('log.txt', paragraphs.join('\n\n'));
      await write('other.txt', 'The bakery on the square opens at six in the morning on weekdays.');
      const { library } = await open();
      const answer = await library.ask('How many ships did keeper number 17 count?');
      const [first] = answer.sentences;
      expect(first?.citation).toMatchObject({ article: 'log', paragraph: 18, quote: paragraphs[17] });
      expect(first?.citation.start).toBe(paragraphs.join('\n\n').indexOf(paragraphs[17] ?? ''));
      const [marked] = first?.citation.answers ?? [];
      expect(paragraphs.join('\n\n').slice(marked?.start, marked?.end)).toBe('117');
      const pages = await library.article('log', 1);
      expect(pages?.at).toBe(1);
      expect(pages?.passages[0]?.paragraph).toBeGreaterThan(1);
    });
    test('GIVEN an article that is nearly one of those there THEN it is named', async () => {
      const text =
        'The lighthouse keeper counted forty ships in the night of the storm, and sixty more on the day after it had passed.';
      await write('there.txt', `Night of ships\n\n${text}`);
      await write('other.txt', 'The bakery on the square opens at six in the morning on weekdays.');
      const { library } = await open();
      const given = {
        id: 'new',
        title: 'New',
        text,
        date: null,
        source: null,
        url: null,
        author: null,
        language: null,
      };
      expect((await library.compare(given)).alike).toMatchObject([{ title: 'Night of ships' }]);
      expect((await library.compare({ ...given, text: 'The cinema shows its last film in May.' })).alike).toEqual([]);
    });
  });
}
