import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { BY_WORDS } from '../../../src/core/answer/confidence-weights.ts';
import { PASSAGE_WEIGHTS, SENTENCE_WEIGHTS } from '../../../src/core/ranking/weights.ts';
import { run, STACK } from '../../cli/child.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const tune = (...args: string[]) => run('lab/tune/tune.js', args, {}, root);

describe.concurrent('tune', { timeout: 60_000 }, () => {
  test('GIVEN a folder and its questions THEN it prints how well it went, and a weight for each signal', async () => {
    const { code, stdout, stderr } = await tune('corpus=tests/lab/eval/questions.jsonl');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const figures = [
      ...stdout.matchAll(
        /^(passages|sentences|an article says it|the best sentence says it), .*?: (\d\.\d{3}) .* corpus$/gm,
      ),
    ];
    expect(figures.map(([, what]) => what)).toEqual([
      'passages',
      'sentences',
      'an article says it',
      'the best sentence says it',
    ]);
    for (const [, , figure] of figures) expect(Number(figure)).toBeGreaterThan(0.6);
    // What is printed is what belongs into the files of weights.
    const printed = [...stdout.matchAll(/^ {2}(.+)$/gm)].map(([, weights = '']) =>
      weights.split(', ').map((entry) => /^(\w+): -?[\d.]+$/.exec(entry)?.[1]),
    );
    expect(printed).toEqual([
      Object.keys(PASSAGE_WEIGHTS),
      Object.keys(SENTENCE_WEIGHTS),
      [...Object.keys(BY_WORDS.answered.weights), 'bias'],
      [...Object.keys(BY_WORDS.right.weights), 'bias'],
    ]);
  });

  test.each([
    { fault: 'no folder', args: [], says: /^Usage: npm run --silent tune -- FOLDER/ },
    { fault: 'a folder without questions', args: ['corpus'], says: /corpus\/questions\.jsonl cannot be read/ },
  ])('GIVEN $fault THEN a sentence says so, and the exit code is 2', async ({ args, says }) => {
    const { code, stdout, stderr } = await tune(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(STACK);
  });
});
