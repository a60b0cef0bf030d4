/** The forms of a noun by Unicode's plural categories; a language needs those that it tells apart. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** How a language counts: a number with the form of the noun that goes with it. */
export function counting(locale: string): (forms: Forms) => (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  return (forms) => (count) => `${count} ${forms[rules.select(count)] ?? forms.other}`;
}

/** How a language writes a share from 0 to 1 in per cent. */
export function percentage(locale: string): (share: number) => string {
  const format = new Intl.NumberFormat(locale, { style: 'percent' });
  return (share) => format.format(share);
}
