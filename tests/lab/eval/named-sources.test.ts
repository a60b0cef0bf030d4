import { describe, expect, test } from 'vitest';
import { article, askOf } from '../../core/articles.ts';

type Papers = readonly [string, string, string];

/** Three papers, each of which reports what the others do not. */
const articlesOf = ([harbour, island, market]: Papers) => [
  article({
    id: 'quay',
    title: 'Quay repairs agreed',
    source: harbour,
    text: 'The harbour of Eastport gets more room: the council agreed on Tuesday to repair the northern quay for 4.2 million dollars.\n\nThe work begins in May and takes eleven months, the port authority said. The ferry to the islands sails from the southern quay until then.\n\nThe fish market stays open on Saturdays.',
  }),
  article({
    id: 'school',
    title: 'A school for the islands',
    source: island,
    text: 'The islands get a secondary school of their own, for 180 pupils, the council decided.\n\nUntil now pupils took the ferry to Eastport every morning, a trip of fifty minutes.',
  }),
  article({
    id: 'ferry',
    title: 'Ferry fares rise',
    source: market,
    text: 'A ticket for the ferry to the islands costs 9.50 dollars from April, one dollar more than before.\n\nThe ferry line blames the price of fuel, which rose by a fifth over the winter. It carried 12,500 passengers from the harbour in February.',
  }),
];

/** What one paper reports, asked of another one. */
const misplaced = ([harbour, island, market]: Papers) => [
  `What does a ferry ticket cost from April, according to ${island}?`,
  `What does a ticket for the ferry to the islands cost from April, according to ${harbour}?`,
  `How many passengers did the ferry line carry in February, according to ${island}?`,
  `By how much did the price of fuel rise over the winter, according to ${island}?`,
  `How many pupils get a secondary school of their own on the islands, according to ${market}?`,
  `How long was the trip on the ferry to Eastport that pupils took every morning, according to ${market}?`,
  `For how many million dollars will the council repair the northern quay, according to ${island}?`,
  `How many months does the work on the northern quay take, according to ${market}?`,
  `From which quay does the ferry to the islands sail until then, according to ${island}?`,
  `When does the work on the repair of the northern quay of Eastport begin, according to ${market}?`,
];

const wellPlaced = ([harbour, island, market]: Papers) => [
  { question: `How many pupils will the secondary school have, according to ${island}?`, words: '180' },
  { question: `According to ${harbour}, how much does the repair of the northern quay cost?`, words: '4.2 million' },
  { question: `What does a ferry ticket cost from April, according to ${market}?`, words: '9.50' },
  { question: `How many passengers did the ferry line carry in February, according to ${market}?`, words: '12,500' },
];

describe('questions that name the paper', () => {
  const DISTINCT = ['The Harbour Post', 'Island Gazette', 'Example Wire'] as const;
  // As "The Sun" and "The Age": what is in the name is in the articles too, so the names alone tell less.
  const EVERYDAY = ['The Harbour', 'The Island', 'The Market'] as const;

  test.each([
    { kind: 'names of their own', papers: DISTINCT, atMost: 0 },
    { kind: 'everyday words as names', papers: EVERYDAY, atMost: 5 },
  ])(
    'GIVEN papers with $kind THEN at most $atMost of ten questions are answered from a paper that was not asked for',
    async ({ papers, atMost }) => {
      const answered: string[] = [];
      for (const question of misplaced(papers)) {
        const { verdict } = await askOf(articlesOf(papers), question);
        if (verdict === 'answered') answered.push(question);
      }
      expect(answered.length <= atMost ? [] : answered).toEqual([]);
    },
  );

  test.each([DISTINCT, EVERYDAY].flatMap((papers) => wellPlaced(papers).map((asked) => ({ papers, ...asked }))))(
    'GIVEN "$question" THEN the paper that says it is quoted: $words',
    async ({ papers, question, words }) => {
      const { citations } = await askOf(articlesOf(papers), question);
      expect(citations[0]?.quote).toContain(words);
    },
  );
});
