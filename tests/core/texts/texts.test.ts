import { describe, expect, test } from 'vitest';
import { TEXTS, textsFor } from '../../../src/core/texts/texts-for.ts';
import type { Listed, Texts } from '../../../src/core/texts/texts.ts';

const LANGUAGES = Object.values(TEXTS);

/** What Discord takes at most. */
const LIMITS = { button: 80, description: 100, line: 1000 };
/** What is set before the label of a link. */
const NUMBERED = '[99] '.length;
const COUNTS = [0, 1, 2, 5, 11, 21, 22, 101, 1_000_000];

/** Everything that is said, each function with counts, names, dates and moments put in. */
function* saidIn(node: unknown, path: string): Generator<readonly [path: string, said: string]> {
  if (typeof node === 'string') yield [path, node];
  else if (typeof node === 'function') {
    for (const count of COUNTS)
      for (const args of argumentsFor(path, count))
        yield [path, spoken((node as (...given: readonly unknown[]) => unknown)(...args))];
  } else if (typeof node === 'object' && node !== null)
    for (const [key, value] of Object.entries(node)) yield* saidIn(value, path === '' ? key : `${path}.${key}`);
}

function argumentsFor(path: string, count: number): readonly (readonly unknown[])[] {
  const names = ['Zanzibar', 'Quito'];
  switch (path) {
    case 'answer.notMentioned':
      return [[names]];
    case 'answer.otherLanguage':
      return [[['en']], [['en', 'ru']], [['de', 'es', 'fr', 'pt']]];
    case 'filter.swapped':
    case 'filter.noneUntil':
    case 'filter.noneSince':
      return [['2025-03-04', '2025-01-02']];
    case 'filter.noneWithin':
      return [['2025-01-02', '2025-01-04', '2024-05-06', '2025-07-08']];
    case 'answer.readAs':
      return [[names.map((to) => ({ from: 'Zanzibra', to }))]];
    case 'known.sources':
      return [[names, count]];
    case 'known.span':
      return [
        ['2025-01-02', '2025-03-04'],
        ['2025-01-02', '2025-01-02'],
      ];
    case 'known.newest':
      return [['Zanzibar', '2025-01-02']];
    case 'reload.reading':
    case 'reload.indexing':
      return [
        [count, null],
        [count, count],
      ];
    case 'reload.done':
      return COUNTS.map((other) => [count, other, '0.12']);
    case 'reload.kept':
      return [[count, 'The folder is empty.']];
    case 'reload.line':
      return [['a.jsonl', count]];
    case 'articles.alike':
      return [['Zanzibar', 0.93]];
    case 'articles.added':
      return [['Zanzibar', 'added/zanzibar.md']];
    case 'articles.trouble.shared':
      return [['many.jsonl', count]];
    case 'known.collection':
    case 'page.number':
      return COUNTS.map((other) => [count, other]);
    default:
      return [[count]];
  }
}

function spoken(said: unknown): string {
  if (!Array.isArray(said)) return String(said);
  return said.map((span: unknown) => (typeof span === 'string' ? span : Object.values(span as object)[0])).join('');
}

describe.each(LANGUAGES)('what is said in $language', (texts) => {
  const said = [...saidIn({ ...texts, language: undefined }, '')];

  test('GIVEN any of it THEN it is a line that says something, and nothing is left open in it', () => {
    expect(said.length).toBeGreaterThan(100);
    expect(
      said.filter(
        ([, line]) =>
          line.trim() === '' ||
          line.trim() !== line ||
          line.length > LIMITS.line ||
          /undefined|NaN|null|\n| {2}/.test(line),
      ),
    ).toEqual([]);
  });

  test('GIVEN a button THEN its label is within what Discord takes', () => {
    const { add, mend, cancel } = texts.articles;
    const labels = { ...texts.buttons, unknown: '', add, mend, cancel };
    for (const label of Object.values(labels)) expect(label.length + NUMBERED).toBeLessThanOrEqual(LIMITS.button);
  });

  test('GIVEN the commands THEN names and descriptions are as Discord takes them, and no name stands for two', () => {
    const commands = Object.values(texts.commands);
    const subcommands = Object.values(texts.commands.articles.subcommands);
    const lists: (readonly Listed[])[] = [
      commands,
      ...commands.map((command) => ('options' in command ? Object.values<Listed>(command.options) : [])),
      subcommands,
      ...subcommands.map((command) => ('options' in command ? Object.values<Listed>(command.options) : [])),
    ];
    for (const list of lists) {
      expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
      for (const { name, description } of list) {
        expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
        expect(name).toBe(name.toLowerCase());
        expect(description.length).toBeGreaterThan(0);
        expect(description.length).toBeLessThanOrEqual(LIMITS.description);
      }
    }
  });

  test('GIVEN the menu of a message, and the forms THEN they are as Discord takes them', () => {
    const { menu, form } = texts.articles;
    expect(menu.length).toBeLessThanOrEqual(32);
    for (const { title } of [form, texts.askMore]) expect(title.length).toBeLessThanOrEqual(45);
    for (const { label, hint } of [...Object.values(form.fields), texts.askMore]) {
      expect(label.length).toBeLessThanOrEqual(45);
      expect(hint.length).toBeLessThanOrEqual(100);
    }
  });

  test('GIVEN a command that is named in a sentence THEN it is called so in this language', () => {
    const names = new Set(Object.values(texts.commands).map(({ name }) => name));
    const named = said.flatMap(([path, line]) =>
      [...line.matchAll(/(?<![\p{L}\p{N}])\/([\p{L}]+)/gu)].map(([, name = '']) => [path, name] as const),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(([, name]) => !names.has(name))).toEqual([]);
  });
});

/** What would break a line in the wrong place, or is another language's mark. */
const FOREIGN_MARKS: Readonly<Record<Texts['language'], RegExp>> = {
  en: /[«»„]|\s[?!;:,.]/u,
  fr: /(?<!\u202f)[?!;:](?!\/\/)|\u202f(?![?!;:])|«(?!\u00a0)|(?<!\u00a0)»|[“”„']/u,
  de: /[«»”]|\s[?!;:,.]/u,
  es: /[“”„]|\s[?!;:,.]/u,
  pt: /[«»„]|\s[?!;:,.]/u,
  ru: /[“”]|\s[?!;:,.]/u,
};
test.each(LANGUAGES)('GIVEN what is said in $language THEN its marks are those of the language', (texts) => {
  const { commands, ...rest } = texts;
  const wrong = [...saidIn(rest, ''), ...saidIn(commands, 'commands')].filter(
    ([path, line]) => !path.endsWith('.name') && FOREIGN_MARKS[texts.language].test(line),
  );
  expect(wrong).toEqual([]);
});

describe('how many', () => {
  const counted = (texts: Texts) => [0, 1, 2, 5, 21].map((count) => texts.sources.passages(count));
  test.each([
    { language: 'en', says: ['0 passages', '1 passage', '2 passages', '5 passages', '21 passages'] },
    { language: 'fr', says: ['0 passage', '1 passage', '2 passages', '5 passages', '21 passages'] },
    { language: 'de', says: ['0 Abschnitte', '1 Abschnitt', '2 Abschnitte', '5 Abschnitte', '21 Abschnitte'] },
    { language: 'es', says: ['0 pasajes', '1 pasaje', '2 pasajes', '5 pasajes', '21 pasajes'] },
    { language: 'pt', says: ['0 trecho', '1 trecho', '2 trechos', '5 trechos', '21 trechos'] },
    { language: 'ru', says: ['0 фрагментов', '1 фрагмент', '2 фрагмента', '5 фрагментов', '21 фрагмент'] },
  ] as const)('GIVEN passages in $language THEN $says', ({ language, says }) => {
    expect(counted(TEXTS[language])).toEqual(says);
  });
});

test.each([
  ['en-US', 'en'],
  ['en-GB', 'en'],
  ['fr', 'fr'],
  ['es-ES', 'es'],
  ['es-419', 'es'],
  ['pt-BR', 'pt'],
  ['RU', 'ru'],
  ['de-AT', 'de'],
  ['ja', 'en'],
  ['', 'en'],
])('GIVEN a reader of %s THEN they are spoken to in %s', (locale, language) => {
  expect(textsFor(locale).language).toBe(language);
});
