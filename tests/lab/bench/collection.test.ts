import { describe, expect, test } from 'vitest';
import { makeArticles } from '../../../lab/bench/collection.ts';
import { splitPassages } from '../../../src/core/text/passages.ts';
import { tokens } from '../../../src/core/text/terms.ts';

const articles = [...makeArticles(7, 4000)];
const paragraphs = articles.map(({ text }) => text.split('\n\n'));
const wordsOf = (text: string) => tokens(text).map(({ word }) => word);

describe('makeArticles', () => {
  test('GIVEN the same seed THEN the same articles, GIVEN another THEN others', () => {
    expect([...makeArticles(7, 300)]).toEqual([...makeArticles(7, 300)]);
    expect([...makeArticles(8, 300)]).not.toEqual([...makeArticles(7, 300)]);
  });

  test.each([5, 41, 44, 1000])('GIVEN %d passages THEN they are as many, 5 to 40 an article', (wanted) => {
    const sizes = [...makeArticles(3, wanted)].map((article) => splitPassages(article).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(wanted);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(40);
  });

  test('GIVEN a collection THEN every paragraph is a passage of 40 to 110 words in several sentences', () => {
    for (const [at, article] of articles.entries())
      expect(splitPassages(article)).toHaveLength(paragraphs[at]?.length ?? 0);
    for (const paragraph of paragraphs.flat()) {
      const words = paragraph.split(' ').length;
      // Dates and sums are written in two words, and count as one.
      expect(words).toBeGreaterThanOrEqual(40);
      expect(words).toBeLessThanOrEqual(120);
      expect(paragraph.match(/\.(?:\s|$)/g)?.length).toBeGreaterThan(1);
    }
  });

  test('GIVEN a collection THEN ids are unique, and each article has a title, a source and a date', () => {
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
    for (const { title, source, date } of articles) {
      expect(title).toMatch(/^\p{Lu}/u);
      expect(source).not.toBeNull();
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  test('GIVEN a collection THEN its words follow Zipf: few are most of the text, and many occur once', () => {
    const counts = new Map<string, number>();
    for (const word of paragraphs.flat().flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const sorted = [...counts.values()].toSorted((a, b) => b - a);
    const total = sorted.reduce((sum, count) => sum + count, 0);
    const share = (words: number) => sorted.slice(0, words).reduce((sum, count) => sum + count, 0) / total;
    expect(share(10)).toBeGreaterThan(0.12);
    expect(share(10)).toBeLessThan(0.35);
    expect(share(1000)).toBeGreaterThan(0.6);
    expect(share(1000)).toBeLessThan(0.9);
    expect(sorted.length).toBeGreaterThan(10_000);
    expect(sorted.filter((count) => count === 1).length / sorted.length).toBeGreaterThan(0.2);
  });

  test('GIVEN a collection THEN about one article in twenty is a near copy of an earlier one', () => {
    const near = paragraphs.filter((own, at) => {
      const words = new Set(wordsOf(own.join(' ')));
      return paragraphs.slice(0, at).some((other) => {
        if (other.length !== own.length) return false;
        const others = new Set(wordsOf(other.join(' ')));
        return [...words].filter((word) => others.has(word)).length / words.size > 0.8;
      });
    });
    expect(near.length / articles.length).toBeGreaterThan(0.01);
    expect(near.length / articles.length).toBeLessThan(0.12);
  });
});
