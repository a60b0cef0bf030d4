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
  test('GIVEN what announces a list THEN its items are quoted with it', async () => {
    const text = 'The harbour closes on three days:\n- Sunday\n- Monday\n- Friday';
    expect(await quoted(text, 0)).toBe(text);
  });
  test.each(['The mayor put it so:”', 'The mayor put it (so:)'])(
    'GIVEN "%s" THEN it announces what follows, also within quotes or brackets',
    async (leadsIn) => {
      expect(await quoted(`${leadsIn}\nThe quay is closed.`, 0)).toBe(`${leadsIn}\nThe quay is closed.`);
    },
  );
  test('GIVEN a list without end THEN as many whole items are quoted as fit into 500 characters', async () => {
    const items = Array.from({ length: 30 }, (_, n) => `Berth number ${n} is let.`);
    const quote = (await quoted(`These berths are let:\n${items.join(' ')}`, 0)) ?? '';
    expect(quote.length).toBeLessThanOrEqual(500);
    expect(quote.length).toBeGreaterThan(450);
    expect(quote).toMatch(/^These berths are let:\n.*is let\.$/s);
  });
  test('GIVEN a list far down in an article THEN all of it is quoted, wherever it stands', async () => {
    const opening = 'The council of the town spoke of it all in a long letter to its inhabitants this week. '.repeat(4);
    const list = `The berths are let:\n${'Berth number one is let. '.repeat(6).trim()}`;
    expect(await quoted(`${opening}${list}`, 4)).toBe(list);
  });
  test('GIVEN a colon with nothing behind it, or more than can be quoted, THEN there is no quote', async () => {
    expect(await quoted(`${before}\nThe quays are these:`, 1)).toBeNull();
    expect(await quoted(`The quay is this: ${'and so on '.repeat(60)}`.trim(), 0)).not.toBe('The quay is this:');
    expect(await quoted(`The quay is this:\n${'and so on '.repeat(60).trim()}.`, 0)).toBeNull();
  });
  test('GIVEN a lead-in that leans on the sentence before THEN all three are quoted', async () => {
    const text = `${before}\nHe named two days:\n- Sunday\n- Monday`;
    expect(await quoted(text, 1)).toBe(text);
  });
  test.each([
    ['| 2019 | 12,500 passengers |', false],
    ['2019 | 12,500 | passengers', false],
    ['The ferry | the quay are one.', true],
  ])('GIVEN "%s" THEN that it is quoted is %s: a row of a table is no sentence', async (row, isQuoted) => {
    expect(await quoted(row, 0)).toBe(isQuoted ? row : null);
  });
  test.each([
    ['The quay opens again', null],
    ['“The Quay Opens Again”', null],
    ['The quay opens again on Friday', 'The quay opens again on Friday'],
  ])('GIVEN "%s" under the title "The quay opens again" THEN the quote is %j', async (line, quote) => {
    const text = `${line}\n\nThe mayor said that the quay opens again.`;
    const [passage] = (await collectionOf([article({ title: 'The quay opens again', text })])).passages;
    const range = passage === undefined ? null : new Quotes().of(passage, 0);
    expect(range === null ? null : text.slice(range.start, range.end)).toBe(quote);
  });
  test('GIVEN an article that says its title and nothing else THEN it is quoted', async () => {
    const [passage] = (await collectionOf([article({ title: 'The quay opens', text: 'The quay opens.' })])).passages;
    expect(passage === undefined ? null : new Quotes().of(passage, 0)).toEqual({ start: 0, end: 15 });
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
