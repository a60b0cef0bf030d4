import { describe, expect, test } from 'vitest';
import { article, askOf } from '../articles.ts';

/** Twelve articles; in every other one what they say of the ferry comes first, else in the middle. */
const islands = 'Aldis Brenn Corvo Dunmore Ekholm Farland Grimsey Holmon Inver Jura Kolding Lundy'.split(' ');
const articles = islands.map((island, at) => {
  const weather = `The weather on ${island} was fair for most of the week.`;
  const ferry = `The ferry to ${island} sails on Friday.`;
  const first = at % 2 === 0 ? [ferry, weather] : [weather, ferry];
  return article({
    id: island.toLowerCase(),
    title: `News from ${island}`,
    text: `${first.join(' ')} Sheep were shorn in the hills above the village.`,
  });
});

describe('the passages in the order of the ranking', () => {
  test('GIVEN no limit THEN there are ten, and GIVEN one THEN so many, the same first ones', async () => {
    const all = (await askOf(articles, 'When does the ferry sail?')).passages;
    expect(all).toHaveLength(10);
    const three = (await askOf(articles, 'When does the ferry sail?', { limit: 3 })).passages;
    expect(three).toEqual(all.slice(0, 3));
    expect((await askOf(articles, 'When does the ferry sail?', { limit: 30 })).passages).toHaveLength(12);
  });
  test('GIVEN any passage, also one far down THEN its own best sentence is its quote', async () => {
    const { passages } = await askOf(articles, 'When does the ferry sail?', { limit: 30 });
    for (const { quote, text } of passages) {
      expect(quote).toMatch(/^The ferry to \w+ sails on Friday\.$/);
      expect(text).toContain(quote);
    }
  });
  test('GIVEN a question for a time THEN the time is marked in each citation, and nothing in the passages below', async () => {
    const { passages, citations } = await askOf(articles, 'When does the ferry to Lundy sail?');
    expect(citations.length).toBeGreaterThan(0);
    for (const { answers, text, textStart } of citations)
      expect(answers.map(({ start, end }) => text.slice(start - textStart, end - textStart))).toEqual(['Friday']);
    for (const { answers } of passages) expect(answers).toEqual([]);
  });
  test('GIVEN scores THEN none is better than the one above it', async () => {
    const scores = (await askOf(articles, 'When does the ferry to Lundy sail?')).passages.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBeGreaterThan(1);
  });
  test('GIVEN a wish to have it explained THEN every passage tells its signals, else none does', async () => {
    const explained = (await askOf(articles, 'When does the ferry sail?', { explain: true })).passages;
    for (const { signals } of explained) expect(signals?.['coverage']).toBeCloseTo(1);
    for (const passage of (await askOf(articles, 'When does the ferry sail?')).passages)
      expect(passage).not.toHaveProperty('signals');
  });
});

test('GIVEN sentences with several sources THEN these are numbered as they are named, and each [n] is the source n', async () => {
  const twin = article({
    id: 'twin',
    title: 'Twin',
    text: 'The ferry to Lundy sails on Friday. It rained on the hills.',
  });
  const { sentences, citations, verdict } = await askOf([...articles, twin], 'When does the ferry to Lundy sail?');
  expect(verdict).toBe('answered');
  expect(sentences[0]).toMatchObject({ citation: { quote: 'The ferry to Lundy sails on Friday.' }, cites: [1, 2] });
  expect(citations.map(({ n }) => n)).toEqual(sentences.flatMap(({ cites }) => cites));
  expect(
    citations
      .slice(0, 2)
      .map(({ article }) => article)
      .toSorted(),
  ).toEqual(['lundy', 'twin']);
  for (const { citation, cites } of sentences)
    expect(citations[(cites[0] ?? 0) - 1]?.passageId).toBe(citation.passageId);
});
