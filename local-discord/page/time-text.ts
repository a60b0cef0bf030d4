const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** A point in time as Discord writes `<t:…:style>` for a reader of this language. */
export function timeText(seconds: number, style: string, locale: string): string {
  if (style === 'R') return relative(seconds - Date.now() / 1000, locale);
  return new Intl.DateTimeFormat(locale, STYLES[style] ?? { dateStyle: 'long', timeStyle: 'short' }).format(
    seconds * 1000,
  );
}

function relative(difference: number, locale: string): string {
  const [unit, length] = UNITS.find(([, size]) => Math.abs(difference) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(difference / length), unit);
}

/** When a message was sent: the time of today, else the day too. */
export function sentText(iso: string, locale: string): string {
  const sent = new Date(iso);
  const today = sent.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(
    locale,
    today ? { timeStyle: 'short' } : { dateStyle: 'short', timeStyle: 'short' },
  ).format(sent);
}
