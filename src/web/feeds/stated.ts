/** Feeds that tell of other centuries are wrong. */
const EARLIEST = Date.UTC(1990, 0, 1);
const LONGEST_LINE = 300;

/** The day of a date as feeds and pages write it (RFC 822, ISO 8601); null for none, or one that cannot be. */
export function dayIn(stated: string | null | undefined, now = Date.now()): string | null {
  const time = Date.parse(stated ?? '');
  if (Number.isNaN(time) || time < EARLIEST || time > now + 24 * 60 * 60_000) return null;
  return /^\d{4}-\d\d-\d\d/.exec(stated?.trim() ?? '')?.[0] ?? new Date(time).toISOString().slice(0, 10);
}

/** A language tag in its usual form; null for what is none. */
export function languageIn(stated: string | null | undefined): string | null {
  try {
    const [tag = null] = Intl.getCanonicalLocales((stated ?? '').trim().replaceAll('_', '-').slice(0, 35));
    return tag;
  } catch {
    return null;
  }
}

/** One line of bounded length; null where nothing is left of it. */
export function lineIn(stated: string | null | undefined): string | null {
  const line = (stated ?? '')
    .slice(0, 10 * LONGEST_LINE)
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  return line === '' ? null : line.slice(0, LONGEST_LINE).toWellFormed();
}
