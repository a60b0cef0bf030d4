import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleQuestions } from '../../../src/core/question/example-questions.ts';
import { loadEnglish } from '../../../src/library/load-english.ts';

const english = loadEnglish();
const madeFrom = (sentence: string) =>
  exampleQuestions('x'.repeat(90), [sentence], english).map(({ question }) => question);

describe('questions that are made from sentences', () => {
  test.each([
    [
      'Over 32,000 students from Africa are now studying in Russia.',
      'How many students from Africa are now studying in Russia?',
    ],
    [
      'The mayor said that 40 ships were lost in the storm, and none came back.',
      'How many ships were lost in the storm?',
    ],
    [
      'Repairs to the northern quay cost 4.2 million dollars, said the port.',
      'How much did repairs to the northern quay cost?',
    ],
    ['Eastport bridge cost about $3 million.', 'How much did Eastport bridge cost?'],
    ['The old lighthouse was built in 1897 by the port authority.', 'When was the old lighthouse built?'],
    ['The Council said that the ferry to Eastport sails again.', 'What did the Council say about Eastport?'],
    [
      'The mayor of Eastport spoke, and Ana Silva said that Westhaven’s quay is shut.',
      'What did Ana Silva say about Westhaven?',
    ],
    ['Mayor Ana Silva said that the ferry to Eastport sails again.', 'What did Mayor Ana Silva say about Eastport?'],
    [
      'Over 40 ships were lost in the storm off the very old quay.',
      'How many ships were lost in the storm off the very old quay?',
    ],
    ['Over 40 big old red oak ships were lost.', 'How many big old red oak ships were lost?'],
    ['Over 40 ships were lost because of ice.', 'How many ships were lost?'],
    ['Twelve ships have sunk.', 'How many ships have sunk?'],
    ['Over 32 thousand ships were lost', 'How many ships were lost?'],
    ['Over 40 ships\n  were lost.', 'How many ships were lost?'],
    ['The quay was opened on 10 June 2025.', 'When was the quay opened?'],
    ['The quay was closed in May.', 'When was the quay closed?'],
    ['Ana Silva said that Good Friday is a holiday.', 'What did Ana Silva say about Good Friday?'],
    ['Mali costs $40.', 'How much did Mali cost?'],
    ['Ferries cost about 40 dollars.', 'How much did ferries cost?'],
    ['An old quay was held on Monday.', 'When was an old quay held?'],
    ['The quays were shown to pilots in 1911.', 'When were the quays shown to pilots?'],
    ['Ana Silva promised on Monday that Eastport sails.', 'What did Ana Silva say about Eastport?'],
  ])('GIVEN “%s” THEN “%s”', (sentence, question) => {
    expect(madeFrom(sentence)).toEqual([question]);
  });

  test.each([
    'He said that Eastport sails again.',
    'It cost 300 dollars.',
    'About 40 farms have received a total of over $300 million.',
    'Ana Silva said that African ships sail again.',
    'Ana Silva said so on Monday.',
    'Ana Silva told Ana Silva so.',
    'They said that Eastport sails again.',
    'These ferries cost 40 dollars.',
    'In all 40 ships were lost.',
    'Over 40 ships were lost in 1911.',
    `${'The pilots waited. '.repeat(30)}Ana Silva said that Eastport sails.`,
    'Over 40 ships were lost in the storm off the very old stone quay.',
    'Over 40 very big old red oak ships were lost.',
    `Over 40 ships were ${'lost '.repeat(3)}${'far'.repeat(20)}.`,
    'Nothing of the kind happened here.',
  ])('GIVEN “%s”, of which no whole question can be made, THEN none is', (sentence) => {
    expect(madeFrom(sentence)).toEqual([]);
  });

  test('GIVEN a title that fits on a button THEN its summary comes last; GIVEN a longer one THEN never', () => {
    const sentence = 'The old lighthouse was built in 1897.';
    expect(exampleQuestions('Harbour opens', [sentence], english)).toEqual([
      { question: 'When was the old lighthouse built?', sentence },
      { question: 'Summarise “Harbour opens”', sentence: null },
    ]);
    expect(exampleQuestions('x'.repeat(70), [], english)).toEqual([]);
  });

  test('GIVEN a question or a summary of 80 characters THEN it is made, and none that is longer', () => {
    const ships = (letters: number) => `Over 40 ${'s'.repeat(letters)} were lost in ${'a'.repeat(40)}.`;
    const questions = [16, 17].map((letters) => exampleQuestions('x'.repeat(69), [ships(letters)], english));
    expect(questions.map((made) => made.map(({ question }) => question.length))).toEqual([[80], []]);
    expect(exampleQuestions('x'.repeat(68), [], english).map(({ question }) => question.length)).toEqual([80]);
  });

  test('GIVEN several sentences THEN each kind of question is made of the first that gives one', () => {
    const sentences = [
      `Over 40 ships were lost in ${'a'.repeat(60)}.`,
      'The quay was opened in May.',
      'Over 50 boats were lost.',
      'The pier was opened in June.',
    ];
    expect(exampleQuestions('x'.repeat(90), sentences, english)).toEqual([
      { question: 'How many boats were lost?', sentence: sentences[2] },
      { question: 'When was the quay opened?', sentence: sentences[1] },
    ]);
  });

  test('GIVEN any text THEN each question fits on a button', () => {
    const word = fc.constantFrom(
      'Over',
      '12',
      'ships',
      'were',
      'that',
      'lost',
      'in',
      '1897.',
      'The',
      'quay',
      'cost',
      'Ana',
      'said',
      'Eastport',
      ',',
      'built',
      'was',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.string({ unit: 'binary' }), (words, odd) => {
        for (const { question } of exampleQuestions(odd, [words.join(' '), odd], english))
          expect(question.length).toBeLessThanOrEqual(80);
      }),
    );
  });

  test('GIVEN sentences without an end THEN it is bounded what is read of them', () => {
    const endless = ['over 12 ', 'The a ', 'A said ', "'' ", 'a cost '].map((part) => part.repeat(200_000));
    expect(exampleQuestions('Title', endless, english).length).toBeLessThan(10);
  });
});
