import { EventEmitter, once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadEnglish } from '../../src/library/load-english.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { openLocalLibrary } from '../../src/library/local-library.ts';
import { ARTICLES, folderOf, QUAY_QUESTION } from '../cli/corpus.ts';
import { choosing, playServer, type Play } from '../reader/model-server.ts';

let corpus: Awaited<ReturnType<typeof folderOf>>;
beforeEach(async () => {
  corpus = await folderOf(ARTICLES);
});
afterEach(() => corpus.remove());

const settings = () => ({ corpusDir: corpus.folder, maxBytes: 10_000, cacheDir: null });

describe('a library with a reading model', () => {
  test('GIVEN reloads while the model takes its time THEN the answer is from the articles that were asked', async () => {
    const line = (at: number, text: string) => JSON.stringify({ id: `a${at}`, title: `Report ${at}`, text });
    const write = (texts: readonly string[]) =>
      writeFile(join(corpus.folder, 'news.jsonl'), texts.map((text, at) => line(at, text)).join('\n'));
    const cities = ['Aldis', 'Brenn', 'Corvo', 'Dunmore', 'Ekholm', 'Farland', 'Grimsey', 'Holmon'];
    await write(
      cities.map((city) => `It rained in ${city}. Repairs to the northern quay of ${city} cost 4.2 million dollars.`),
    );
    const choice = new EventEmitter();
    const asked = once(choice, 'asked');
    const { library } = await openLocalLibrary(settings(), loadEnglish(), undefined, undefined, {
      sentTo: 'reader.example',
      choose: async () => {
        choice.emit('asked');
        await once(choice, 'chosen');
        return { verdict: 'answered', numbers: [1] };
      },
    });
    const { library: byWords } = await openLocalLibrary(settings(), loadEnglish());
    const options = { limit: 30, explain: true };
    try {
      const words = await byWords.ask(QUAY_QUESTION, options);
      const answer = library.ask(QUAY_QUESTION, options);
      await asked;
      // Each reload forgets the words of the state before; the last has other ones in their place.
      for (const what of ['bridge', 'tower', 'castle']) {
        await write(
          cities.map((_, at) => `The ${what}, the ${what}s and ${at} more: ${what}ing goes on in ${what}land.`),
        );
        expect(await library.reload()).toMatchObject({ swapped: true });
      }
      choice.emit('chosen');
      const { passages, citations, chosen } = await answer;
      expect(chosen).toBe('reader');
      expect(passages).toEqual(words.passages);
      expect(citations.map(({ quote }) => quote)).toEqual([expect.stringMatching(/^It rained in \w+\.$/)]);
    } finally {
      await Promise.all([library.close(), byWords.close()]);
    }
  });

  test('GIVEN a model that hangs THEN everything else is answered meanwhile', async () => {
    const { library } = await openLocalLibrary(settings(), loadEnglish(), undefined, undefined, {
      sentTo: 'reader.example',
      choose: () => new Promise(() => {}),
    });
    void library.ask(QUAY_QUESTION);
    expect(await library.articles()).toMatchObject({ total: 2 });
    expect(await library.reload()).toMatchObject({ swapped: true });
    await library.close();
  });

  test('GIVEN its settings THEN the thread asks it, and whoever opened the library is told where words chose', async () => {
    const fails: Play = (response) => response.writeHead(500).end();
    let play: Play = choosing('storm');
    const server = await playServer((response, request) => play(response, request));
    const unread: string[][] = [];
    const reader = { url: server.url, model: 'm', key: null, timeoutMs: 15_000, concurrency: 1 };
    const { library } = await openLibrary({ ...settings(), reader }, { onUnread: (...told) => unread.push(told) });
    try {
      const read = await library.ask(QUAY_QUESTION);
      expect(read).toMatchObject({ chosen: 'reader', sentTo: new URL(server.url).host });
      expect(read.citations[0]?.quote).toContain('storm');
      play = fails;
      expect(await library.ask('What did the quay cost?')).toMatchObject({ chosen: 'words' });
      expect(unread).toEqual([['The server answered 500', 'What did the quay cost?']]);
    } finally {
      await library.close();
      await server.close();
    }
  });
});
