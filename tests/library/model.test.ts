import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openLibrary } from '../../src/library/open-library.ts';
import { ModelError } from '../../src/model/folder.ts';
import { ARTICLES, folderOf, QUAY_QUESTION } from '../cli/corpus.ts';
import { run, STACK } from '../cli/child.ts';
import { madeModel, PLAYS } from '../model/made-model.ts';

let corpus: Awaited<ReturnType<typeof folderOf>>;
let made: Awaited<ReturnType<typeof madeModel>>;
beforeEach(async () => {
  corpus = await folderOf(ARTICLES);
  made = await madeModel(PLAYS.endingAtBoom);
});
afterEach(() => Promise.all([corpus.remove(), made.remove()]));

const settings = () => ({ corpusDir: corpus.folder, maxBytes: 10_000, cacheDir: null, modelDir: made.folder });

describe('a library with a small model', () => {
  test('GIVEN its folder THEN the thread heeds it, and where it fails words answer and whoever opened the library is told', async () => {
    const trouble: string[] = [];
    const { library } = await openLibrary(settings(), { onTrouble: (sentence) => trouble.push(sentence) });
    try {
      expect(await library.ask(QUAY_QUESTION)).toMatchObject({ chosen: 'model', verdict: 'answered' });
      const { citations, chosen } = await library.ask('How much did the boom at the northern quay cost?');
      expect(chosen).toBe('words');
      expect(citations[0]?.quote).toContain('quay');
      expect(trouble).toEqual(["Words alone chose, without the model: The model's thread ended."]);
      expect(await library.ask('Who decided on the library?')).toMatchObject({ chosen: 'model' });
    } finally {
      await library.close();
    }
  });
  test('GIVEN no model in it THEN it is refused with a sentence, as other settings are', async () => {
    await rm(made.folder, { recursive: true });
    const opening = openLibrary(settings());
    await expect(opening).rejects.toThrow(ModelError);
    await expect(opening).rejects.toThrow(/holds no model/);
  });
});

describe('ask, with MODEL_DIR', () => {
  const ask = () =>
    run('src/cli/ask.js', ['--corpus', corpus.folder, '--json', QUAY_QUESTION], { MODEL_DIR: made.folder });
  test('GIVEN a model THEN the answer says that it was heeded, and the program ends', async () => {
    const { code, stdout, stderr } = await ask();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ chosen: 'model', answered: true });
  });
  test('GIVEN none THEN a sentence says what to do, and the exit code is 2', async () => {
    await rm(made.folder, { recursive: true });
    const { code, stdout, stderr } = await ask();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^MODEL_DIR is ".+", which holds no model: .+ "npm run get-model -- .+" puts it there/);
    expect(stderr).not.toMatch(STACK);
  });
});
