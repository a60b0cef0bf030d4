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

  const analysed = (...all: readonly Parameters<typeof article>[0][]) => {
    const analyser = new Analyser(english);
    const entries = all.map((one, at) => analyser.analyse(article({ id: String(at), ...one })));
    return { entries, build: () => ArticleIndex.of(entries, analyser.lexicon, null), lexicon: analyser.lexicon };
  };
  const serials = (index: ArticleIndex, terms: readonly string[], limit = 10) =>
    index.search(terms, limit).map(({ serial }) => serial);

  test('GIVEN a search THEN articles with any of the terms are found, best first, and no more than asked for', async () => {
    const { build } = analysed(
      { text: 'The bakery sells rye bread and cakes.' },
      { text: 'The harbour was closed, and so was the bakery.' },
      { text: 'The harbour was closed by the storm.' },
    );
    const index = await build();
    expect(serials(index, ['harbor', 'storm', 'lantern'])).toEqual([2, 1]);
    expect(serials(index, ['harbor', 'storm'], 1)).toEqual([2]);
    expect(serials(index, ['lantern'])).toEqual([]);
    expect(serials(index, [])).toEqual([]);
    const scores = index.search(['harbor', 'storm'], 10).map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.every((score) => score > 0)).toBe(true);
  });
  test('GIVEN a word in the title or the source alone THEN the article is found, and the title counts for more', async () => {
    const text = 'It was closed by the storm.';
    const { build } = analysed(
      { title: 'One', source: 'Harbour News', text },
      { title: 'Harbour News', source: 'One', text },
      { title: 'One', source: 'News', text },
    );
    expect(serials(await build(), ['harbor'])).toEqual([1, 0]);
  });
  test('GIVEN a stop word or a part of a word THEN it finds nothing', async () => {
    const index = await analysed({ text: 'The harbours of the north.' }).build();
    expect(serials(index, ['the'])).toEqual([]);
    expect(serials(index, ['harb', 'harbour'])).toEqual([]);
  });
  test('GIVEN no articles THEN it is empty, finds nothing, and articles may be added', async () => {
    const { entries, lexicon } = analysed({ text: 'The harbour.' });
    for (const index of [await ArticleIndex.of([], lexicon, null), ArticleIndex.empty(lexicon)]) {
      expect(index.isEmpty).toBe(true);
      expect(serials(index, ['harbor'])).toEqual([]);
      for (const entry of entries) index.add(entry);
      expect(index.isEmpty).toBe(false);
      expect(serials(index, ['harbor'])).toEqual([0]);
    }
  });
  test('GIVEN an article twice THEN it is held once; GIVEN it is taken out THEN it is gone, and other work gets its turn', async () => {
    const { entries, build } = analysed({ text: 'The harbour.' }, { text: 'A harbour.' }, { text: 'No harbour.' });
    const [one, two, three] = entries;
    if (one === undefined || two === undefined || three === undefined) throw new Error('Three articles were stated.');
    const index = await build();
    index.add(one);
    expect(serials(index, ['harbor'])).toHaveLength(3);
    expect(new Set(serials(index, ['harbor']))).toEqual(new Set([0, 1, 2]));
    let turns = 0;
    await index.keepOnly(new Set([two]), async () => {
      turns++;
    });
    expect(turns).toBe(2);
    expect([one, two, three].map((entry) => index.holds(entry))).toEqual([false, true, false]);
    expect(serials(index, ['harbor'])).toEqual([1]);
    index.add(three);
    expect(new Set(serials(index, ['harbor']))).toEqual(new Set([1, 2]));
  });
});
