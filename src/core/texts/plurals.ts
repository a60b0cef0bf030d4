/** The forms of a noun by Unicode's plural categories; a language needs those that it tells apart. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** How a language counts: a number with the form of the noun that goes with it. */
export function counting(locale: string): (forms: Forms) => (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  return (forms) => (count) => `${count} ${forms[rules.select(count)] ?? forms.other}`;
}
