import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Analyser, type IndexedArticle } from '../../../src/core/index/analysis.ts';
import { FrequencyCounter } from '../../../src/core/index/frequencies.ts';
import { PassagePostings } from '../../../src/core/index/passage-postings.ts';
import type { Postings } from '../../../src/core/index/postings.ts';
import { loadEnglish } from '../../../src/library/load-english.ts';
import { article } from '../articles.ts';

const english = loadEnglish();
const rest = async () => {};
const sentence = fc
  .array(fc.constantFrom('harbour', 'storm', 'the', 'Eastport', 'quay', '12', 'ships'), {
    minLength: 10,
    maxLength: 40,
  })
  .map((list) => `${list.join(' ')}.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((paragraphs) => paragraphs.join('\n\n'));

/** By term: the passages that hold it with their counts, in order. */
function sorted({ start, units, counts, distinct }: Postings) {
  const byTerm = Array.from({ length: start.length - 1 }, (_, term) =>
    Array.from({ length: (start[term + 1] ?? 0) - (start[term] ?? 0) }, (__, at) => (start[term] ?? 0) + at)
      .map((posting) => [units[posting] ?? 0, counts[posting] ?? 0] as const)
      .toSorted(([a], [b]) => a - b),
  );
  return { byTerm, distinct };
}

describe('the postings of passages', () => {
  test('GIVEN any articles that come, go and change places THEN what is kept and added is what would be sorted anew', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 6 }),
        fc.array(fc.array(fc.nat({ max: 5 }), { maxLength: 6 }), { minLength: 1, maxLength: 4 }),
        async (texts, rounds) => {
          const analyser = new Analyser(english);
          const all = texts.map((one, at) => analyser.analyse(article({ id: String(at), text: one })));
          const postingsOf = async (keeper: PassagePostings, articles: readonly IndexedArticle[]) => {
            const counter = new FrequencyCounter(analyser.lexicon);
            await counter.countOnly(articles, rest);
            return sorted(await keeper.of(articles, counter.frequencies().inText, rest));
          };
          const keeper = new PassagePostings(analyser.lexicon);
          for (const round of rounds) {
            const articles = [...new Set(round)].flatMap((at) => all[at] ?? []);
            expect(await postingsOf(keeper, articles)).toEqual(
              await postingsOf(new PassagePostings(analyser.lexicon), articles),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
