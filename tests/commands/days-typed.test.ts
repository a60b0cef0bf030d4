import { describe, expect, test } from 'vitest';
import { daysTyped } from '../../commands/days-typed.ts';

/** A Saturday. */
const NOW = Date.UTC(2026, 10, 21, 23, 30);

describe('a date as somebody types it', () => {
  test.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['in 2025', '2025-01-01', '2025-12-31'],
    ['2025-06', '2025-06-01', '2025-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-06-10', '2025-06-10', '2025-06-10'],
    [' 2025/6/10 ', '2025-06-10', '2025-06-10'],
    ['June 2025', '2025-06-01', '2025-06-30'],
    ['10 June 2025', '2025-06-10', '2025-06-10'],
    ['yesterday', '2026-11-20', '2026-11-20'],
    ['today', '2026-11-21', '2026-11-21'],
    ['last week', '2026-11-09', '2026-11-15'],
    ['this week', '2026-11-16', '2026-11-22'],
    ['2 weeks ago', '2026-11-07', '2026-11-07'],
    ['last month', '2026-10-01', '2026-10-31'],
    ['last year', '2025-01-01', '2025-12-31'],
    ['since last monday', '2026-11-16', '2026-11-16'],
    ['3 to 5 June 2025', '2025-06-03', '2025-06-05'],
  ])('GIVEN “%s” THEN it is %s to %s', async (typed, first, last) => {
    expect(await daysTyped(typed, 'en-US', NOW)).toEqual({ first, last });
  });

  test.each([
    ['10 June', '2026-06-10'],
    ['10 December', '2025-12-10'],
    ['friday', '2026-11-20'],
    ['monday', '2026-11-16'],
  ])('GIVEN “%s” without a year THEN it is the latest one, %s', async (typed, day) => {
    expect(await daysTyped(typed, 'en-US', NOW)).toEqual({ first: day, last: day });
  });
  test('GIVEN a month that is still to come THEN last year’s is meant', async () => {
    expect(await daysTyped('December', 'en-US', NOW)).toEqual({ first: '2025-12-01', last: '2025-12-31' });
    expect(await daysTyped('May', 'en-US', NOW)).toEqual({ first: '2026-05-01', last: '2026-05-31' });
  });

  test.each([
    ['en-US', '10/06/2025', '2025-10-06'],
    ['en-GB', '10/06/2025', '2025-06-10'],
    ['de', '10. Juni 2025', '2025-06-10'],
    ['de', 'seit gestern', '2026-11-20'],
    ['fr', 'depuis le 10 juin 2025', '2025-06-10'],
    ['es-ES', '10 de junio de 2025', '2025-06-10'],
    ['pt-BR', '10 de junho de 2025', '2025-06-10'],
    ['ru', '10 июня 2025', '2025-06-10'],
    ['ru', 'вчера', '2026-11-20'],
    ['ja', '10 June 2025', '2025-06-10'],
    ['de', 'yesterday', '2026-11-20'],
  ])('GIVEN a reader of %s THEN “%s” is %s', async (locale, typed, day) => {
    expect(await daysTyped(typed, locale, NOW)).toEqual({ first: day, last: day });
  });
  test.each([
    ['de', 'letzte Woche'],
    ['fr', 'la semaine dernière'],
    ['ru', 'на прошлой неделе'],
  ])('GIVEN a reader of %s THEN “%s” is a whole week', async (locale, typed) => {
    expect(await daysTyped(typed, locale, NOW)).toEqual({ first: '2026-11-09', last: '2026-11-15' });
  });

  test.each([
    '',
    ' ',
    'soon',
    'banana 2025',
    '2025-13',
    '2025-00',
    '2025-02-30',
    '30 February 2025',
    'June and July',
    '0',
    '99999',
    `${'in '.repeat(30)}2025`,
    'x'.repeat(5000),
    '<t:1740916800:D>',
  ])('GIVEN “%s” THEN it is no date', async (typed) => {
    expect(await daysTyped(typed, 'en-US', NOW)).toBeNull();
  });
});
