import { describe, expect, test } from 'vitest';
import { abbreviations } from '../../../src/core/text/abbreviations.ts';
import { article, askOf } from '../articles.ts';

describe('abbreviations', () => {
  test('GIVEN a long form with its abbreviation in brackets THEN both are found', () => {
    expect(abbreviations('Leaders of the Economic Community of West African States (ECOWAS) met.')).toEqual([
      { short: 'ecowa', long: ['econom', 'communiti', 'west', 'africa', 'state'] },
    ]);
  });
  test('GIVEN an apostrophe and words that the abbreviation skips THEN the long form begins where its first letter begins a word', () => {
    const [found] = abbreviations("This month Jama'at Nasr al-Islam wal-Muslimin (JNIM) attacked a base.");
    expect(found?.short).toBe('jnim');
    expect(found?.long).not.toContain('month');
    expect(found?.long).toContain('nasr');
  });
  test.each([
    ['a remark', 'The vote was late (It lasted all night).'],
    ['letters that are not in the words before', 'The harbour office (XYZ) opened.'],
    ['a state behind a name', 'The senator (R) spoke.'],
    ['a long form in another sentence', 'The World Health day began. Nobody came (WHD).'],
  ])('GIVEN %s in brackets THEN it is no abbreviation', (_, text) => {
    expect(abbreviations(text)).toEqual([]);
  });
});

describe('questions with words that stand for others', () => {
  const texts = [
    'The Eastport Harbour Authority (EHA) moved into the old customs house last spring.',
    'EHA boats towed the stranded ferry to the northern quay on Friday, long before the storm reached the islands.',
    'The Eastport Harbour Authority was set up in 1931, when the first steamers called at the town on their way north.',
    'The bakery at the corner sells rye bread on weekdays, and on Sundays it sells cakes to those who come early.',
  ];
  const port = article({ id: 'port', title: 'The port', text: texts.join('\n\n') });
  const firstQuote = async (question: string) => (await askOf([port], question)).citations[0]?.quote;

  test('GIVEN the long form of an abbreviation THEN a sentence that holds the abbreviation answers', async () => {
    expect(await firstQuote('When did boats of the Eastport Harbour Authority tow the stranded ferry?')).toBe(texts[1]);
  });
  test('GIVEN an abbreviation THEN a sentence that holds the long form answers', async () => {
    expect(await firstQuote('When was the EHA set up?')).toBe(texts[2]);
  });
  test('GIVEN another word for the same THEN the passage is found, and the very word goes before the other', async () => {
    const cars = [
      'The mayor bought an automobile in spring.',
      'The mayor bought a car in autumn.',
      'The museum is closed on Mondays.',
    ];
    const found = async (shown: readonly string[]) =>
      (
        await askOf(
          [article({ id: 'cars', title: 'Town hall', text: shown.join('\n\n') })],
          'When did the mayor buy a car?',
        )
      ).passages[0]?.quote;
    expect(await found([cars[0] ?? '', cars[2] ?? ''])).toBe(cars[0]);
    expect(await found(cars)).toBe(cars[1]);
  });
});
