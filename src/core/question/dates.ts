import type { Language } from '../languages/language.ts';
import { plain } from '../languages/from-words.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** Chats write the 2nd, which is spelt out to the second. */
const ORDINALS = 'first second third fourth'.split(' ');
const DAY = `\\d{1,2}(?:st|nd|rd|th)?|${ORDINALS.join('|')}`;
/** "6 de noviembre de 2023", "6. November 2023", "1er mai 2024". */
const DAY_FIRST_ELSEWHERE = /(?<!\d)(\d{1,2})(?:er|o|\u00ba|\.)? (?:de )?(\p{L}+),? (?:de )?(\d{4})(?!\d)/gu;
const ENGLISH = { lists: null };
const ISO_DATE = /\b(\d{4})-(\d\d)-(\d\d)\b/g;
const MONTH_FIRST = new RegExp(`\\b(${MONTHS.join('|')}) (${DAY}),? (\\d{4})\\b`, 'gi');
const DAY_FIRST = new RegExp(`\\b(${DAY}) (?:of )?(${MONTHS.join('|')}),? (\\d{4})\\b`, 'gi');

/** The calendar dates that a question names with day, month and year, as ISO 8601: 2023-11-06, November 6, 2023, 6th of November 2023. */
export function namedDates(question: string, { lists }: Pick<Language, 'lists'> = ENGLISH): Set<string> {
  const dates = new Set<string>();
  const add = (year = '', month = 0, day = '') =>
    dates.add(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
  for (const [, year, month, day] of question.matchAll(ISO_DATE)) add(year, Number(month), day);
  if (lists !== null) {
    for (const [, day, name = '', year] of plain(question).matchAll(DAY_FIRST_ELSEWHERE)) {
      const month = monthNamed(name, { lists });
      if (month !== null) add(year, month, day);
    }
    return dates;
  }
  for (const [, month = '', day = '', year] of question.matchAll(MONTH_FIRST))
    add(year, MONTHS.indexOf(month.toLowerCase()) + 1, digitsOf(day));
  for (const [, day = '', month = '', year] of question.matchAll(DAY_FIRST))
    add(year, MONTHS.indexOf(month.toLowerCase()) + 1, digitsOf(day));
  return dates;
}

/** The number of the month that a word names, from 1; null for any other word. */
export function monthNamed(word: string, { lists }: Pick<Language, 'lists'> = ENGLISH): number | null {
  const lower = word.toLowerCase();
  const at = lists === null ? MONTHS.indexOf(lower) : lists.months.findIndex((forms) => forms.includes(plain(lower)));
  return at < 0 ? null : at + 1;
}

function digitsOf(day: string): string {
  const ordinal = ORDINALS.indexOf(day.toLowerCase());
  return ordinal < 0 ? day.replace(/\D/g, '') : String(ordinal + 1);
}
