import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DamagedRecordError, readRecords, writeRecords } from '../../src/library/record-file.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-records-'));
  path = join(folder, 'a.index');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const RECORDS = [{ words: ['one', 'two'] }, { numbers: Uint32Array.of(1, 2, 3) }, { text: 'Ænd' }];
async function read(): Promise<unknown[]> {
  const records: unknown[] = [];
  for await (const record of readRecords(path)) records.push(record);
  return records;
}

describe('a file of records', () => {
  test('GIVEN records THEN they come back as they were, and no half-written file is left', async () => {
    await writeRecords(path, RECORDS, async () => {});
    expect(await read()).toEqual(RECORDS);
    expect(await readdir(folder)).toEqual(['a.index']);
  });
  test('GIVEN any byte that changed THEN reading ends with an error, never with other records', async () => {
    await writeRecords(path, RECORDS, async () => {});
    const whole = await readFile(path);
    for (let at = 0; at < whole.length; at += 3) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      await writeFile(path, damaged);
      await expect(read()).rejects.toThrow(DamagedRecordError);
    }
  });
  test('GIVEN writing that fails half-way THEN the file from before stays', async () => {
    await writeRecords(path, RECORDS, async () => {});
    const failing = function* () {
      yield RECORDS[0];
      throw new Error('the source of records failed');
    };
    await expect(writeRecords(path, failing(), async () => {})).rejects.toThrow('the source of records failed');
    expect(await read()).toEqual(RECORDS);
    expect(await readdir(folder)).toEqual(['a.index']);
  });
});
