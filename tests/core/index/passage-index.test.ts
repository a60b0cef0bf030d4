import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Collection } from '../../../src/core/index/collection.ts';
import type { PassageHit, WeightedTerm } from '../../../src/core/index/passage-index.ts';
import { termsOf } from '../../../src/core/text/terms.ts';
import { article, collectionOf } from '../articles.ts';

const VOCABULARY = ['harbour', 'storm', 'the', 'quay', 'ferry', 'bread', 'mayor', 'snow', 'lantern', 'orchard'];
const words = fc.array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
/** Long enough to be a passage of its own, with few terms or many. */
const paragraph = fc
  .tuple(fc.constantFrom(2, 4, VOCABULARY.length), fc.array(fc.nat(), { minLength: 24, maxLength: 60 }))
  .map(([most, picks]) => `${picks.map((pick) => VOCABULARY[(pick * 7) % most] ?? '').join(' ')}.`);
const articles = fc.array(
  fc.record({
    title: words,
    source: fc.option(words),
    text: fc.array(paragraph, { maxLength: 12 }).map((paragraphs) => paragraphs.join('\n\n')),
  }),
  { minLength: 1, maxLength: 7 },
);
const terms = fc.array(
  fc.record({
    weight: fc.constantFrom(0.25, 1, 3),
    // Some are words that no article may hold.
    words: fc.uniqueArray(fc.constantFrom(...VOCABULARY.filter((word) => word !== 'the')), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  { minLength: 1, maxLength: 4 },
);
const searches = fc.array(
  fc.record({
    terms,
    limit: fc.integer({ min: 1, max: 4 }),
    refused: fc.option(fc.uniqueArray(fc.nat({ max: 6 }))),
    within: fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 3 }),
    fromEach: fc.nat({ max: 5 }),
  }),
  { minLength: 1, maxLength: 3 },
);

function weighted(
  { lexicon }: Collection,
  stated: readonly { weight: number; words: readonly string[] }[],
): WeightedTerm[] {
  return stated.map(({ weight, words }) => ({
    weight,
    expansions: words
      .flatMap((word) => termsOf(word))
      .flatMap((term, at) => ({ id: lexicon.termId(term) ?? [], share: at === 0 ? 1 : 0.6 }))
      .flatMap(({ id, share }) => (typeof id === 'number' ? { id, share } : [])),
  }));
}

/** BM25+ over all passages, read from their texts, times the number of terms that match; a heading counts as 1. */
function scores({ passages, lexicon }: Collection, asked: readonly WeightedTerm[]): Map<number, number> {
  const held = passages.map(({ article: { article }, start, end }) => termsOf(article.text.slice(start, end)));
  const distinct = held.map((list) => new Set(list).size);
  const average = distinct.reduce((sum, count) => sum + count, 0) / distinct.length;
  const found = new Map<number, number>();
  for (const [number, { article }] of passages.entries()) {
    const heading = termsOf(`${article.article.title} ${article.article.source ?? ''}`);
    let score = 0;
    let matches = 0;
    for (const { expansions, weight } of asked) {
      let matched = false;
      for (const { id, share } of expansions) {
        const term = lexicon.terms[id] ?? '';
        const count = held[number]?.filter((other) => other === term).length ?? 0;
        const norm = 1.2 * (1 - 0.7 + (0.7 * (distinct[number] ?? 0)) / average);
        if (count > 0) score += weight * share * (0.5 + (count * (1.2 + 1)) / (count + norm));
        if (heading.includes(term)) score += weight * share;
        matched ||= count > 0 || heading.includes(term);
      }
      if (matched) matches++;
    }
    if (matches > 0) found.set(number, score * matches);
  }
  return found;
}

const alike = (hits: readonly PassageHit[]) =>
  hits.map(({ passage, score }) => ({ passage, score: expect.closeTo(score, 9) as number }));

describe('the index over passages', () => {
  test('GIVEN any search THEN it finds what scoring every passage and sorting finds, and nothing is left of the search before', async () => {
    await fc.assert(
      fc.asyncProperty(articles, searches, async (stated, all) => {
        const collection = await collectionOf(stated.map((one, at) => article({ id: String(at), ...one })));
        const { passages, passageIndex, numberOf } = collection;
        const articleOf = (passage: number) => numberOf.get(passages[passage]?.article.serial ?? -1) ?? -1;
        for (const { terms, limit, refused, within, fromEach } of all) {
          const asked = weighted(collection, terms);
          const model = scores(collection, asked);
          const expected = [...model]
            .filter(([passage]) => refused?.includes(articleOf(passage)) !== true)
            .map(([passage, score]) => ({ passage, score }))
            .toSorted((a, b) => b.score - a.score || a.passage - b.passage)
            .slice(0, limit);
          const best = new Set(expected.map(({ passage }) => passage));
          for (const number of within) {
            const own = passages.flatMap((_, passage) => (articleOf(passage) === number ? [passage] : []));
            for (const passage of own.slice(0, fromEach))
              if (!best.has(passage)) expected.push({ passage, score: model.get(passage) ?? 0 });
          }
          const accepts = refused === null ? null : (number: number) => !refused.includes(number);
          expect(passageIndex.search(asked, limit, accepts, within, fromEach)).toEqual(alike(expected));
        }
      }),
      { numRuns: 150 },
    );
  });
  test('GIVEN any articles, also without text, THEN each passage belongs to the one that holds it, and a term costs its passages', async () => {
    await fc.assert(
      fc.asyncProperty(articles, async (stated) => {
        const { passages, passageIndex, numberOf, lexicon, frequencies } = await collectionOf(
          stated.map((one, at) => article({ id: String(at), ...one })),
        );
        expect(passages.map((_, passage) => passageIndex.articleOf(passage))).toEqual(
          passages.map(({ article: { serial } }) => numberOf.get(serial)),
        );
        expect(lexicon.terms.map((_, term) => passageIndex.cost(term))).toEqual([...frequencies.inText]);
      }),
    );
  });

  const short = (n: number) =>
    `The storm of night ${n} broke the lantern on the quay and threw it upon the deck of a ferry.`;
  const found = async (texts: readonly string[], title: string, stated: Parameters<typeof weighted>[1], limit = 10) => {
    const articles = texts.map((text, at) => article({ id: String(at), title: at === 0 ? title : 'A title', text }));
    const collection = await collectionOf(articles);
    const hits = collection.passageIndex.search(weighted(collection, stated), limit, null, [], 0);
    return hits.map(({ passage }) => collection.passages[passage]?.article.article.id);
  };
  test('GIVEN a telling word in a very long passage THEN its length does not sink it below a passage without that word', async () => {
    const long = `Harbour ${Array.from({ length: 240 }, (_, n) => `w${n.toString(36)}`).join(' ')}.`;
    const rest = Array.from({ length: 9 }, (_, n) => short(n));
    const hits = await found([long, ...rest], 'A title', [
      { weight: 3, words: ['harbour'] },
      { weight: 1, words: ['storm'] },
    ]);
    expect(hits[0]).toBe('0');
  });
  test('GIVEN a telling word in the title alone THEN its passage goes before one that holds a word that tells little', async () => {
    const stated = [
      { weight: 2, words: ['orchard'] },
      { weight: 0.5, words: ['storm'] },
    ];
    const quiet = 'The apples were picked on Sunday by those who had come early, and nobody left without a basket.';
    expect(await found([quiet, short(1)], 'The orchard', stated)).toEqual(['0', '1']);
  });
  test('GIVEN more passages of equal score than are wanted THEN those that stand first are found, whichever of the words they hold', async () => {
    const texts = ['harbour', ...Array.from({ length: 12 }, () => 'storm')].map(
      (word) => `The ${word} broke the quay.`,
    );
    const stated = [
      { weight: 1, words: ['storm'] },
      { weight: 1, words: ['harbour'] },
    ];
    expect(await found(texts, 'A title', stated, 2)).toEqual(['0', '1']);
  });
});
