import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { attackDocuments } from '../../../lab/attack/attack-documents.ts';
import { attackQuestions } from '../../../lab/attack/attack-questions.ts';
import { CLASS_NAMES } from '../../../lab/attack/hostile-files.ts';
import { rowText } from '../../../lab/attack/rows.ts';
import { run } from '../../cli/child.ts';

const corpus = fileURLToPath(new URL('../../../corpus', import.meta.url));
/** How long something took says more about the machine that tests run on. */
const isOfTime = (fault: string) => / took \d+ ms$/.test(fault);

describe('a sample of npm run attack', { timeout: 120_000 }, () => {
  // In a process of its own, since the memory that it takes is held against a bound.
  test('GIVEN hostile files of each class THEN no promise breaks', async () => {
    const { stdout } = await run('lab/attack/attack.js', ['files', '--files', '12', '--seed', '7']);
    const lines = stdout.split('\n');
    expect(lines.filter((line) => /^(?:held|BROKEN) +files: /.test(line))).toHaveLength(CLASS_NAMES.length);
    expect(lines.filter((line) => line.startsWith('        ') && !isOfTime(line))).toEqual([]);
  });
  test(
    'GIVEN hostile pages, PDFs, Word documents and messages THEN each is read or refused by name, and the other article loads',
    { timeout: 400_000 },
    async () => {
      expect((await attackDocuments(3000)).faults).toEqual([]);
    },
  );
  test('GIVEN hostile questions THEN no promise breaks', async () => {
    const { faults } = await attackQuestions(corpus, 400, 7);
    expect(faults.filter((fault) => !isOfTime(fault))).toEqual([]);
  });
  test('GIVEN a promise that broke THEN the table says which', () => {
    const row = { attack: 'files: x', count: 3, slowest: 12.3, found: '3 articles', faults: ['a.txt took 2000 ms'] };
    expect(rowText(row)).toMatch(/^BROKEN {2}files: x .*\n {8}a\.txt took 2000 ms$/);
    expect(rowText({ ...row, faults: [] })).toMatch(/^held /);
  });
});
