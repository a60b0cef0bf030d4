import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Analyser } from '../../../src/core/index/analysis.ts';
import { FrequencyCounter } from '../../../src/core/index/frequencies.ts';
import { loadEnglish } from '../../../src/library/load-english.ts';
import { article } from '../articles.ts';

const english = loadEnglish();
const rest = async () => {};
const words = fc
  .array(fc.constantFrom('harbour', 'storm', 'the', 'Eastport', 'quay', '12', 'ships'), { minLength: 1, maxLength: 30 })
  .map((list) => `${list.join(' ')}.`);
const articles = fc.array(
  fc.record({
    title: words,
    text: fc.array(words, { minLength: 1, maxLength: 4 }).map((paragraphs) => paragraphs.join('\n\n')),
  }),
  { minLength: 1, maxLength: 5 },
);

describe('the counter', () => {
  test('GIVEN any articles that come and go THEN its counts are those of a counter that saw only what is left', async () => {
    await fc.assert(
      fc.asyncProperty(
        articles,
        fc.array(fc.array(fc.nat({ max: 4 }), { maxLength: 5 }), { minLength: 1, maxLength: 4 }),
        async (stated, rounds) => {
          const analyser = new Analyser(english);
          const all = stated.map((one, at) => analyser.analyse(article({ id: String(at), ...one })));
          const counter = new FrequencyCounter(analyser.lexicon);
          for (const round of rounds)
            await counter.countOnly(
              all.filter((_, at) => round.includes(at)),
              rest,
            );
          const fresh = new FrequencyCounter(analyser.lexicon);
          await fresh.countOnly(
            all.filter((_, at) => rounds.at(-1)?.includes(at) === true),
            rest,
          );
          expect(counter.frequencies()).toEqual(fresh.frequencies());
        },
      ),
      { numRuns: 60 },
    );
  });
});
