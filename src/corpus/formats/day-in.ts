import type { ParsedResult } from 'chrono-node';
import { isDay } from './metadata.ts';

type Parse = (text: string) => ParsedResult[];

/** Readers of dates by language; each is loaded when a file first needs it. */
const READERS: Readonly<Record<string, () => Promise<Parse>>> = {
  en: async () => reader((await import('chrono-node/en')).strict),
  de: async () => reader((await import('chrono-node/de')).strict),
  fr: async () => reader((await import('chrono-node/fr')).strict),
  es: async () => reader((await import('chrono-node/es')).strict),
  pt: async () => reader((await import('chrono-node/pt')).strict),
  ru: async () => reader((await import('chrono-node/ru')).strict),
};

const reader =
  (chrono: { parse(text: string): ParsedResult[] }): Parse =>
  (text) =>
    chrono.parse(text);

const ISO = /^(\d{4})-?(\d\d)-?(\d\d)(?:$|[T\s+Z])/;
/** Longer than any line with a date. */
const LONGEST = 200;
/** "10/06/2025" is another day in Boston than in Leeds. */
const DAY_OR_MONTH = /^\D*(\d\d?)\/(\d\d?)\/\d{4}/;

/**
 * The calendar day that a line of text states in full, with day, month and year, where it states one alone.
 * @param language of the text, as BCP 47; what is neither English nor one of five others is read as English
 * @returns ISO 8601, or null; the day is that of the time zone in which it is written
 */
export async function dayIn(text: string, language: string | null): Promise<string | null> {
  const written = text.trim();
  const [, year, month, day] = ISO.exec(written) ?? [];
  if (year !== undefined) return existing(`${year}-${month}-${day}`);
  if (!/\d/.test(written) || written.length > LONGEST) return null;
  const [own = 'en'] = (language ?? 'en').toLowerCase().split('-');
  if (own === 'en' && isAmbiguous(written, language)) return null;
  const parsers = [READERS[own], READERS['en']].filter((one) => one !== undefined);
  for (const load of language?.toLowerCase() === 'en-us' || own !== 'en' ? parsers : [british]) {
    const days = (await load())(written).flatMap(({ start }) =>
      start.isCertain('day') && start.isCertain('month') && start.isCertain('year')
        ? [existing([pad(start.get('year'), 4), pad(start.get('month'), 2), pad(start.get('day'), 2)].join('-'))]
        : [],
    );
    // "Published …, updated …": the first is the one.
    if (days[0] !== undefined && days[0] !== null) return days[0];
  }
  return null;
}

function isAmbiguous(written: string, language: string | null): boolean {
  const [, first = 0, second = 0] = DAY_OR_MONTH.exec(written)?.map(Number) ?? [];
  return first > 0 && first <= 12 && second <= 12 && first !== second && !/^en-[a-z]{2}$/i.test(language ?? '');
}

async function british(): Promise<Parse> {
  return reader((await import('chrono-node/en')).GB);
}

function pad(value: number | null, digits: number): string {
  return String(value ?? 0).padStart(digits, '0');
}

function existing(day: string): string | null {
  return isDay(day) ? day : null;
}
