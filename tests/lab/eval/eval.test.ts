import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FIGURES } from '../../../lab/eval/figures.ts';
import { run, STACK } from '../../cli/child.ts';
import { ARTICLES, folderOf, QUAY_QUESTION } from '../../cli/corpus.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const evaluate = (...args: string[]) => run('lab/eval/eval.js', args, {}, root);
const NAMES = [
  ...Object.keys(FIGURES),
  'wrong answers where 90 % of the answerable are answered',
  'ms per question, median',
  'ms per question, 99th percentile',
  'start-up, ms',
  'memory, MB',
];
/** A figure, its interval, and those of the baselines. */
const SHARES = /^\|? ?passage hit@1 [ |]*([\d.]+)[ |]+([\d.]+) to ([\d.]+)[ |]+([\d.]+)[ |]+([\d.]+)[ |]*$/m;

describe.concurrent('eval', { timeout: 60_000 }, () => {
  test('GIVEN no options THEN our own questions are asked about corpus/, and each figure is printed', async () => {
    const { code, stdout, stderr } = await evaluate();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines[0]).toMatch(/^2 articles, \d+ passages, 60 questions$/);
    for (const name of NAMES) expect(lines.some((line) => line.startsWith(`${name} `))).toBe(true);
    const [, value, low, high, ...baselines] = SHARES.exec(stdout) ?? [];
    expect(Number(low)).toBeLessThanOrEqual(Number(value));
    expect(Number(high)).toBeGreaterThanOrEqual(Number(value));
    for (const baseline of baselines) expect(Number(baseline)).toBeGreaterThan(0.5);
  });

  test('GIVEN --json THEN it is one object with the size of the set and each figure by its name', async () => {
    const { code, stdout } = await evaluate('--json', '--corpus', 'corpus');
    expect(code).toBe(0);
    expect(stdout.trimEnd()).not.toContain('\n');
    const { articles, passages, questions, ...figures } = JSON.parse(stdout);
    expect({ articles, questions }).toEqual({ articles: 2, questions: 60 });
    expect(passages).toBeGreaterThan(10);
    expect(Object.keys(figures)).toEqual(NAMES);
    for (const value of Object.values(figures)) expect(value).toBeGreaterThanOrEqual(0);
  });

  test('GIVEN --markdown THEN it is a table for the documentation', async () => {
    const { stdout } = await evaluate('--markdown');
    const [, table = '', ...more] = stdout.trimEnd().split('\n\n');
    const [head, rule, ...rows] = table.split('\n');
    expect(head).toMatch(/^\| figure \| Footnote \|/);
    expect(rule).toMatch(/^(\|---)+\|$/);
    expect(rows).toHaveLength(NAMES.length);
    expect(new Set([head, rule, ...rows].map((row) => row?.split('|').length)).size).toBe(1);
    expect(stdout).toMatch(SHARES);
    expect(more.map((each) => each.split('\n')[0])).toEqual([expect.stringMatching(/^\| confidence \| questions \|/)]);
  });

  test('GIVEN several folders THEN each is a row, all together are the last, and styles have a table of their own', async () => {
    const line = (id: string, question: string, style: string, answers: readonly string[]) => {
      const evidence = answers.map(() => ({ article: 'harbour' }));
      return JSON.stringify({ id, question, style, answers, answerable: answers.length > 0, evidence });
    };
    const asked = [
      line('a', QUAY_QUESTION, 'whole', ['4.2 million']),
      line('b', 'Who won the chess championship of Atlantis?', 'missing', []),
    ];
    const { folder, remove } = await folderOf({ ...ARTICLES, 'questions.jsonl': asked.join('\n') });
    await writeFile(join(folder, 'others.jsonl'), line('c', QUAY_QUESTION, 'whole', ['4.2 million']));
    const sets = [folder, `${folder}=${join(folder, 'others.jsonl')}`];
    const [table, json] = await Promise.all([evaluate('--markdown', ...sets), evaluate('--json', ...sets)]);
    await remove();
    expect({ code: table.code, stderr: table.stderr }).toEqual({ code: 0, stderr: '' });
    const [compared = '', styles = ''] = table.stdout.split('\n\n');
    expect(compared.split('\n').map((row) => row.split(' | ').slice(0, 2))).toEqual([
      ['| set', 'questions'],
      [expect.stringMatching(/^\|---/)],
      [`| ${folder}`, '2'],
      [`| ${folder}`, '1'],
      ['| together', '3'],
    ]);
    expect(styles).toMatch(/^\| style .*\n.*\n\| whole \| 2 \| 1\.00 \|.*\n\| missing \| 1 \|/);
    expect(JSON.parse(json.stdout)).toMatchObject([
      { set: folder, questions: 2 },
      { set: folder, questions: 1 },
    ]);
  });

  test.each([
    {
      fault: 'a folder without questions',
      args: ['corpus'],
      says: /^corpus\/questions\.jsonl cannot be read.*\nUsage: /,
    },
    { fault: 'a set that is missing', args: ['--questions', 'no.jsonl'], says: /^no\.jsonl cannot be read.*\nUsage: / },
    { fault: 'an unknown option', args: ['--jsn'], says: /--jsn/ },
    {
      fault: 'a folder that is missing',
      args: ['--corpus', 'no-such-folder'],
      says: /"no-such-folder" does not exist/,
    },
  ])('GIVEN $fault THEN a sentence says so, and the exit code is 2', async ({ args, says }) => {
    const { code, stdout, stderr } = await evaluate(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(STACK);
  });
});
