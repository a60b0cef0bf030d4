import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { run, STACK } from '../../cli/child.ts';
import { ARTICLES, folderOf, QUAY_QUESTION } from '../../cli/corpus.ts';
import { completion } from '../../reader/model-server.ts';

const Request = z.strictObject({
  custom_id: z.string(),
  method: z.literal('POST'),
  url: z.literal('/v1/chat/completions'),
  body: z.object({
    model: z.string(),
    response_format: z.object({ type: z.literal('json_schema') }),
    messages: z.array(z.object({ content: z.string() })).length(2),
  }),
});

const question = (id: string, asked: string, answers: readonly string[]) => ({
  id,
  question: asked,
  answers,
  answerable: answers.length > 0,
  evidence: answers.map(() => ({ article: 'harbour' })),
});
const QUESTIONS = [
  question('cost', QUAY_QUESTION, ['4.2 million']),
  question('days', 'For how long was the harbour of Eastport closed?', ['nine days']),
  question('tower', 'How much did the tower of Eastport cost?', []),
  question('other', 'zzyzx', []),
];

let folder: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  const questions = QUESTIONS.map((each) => JSON.stringify(each)).join('\n');
  ({ folder, remove } = await folderOf({ ...ARTICLES, '.questions': questions }));
});
afterAll(() => remove());

const evaluate = (...options: string[]) =>
  run('lab/eval/eval.js', [`${folder}=${join(folder, '.questions')}`, ...options], { READER_URL: '' });
/** The row of the set by a reader, and who it chose for. */
const byReader = (stdout: string) => stdout.split('\n').find((row) => row.includes('| reader |')) ?? stdout;

describe('eval with a reading model', { timeout: 60_000 }, () => {
  test('GIVEN requests written and replies read THEN the figures are those of the replies, beside those by words', async () => {
    const requestFile = join(folder, '.requests');
    const { stdout } = await evaluate('--reader-requests', requestFile);
    expect(stdout).toBe(`3 requests are in ${requestFile}.\n`);
    const requests = (await readFile(requestFile, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => Request.parse(JSON.parse(line)));
    const name = (id: string) => `${basename(folder)}/${id}`;
    expect(requests.map(({ custom_id }) => custom_id)).toEqual(['cost', 'days', 'tower'].map(name));
    expect(requests[0]?.body.messages[1]?.content).toContain(QUAY_QUESTION);

    // One right; one in prose, so that words answer; one refused by the server; one that nobody asked.
    const reply = (id: string, content: string) => ({
      custom_id: name(id),
      response: { status_code: 200, body: JSON.parse(completion(content)) as unknown },
      error: null,
    });
    const right = /"number":(\d+),"text":"Repairs/.exec(requests[0]?.body.messages[1]?.content ?? '')?.[1];
    const replies = [
      reply('cost', `{"verdict":"answered","sentences":[${right}]}`),
      reply('days', 'It was nine days.'),
      { custom_id: name('tower'), response: null, error: { message: 'overloaded' } },
      reply('nobody', '{"verdict":"none","sentences":[]}'),
    ];
    const replyFile = join(folder, '.replies');
    await writeFile(replyFile, replies.map((each) => JSON.stringify(each)).join('\n'));
    const read = await evaluate('--reader-replies', replyFile, '--markdown');
    expect({ code: read.code, stderr: read.stderr }).toEqual({ code: 0, stderr: '' });
    expect(byReader(read.stdout)).toMatch(/ \| reader \| 1 \| 1\.000 \|/);
    expect(read.stdout).toMatch(/ \| words \| 4 \| /);
  });

  test('GIVEN a reader that knows the labels THEN it is right wherever the sentence is among those offered', async () => {
    const { stdout } = await evaluate('--perfect-reader', '--markdown');
    expect(byReader(stdout)).toMatch(/ \| reader \| 3 \| 1\.000 \| 1\.000 \| 1\.000 \| 0\.000 \| 1\.000 \|$/);
    const { stdout: json } = await evaluate('--perfect-reader', '--json');
    expect(JSON.parse(json)).toMatchObject([{ chosen: 'words' }, { chosen: 'reader', 'wrong answers given': 0 }]);
  });

  test('GIVEN replies that cannot be taken THEN a sentence names file and line, and the exit code is 2', async () => {
    const broken = join(folder, '.broken');
    await writeFile(broken, '{"custom_id":"a"}\n{"id":"b"}');
    const { code, stderr } = await evaluate('--reader-replies', broken);
    expect(code).toBe(2);
    expect(stderr).toMatch(/\.broken, line 2: "custom_id" is not as it should be/);
    expect(stderr).not.toMatch(STACK);
  });
});
