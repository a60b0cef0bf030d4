import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/core/texts/en.ts';
import { Admission } from '../../src/discord/admission.ts';
import { Budget } from '../../src/discord/budget.ts';

const MINUTE = 60_000;

describe('a budget', () => {
  test('GIVEN any rate and any times of asking THEN never more than twice the rate passes in a minute, and the rate itself always does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 300 }),
        (rate, gaps) => {
          let now = 0;
          const budget = new Budget(rate, () => now);
          const passed: number[] = [];
          for (const gap of gaps) {
            now += gap;
            if (budget.nextAt('key') !== null) continue;
            budget.spend('key');
            passed.push(now);
          }
          expect(passed.length).toBeGreaterThanOrEqual(Math.min(rate, gaps.length));
          for (const at of passed)
            expect(passed.filter((other) => other >= at && other < at + MINUTE).length).toBeLessThanOrEqual(2 * rate);
        },
      ),
    );
  });
  test('GIVEN a budget that is spent THEN it says when the next is due, and keeps its word', () => {
    let now = 5000;
    const budget = new Budget(7, () => now);
    for (let n = 0; n < 7; n++) {
      expect(budget.nextAt('key')).toBeNull();
      budget.spend('key');
    }
    const next = budget.nextAt('key') ?? 0;
    expect(next - now).toBeCloseTo(MINUTE / 7, 6);
    expect(budget.nextAt('another')).toBeNull();
    now = Math.ceil(next);
    expect(budget.nextAt('key')).toBeNull();
  });
  test('GIVEN a clock that is set back an hour THEN nobody waits for more than a minute', () => {
    let now = 10 * MINUTE * 60;
    const budget = new Budget(1, () => now);
    budget.spend('key');
    now -= 60 * MINUTE;
    expect((budget.nextAt('key') ?? 0) - now).toBeLessThanOrEqual(MINUTE);
  });
  test('GIVEN more keys than are remembered THEN those that asked last are, so memory is bounded', () => {
    const budget = new Budget(1, () => 0);
    for (let n = 0; n < 20_001; n++) budget.spend(`key ${n}`);
    expect(budget.nextAt('key 9999')).toBeNull();
    expect(budget.nextAt('key 10000')).not.toBeNull();
    expect(budget.nextAt('key 20000')).not.toBeNull();
  });
});

describe('who may ask', () => {
  test('GIVEN a question that is turned away THEN it costs nothing', () => {
    const admission = new Admission({ person: 2, channel: 3 }, () => 0);
    const asks = (person: string) => admission.question(person, 'square', en) === null;
    expect([asks('a'), asks('a'), asks('a'), asks('a'), asks('b'), asks('b')]).toEqual([
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
    expect(admission.question('b', 'elsewhere', en)).toBeNull();
  });
});
