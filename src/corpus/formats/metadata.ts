import { z } from 'zod';
import { sentences } from '../../core/text/sentences.ts';
import type { Fault } from '../../core/refusal.ts';
import { oneLine } from '../readable.ts';

/** Longer titles, sources and authors are cut. */
const LONGEST_LINE = 300;

/** A line of text; null where nothing can be seen of it. */
export const Line = z.string().transform((text) => {
  const line = oneLine(text);
  if (line === '') return null;
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE - 1).toWellFormed()}…`;
});

/** A calendar date, or a time stamp of which the date is taken. */
const day = z
  .string()
  .trim()
  .regex(/^\d{4}-\d\d-\d\d(?:$|[T ])/, 'a date looks like 2025-06-10')
  .transform((text) => text.slice(0, 10))
  .refine((text) => isDay(text), 'there is no such day in the calendar');

const LONGEST_TAG = 35;
const TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const NO_TAG = 'a language is a tag such as en or pt-BR';

/** A language as pages and feeds write it ("en_us"), in its usual form (BCP 47); null for what is none. */
export function languageTag(stated: string | null | undefined): string | null {
  const tag = (stated ?? '').trim().replaceAll('_', '-');
  return tag.length <= LONGEST_TAG && TAG.test(tag) ? usualForm(tag) : null;
}

function usualForm(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** What may be stated about an article beside its text. */
export const Metadata = z.object({
  title: Line.nullish(),
  date: day.nullish(),
  source: Line.nullish(),
  /** Whether it can be linked to is for `linkOf` to say. */
  url: z.unknown().optional(),
  author: Line.nullish(),
  language: z.string().max(LONGEST_TAG, NO_TAG).regex(TAG, NO_TAG).nullish(),
});

/** What is stated about an article, as a parser has found it. */
export type Facts = Partial<z.output<typeof Metadata>>;

/** What Discord takes for the link of a button. */
const LONGEST_URL = 512;

/**
 * The address of an article, if it can be linked to as it is written.
 * An article is worth more than its link: it is loaded without one, and the fault is told.
 */
export function linkOf(stated: unknown): { readonly url: string | null; readonly fault: Fault | null } {
  if (stated === undefined || stated === null) return { url: null, fault: null };
  const problem = typeof stated === 'string' ? problemWith(stated) : '"url" is not text';
  if (typeof stated === 'string' && problem === null) return { url: stated, fault: null };
  return {
    url: null,
    fault: { problem: `the article is loaded without its link: ${problem}`, remedy: 'Correct "url", or leave it out.' },
  };
}

function problemWith(stated: string): string | null {
  if (!URL.canParse(stated) || !/^https?:\/\/[^/]/i.test(stated))
    return '"url" does not begin with http:// or https://';
  if (/[\s"“”`<>\\\p{C}]/u.test(stated)) return '"url" holds spaces, quotes or other marks that no address has';
  const { username, password } = new URL(stated);
  if (username !== '' || password !== '') return '"url" holds a user name or a password';
  if (stated.length > LONGEST_URL) return `"url" is longer than ${LONGEST_URL} characters`;
  return null;
}

/** Whether an ISO 8601 date is a day that the calendar has. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

const LONGEST_TITLE = 100;

/** A title for a text without one: its first sentence, whole words, at most 100 characters. */
export function titleFrom(text: string): string {
  const opening = text.trimStart().slice(0, 2000);
  const first = sentences(opening)[0];
  const sentence = oneLine(first === undefined ? opening : opening.slice(first.start, first.end));
  const bare = sentence.replace(/(?<=.)\.$/, '');
  if (bare === '') return 'Untitled';
  if (bare.length <= LONGEST_TITLE) return bare;
  const cut = bare.slice(0, LONGEST_TITLE);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > 0 ? cut.slice(0, lastSpace) : cut.slice(0, LONGEST_TITLE - 1)).replace(/[\s,;:–—-]+$/u, '')}…`
    .slice(0, LONGEST_TITLE)
    .toWellFormed();
}

/** The sentence for the first fault that zod found. */
export function faultOf(error: z.ZodError): Fault {
  const [issue] = error.issues;
  const key = issue?.path.join('.') ?? '';
  if (key === '')
    return {
      problem: 'it is not an object with keys and values',
      remedy: 'Write one key and its value each, as the corpus README shows.',
    };
  // Of what is missing, only what must be there is a fault.
  if (issue?.code === 'invalid_type' && /received undefined/.test(issue.message))
    return { problem: `"${key}" is missing`, remedy: `Add "${key}".` };
  return { problem: `"${key}" is not as it should be (${issue?.message ?? 'wrong'})`, remedy: `Correct "${key}".` };
}
