import { describe, expect, test } from 'vitest';
import { Quotes } from '../../../src/core/answer/quotes.ts';
import { article, collectionOf } from '../articles.ts';

/** What is quoted for the sentence at a place in a text of one passage. */
async function quoted(text: string, ordinal: number): Promise<string | null> {
  const [passage] = (await collectionOf([article({ text })])).passages;
  if (passage === undefined) throw new Error('There is no passage.');
  const quote = new Quotes().of(passage, ordinal);
  return quote === null ? null : text.slice(quote.start, quote.end);
}

const before = 'The harbour master spoke on Friday.';

describe('what is quoted for a sentence', () => {
  test.each([
    'He closed the quay.',
    'She closed the quay.',
    'It was closed.',
    'They closed it.',
    'This closed the quay.',
    'These are closed.',
    'That closed the quay.',
    'Those are closed.',
    'But the quay is closed.',
    'And the quay is closed.',
    'However, the quay is closed.',
    'His quay is closed.',
    'Her quay is closed.',
    'Their quay is closed.',
    'Its quay is closed.',
    'Such quays are closed.',
    'Also the quay is closed.',
    'In this case the quay is closed.',
    'At that hour the quay is closed.',
    'The former is closed.',
    'The latter is closed.',
    'The same quay is closed.',
    '"He closed the quay," said the mayor.',
    '“It is closed,” said the mayor.',
    '‘They closed it,’ said the mayor.',
    "'She closed it,' said the mayor.",
  ])('GIVEN "%s" THEN it leans on the sentence before, and both are quoted', async (leaning) => {
    expect(await quoted(`${before} ${leaning}`, 1)).toBe(`${before} ${leaning}`);
  });

  test.each([
    'The quay is closed.',
    'Italy closed the quay.',
    'Heavy seas closed the quay.',
    'Thatchers closed the quay.',
    'Andrea closed the quay.',
    'The formerly busy quay is closed.',
    'On Monday he closed it.',
    'In those days the quay was closed.',
    'Divers say that He closed it.',
  ])('GIVEN "%s" THEN it stands alone', async (standing) => {
    expect(await quoted(`${before} ${standing}`, 1)).toBe(standing);
  });

  test('GIVEN a leaning sentence THEN no more than the one before is added, and nothing behind', async () => {
    const text = 'The quay is old. It is closed. It opens in May. The mayor agreed.';
    expect(await quoted(text, 2)).toBe('It is closed. It opens in May.');
  });
  test('GIVEN a leaning sentence that is the first THEN it stands alone', async () => {
    expect(await quoted(`It is closed. ${before}`, 0)).toBe('It is closed.');
  });
  test('GIVEN a passage without that sentence THEN there is no quote', async () => {
    expect(await quoted(before, 1)).toBeNull();
    expect(await quoted(before, -1)).toBeNull();
  });
  test('GIVEN several sentences of several passages in turn THEN each is of its own passage', async () => {
    const long = 'and the council of the town has said so in a long letter to all of its inhabitants this week.';
    const collection = await collectionOf([
      article({ text: `One is here, ${long} It is.\n\nTwo is here, ${long} She is.` }),
    ]);
    const quotes = new Quotes();
    const [one, two] = collection.passages;
    if (one === undefined || two === undefined) throw new Error('There are no two passages.');
    const firstWords = [quotes.of(one, 1), quotes.of(two, 0), quotes.of(one, 0), quotes.of(two, 1)].map(
      (quote) => one.article.article.text.slice(quote?.start, quote?.end).split(' ')[0],
    );
    expect(firstWords).toEqual(['One', 'Two', 'One', 'Two']);
  });
});
