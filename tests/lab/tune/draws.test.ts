import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KnownQuestion } from '../../../lab/eval/question-set.ts';
import { randomNumbers } from '../../../lab/random.ts';
import { drawFrom } from '../../../lab/tune/draws.ts';
import { article } from '../../core/articles.ts';

const articles = Array.from({ length: 12 }, (_, at) => article({ id: `a${at}`, text: `Ship ${at} sailed.` }));
const about = (...ids: string[]): KnownQuestion => ({
  id: ids.join(),
  question: 'Which ship sailed?',
  answerable: true,
  answers: ['Ship'],
  evidence: ids.map((id) => ({ article: id })),
});
const questions = [...articles.map(({ id }) => about(id)), about('a0', 'a5')];

describe('small collections drawn from a set', () => {
  test('GIVEN any seed THEN a draw leaves something out, answers some of its questions, and lacks all evidence of the others', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const draw = drawFrom(articles, questions, randomNumbers(seed));
        if (draw === null) throw new Error('nothing was drawn');
        const held = new Set(draw.articles.map(({ id }) => id));
        expect(held.size).toBeGreaterThanOrEqual(2);
        expect(held.size).toBeLessThan(articles.length);
        const there = draw.questions.filter((question) => draw.isThere(question));
        expect(there.length).toBeGreaterThan(0);
        for (const { evidence } of there) expect(evidence.every((entry) => held.has(entry.article))).toBe(true);
        const away = draw.questions.filter((question) => !draw.isThere(question));
        for (const { evidence } of away) expect(evidence.some((entry) => held.has(entry.article))).toBe(false);
        expect(away.length).toBeLessThanOrEqual(there.length);
      }),
    );
  });
  test('GIVEN too few articles to leave any out THEN there is no draw', () => {
    expect(drawFrom(articles.slice(0, 2), questions, randomNumbers(1))).toBeNull();
  });
});
