import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BY_MODEL, MODEL_SENTENCE_WEIGHTS } from '../../src/core/answer/model-weights.ts';
import { run, STACK } from '../cli/child.ts';
import { madeModel, PLAYS } from '../model/made-model.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

let made: Awaited<ReturnType<typeof madeModel>>;
beforeAll(async () => {
  made = await madeModel(PLAYS.sound);
});
afterAll(() => made.remove());

describe.concurrent('measuring and learning with a model', { timeout: 60_000 }, () => {
  test('GIVEN eval --model THEN its figures stand beside those by words', async () => {
    const { code, stdout, stderr } = await run('lab/eval/eval.js', ['--model'], { MODEL_DIR: made.folder }, root);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = stdout.split('\n').map((line) => line.split(/\s{2,}/));
    expect(rows.map(([set, by]) => [set, by])).toEqual([
      ['set', 'by'],
      ...['corpus', 'together'].flatMap((set) => ['words', 'model'].map((by) => [set, by])),
      ['', undefined],
    ]);
    expect(Number(rows[2]?.[2])).toBeGreaterThan(50);
  });
  test('GIVEN tune --model THEN what is printed is what belongs into the file of its weights', async () => {
    const args = ['--model', 'corpus=tests/lab/eval/questions.jsonl'];
    const { code, stdout, stderr } = await run('lab/tune/tune.js', args, { MODEL_DIR: made.folder }, root);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const printed = [...stdout.matchAll(/^ {2}(.+)$/gm)].map(([, weights = '']) =>
      weights.split(', ').map((entry) => /^(\w+): -?[\d.]+$/.exec(entry)?.[1]),
    );
    expect(printed).toEqual([
      Object.keys(MODEL_SENTENCE_WEIGHTS),
      [...Object.keys(BY_MODEL.answered.weights), 'bias'],
      [...Object.keys(BY_MODEL.right.weights), 'bias'],
    ]);
  });
  test.each(['lab/eval/eval.js', 'lab/tune/tune.js'])(
    'GIVEN %s --model without one THEN a sentence says so',
    async (program) => {
      const { code, stdout, stderr } = await run(program, ['--model', 'corpus'], {}, root);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/--model needs MODEL_DIR/);
      expect(stderr).not.toMatch(STACK);
    },
  );
});
