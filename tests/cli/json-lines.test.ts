import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readJsonLines } from '../../src/cli/json-lines.ts';
import { folderOf } from './corpus.ts';

const Entry = z.object({ id: z.string(), at: z.object({ n: z.number() }).optional() });

let folder: string;
beforeAll(async () => ({ folder } = await folderOf({})));
afterAll(() => rm(folder, { recursive: true }));

async function read(text: string) {
  const path = join(folder, 'set.jsonl');
  await writeFile(path, text);
  return readJsonLines(path, Entry);
}

describe('JSON Lines', () => {
  test.each([
    { what: 'an end of line at the end', text: '{"id":"a"}\n{"id":"b"}\n', ids: ['a', 'b'] },
    { what: 'none', text: '{"id":"a"}\n{"id":"b"}', ids: ['a', 'b'] },
    { what: 'lines of Windows', text: '{"id":"a"}\r\n\r\n{"id":"b"}\r\n', ids: ['a', 'b'] },
    { what: 'empty lines and blanks', text: '\n  \n{"id":"a"}\n\n', ids: ['a'] },
    { what: 'nothing at all', text: '', ids: [] },
  ])('GIVEN $what THEN every object is read, in order', async ({ text, ids }) => {
    expect((await read(text)).map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    {
      fault: 'a line that is not JSON',
      text: '{"id":"a"}\n\n{"id":',
      says: /set\.jsonl, line 3: the line is not as it/,
    },
    {
      fault: 'a line of another kind',
      text: '[1]',
      says: /set\.jsonl, line 1: the line is not as it should be \(.+\)/,
    },
    { fault: 'a field of another kind', text: '{"id":1}', says: /line 1: "id" is not as it should be \(.*string.*\)/ },
    { fault: 'a field within another', text: '{"id":"a","at":{"n":"1"}}', says: /line 1: "at\.n" is not/ },
  ])('GIVEN $fault THEN file, line and field are named', async ({ text, says }) => {
    await expect(read(text)).rejects.toThrow(says);
  });

  test('GIVEN a file that is missing THEN it is named, with what it should be', async () => {
    await expect(readJsonLines('no-such-file.jsonl', Entry)).rejects.toThrow(
      /^no-such-file\.jsonl cannot be read \(.+\)\. Name a file with one JSON object a line\.$/,
    );
  });
});
