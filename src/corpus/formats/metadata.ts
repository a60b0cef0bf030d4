import { z } from 'zod';
import { sentences } from '../../core/text/sentences.ts';

const line = z
  .string()
  .trim()
  .min(1)
  .transform((text) => text.replace(/\s+/g, ' '));

/** A calendar date, or a time stamp of which the date is taken. */
const day = z
  .string()
  .trim()
  .regex(/^\d{4}-\d\d-\d\d(?:$|[T ])/, 'a date looks like 2025-06-10')
  .transform((text) => text.slice(0, 10))
  .refine((text) => isDay(text), 'there is no such day in the calendar');

/** What may be stated about an article beside its text. */
export const Metadata = z.object({
  title: line.nullish(),
  date: day.nullish(),
  source: line.nullish(),
  url: z.url({ protocol: /^https?$/, error: 'a url begins with http:// or https://' }).nullish(),
  author: line.nullish(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language is a tag such as en or pt-BR')
    .nullish(),
});
export type Metadata = z.output<typeof Metadata>;

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
  const sentence = (first === undefined ? opening : opening.slice(first.start, first.end)).replace(/\s+/g, ' ').trim();
  const bare = sentence.replace(/(?<=.)\.$/, '');
  if (bare.length <= LONGEST_TITLE) return bare;
  const cut = bare.slice(0, LONGEST_TITLE);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > 0 ? cut.slice(0, lastSpace) : cut.slice(0, LONGEST_TITLE - 1)).replace(/[\s,;:–—-]+$/u, '')}…`.slice(
    0,
    LONGEST_TITLE,
  );
}

/** The sentence for the first fault that zod found. */
export function faultOf(error: z.ZodError): { problem: string; remedy: string } {
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
