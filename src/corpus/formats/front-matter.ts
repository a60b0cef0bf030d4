import { LineCounter, parseDocument, visit, type Alias } from 'yaml';
import { z } from 'zod';
import type { Fault } from '../../core/refusal.ts';
import { oneLine } from '../readable.ts';
import { faultOf, Metadata } from './metadata.ts';

const OPENING = /^---[^\S\n]*\n/;
const CLOSING = /^---[^\S\n]*$/m;
/** More is no list of keys about an article, and the time of the YAML parser grows with the square of it. */
const LONGEST = 10_000;

/** Paragraphs by their numbers, counted from 1, with spaces between them. */
const paragraphs = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^\d{1,7}(?: \d{1,7})*$/, 'numbers of paragraphs look like 3 4 7'))
  .transform((written) => written.split(' ').map(Number));

/** What may stand above a text: also which of its paragraphs are rows of tables, and with which its pages begin. */
const Stated = Metadata.extend({ rows: paragraphs.nullish(), pages: paragraphs.nullish() });

export interface FrontMatter {
  readonly metadata: z.output<typeof Stated>;
  readonly body: string;
}

/** What is known about an article, in YAML between two lines `---`, and the text below; or why it cannot be read, and where. */
export function frontMatterOf(raw: string): FrontMatter | (Fault & { readonly line: number }) {
  const opening = OPENING.exec(raw);
  const rest = opening === null ? raw : raw.slice(opening[0].length);
  const closing = opening === null ? null : CLOSING.exec(rest);
  if (opening !== null && closing === null)
    return { line: 1, problem: 'the YAML front matter is not closed', remedy: 'Put a line "---" after it.' };
  const front = closing === null ? '' : rest.slice(0, closing.index);
  if (front.length > LONGEST)
    return {
      line: 1,
      problem: `the YAML front matter is longer than ${LONGEST.toLocaleString('en')} characters`,
      remedy: 'Keep to title, date, source, url, author and language.',
    };
  const stated = valuesOf(front);
  if ('problem' in stated) return stated;
  const metadata = Stated.safeParse(stated.values);
  if (!metadata.success) return { line: 1, ...faultOf(metadata.error) };
  return { metadata: metadata.data, body: closing === null ? rest : rest.slice(closing.index + closing[0].length) };
}

function valuesOf(front: string): { readonly values: unknown } | (Fault & { readonly line: number }) {
  const lines = new LineCounter();
  const yaml = parseDocument(front, { schema: 'core', logLevel: 'error', lineCounter: lines });
  const [broken] = yaml.errors;
  try {
    if (broken === undefined) return { values: yaml.toJS({ maxAliasCount: 10 }) ?? {} };
  } catch {
    // What it refers to is not there, or it refers to too much.
  }
  const alias = broken === undefined || broken.code === 'BAD_ALIAS' ? firstAlias(yaml) : null;
  // The front matter begins on the second line of the file.
  if (alias !== null) {
    const written = oneLine(front.slice(alias.range?.[0] ?? 0).split('\n', 1)[0] ?? '').slice(0, 60);
    return {
      line: lines.linePos(alias.range?.[0] ?? 0).line + 1,
      problem: 'a value in the YAML front matter begins with "*", which refers to another place in it',
      remedy: `Put the value in quotes: ${JSON.stringify(written)}.`,
    };
  }
  return {
    line: (broken?.linePos?.[0].line ?? 0) + 1,
    problem: `the YAML front matter is broken (${(broken?.code ?? 'it cannot be read').toLowerCase().replaceAll('_', ' ')})`,
    remedy: 'Correct that line; put quotes around a value that holds a colon or begins with a mark.',
  };
}

function firstAlias(yaml: ReturnType<typeof parseDocument>): Alias | null {
  let found: Alias | null = null;
  visit(yaml, {
    Alias(_, alias) {
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}
