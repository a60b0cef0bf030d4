import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../../src/core/question/read-question.ts';
import { loadEnglish } from '../../../src/library/load-english.ts';
import { article, collectionOf } from '../articles.ts';

const english = loadEnglish();
/** One passage each. */
const articles = ['Ferries cross.', 'Ferries wait.', 'Ferries wait at Eastport.', 'Lyammouri waits.'].map((text, at) =>
  article({ id: `a${at}`, title: at === 0 ? 'Cormorants' : '', text }),
);

async function weightsOf(question: string, of = articles): Promise<Record<string, number>> {
  const { terms } = readQuestion(question, await collectionOf(of));
  return Object.fromEntries(terms.map(({ typed, weight }) => [typed, weight]));
}

describe('how much a word tells', () => {
  test('GIVEN words that English knows equally little THEN the one that fewer passages hold tells more', async () => {
    const { Lyammouri, Eastport } = await weightsOf('Eastport Lyammouri', [
      ...articles,
      article({ id: 'b', text: 'Eastport sleeps.' }),
    ]);
    expect(Lyammouri).toBeGreaterThan(Eastport ?? Infinity);
  });

  test('GIVEN few articles THEN a word that is common in English tells less than a rare one, held by as many', async () => {
    const { cross, Eastport } = await weightsOf('cross Eastport');
    expect(cross).toBeLessThan(Eastport ?? 0);
  });

  test('GIVEN a word that English does not know THEN its weight is minus the logarithm of its share, smoothed', async () => {
    expect(english.perMillion('lyammouri')).toBe(0);
    const { Lyammouri } = await weightsOf('Lyammouri');
    // One of 4 passages, beside 300 of general English that lack it.
    expect(Lyammouri).toBeCloseTo(Math.log(1 + 304 / 1.5), 10);
  });

  test('GIVEN a word that English knows THEN 300 passages of 60 words of English count beside those that hold it', async () => {
    const share = 1 - Math.exp((-english.perMillion('ferries') * 60) / 1e6);
    expect(share).toBeGreaterThan(0);
    const { ferries } = await weightsOf('ferries');
    expect(ferries).toBeCloseTo(Math.log(1 + 304 / (3 + 300 * share + 0.5)), 10);
  });

  test('GIVEN a word that only a title holds THEN the passages below it are those that hold it', async () => {
    const share = 1 - Math.exp((-english.perMillion('cormorants') * 60) / 1e6);
    const { cormorants } = await weightsOf('cormorants');
    expect(cormorants).toBeCloseTo(Math.log(1 + 304 / (1 + 300 * share + 0.5)), 10);
  });

  test('GIVEN a word that no article holds THEN it still weighs what it would tell', async () => {
    const { Zzyzxville, Lyammouri } = await weightsOf('Zzyzxville Lyammouri');
    expect(Zzyzxville).toBeCloseTo(Math.log(1 + 304 / 0.5), 10);
    expect(Zzyzxville).toBeGreaterThan(Lyammouri ?? Infinity);
  });

  test('GIVEN a question THEN its total weight is the sum, and never 0', async () => {
    const collection = await collectionOf(articles);
    const { terms, totalWeight } = readQuestion('Do ferries cross at Eastport?', collection);
    expect(terms).toHaveLength(3);
    expect(totalWeight).toBeCloseTo(
      terms.reduce((sum, { weight }) => sum + weight, 0),
      6,
    );
    expect(readQuestion('What is it?', collection).totalWeight).toBeGreaterThan(0);
  });
});
