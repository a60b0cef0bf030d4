import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import type { Collection } from '../../../src/core/index/collection.ts';
import { Indexer } from '../../../src/core/index/indexer.ts';
import { loadEnglish } from '../../../src/library/load-english.ts';
import { article, collectionOf } from '../articles.ts';

const english = loadEnglish();
const rest = async () => {};
const index = (indexer: Indexer, articles: readonly Article[]) => indexer.index(articles, () => {}, rest);

const ASKED = ['harbor', 'quay', 'storm', 'ferri'];
/** What a search for each word finds, as article ids and passages: all that asking could see of the two indexes. */
function found({ lexicon, passages, articles, passageIndex, articleIndex, numberOf }: Collection) {
  return ASKED.map((term) => {
    const id = lexicon.termId(term);
    const terms = id === undefined ? [] : [{ weight: 1, expansions: [{ id, share: 1 }] }];
    return {
      passages: passageIndex
        .search(terms, 20, null, [], 0)
        .map(({ passage, score }) => ({ id: passages[passage]?.id, score })),
      articles: articleIndex
        .search([term], 20)
        .map(({ serial, score }) => ({ id: articles[numberOf.get(serial) ?? -1]?.article.id ?? '', score }))
        .toSorted((one, other) => one.id.localeCompare(other.id)),
    };
  });
}

/** The same but for the rounding of sums that were added up in another order. */
const alike = (all: ReturnType<typeof found>) =>
  all.map(({ passages, articles }) => ({ passages: passages.map(close), articles: articles.map(close) }));
const close = <T extends { readonly score: number }>(hit: T) => ({
  ...hit,
  score: expect.closeTo(hit.score, 6) as number,
});

describe('a collection', () => {
  test('GIVEN articles THEN it holds them and their passages in order, and knows the number of each', async () => {
    const stated = ['b', 'a', 'c'].map((id) => article({ id, text: `It is ${id}. ${'So it is. '.repeat(200)}` }));
    const { articles, passages, numberOf } = await collectionOf(stated);
    expect(articles.map((entry) => entry.article)).toEqual(stated);
    expect(passages).toEqual(articles.flatMap((entry) => entry.passages));
    expect(passages.length).toBeGreaterThan(3);
    expect(articles.map(({ serial }) => numberOf.get(serial))).toEqual([0, 1, 2]);
  });
  test('GIVEN sources THEN they are counted, those with most articles first, with their words to be named by', async () => {
    const sources = ['The Évening–Post', null, 'Harbour News', 'Harbour News', 'The Quay'];
    const stated = sources.map((source, at) => article({ id: String(at), source, text: 'One.' }));
    expect((await collectionOf(stated)).sources).toEqual([
      { name: 'Harbour News', words: 'harbour news', articles: 2 },
      { name: 'The Évening–Post', words: 'the evening post', articles: 1 },
      { name: 'The Quay', words: 'the quay', articles: 1 },
    ]);
  });
  test.each([
    ['days', ['2024-03-08', null, '2023-12-31', '2024-01-01'], { oldest: '2023-12-31', newest: '2024-03-08' }],
    ['one day', ['2024-03-08', null, '2024-03-08'], null],
    ['no day', [null, null], null],
    ['no article', [], null],
  ])(
    'GIVEN %s of publication THEN the span is from the oldest to the newest, where there are two',
    async (_, dates, span) => {
      const stated = dates.map((date, at) => article({ id: String(at), date, text: 'One.' }));
      expect((await collectionOf(stated)).span).toEqual(
        span === null ? null : { oldest: Date.parse(span.oldest), newest: Date.parse(span.newest) },
      );
    },
  );
  test('GIVEN articles that explain an abbreviation THEN the word of fewest passages stands for it', async () => {
    const texts = [
      'The Eastport Harbour Authority (EHA) met.',
      'The Authority of Eastport.',
      'The Authority is in Eastport.',
    ];
    const { alternatives } = await collectionOf(texts.map((text, at) => article({ id: String(at), text })));
    expect([...(alternatives.of(['eha']).get('eha') ?? [])]).toEqual(['harbor']);
  });
  test('GIVEN articles THEN their words are known to mend misspelt ones with', async () => {
    const { speller, frequencies } = await collectionOf([article({ text: 'The harbour opened.' })]);
    expect(speller.correct('harbuor', frequencies.ofWords)).toBe('harbour');
  });
});

describe('the indexer', () => {
  const texts = ['The harbour is open.', 'The storm is over.', 'The ferry is late.', 'The quay is wet.'];
  const stated = texts.map((text, at) => article({ id: String(at), text }));

  test('GIVEN articles of which one changed THEN only that one is analysed again', async () => {
    const indexer = new Indexer(english);
    const before = await index(indexer, stated);
    const changed = stated.with(1, article({ id: '1', text: 'The storm is back.' }));
    const after = await index(indexer, changed);
    expect(after.articles.map((entry, at) => entry === before.articles[at])).toEqual([true, false, true, true]);
    expect(after.articles.map(({ serial }) => serial)).toEqual([0, 4, 2, 3]);
  });
  test('GIVEN articles THEN progress is told after each, and other work gets its turn', async () => {
    const told: string[] = [];
    let turns = 0;
    await new Indexer(english).index(
      stated,
      (done, total) => {
        expect(turns).toBeGreaterThanOrEqual(told.length);
        told.push(`${done}/${total}`);
      },
      async () => {
        turns++;
      },
    );
    expect(told).toEqual(['1/4', '2/4', '3/4', '4/4']);
    expect(turns).toBeGreaterThanOrEqual(8);
  });
  test('GIVEN a collection in use THEN it finds the same while and after the next is made', async () => {
    for (const late of [1, 8]) {
      const indexer = new Indexer(english);
      const many = Array.from({ length: 20 }, (_, at) =>
        article({ id: `m${at}`, text: `${texts[at % 4] ?? ''} No. ${at}.` }),
      );
      const before = await index(indexer, many);
      const ids = () => found(before).map((hits) => hits.passages.map(({ id }) => id));
      const first = ids();
      await index(
        indexer,
        many.map((one, at) => (at < late ? article({ id: one.id, text: 'A quay.' }) : one)),
      );
      expect(ids()).toEqual(first);
      const held = before.articles.filter((entry) => before.articleIndex.holds(entry));
      expect(held).toEqual(before.articles);
    }
  });
  test('GIVEN few new articles THEN the index over articles goes on; GIVEN many THEN there is another and the old one is left alone', async () => {
    const indexer = new Indexer(english);
    const many = Array.from({ length: 20 }, (_, at) => article({ id: `m${at}`, text: `The quay ${at}.` }));
    const first = await index(indexer, many);
    const second = await index(indexer, many.with(0, article({ id: 'm0', text: 'A lantern.' })));
    expect(second.articleIndex).toBe(first.articleIndex);
    expect(second.articleIndex.search(['lantern'], 5)).toHaveLength(1);
    const gone = first.articles.filter((entry) => !second.articles.includes(entry));
    expect(gone.map((entry) => second.articleIndex.holds(entry))).toEqual([true]);
    await indexer.retire(second, rest);
    expect(gone.map((entry) => second.articleIndex.holds(entry))).toEqual([false]);
    const third = await index(
      indexer,
      many.map((one, at) => (at < 10 ? article({ id: one.id, text: 'A crowd.' }) : one)),
    );
    expect(third.articleIndex).not.toBe(first.articleIndex);
    expect(first.articleIndex.search(['crowd'], 5)).toEqual([]);
    expect(third.articleIndex.search(['crowd'], 50)).toHaveLength(10);
  });

  test(
    'GIVEN reloads that leave ever more words behind THEN they are forgotten, and what stays is found as before',
    { timeout: 60_000 },
    async () => {
      let indexer = new Indexer(english);
      let latest: Collection | null = null;
      let articles = stated;
      for (let round = 0; round < 4; round++) {
        const words = Array.from({ length: 21_000 }, (_, at) => `w${round}x${at}`);
        articles = [...stated, article({ id: '9', text: `${words.join(' ')}.` })];
        if (latest !== null) indexer = await indexer.renewed(latest, rest);
        latest = await index(indexer, articles);
        await indexer.retire(latest, rest);
      }
      if (latest === null) throw new Error('Nothing was indexed.');
      const anew = await index(new Indexer(english), articles);
      expect(found(latest)).toEqual(alike(found(anew)));
      expect(latest.passages.map(({ id }) => id)).toEqual(anew.passages.map(({ id }) => id));
      expect(new Set(latest.articles.map(({ serial }) => serial)).size).toBe(5);
      expect(latest.lexicon.words.length).toBeLessThan(50_000);
    },
  );

  const word = fc.constantFrom('harbour', 'storm', 'the', 'Eastport', 'quay', '12', 'ferry', 'ships');
  const sentence = fc.array(word, { minLength: 12, maxLength: 30 }).map((list) => `${list.join(' ')}.`);
  const text = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((paragraphs) => paragraphs.join('\n\n'));
  test('GIVEN any reloads, each with the old states retired, THEN the collection finds what one made anew finds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.tuple(fc.nat({ max: 14 }), text), { maxLength: 14 }), { minLength: 1, maxLength: 4 }),
        async (rounds) => {
          const indexer = new Indexer(english);
          const articles = new Map<string, Article>();
          for (const changes of rounds) {
            for (const [at, written] of changes) {
              const id = String(at).padStart(2, '0');
              if (articles.get(id)?.text.length === written.length) articles.delete(id);
              else articles.set(id, article({ id, text: written, title: `No. ${at}` }));
            }
            const stated = [...articles.values()].toSorted((one, other) => one.id.localeCompare(other.id));
            const collection = await index(indexer, stated);
            await indexer.retire(collection, rest);
            const anew = await index(new Indexer(english), stated);
            expect(collection.articles.map((entry) => entry.article)).toEqual(stated);
            expect(found(collection)).toEqual(alike(found(anew)));
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
