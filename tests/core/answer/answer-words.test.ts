import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerWords } from '../../../src/core/answer/answer-words.ts';
import type { LanguageTag } from '../../../src/core/languages/language.ts';
import { LANGUAGES } from '../../../src/core/languages/languages.ts';
import { readQuestion } from '../../../src/core/question/read-question.ts';
import { article, collectionOf } from '../articles.ts';

/** The words of a quote that answer a question, where the quote stands between other words. */
async function marked(question: string, quote: string, language: LanguageTag = 'en'): Promise<string[]> {
  const text = `In 1911 Westhaven had 7 ships. ${quote} In 1912 Eastport had 9 % of $5.`;
  const start = text.indexOf(quote);
  const query = readQuestion(question, await collectionOf([article({ text, language })]));
  return answerWords(text, { start, end: start + quote.length }, query, LANGUAGES[language]).map((range) =>
    text.slice(range.start, range.end),
  );
}

const PASSENGERS = 'How many passengers did the ferry carry?';
const COST = 'How much did the ferry cost?';
const SHARE = 'What percentage of the harbour is closed?';
const OPENED = 'When did the harbour open?';
const WHO = 'Who opened the harbour?';
const WHERE = 'Where does the ferry lie?';

describe('the words that answer', () => {
  test.each<[question: string, quote: string, answers: string[]]>([
    [PASSENGERS, 'The ferry carried 12,500 passengers.', ['12,500']],
    [PASSENGERS, 'The ferry carried 12 500 passengers.', ['12 500']],
    [PASSENGERS, 'The ferry carried two million passengers.', ['two million']],
    [PASSENGERS, 'The ferry carried 12-14 passengers.', ['12-14']],
    [COST, 'The ferry cost $27.7 billion.', ['$27.7 billion']],
    [COST, 'The ferry cost 27.7bn dollars.', ['27.7bn dollars']],
    [COST, 'The ferry cost 27 million dollars.', ['27 million dollars']],
    [COST, 'The ferry cost €4.2 million, and £300,000 for paint.', ['€4.2 million', '£300,000']],
    [SHARE, 'About 12% of the harbour is closed.', ['12%']],
    [SHARE, 'About 12 % of the harbour is closed.', ['12 %']],
    [SHARE, 'About 12\u00a0% of the harbour is closed.', ['12\u00a0%']],
    [SHARE, 'About 12 percent of the harbour is closed.', ['12 percent']],
    [OPENED, 'The harbour opened on 10 June 2025, after two years.', ['10 June 2025']],
    [OPENED, 'The harbour opened on June 10, 2025, after two years.', ['June 10, 2025']],
    [OPENED, 'The harbour opened on Sunday.', ['Sunday']],
    [OPENED, 'The harbour opened yesterday.', ['yesterday']],
    ['How long was the harbour shut?', 'The harbour has been shut since 2019.', ['2019']],
    [WHO, 'It was opened by Mayor Example of Eastport.', ['Mayor Example']],
    [WHO, 'Eastport Council opened the harbour.', ['Eastport Council']],
    [WHO, 'It was opened by Mayor Example and Bishop Sample.', ['Mayor Example', 'Bishop Sample']],
    [WHO, 'It was opened by Mayor Anna Example.', ['Mayor Anna Example']],
    [WHO, 'It was opened by Sample.', ['Sample']],
    [WHERE, 'The ferry lies at New Eastport.', ['New Eastport']],
    [WHERE, 'The ferry lies at New Eastport Quay.', ['New Eastport Quay']],
    [WHERE, 'The ferry lies in Eastport, Westland, for now.', ['Eastport', 'Westland']],
  ])('GIVEN "%s" THEN of "%s" the whole of it stands out', async (question, quote, answers) => {
    expect(await marked(question, quote)).toEqual(answers);
  });

  test.each<[why: string, question: string, quote: string, answers: string[]]>([
    ['a figure for another thing than money', COST, 'In 2019 the ferry cost $4 million.', ['$4 million']],
    ['a year beside a number', PASSENGERS, 'In 2019 the ferry carried 12,500 passengers.', ['12,500']],
    ['a day beside a number', PASSENGERS, 'On Sunday 12,500 passengers came.', ['12,500']],
    ['a number beside a sum', COST, 'Of 40 ferries one cost $4 million.', ['$4 million']],
    ['a number beside a share', SHARE, 'Of 40 berths 12% are closed.', ['12%']],
    ['a number beside a share with a space', SHARE, 'Of 40 berths 12 % are closed.', ['12 %']],
    ['a figure of the question', 'How many of the 40 ferries sail?', 'Of the 40 ferries 12 sail.', ['12']],
    ['a date of the question', 'In which month of 2025 did it open?', 'It opened in June 2025.', ['June 2025']],
    ['a name of the question', 'Who opened Eastport?', 'Eastport was opened by Mayor Example.', ['Mayor Example']],
    ['the capital that opens a sentence', WHO, 'Yesterday the harbour was opened by Bishop Sample.', ['Bishop Sample']],
    ['a word before a name', WHO, 'later Bishop Sample opened the harbour.', ['Bishop Sample']],
    ['an article before a name', WHO, 'The Eastport Council opened the harbour.', ['Eastport Council']],
    ['a first word that no name goes on with', WHO, 'Divers opened the harbour with Sample.', ['Sample']],
    ['a first word before a comma', WHO, 'Divers, Mayor Example said, opened it.', ['Mayor Example']],
    [
      'a name behind one of the question',
      'Who ran Eastport?',
      'Eastport Radio named Bishop Sample.',
      ['Bishop Sample'],
    ],
    ['another name', WHERE, 'The ferry lies in Eastport, the Bishop said.', ['Eastport']],
    ['another name than that of a place', WHERE, 'It lies at the Westhaven quay, Bishop Sample said.', ['Westhaven']],
    ['a name behind a dash', WHERE, 'The ferry lies in Eastport — Bishop Sample said so.', ['Eastport']],
    ['a name before a dash', WHO, 'It was opened by Sample — Mayor Example was ill.', ['Mayor Example']],
  ])('GIVEN %s THEN for "%s" only what answers stands out in "%s"', async (_why, question, quote, answers) => {
    expect(await marked(question, quote)).toEqual(answers);
  });

  test.each([
    ['Does the ferry sail?', 'The ferry sails to Eastport at 12 on Friday for $5.'],
    [PASSENGERS, 'The ferry carried passengers.'],
    [OPENED, 'The harbour opened.'],
    [WHO, 'The harbour was opened.'],
    [WHERE, 'The ferry lies on the northern quay.'],
    [WHO, 'Eastport.'],
    [WHO, '…'],
    ['Why was the harbour closed?', 'It was closed because of 12 storms in 2019.'],
  ])('GIVEN "%s" THEN nothing of "%s" stands out', async (question, quote) => {
    expect(await marked(question, quote)).toEqual([]);
  });

  test.each<[language: LanguageTag, question: string, quote: string, answers: string[]]>([
    ['de', 'Wie viel kostete die Fähre?', 'Im Jahr 2019 kostete die Fähre 5 Millionen Euro.', ['5 Millionen Euro']],
    ['de', 'Wie viel Prozent sind gesperrt?', 'Von 40 Plätzen sind 12 % gesperrt.', ['12 %']],
    ['de', 'Wer hat den Hafen eröffnet?', 'Der Hafen wurde von Anna Beispiel eröffnet.', ['Anna Beispiel']],
    ['de', 'Wer hat den Hafen eröffnet?', 'Anna Beispiel eröffnete den Hafen.', ['Anna Beispiel']],
    ['de', 'Wer hat den Hafen eröffnet?', 'Anna Maria Beispiel eröffnete den Hafen.', ['Anna Maria Beispiel']],
    ['de', 'Wer hat den Hafen eröffnet?', 'Neue Schiffe kamen mit Anna Beispiel.', ['Anna Beispiel']],
    ['de', 'Wie viele kamen?', 'Fünf Schiffe kamen.', ['Fünf']],
    ['de', 'Wo liegt die Fähre?', 'Die Fähre des Landes liegt in Altenfeld.', ['Altenfeld']],
    ['fr', 'Quel pourcentage est fermé ?', 'Sur 40 quais, 12 % sont fermés.', ['12 %']],
    ['fr', 'Où est le bac ?', 'Le bac est à Conakry, dit Anna Exemple.', ['Conakry']],
    ['es', '¿Cuánto costó el barco?', 'Un barco de 3 puentes: $4 millones.', ['$4 millones']],
    ['es', '¿Cuánto costó el barco?', 'El barco costó $4 millones.', ['$4 millones']],
    ['es', '¿Cuánto costó el barco?', 'El barco costó $ 4 millones.', ['$ 4 millones']],
    ['es', '¿Cuánto costó el barco?', 'El barco costó US$4 millones.', ['US$4 millones']],
    ['es', '¿Cuánto costó el barco?', 'El barco costó 4 millones de euros.', ['4 millones de euros']],
    ['es', '¿Cuánto costó el barco?', 'El barco se pagó en billetes de euros.', ['euros']],
    ['pt', 'Quanto custou o barco?', 'O barco custou R$ 5 milhões.', ['R$ 5 milhões']],
    ['pt', 'Quanto custou o barco?', 'O barco custou 5 milhões de euros.', ['5 milhões de euros']],
    ['fr', 'Combien a coûté le bac ?', "Le bac a coûté 5 millions d'euros.", ["5 millions d'euros"]],
    ['fr', 'Combien a coûté le bac ?', 'Le bac a coûté 5 millions d’euros en 2019.', ['5 millions d’euros']],
    ['fr', 'Combien a coûté le bac ?', 'Le bac a coûté 5 € pour 3 ponts.', ['5 €']],
    ['de', 'Wie viel kostete die Fähre?', 'Die Fähre kostete 5 Millionen € im Bau.', ['5 Millionen €']],
    ['de', 'Wie viel kostete die Fähre?', 'Die Fähre kostete 1800 € im Bau.', ['1800 €']],
    ['de', 'Wie viel kostete die Fähre?', 'Die Fähre kostete im Frühling 5 Millionen Euro.', ['5 Millionen Euro']],
    ['de', 'Wie viele Leute kamen?', 'Im Frühling 5 Millionen, im Sommer 300 Menschen.', ['5 Millionen', '300']],
    ['de', 'Wann öffnete der Hafen?', 'Er öffnete am 10. Juni 2025 für alle.', ['10. Juni 2025']],
    ['de', 'Wann öffnete der Hafen?', 'Er öffnete am 10.06.2025 für alle.', ['10.06.2025']],
    ['de', 'Wann öffnete der Hafen?', 'Er öffnete im Frühling 2025 für alle.', ['Frühling 2025']],
    ['ru', 'Сколько стоил паром?', 'Паром на 3 палубы стоил 5 миллионов рублей.', ['5 миллионов рублей']],
  ])(
    'GIVEN an article in %s and "%s" THEN of "%s" the whole of it stands out',
    async (language, question, quote, answers) => {
      expect(await marked(question, quote, language)).toEqual(answers);
    },
  );

  test.each([
    ['its sign', COST, 'The ferry cost $', '5.', '5'],
    ['its per cent sign', SHARE, '', 'Closed is 12', '12'],
  ])(
    'GIVEN a quote that %s is cut off from THEN for "%s" nothing outside stands out',
    async (_what, question, before, quote, answer) => {
      const text = `${before}${quote}%`;
      const query = readQuestion(question, await collectionOf([article({ text })]));
      const range = { start: before.length, end: before.length + quote.length };
      expect(answerWords(text, range, query).map(({ start, end }) => text.slice(start, end))).toEqual([answer]);
    },
  );

  test('GIVEN any quote THEN what stands out lies within it, in order, apart, and never splits a word or a figure', async () => {
    const words = fc.constantFrom(
      '$27.7',
      'billion',
      '12',
      '%',
      '12%',
      '10',
      'June',
      '2025',
      ',',
      'Anna',
      'Example',
      'the',
      'ferry',
      '4.2bn',
      'dollars',
      '€',
      'in',
      'Eastport',
      '32,000',
      'half',
      '-',
      '\n',
      'of',
      'é',
    );
    const collection = await collectionOf([article({ text: 'The ferry of Eastport sails in June.' })]);
    const questions = fc.constantFrom(PASSENGERS, COST, SHARE, OPENED, WHO, WHERE, 'Does the ferry sail?');
    const texts = fc.array(words, { minLength: 1, maxLength: 20 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, questions, fc.nat(), fc.nat(), (text, question, from, to) => {
        const start = from % text.length;
        const end = start + 1 + (to % (text.length - start));
        let last = start;
        for (const range of answerWords(text, { start, end }, readQuestion(question, collection))) {
          expect(range.start >= last && range.start < range.end && range.end <= end).toBe(true);
          last = range.end;
          if (range.end < end) expect(text.slice(range.end - 1, range.end + 1)).not.toMatch(/[\p{L}\p{N}]{2}/u);
        }
      }),
      { numRuns: 500 },
    );
  });
});
