import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { openDesk, type Desk } from '../commands/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const HARBOUR =
  'The harbour of Eastport opened again on Sunday after the storm had closed it for nine days, and ferries sail once more.\n\n' +
  'Repairs to the northern quay cost 4.2 million dollars, said the port authority in a statement that it gave on Sunday.\n\n' +
  'The ferry line to the islands carried 12,500 passengers in the month before the storm, more than in any month before.';
const of = (text: string): Article => ({
  id: 'draft',
  title: 'Other',
  text,
  date: null,
  source: null,
  url: null,
  author: null,
  language: null,
});
const alike = async (text: string) => (await desk.library.compare(of(text))).alike.map(({ title }) => title);

test('GIVEN the same words THEN it is named with its share, and nothing else', async () => {
  const { passages, language, alike: found } = await desk.library.compare(of(HARBOUR));
  expect({ passages, language }).toEqual({ passages: 3, language: 'en' });
  expect(found).toEqual([{ key: expect.any(String) as string, title: 'Harbour opens again', share: 1 }]);
});
test.each([
  ['a word or two changed', HARBOUR.replace('nine', 'ten').replace('ferries', 'boats'), ['Harbour opens again']],
  [
    'one passage of it within another text',
    `${'The mayor spoke. '.repeat(30)}\n\n${HARBOUR.split('\n\n')[1]}`,
    ['Harbour opens again'],
  ],
  [
    'the same topic in other words',
    'A storm closed the harbour of Eastport, and the quay was repaired for four million.',
    [],
  ],
  ['words that no article has', 'Xylophones resonate.', []],
  ['no words', '…', []],
])('GIVEN %s THEN it names %j', async (_, text, expected) => {
  expect(await alike(text)).toEqual(expected);
});
test('GIVEN what was compared THEN the collection knows no word more', async () => {
  await alike('Zanzibarians zigzagged.');
  expect((await desk.library.ask('What about the Zanzibarians?')).verdict).toBe('none');
});
