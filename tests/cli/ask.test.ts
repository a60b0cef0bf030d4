import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { run, STACK } from './child.ts';
import { choosing, playServer, type Play } from '../reader/model-server.ts';
import { ARTICLES, folderOf, QUAY_QUESTION, QUAY_TEXT } from './corpus.ts';

const Passage = {
  article: z.string(),
  title: z.string(),
  passage: z.int().min(1),
  quote: z.string().min(1),
  text: z.string().min(1),
  start: z.int().min(0),
  end: z.int().min(1),
};

/** What scripts rely on; a key more or less is a fault. */
const Printed = z.strictObject({
  id: z.string().optional(),
  question: z.string(),
  answered: z.boolean(),
  verdict: z.enum(['answered', 'perhaps', 'none']),
  confidence: z.number().min(0).max(1),
  chosen: z.enum(['words', 'reader']).optional(),
  answer: z.string(),
  missing: z.array(z.string()),
  corrections: z.array(z.strictObject({ from: z.string(), to: z.string() })),
  citations: z.array(
    z.strictObject({
      n: z.int().min(1),
      ...Passage,
      source: z.string().nullable(),
      date: z.iso.date().nullable(),
      url: z.url().nullable(),
    }),
  ),
  passages: z.array(
    z.strictObject({ ...Passage, score: z.number(), signals: z.record(z.string(), z.number()).optional() }),
  ),
  ms: z.number().min(0),
});

const QUESTIONS = [
  { id: 'second', question: 'Who won the chess championship?' },
  { id: 7, question: QUAY_QUESTION },
  { id: 'first', question: 'When does the town libary move?' },
];

let folder: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ folder, remove } = await folderOf({ ...ARTICLES, 'broken.md': '---\ntitle: x\n' }));
  await writeFile(join(folder, '.questions'), QUESTIONS.map((one) => JSON.stringify(one)).join('\n\n'));
});
afterAll(() => remove());

const ask = (...args: string[]) => run('src/cli/ask.js', ['--corpus', folder, ...args]);
const printed = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => Printed.parse(JSON.parse(line)));

describe.concurrent('ask --json', { timeout: 60_000 }, () => {
  test('GIVEN a question that an article answers THEN one object tells the answer and where it stands', async () => {
    const { code, stdout } = await ask('--json', ...QUAY_QUESTION.split(' '));
    expect(code).toBe(0);
    const [answer, ...more] = printed(stdout);
    expect(more).toEqual([]);
    expect(answer).toMatchObject({ question: QUAY_QUESTION, answered: true, verdict: 'answered', missing: [] });
    expect(answer).not.toHaveProperty('id');
    const [cited] = answer?.citations ?? [];
    expect(cited).toMatchObject({
      n: 1,
      article: 'harbour',
      title: 'Harbour opens again',
      source: 'The Daily Example',
      date: '2025-03-02',
      url: 'https://example.org/harbour',
      passage: 2,
    });
    expect(cited?.quote).toContain('4.2 million dollars');
    expect(QUAY_TEXT.slice(cited?.start, cited?.end)).toBe(cited?.quote);
    expect(cited?.text).toContain(cited?.quote);
    expect(answer?.answer).toBe(`${cited?.quote} [1]`);
    for (const { article, start, end, quote } of answer?.passages ?? [])
      if (article === 'harbour') expect(QUAY_TEXT.slice(start, end)).toBe(quote);
  });

  test('GIVEN a file of questions THEN each is answered on a line of its own, in order, under its id', async () => {
    const { code, stdout } = await ask('--json', '--questions', join(folder, '.questions'));
    expect(code).toBe(0);
    const answers = printed(stdout);
    expect(answers.map(({ id, question }) => ({ id, question }))).toEqual(
      QUESTIONS.map(({ id, question }) => ({ id: String(id), question })),
    );
    expect(answers[0]).toMatchObject({ answered: false, answer: '', citations: [] });
    expect(answers[0]?.missing).toEqual(expect.arrayContaining(['chess', 'championship']));
    expect(answers[2]?.corrections).toEqual([{ from: 'libary', to: 'library' }]);
    expect(answers[2]?.citations[0]).toMatchObject({ article: 'library', source: null, date: null, url: null });
  });

  test('GIVEN a limit and --explain THEN so many passages are ranked, with every number behind the score', async () => {
    const { stdout } = await ask('--json', '--limit', '1', '--explain', QUAY_QUESTION);
    const { passages } = printed(stdout)[0] ?? { passages: [] };
    expect(passages).toHaveLength(1);
    expect(Object.keys(passages[0]?.signals ?? {}).length).toBeGreaterThan(3);
  });

  test('GIVEN a file that cannot be taken THEN standard error names it, and the answer is whole all the same', async () => {
    const { stdout, stderr } = await ask('--json', QUAY_QUESTION);
    expect(stderr).toMatch(/^Left out: broken\.md, line 1: .+\.$/m);
    expect(printed(stdout)[0]?.answered).toBe(true);
  });
});

describe.concurrent('ask with a reading model', { timeout: 60_000 }, () => {
  const KEY = 'sk-very-secret';
  const read = async (play: Play, ...args: string[]) => {
    const server = await playServer(play);
    const settings = { READER_URL: server.url, READER_MODEL: 'small', READER_KEY: KEY };
    const outcome = await run('src/cli/ask.js', ['--corpus', folder, ...args, QUAY_QUESTION], settings);
    await server.close();
    return { ...outcome, host: new URL(server.url).host };
  };

  test('GIVEN one that chooses THEN its choice is quoted, and JSON and small print tell of it', async () => {
    const [json, text] = await Promise.all([read(choosing('storm'), '--json'), read(choosing('storm'))]);
    const [answer] = printed(json.stdout);
    expect(answer).toMatchObject({ chosen: 'reader', verdict: 'answered' });
    expect(answer?.citations.map(({ quote }) => quote)).toEqual([expect.stringContaining('storm')]);
    expect(text.stdout).toContain(`A reading model at ${text.host} chooses among the quotes.`);
  });
  test('GIVEN one that refuses and says the key THEN words answer, why is said in a sentence, and the key nowhere', async () => {
    const { stdout, stderr } = await read(
      (response) => response.writeHead(401, { 'x-key': KEY }).end(`{"error":"wrong key ${KEY}"}`),
      '--json',
    );
    expect(printed(stdout)[0]).toMatchObject({ chosen: 'words', answered: true });
    expect(stderr).toContain(
      'Words chose in the place of the reading model: The server answered 401: look at READER_KEY.',
    );
    expect(stdout + stderr).not.toContain(KEY);
  });
});

describe.concurrent('ask for a person', { timeout: 60_000 }, () => {
  test('GIVEN a question THEN quote, marker and source are printed, without colours where it is no terminal', async () => {
    const { code, stdout } = await ask(QUAY_QUESTION);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /4\.2 million dollars.*\[1\][\s\S]*\[1\] Harbour opens again \(The Daily Example, 2025-03-02/,
    );
    expect(stdout).not.toContain('\u001B');
  });
  test('GIVEN --explain THEN the numbers follow', async () => {
    expect((await ask('--explain', QUAY_QUESTION)).stdout).toMatch(/Confidence \d\.\d{3} \(answered\)/);
  });
  test('GIVEN --help THEN it tells the options and asks nothing', async () => {
    const { code, stdout, stderr } = await ask('--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: .*--json[\s\S]*--questions/);
  });
  test('GIVEN more faulty files than are worth naming THEN their number is told, and what names them all', async () => {
    const many = await folderOf(Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`${n}.md`, '---\ntitle: x\n'])));
    const { code, stderr } = await run('src/cli/ask.js', ['--corpus', many.folder, 'Why?']);
    await many.remove();
    expect(code).toBe(0);
    expect(stderr.match(/^Left out: \d\.md/gm)).toHaveLength(5);
    expect(stderr).toContain('Left out: 2 more; npm run check-corpus names them all.');
    expect(stderr).toContain(`There is no article in "${many.folder}".`);
  });
});

describe.concurrent('what ask cannot take', { timeout: 60_000 }, () => {
  const questions = (text: string) => async () => {
    const path = join(folder, `.faulty-${text.length}`);
    await writeFile(path, text);
    return ['--questions', path, '--json'];
  };
  const plain =
    (...args: string[]) =>
    async () =>
      args;

  test.each([
    { fault: 'an unknown option', args: plain('--jsn', 'Why?'), says: /--jsn/ },
    { fault: 'no question', args: plain('--json'), says: /^No question was given\.\nUsage: / },
    { fault: 'a blank question', args: plain(' '), says: /^No question was given\./ },
    { fault: 'a limit of nothing', args: plain('--limit', '0', 'Why?'), says: /^--limit takes .*1 to 1000, not "0"/ },
    { fault: 'too high a limit', args: plain('--limit', '1001', 'Why?'), says: /not "1001"/ },
    { fault: 'half a limit', args: plain('--limit', '2.5', 'Why?'), says: /not "2\.5"/ },
    { fault: 'a limit in words', args: plain('--limit', 'ten', 'Why?'), says: /not "ten"/ },
    { fault: 'an option without its value', args: plain('Why?', '--limit'), says: /--limit/ },
    { fault: 'a file that is missing', args: plain('--questions', 'no.jsonl'), says: /^no\.jsonl cannot be read/ },
    {
      fault: 'a line that is not JSON',
      args: questions('{"id":1,"question":"Why?"}\n{"id"'),
      says: /, line 2: the line/,
    },
    { fault: 'a line without a question', args: questions('{"id":"a"}'), says: /, line 1: "question"/ },
    { fault: 'a line without an id', args: questions('{"question":"Why?"}'), says: /, line 1: "id"/ },
    {
      fault: 'a corpus folder that is missing',
      args: plain('--corpus', 'no-such-folder', 'Why?'),
      says: /^The corpus folder "no-such-folder" does not exist\. .*CORPUS_DIR/,
    },
  ])('GIVEN $fault THEN a sentence says so, and the exit code is 2', async ({ args, says }) => {
    const { code, stdout, stderr } = await ask(...(await args()));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(STACK);
  });

  test('GIVEN a setting that cannot be used THEN it is named, and the exit code is 2', async () => {
    const { code, stderr } = await run('src/cli/ask.js', ['Why?'], { CORPUS_MAX_BYTES: 'many' });
    expect(code).toBe(2);
    expect(stderr).toContain('CORPUS_MAX_BYTES should be a whole number of bytes.');
    expect(stderr).not.toMatch(STACK);
  });
});
