import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnusableReplyError } from '../../src/reader/faults.ts';
import { readReply } from '../../src/reader/reply.ts';
import { completion } from './model-server.ts';

const OFFERED = 7;

/** Near misses: of the right shape in most parts, anything at all in some. */
const numbers = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: OFFERED }) },
    fc.integer({ min: -1, max: 70 }),
    fc.jsonValue(),
  ),
  { maxLength: 4 },
);
const choices = fc.record(
  {
    verdict: fc.oneof({ weight: 6, arbitrary: fc.constantFrom('answered', 'perhaps', 'none') }, fc.jsonValue()),
    sentences: fc.oneof({ weight: 6, arbitrary: numbers }, fc.jsonValue()),
  },
  { requiredKeys: [] },
);
const sound = fc.record({
  verdict: fc.constantFrom('answered', 'perhaps'),
  sentences: fc.uniqueArray(fc.integer({ min: 1, max: OFFERED + 1 }), { minLength: 1, maxLength: 4 }),
});
const contents = fc.oneof(
  sound.map((choice) => JSON.stringify(choice)),
  choices.map((choice) => JSON.stringify(choice)),
  choices.map((choice) => `Here: ${JSON.stringify(choice)}`),
  choices.map((choice) => JSON.stringify(choice).slice(0, -3)),
  fc.json(),
  fc.string(),
);
const bodies = fc.oneof(
  { weight: 4, arbitrary: contents.map((content) => completion(content)) },
  fc.json(),
  fc.string(),
);

test('GIVEN any reply THEN it is a verdict with numbers of offered sentences, each once, or nothing', () => {
  let [usable, useless] = [0, 0];
  fc.assert(
    fc.property(bodies, (body) => {
      try {
        const { verdict, numbers: chosen, ...more } = readReply(body, OFFERED);
        usable++;
        expect(more).toEqual({});
        expect(['answered', 'perhaps', 'none']).toContain(verdict);
        expect(chosen.length === 0).toBe(verdict === 'none');
        expect(chosen.length).toBeLessThanOrEqual(3);
        expect(new Set(chosen).size).toBe(chosen.length);
        for (const number of chosen) expect(Array.from({ length: OFFERED }, (_, at) => at + 1)).toContain(number);
      } catch (error) {
        if (!(error instanceof UnusableReplyError)) throw error;
        useless++;
        // What went wrong is said in our own words: none of the reply's own.
        expect(error.message).toMatch(/^(?:The (?:reply|model)|What the model) [a-z ,JSON]+$/);
      }
    }),
    { numRuns: 2000 },
  );
  expect(Math.min(usable, useless)).toBeGreaterThan(100);
});
