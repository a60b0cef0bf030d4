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
  test('GIVEN a reload while the model takes its time THEN the answer is from the articles that were asked', async () => {
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
    try {
      const answer = library.ask(QUAY_QUESTION, { limit: 30 });
      await asked;
      // Two reloads, each of which forgets the words of the state before.
      for (const what of ['A bridge', 'A tower']) {
        await writeFile(
          join(corpus.folder, 'news.jsonl'),
          `${JSON.stringify({ id: 'harbour', title: what, text: `${what} was built.` })}\n`,
        );
        expect(await library.reload()).toMatchObject({ swapped: true, changed: [what] });
      }
      choice.emit('chosen');
      expect(await answer).toMatchObject({ chosen: 'reader', verdict: 'answered' });
      expect((await answer).citations[0]).toMatchObject({ article: 'harbour', title: 'Harbour opens again' });
      expect((await library.article('harbour'))?.card.title).toBe('A tower');
    } finally {
      await library.close();
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
    const { library } = await openLibrary(
      { ...settings(), reader },
      () => {},
      () => {},
      (...told) => unread.push(told),
    );
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
