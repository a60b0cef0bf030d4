import { describe, expect, test } from 'vitest';
import { openModel } from '../../src/model/open-model.ts';

const dir = process.env['MODEL_DIR'] ?? null;
if (dir === null) console.warn('MODEL_DIR is not set: what a real model makes of sentences is not tested.');

/** Longer than a question waits: the machine may be busy. */
const LONGEST_WAIT = 15_000;

describe.skipIf(dir === null)('a real model, at MODEL_DIR', () => {
  test('GIVEN a question THEN the sentence that says it in other words is nearer than those that do not', async () => {
    const model = await openModel(dir, () => {}, LONGEST_WAIT);
    const [asked, ...others] =
      (await model?.embed([
        'How many ships were lost?',
        'Forty vessels sank in the storm.',
        'The council raised the tax on beer.',
        'A band played until midnight.',
      ])) ?? [];
    const cosines = others.map((other) => other.reduce((sum, value, at) => sum + value * (asked?.[at] ?? 0), 0));
    expect(cosines).toHaveLength(3);
    expect(cosines.indexOf(Math.max(...cosines))).toBe(0);
    expect(asked?.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1);
    await model?.close();
  });
});
