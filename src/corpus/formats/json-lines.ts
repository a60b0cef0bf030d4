import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import type { Fault } from '../../core/refusal.ts';
import { faultOf, Metadata } from './metadata.ts';
import type { Found, Parsed } from './parsed.ts';

const Line = Metadata.extend({
  id: z.string().trim().min(1, 'an id has at least one character').max(200, 'an id has at most 200 characters'),
  title: z
    .string()
    .trim()
    .min(1, 'a title has at least one character')
    .transform((title) => title.replace(/\s+/g, ' ')),
  text: z.string().refine((text) => text.trim() !== '', 'the text is empty'),
});

/** Lines that are parsed before other work gets its turn: a few milliseconds' worth. */
const LINES_BETWEEN_PAUSES = 100;

/** One article a line, as a JSON object; the text is taken as it is, so that offsets into it are offsets into the file's own text. */
export async function parseJsonLines(raw: string, maxBytes: number): Promise<Parsed> {
  const found: Found[] = [];
  const faults: (Fault & { line: number })[] = [];
  for (const [at, written] of raw.split('\n').entries()) {
    if (at % LINES_BETWEEN_PAUSES === LINES_BETWEEN_PAUSES - 1) await nextTurn();
    if (written.trim() === '') continue;
    const line = at + 1;
    if (Buffer.byteLength(written) > maxBytes) {
      faults.push({
        line,
        problem: `the article is too large (the limit is ${maxBytes} bytes)`,
        remedy: 'Split it, or raise CORPUS_MAX_BYTES.',
      });
      continue;
    }
    const json = parseJson(written);
    if (json === undefined) {
      faults.push({ line, problem: 'the line is not JSON', remedy: 'Put one whole JSON object on each line.' });
      continue;
    }
    const parsed = Line.safeParse(json);
    if (!parsed.success) {
      faults.push({ line, ...faultOf(parsed.error) });
      continue;
    }
    const { id, title, text, date, source, url, author, language } = parsed.data;
    found.push({
      line,
      article: {
        id,
        title,
        text,
        date: date ?? null,
        source: source ?? null,
        url: url ?? null,
        author: author ?? null,
        language: language ?? null,
      },
    });
  }
  return { found, faults };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
