import { describe, expect, test } from 'vitest';
import { refOf } from '../../../src/core/answer/citation.ts';
import { cite } from '../../../src/core/answer/cite.ts';
import type { Article, Range } from '../../../src/core/article.ts';
import { article, collectionOf } from '../articles.ts';

/** The citation of these words, from the passage that holds them. */
async function citing(stated: Article, quote: string, answers?: readonly Range[]) {
  const start = stated.text.indexOf(quote);
  const end = start + quote.length;
  const passage = (await collectionOf([stated])).passages.find((each) => each.start <= start && end <= each.end);
  if (passage === undefined || start < 0) throw new Error(`No passage holds "${quote}".`);
  return cite(passage, { start, end }, answers);
}

const long = 'The council of the town has said so in a long letter to all of its inhabitants, and it will be heard.';

describe('a citation', () => {
  test('GIVEN a quote THEN the citation says where it is from, and its offsets are those of the article', async () => {
    const stated = article({
      id: 'harbour',
      title: 'Harbour opens',
      source: 'The Daily Example',
      date: '2025-03-02',
      url: 'https://news.example/harbour',
      text: `${long}\n\n${long} The quay is closed.`,
    });
    const found = await citing(stated, 'The quay is closed.');
    expect(found).toMatchObject({
      article: 'harbour',
      title: 'Harbour opens',
      source: 'The Daily Example',
      date: '2025-03-02',
      url: 'https://news.example/harbour',
      quote: 'The quay is closed.',
      text: `${long} The quay is closed.`,
      paragraph: 2,
      answers: [],
    });
    expect(stated.text.slice(found.start, found.end)).toBe(found.quote);
    expect(stated.text.slice(found.textStart).startsWith(found.text)).toBe(true);
    expect(refOf(found)).toEqual({
      passageId: found.passageId,
      start: found.text.indexOf('The quay'),
      end: found.text.length,
    });
  });

  const text = `Notice:\n\nFerries:\n\nThe quay is closed. ${long}\n\n${long} The booth is open.\n\nThe end.`;
  test.each([
    ['Notice:', 1],
    ['Ferries:', 2],
    ['The quay is closed.', 3],
    [`closed. ${long}`, 3],
    ['The booth is open.', 4],
    ['The end.', 5],
    ['Ferries:\n\nThe quay is closed.', 2],
  ])(
    'GIVEN a quote that begins "%s" THEN it is of paragraph %d, also where several make a passage',
    async (quote, paragraph) => {
      expect((await citing(article({ text }), quote)).paragraph).toBe(paragraph);
    },
  );

  test.each([
    ['The quay is closed.', 1],
    ['The booth is open.', 2],
    ['The end.', 2],
  ])(
    'GIVEN an article with pages and a quote that begins "%s" THEN it is of page %d, else of none',
    async (quote, page) => {
      const pages = [0, text.indexOf('The booth')];
      expect(await citing(article({ text, pages }), quote)).toMatchObject({ page });
      expect(await citing(article({ text }), quote)).not.toHaveProperty('page');
    },
  );

  test('GIVEN words that answer THEN they go with the citation', async () => {
    const answers = [{ start: 4, end: 8 }];
    expect((await citing(article({ text: 'The quay is closed.' }), 'The quay is closed.', answers)).answers).toEqual(
      answers,
    );
  });
});
