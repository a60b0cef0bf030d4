import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Analyser } from '../../../src/core/index/analysis.ts';
import { ArticleIndex } from '../../../src/core/index/article-index.ts';
import { loadEnglish } from '../../../src/library/load-english.ts';
import { article } from '../articles.ts';

const english = loadEnglish();
const rest = async () => {};
const words = fc
  .array(fc.constantFrom('harbour', 'storm', 'the', 'Eastport', 'quay', '12', 'ships', 'ferry'), {
    minLength: 1,
    maxLength: 30,
  })
  .map((list) => list.join(' '));
const stated = fc.array(fc.record({ title: words, text: words, source: fc.option(words) }), {
  minLength: 1,
  maxLength: 8,
});

const hits = (index: ArticleIndex) =>
  ['harbour', 'quay', '12', 'ferri'].map((term) =>
    index.search([term, 'storm'], 10).toSorted((one, other) => one.serial - other.serial),
  );
/** The same but for the rounding of means that were added up in another order. */
const alike = (found: ReturnType<typeof hits>) =>
  found.map((list) => list.map(({ serial, score }) => ({ serial, score: expect.closeTo(score, 9) as number })));

describe('the index over articles', () => {
  test('GIVEN any articles THEN building it at once finds what adding one by one finds, also after some are gone and others came', async () => {
    await fc.assert(
      fc.asyncProperty(stated, fc.array(fc.nat({ max: 7 })), fc.boolean(), async (all, gone, pausing) => {
        const analyser = new Analyser(english);
        const entries = all.map((one, at) => analyser.analyse(article({ id: String(at), ...one })));
        const built = await ArticleIndex.of(entries, analyser.lexicon, pausing ? rest : null);
        const added = ArticleIndex.empty(analyser.lexicon);
        for (const entry of entries) added.add(entry);
        expect(hits(built)).toEqual(alike(hits(added)));
        const late = analyser.analyse(article({ id: 'late', text: 'The ferry left the quay in the storm.' }));
        for (const index of [built, added]) {
          await index.keepOnly(new Set(entries.filter((_, at) => !gone.includes(at))), rest);
          index.add(late);
        }
        expect(hits(built)).toEqual(alike(hits(added)));
      }),
      { numRuns: 80 },
    );
  });
});
