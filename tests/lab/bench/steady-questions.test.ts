import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { underQuestions } from '../../../lab/bench/steady-questions.ts';

/** Holds the event loop up. */
function block(ms: number): void {
  for (const end = performance.now() + ms; performance.now() < end;);
}

test('GIVEN questions that take longer than they are apart THEN the work still ends, and all that were due are asked', async () => {
  let asked = 0;
  const { result, questions, failed } = await underQuestions(
    async () => {
      asked += 1;
      block(60);
    },
    async () => {
      await pause(300);
      return 'done';
    },
  );
  expect(result).toBe('done');
  expect(questions).toBe(asked);
  expect(questions).toBeGreaterThan(5);
  expect(failed).toBe(0);
});

test('GIVEN work that holds the event loop up THEN a question waits from when it was due, and the delay is told', async () => {
  const { longestWait, longestDelay } = await underQuestions(
    async () => {},
    async () => {
      await pause(20);
      block(200);
    },
  );
  expect(longestWait).toBeGreaterThan(100);
  expect(longestDelay).toBeGreaterThan(150);
});

test('GIVEN questions that fail THEN they are counted', async () => {
  const { questions, failed } = await underQuestions(
    () => Promise.reject(new Error('no answer')),
    () => pause(120),
  );
  expect(failed).toBe(questions);
});
