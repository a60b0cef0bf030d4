import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Analyser, type IndexedArticle } from '../../../src/core/index/analysis.ts';
import { FrequencyCounter } from '../../../src/core/index/frequencies.ts';
import type { Lexicon } from '../../../src/core/index/lexicon.ts';
import { sentences } from '../../../src/core/text/sentences.ts';
import { type Token, tokens } from '../../../src/core/text/terms.ts';
import { loadEnglish } from '../../../src/library/load-english.ts';
import { article } from '../articles.ts';

const english = loadEnglish();
const rest = async () => {};
const words = fc
  .array(fc.constantFrom('harbour', 'storm', 'the', 'Eastport', 'quay', '12', 'ships', 'Ships.', 'The'), {
    minLength: 1,
    maxLength: 30,
  })
  .map((list) => `${list.join(' ')}.`);
const articles = fc.array(
  fc.record({
    title: words,
    source: fc.option(words),
    text: fc.array(words, { minLength: 1, maxLength: 4 }).map((paragraphs) => paragraphs.join('\n\n')),
  }),
  { minLength: 1, maxLength: 5 },
);

/** The words of a text that are written like names, as often as they are. */
function namesIn(text: string): string[] {
  return sentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return tokens(sentence).flatMap((token, at) =>
      /^[A-Z]/.test(sentence.slice(token.start)) && (at > 0 || english.looksLikeName(token.word)) ? [token.word] : [],
    );
  });
}

/** The same counts by the plain way: from the texts, article after article. */
function plain(all: readonly IndexedArticle[], lexicon: Lexicon) {
  const texts = all.map(({ article: { title, source, text }, passages }) => ({
    heading: tokens(`${title} ${source ?? ''}`),
    passages: passages.map(({ start, end }) => tokens(text.slice(start, end))),
  }));
  const holds = (list: readonly Token[], term: string) => list.some((token) => token.term === term);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const byTerm = (count: (term: string) => number) => lexicon.terms.map((term) => (term === '' ? 0 : count(term)));
  const inText = byTerm((term) => sum(texts.map((one) => one.passages.filter((list) => holds(list, term)).length)));
  const names = all.flatMap(({ article: { text }, passages }) =>
    passages.flatMap(({ start, end }) => namesIn(text.slice(start, end))),
  );
  const lengths = texts.flatMap((one) => one.passages.map((list) => list.length));
  return {
    inText,
    ofPassages: byTerm((term) => {
      const count = inText[lexicon.termId(term) ?? 0] ?? 0;
      return count > 0 ? count : sum(texts.map((one) => (holds(one.heading, term) ? one.passages.length : 0)));
    }),
    ofArticles: byTerm(
      (term) =>
        texts.filter((one) => holds(one.heading, term) || one.passages.some((list) => holds(list, term))).length,
    ),
    ofWords: lexicon.words.map((word) => {
      const count = (tokens: readonly Token[]) => tokens.filter((token) => token.word === word).length;
      return count(texts.flatMap((one) => one.passages.flat())) || count(texts.flatMap(({ heading }) => heading));
    }),
    asNames: lexicon.words.map((word) => names.filter((name) => name === word).length),
    passages: lengths.length,
    averageLength: sum(lengths) / Math.max(1, lengths.length),
  };
}

describe('the counter', () => {
  test('GIVEN any articles that come and go THEN its counts are those of counting their words one by one', async () => {
    await fc.assert(
      fc.asyncProperty(articles, articles, fc.array(fc.nat({ max: 4 })), async (first, later, gone) => {
        const analyser = new Analyser(english);
        const counter = new FrequencyCounter(analyser.lexicon);
        const analysed = (stated: typeof first) =>
          stated.map((one, at) => analyser.analyse(article({ id: String(at), ...one })));
        const before = analysed(first);
        await counter.countOnly(before, rest);
        const earlier = counter.frequencies();
        const copy = structuredClone(earlier);
        const now = [...before.filter((_, at) => !gone.includes(at)), ...analysed(later)];
        await counter.countOnly(now, rest);
        const { averageLength, passages, ...counts } = counter.frequencies();
        const { averageLength: average, passages: count, ...expected } = plain(now, analyser.lexicon);
        expect(Object.fromEntries(Object.entries(counts).map(([name, list]) => [name, [...list]]))).toEqual(expected);
        expect(passages).toBe(count);
        expect(averageLength).toBeCloseTo(average, 9);
        // The collection in use keeps the counts that it was made with.
        expect(earlier).toEqual(copy);
      }),
      { numRuns: 60 },
    );
  });
  test('GIVEN articles to count THEN other work gets its turn after each that comes or goes', async () => {
    const analyser = new Analyser(english);
    const [one, two, three] = ['One.', 'Two.', 'Three.'].map((text) => analyser.analyse(article({ id: text, text })));
    const counter = new FrequencyCounter(analyser.lexicon);
    let turns = 0;
    const pause = async () => {
      turns++;
    };
    await counter.countOnly(
      [one, two].filter((entry) => entry !== undefined),
      pause,
    );
    expect(turns).toBe(2);
    await counter.countOnly(
      [two, three].filter((entry) => entry !== undefined),
      pause,
    );
    expect(turns).toBe(4);
  });
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
