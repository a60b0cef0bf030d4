import type { ParsedResult } from 'chrono-node';

/** The days that somebody means, both ends included, as ISO 8601 calendar dates. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** Longer than any date that people write. */
const LONGEST = 60;
const WRITTEN = /^(\d{4})(?:[-/.](\d\d?)(?:[-/.](\d\d?))?)?$/;
/** What may stand before a date and says nothing that the option does not say. */
const LED =
  /^(?:since|until|till|from|on|in|the|of|seit|ab|bis|vom|von|zum|am|im|der|dem|den|depuis|jusqu['’](?:au|en|à)|le|du|au|en|desde|hasta|el|de|até|em|no|na|с|со|до|по|в|от)\s+/iu;
const WEEK = /\b(?:week|woche|semaine|semana)\b|недел/iu;
const DAY_MS = 86_400_000;

type Parse = (text: string, from: { readonly instant: Date; readonly timezone: number }) => ParsedResult[];

/** Readers of dates by language; each is loaded when somebody first needs it. */
const READERS: Readonly<Record<string, () => Promise<Parse>>> = {
  en: async () => (await import('chrono-node/en')).parse,
  de: async () => (await import('chrono-node/de')).parse,
  fr: async () => (await import('chrono-node/fr')).parse,
  es: async () => (await import('chrono-node/es')).parse,
  pt: async () => (await import('chrono-node/pt')).parse,
  ru: async () => (await import('chrono-node/ru')).parse,
};
/** English where the day stands before the month. */
async function britishEnglish(): Promise<Parse> {
  const { GB } = await import('chrono-node/en');
  return (text, from) => GB.parse(text, from);
}

/**
 * The days of a date as people write it: 2025, 2025-06, 10 June, yesterday, last week. Without a year it is
 * the latest such day; a day begins and ends in UTC, since nobody says where they are.
 * @param locale BCP 47 tag; what its language does not read is tried in English
 * @param now the moment of asking, in milliseconds since 1970
 * @returns null where it cannot be read whole
 */
export async function daysTyped(typed: string, locale: string, now: number): Promise<Days | null> {
  if (typed.length > LONGEST) return null;
  let text = typed.trim();
  while (LED.test(text)) text = text.replace(LED, '');
  const [, year, month, day] = WRITTEN.exec(text) ?? [];
  if (year !== undefined) return daysOf(Number(year), month, day);
  const today = isoDay(now);
  const from = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
  for (const reader of readersFor(locale)) {
    const [found, ...others] = (await reader())(text, from);
    if (found !== undefined && others.length === 0 && found.text.length === text.length) return period(found, today);
  }
  return null;
}

function readersFor(locale: string): (() => Promise<Parse>)[] {
  const english = locale === 'en-US' ? READERS['en'] : britishEnglish;
  const own = READERS[locale.split('-')[0] ?? ''];
  return [locale.startsWith('en') ? undefined : own, english].filter((reader) => reader !== undefined);
}

function period({ start, end, text }: ParsedResult, today: string): Days | null {
  const first = isoDay(start.date().getTime());
  if (end != null) return { first, last: isoDay(end.date().getTime()) };
  if (WEEK.test(text) && !/\d/.test(text)) return weekOf(start.isCertain('day') ? first : today);
  const [year = '', month = ''] = first.split('-');
  if (start.isCertain('weekday') && !start.isCertain('day'))
    return dayOf(first > today ? isoDay(Date.parse(first) - 7 * DAY_MS) : first);
  const isAhead = first > today && !start.isCertain('year');
  const meant = Number(year) - (isAhead ? 1 : 0);
  if (start.isCertain('day')) return daysOf(meant, month, first.slice(8));
  return start.isCertain('month') ? daysOf(meant, month) : daysOf(meant);
}

/** A year, a month or a day; null where the calendar has none such. */
function daysOf(year: number, month?: string, day?: string): Days | null {
  const m = month === undefined ? null : Number(month);
  const d = day === undefined ? null : Number(day);
  if (year < 1000 || (m !== null && (m < 1 || m > 12))) return null;
  const ends = new Date(Date.UTC(year, m ?? 12, 0)).getUTCDate();
  if (d !== null && (d < 1 || d > ends)) return null;
  return { first: iso(year, m ?? 1, d ?? 1), last: iso(year, m ?? 12, d ?? ends) };
}

/** From Monday to Sunday. */
function weekOf(day: string): Days {
  const at = Date.parse(day);
  const monday = at - ((new Date(at).getUTCDay() + 6) % 7) * DAY_MS;
  return { first: isoDay(monday), last: isoDay(monday + 6 * DAY_MS) };
}

function dayOf(day: string): Days {
  return { first: day, last: day };
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isoDay(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
