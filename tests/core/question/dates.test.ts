import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../../../src/core/languages/language.ts';
import { LANGUAGES } from '../../../src/core/languages/languages.ts';
import { monthNamed, namedDates } from '../../../src/core/question/dates.ts';

const dates = (question: string) => [...namedDates(question)];

describe('the dates that a question names', () => {
  test.each([
    ['What was decided on 2023-11-06?', '2023-11-06'],
    ['2023-11-06', '2023-11-06'],
    ['What was decided on November 6, 2023?', '2023-11-06'],
    ['What was decided on November 6 2023?', '2023-11-06'],
    ['What was decided on November 06, 2023?', '2023-11-06'],
    ['What was decided on November 16, 2023?', '2023-11-16'],
    ['What was decided on November 1st, 2023?', '2023-11-01'],
    ['What was decided on November 22nd, 2023?', '2023-11-22'],
    ['What was decided on November 3rd 2023?', '2023-11-03'],
    ['What was decided on November 6th, 2023?', '2023-11-06'],
    ['What was decided on 6 November 2023?', '2023-11-06'],
    ['What was decided on 6 November, 2023?', '2023-11-06'],
    ['What was decided on 16 November 2023?', '2023-11-16'],
    ['What was decided on the 6th of November 2023?', '2023-11-06'],
    ['What was decided on the 6th of November, 2023?', '2023-11-06'],
    ['What was decided on the 21st of November 2023?', '2023-11-21'],
    ['What was decided on the 2nd November 2023?', '2023-11-02'],
    ['What was decided on 3rd November 2023?', '2023-11-03'],
    ['What was decided on the first of November 2023?', '2023-11-01'],
    ['What was decided on November fourth, 2023?', '2023-11-04'],
    ['What was decided on 6 of November 2023?', '2023-11-06'],
    ['what was decided on november 6, 2023', '2023-11-06'],
    ['WHAT WAS DECIDED ON NOVEMBER 6, 2023?', '2023-11-06'],
    ['WHAT WAS DECIDED ON THE 6TH OF NOVEMBER 2023?', '2023-11-06'],
  ])('GIVEN "%s" THEN it names %s', (question, date) => {
    expect(dates(question)).toEqual([date]);
  });

  test.each([
    ['January', '01'],
    ['February', '02'],
    ['March', '03'],
    ['April', '04'],
    ['May', '05'],
    ['June', '06'],
    ['July', '07'],
    ['August', '08'],
    ['September', '09'],
    ['October', '10'],
    ['November', '11'],
    ['December', '12'],
  ])('GIVEN the month of %s THEN it is month %s, whichever of day and month comes first', (name, month) => {
    expect(dates(`${name} 7, 2024`)).toEqual([`2024-${month}-07`]);
    expect(dates(`7 ${name} 2024`)).toEqual([`2024-${month}-07`]);
  });

  test.each([
    ['a month without a day', 'What was decided in November 2023?'],
    ['a day without a year', 'What was decided on November 6?'],
    ['a year alone', 'What was decided in 2023?'],
    ['figures that are not a date', 'How many of the 6 boats that sailed in 2023 came back?'],
    ['a word that only begins like a month', 'What was decided on Marching 6, 2023?'],
    ['a word that only ends like a month', 'Who saw the demarch 6, 2023?'],
    ['a day of three figures, the month first', 'What was decided on November 116, 2023?'],
    ['a day of three figures, the day first', 'What was decided on 116 November 2023?'],
    ['a year of five figures, the month first', 'What was decided on November 6, 20231?'],
    ['a year of five figures, the day first', 'What was decided on 6 November 20231?'],
    ['a longer code that holds a date', 'What does file 12023-11-061 hold?'],
    ['nothing of the kind', 'Who leads the council?'],
  ])('GIVEN %s THEN no date is named', (_what, question) => {
    expect(dates(question)).toEqual([]);
  });

  test('GIVEN several dates, each written otherwise THEN all are named', () => {
    expect(new Set(dates('What changed between 2023-11-06, November 8, 2023 and the 9th of December 2023?'))).toEqual(
      new Set(['2023-11-06', '2023-11-08', '2023-12-09']),
    );
  });

  test('GIVEN one date written twice THEN it is named once', () => {
    expect(dates('Was it 2023-11-06, that is November 6, 2023?')).toEqual(['2023-11-06']);
  });

  // No article can bear such a date, so it can lead nowhere wrong.
  test.each([
    ['November 31, 2023', '2023-11-31'],
    ['2023-13-01', '2023-13-01'],
  ])('GIVEN the impossible date "%s" THEN it is not turned into another day', (written, date) => {
    expect(dates(`What was decided on ${written}?`)).toEqual([date]);
  });
});

describe('dates in another language', () => {
  test.each<[language: LanguageTag, question: string, dates: string[]]>([
    ['es', '¿Qué pasó el 6 de noviembre de 2023?', ['2023-11-06']],
    ['es', '¿Qué pasó el 16 de noviembre 2023?', ['2023-11-16']],
    ['de', 'Was geschah am 6. November 2023?', ['2023-11-06']],
    ['de', 'Was geschah am 6. März 2023?', ['2023-03-06']],
    ['fr', 'Qui est venu le 1er mai 2024 ?', ['2024-05-01']],
    ['fr', 'Qui est venu le 6 novembre, 2023 ?', ['2023-11-06']],
    ['fr', 'Qui est venu les 16 mai 2024 et 17 août 2024 ?', ['2024-05-16', '2024-08-17']],
    ['fr', 'Qui est venu le 2023-11-06 ?', ['2023-11-06']],
    ['pt', 'Quem veio em 1º de maio de 2024?', ['2024-05-01']],
    ['ru', 'Кто приехал 6 ноября 2023?', ['2023-11-06']],
    ['fr', 'Combien de 6 chevaux 2023 ?', []],
    ['fr', 'Qui est venu en novembre 2023 ?', []],
    ['fr', 'Qui est venu le 116 novembre 2023 ?', []],
    ['fr', 'Qui est venu le 6 novembre 20231 ?', []],
    ['fr', 'Qui est venu le 6 November 2023 ?', []],
  ])('GIVEN a question in %s, "%s" THEN it names %j', (language, question, named) => {
    expect([...namedDates(question, LANGUAGES[language])]).toEqual(named);
  });
  test.each<[language: LanguageTag, word: string, month: number | null]>([
    ['en', 'May', 5],
    ['en', 'mai', null],
    ['de', 'Mai', 5],
    ['fr', 'AOÛT', 8],
    ['ru', 'ноября', 11],
    ['es', 'enero', 1],
    ['es', 'January', null],
  ])('GIVEN a word in %s, "%s" THEN the month that it names is %j', (language, word, month) => {
    expect(monthNamed(word, LANGUAGES[language])).toBe(month);
  });
});
