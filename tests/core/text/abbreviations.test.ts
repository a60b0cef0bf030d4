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
  const authority = { short: 'eha', long: ['eastport', 'harbor', 'author'] };
  test.each([
    ['quotation marks', 'The Eastport Harbour Authority (“EHA”) met.', [authority]],
    ['other quotation marks', 'The Eastport Harbour Authority ("EHA") met.', [authority]],
    ['inner full stops', 'The Eastport Harbour Authority (E.H.A.) met.', [authority]],
    ['a sentence before', 'Eastport has it. Harbour Authority; Eastport Harbour Authority (EHA).', [authority]],
    ['a line before', 'Eastport Hall\n \nEastport Harbour Authority (EHA)', [authority]],
    ['no space before the bracket', 'Eastport Harbour Authority(EHA)', [authority]],
    ['the beginning of the text', 'Eastport Harbour Authority (EHA)', [authority]],
    [
      'a word that has no letter in the abbreviation',
      'The Eastport Harbour and Quay Authority (EHA) met.',
      [{ short: 'eha', long: ['eastport', 'harbor', 'quay', 'author'] }],
    ],
    ['small letters in it', 'The Department of Trade (DoT) met.', [{ short: 'dot', long: ['depart', 'trade'] }]],
    [
      'a hyphen in it',
      'The Harbour Disease of 2019 (HD-19) spread.',
      [{ short: 'hd', long: ['harbor', 'diseas', '2019'] }],
    ],
    [
      'letters from within words',
      'The Broadcasting Commission (BDC) met.',
      [{ short: 'bdc', long: ['broadcast', 'commiss'] }],
    ],
    [
      'two of them',
      'The European Union (EU) and the United Nations (UN) met.',
      [
        { short: 'eu', long: ['europ', 'union'] },
        { short: 'un', long: ['unit', 'nation'] },
      ],
    ],
    [
      'letters before it that lower case makes longer',
      'In İİİİstanbul the Aegean Harbour Board (AHB) met.',
      [{ short: 'ahb', long: ['aegean', 'harbor', 'board'] }],
    ],
  ])('GIVEN %s THEN abbreviation and long form are found', (_, text, expected) => {
    expect(abbreviations(text)).toEqual(expected);
  });
  test.each([
    ['would begin inside a word', 'Members of its alpha harbour board (LHB) met.'],
    ['would begin inside a word, after a digit', 'The 7alpha harbour board (AHB) met.'],
    ['begins too many words before', 'The deep and small and wide and high lands of a harbour (DH) sank.'],
    ['begins a few words too early', 'The deep lake of the cold harbour (DH) sank.'],
    ['begins too many characters before', `Eastport ${'h'.repeat(170)} Authority (EHA)`],
    ['is one word', 'The Airline (AL) landed.'],
    ['holds the abbreviation', 'The EHA of Eastport Harbour Authority EHA (EHA) met.'],
  ])('GIVEN a long form that %s THEN there is none', (_, text) => {
    expect(abbreviations(text)).toEqual([]);
  });
  test.each([
    ['a remark', 'The vote was late (It lasted all night).'],
    ['letters that are not in the words before', 'The harbour office (XYZ) opened.'],
    ['a state behind a name', 'The senator (R) spoke.'],
    ['one capital letter', 'The inner man (Im) spoke.'],
    ['more letters than abbreviations have', 'The Abcdefghijkl M Office (ABCDEFGHIJKLMO) met.'],
    ['a single letter with another', 'The Research and Development fund (R&D) met.'],
    ['a long form in another sentence', 'The World Health day began. Nobody came (WHD).'],
    ['square ones', 'The Eastport Harbour Authority [EHA] met.'],
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
      'The council met on a Tuesday.',
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
    expect(await found(cars.filter((_, at) => at !== 2))).toBe(cars[1]);
    expect(await found(cars)).toBe(cars[2]);
  });
});
