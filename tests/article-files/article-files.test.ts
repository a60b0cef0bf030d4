import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openArticleFiles } from '../../src/article-files/open-article-files.ts';
import { TakenError } from '../../src/article-files/moves.ts';
import { troubleOf } from '../../src/article-files/trouble.ts';
import type { ArticleDraft, ArticleFiles, GivenFile, SeveralDraft } from '../../src/core/article-files.ts';
import { ReloadRunningError, type Library } from '../../src/core/library.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { openDesk, type Desk } from '../commands/desk.ts';

const KEEPER = 'Keeper counts whales\n\nThe keeper of the lighthouse counted nine whales in one night.\n';
const given = (text = KEEPER, name = 'a.txt'): GivenFile => ({ name, bytes: Buffer.from(text), origin: null });
const log = pino({ level: 'silent' });
const now = () => new Date('2026-01-02T03:04:05Z');

let desk: Desk;
const open = (library: Library = desk.library, patience = { longest: 50, look: 5 }): ArticleFiles =>
  openArticleFiles({ corpusDir: desk.folder, maxBytes: 10_000 }, library, log, now, patience);
async function drafted(files: ArticleFiles, of = given()): Promise<ArticleDraft> {
  const draft = await files.draft(of);
  if ('problem' in draft || draft.kind !== 'article') throw new Error('It is no draft of one article.');
  return draft;
}
const inFolder = async () => (await readdir(desk.folder, { recursive: true })).toSorted();

beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

describe('what is given', () => {
  test.each([
    ['page.png', KEEPER, 'its ending'],
    ['a', KEEPER, 'its ending'],
    ['a.txt', '\u0000', 'it is not UTF-8 text'],
    ['a.txt', 'x'.repeat(10_001), 'it is too large (10001 bytes; the limit is 10000)'],
    ['a.md', '---\ntitle: *x\n---\n\nText.', 'begins with "*"'],
    ['a.jsonl', '{"id":"a"}', 'is missing'],
  ])('GIVEN %s with %j THEN it is refused: %s', async (name, text, why) => {
    const refused = await open().draft(given(text, name));
    expect(refused).toMatchObject({ problem: expect.stringContaining(why) as string });
    expect(await inFolder()).toEqual(['budget.md', 'harbour.md', 'lighthouse.txt']);
  });
  test('GIVEN a link that cannot be kept THEN the draft says so, before and after other facts', async () => {
    const files = open();
    const draft = await drafted(files, given('---\nurl: nowhere\n---\n\nThe mayor spoke.', 'a.md'));
    expect(draft.faults.map(({ problem }) => problem)).toEqual([expect.stringContaining('without its link')]);
    const { title, source, date, language } = draft.facts;
    const after = await files.mend(draft, { title, source, date, language, url: 'ftp://x' });
    expect('problem' in after ? [] : after.faults).toHaveLength(2);
    expect(await files.mend(draft, { ...draft.facts, language: 'no language' })).toMatchObject({
      problem: expect.stringContaining('"language"') as string,
    });
  });
});

describe('adding', () => {
  test('GIVEN a draft THEN one whole file is written, and nothing else, with the day that it was added', async () => {
    const files = open();
    const outcome = await files.add(await drafted(files));
    expect(outcome).toMatchObject({ kind: 'done', report: { added: ['Keeper counts whales'] } });
    const file = outcome.kind === 'done' ? outcome.file : '';
    expect(await readdir(join(desk.folder, 'added'))).toEqual([file.replace('added/', '')]);
    expect(await readFile(join(desk.folder, file), 'utf8')).toBe(
      '---\ntitle: Keeper counts whales\nadded: 2026-01-02T03:04:05.000Z\n---\n\nThe keeper of the lighthouse counted nine whales in one night.\n',
    );
  });
  test('GIVEN the same file a second time THEN nothing is overwritten', async () => {
    const files = open();
    const draft = await drafted(files);
    const first = await files.add(draft);
    expect(await files.add(draft)).toEqual({ kind: 'taken', file: first.kind === 'done' ? first.file : '' });
  });
  test('GIVEN articles that cannot be loaded THEN the file is taken back', async () => {
    const broken: Library = {
      ...desk.library,
      reload: async () => ({ ...(await desk.library.reload()), swapped: false, problem: 'The folder burns.' }),
    };
    const files = open(broken);
    expect(await files.add(await drafted(files))).toEqual({ kind: 'undone', why: 'The folder burns.' });
    expect(await readdir(join(desk.folder, 'added'))).toEqual([]);
  });
  test('GIVEN a reload that is running THEN it is waited for; one that does not end is told, and the file stays', async () => {
    let left = 2;
    const busy: Library = {
      ...desk.library,
      reload: async () => {
        if (left-- > 0) throw new ReloadRunningError();
        return desk.library.reload();
      },
    };
    const files = open(busy);
    expect(await files.add(await drafted(files))).toMatchObject({ kind: 'done' });
    left = Infinity;
    const later = await files.add(await drafted(files, given(KEEPER.replaceAll('whale', 'seal'))));
    expect(later.kind).toBe('later');
    expect(await readdir(join(desk.folder, 'added'))).toHaveLength(2);
  });
  test('GIVEN what a killed writer left THEN it is no article, and no refusal', async () => {
    await mkdir(join(desk.folder, 'added'));
    await writeFile(join(desk.folder, 'added', '.adding.x.tmp'), KEEPER);
    const files = open();
    expect(await files.add(await drafted(files))).toMatchObject({
      report: { added: ['Keeper counts whales'], refused: [] },
    });
  });
});

describe('several articles in one file', () => {
  const line = (n: number, more = {}) =>
    JSON.stringify({ id: `id-${n}`, title: `Ship ${n}`, text: `Ship ${n}\u00a0came *in*.\n\nIt left.`, ...more });
  async function together(files: ArticleFiles, lines: readonly string[]): Promise<SeveralDraft> {
    const draft = await files.draft(given(lines.join('\n'), 'ships.jsonl'));
    if ('problem' in draft || draft.kind !== 'several') throw new Error('It is no draft of several articles.');
    return draft;
  }

  test('GIVEN lines, one broken, one with an id that is taken, THEN the others become one file, to the letter, and go with it', async () => {
    const files = open();
    const known = {
      date: '2025-06-10',
      source: 'The Port',
      url: 'https://example.org/3',
      author: 'A. B.',
      language: 'en',
    };
    const draft = await together(files, [line(1, { id: 'harbour' }), '{"id":"x"}', line(3, known)]);
    expect(draft.faults).toMatchObject([{ problem: 'line 2: "title" is missing' }]);
    expect(draft.articles.map(({ title }) => title)).toEqual(['Ship 1', 'Ship 3']);
    const outcome = await files.add(draft);
    expect(outcome).toMatchObject({ kind: 'done', report: { added: ['Ship 1', 'Ship 3'], refused: [] } });
    const [name = ''] = await readdir(join(desk.folder, 'added'));
    expect(name).toMatch(/^2026-01-02-ship-1-and-1-more-[0-9a-f]{8}\.jsonl$/);
    const { articles } = await readCorpus(desk.folder, { maxBytes: 10_000 });
    expect(articles.filter(({ id }) => id.startsWith('added/'))).toMatchObject([
      { title: 'Ship 1', text: 'Ship 1\u00a0came *in*.\n\nIt left.', date: null },
      { title: 'Ship 3', ...known },
    ]);
    expect(await files.add(draft)).toMatchObject({ kind: 'taken' });

    const shared = await files.remove('Ship 3');
    expect(shared).toMatchObject({ kind: 'shared', file: `added/${name}`, articles: 2 });
    expect(await files.remove(shared.kind === 'shared' ? shared.key : '', true)).toMatchObject({ kind: 'done' });
    expect((await desk.library.articles()).total).toBe(3);
    expect(await files.restore(`added/${name}`)).toMatchObject({
      kind: 'done',
      report: { added: ['Ship 1', 'Ship 3'] },
    });
  });

  test('GIVEN hundreds THEN only the first are held against what is there, and what is alike is told once', async () => {
    let compared = 0;
    const counting: Library = {
      ...desk.library,
      compare: (article) => {
        compared++;
        return desk.library.compare(article);
      },
    };
    const text =
      'Repairs to the northern quay cost the town 300,000 dollars of its own, the council heard when it passed the budget.';
    const draft = await together(
      open(counting),
      Array.from({ length: 300 }, (_, n) => line(n, { text })),
    );
    expect([compared, draft.compared, draft.articles.length]).toEqual([10, 10, 300]);
    expect(draft.alike.map(({ title }) => title)).toEqual(['Council passes the budget']);
  });

  test('GIVEN more than can be looked at THEN it is refused with its limit', async () => {
    const files = openArticleFiles({ corpusDir: desk.folder, maxBytes: 5_000_000 }, desk.library, log);
    expect(files.largest('a.jsonl')).toBe(8_000_000);
    const refused = await files.draft(given(' '.repeat(8_000_001), 'a.jsonl'));
    expect(refused).toMatchObject({ problem: 'it is too large (8000001 bytes; the limit is 8000000)' });
  });
});

describe('removing and restoring', () => {
  test('GIVEN a file of the folder’s own THEN it is moved with its path, not read any more, and brought back', async () => {
    const files = open();
    const before = await stat(join(desk.folder, 'harbour.md'));
    expect(await files.remove('Harbour opens again')).toMatchObject({ kind: 'done', file: 'removed/harbour.md' });
    expect((await desk.library.articles()).total).toBe(2);
    expect((await files.removed()).map(({ path }) => path)).toEqual(['harbour.md']);
    expect(await files.restore('harbour.md')).toMatchObject({ kind: 'done', file: 'harbour.md' });
    expect((await stat(join(desk.folder, 'harbour.md'))).ino).toBe(before.ino);
  });
  test('GIVEN a file of that name in both places THEN neither takes the place of the other', async () => {
    const files = open();
    await files.remove('Harbour opens again');
    await desk.write('harbour.md', '---\ntitle: Another\n---\n\nThe mayor spoke at the harbour.\n');
    await desk.library.reload();
    const [first] = await files.removed();
    expect(await files.restore(first?.key ?? '')).toEqual({ kind: 'taken', file: 'harbour.md' });
    expect(await files.remove('Another')).toMatchObject({ kind: 'done', file: 'removed/harbour-2.md' });
  });
  test.each(['../secret.md', '/etc/passwd', '..', '', 'nothing.md'])(
    'GIVEN the name %j THEN nothing is restored, and nothing removed',
    async (name) => {
      const before = await inFolder();
      expect(await open().restore(name)).toEqual({ kind: 'unknown' });
      expect(await open().remove(name)).toEqual({ kind: 'unknown' });
      expect(await inFolder()).toEqual(before);
    },
  );
});

test.each([
  ['EROFS', { kind: 'forbidden' }],
  ['EACCES', { kind: 'forbidden' }],
  ['ENOSPC', { kind: 'full' }],
  ['EDQUOT', { kind: 'full' }],
  ['EXDEV', { kind: 'failed', code: 'EXDEV' }],
])('GIVEN that the system says %s THEN the trouble is %o', (code, trouble) => {
  expect(troubleOf(Object.assign(new Error('No.'), { code }), log)).toEqual(trouble);
});
test('GIVEN a fault of our own THEN it is none of the file system’s', () => {
  expect(() => troubleOf(new Error('Ours.'), log)).toThrow('Ours.');
  expect(troubleOf(new TakenError('a.md'), log)).toEqual({ kind: 'taken', file: 'a.md' });
});
