import { z } from 'zod';
import { visible } from '../readable.ts';
import { tell } from './article-of.ts';
import { utf8 } from './encoding.ts';
import { faultOf, Line, Metadata } from './metadata.ts';
import type { Sink } from './parsed.ts';

const ArticleLine = Metadata.extend({
  id: z
    .string()
    .trim()
    .min(1, 'an id has at least one character')
    .max(200, 'an id has at most 200 characters')
    .refine((id) => visible(id) === id, 'an id has no characters that cannot be seen'),
  title: Line.pipe(z.string('a title has at least one character')),
  text: z.string().refine((text) => text.trim() !== '', 'the text is empty'),
});

const NEWLINE = 0x0a;

/**
 * One article a line, as a JSON object; the text is taken as it is, so that offsets into it are offsets into the file's own text.
 * @param maxBytes the most that one line may take
 */
export function parseJsonLines(bytes: Buffer, maxBytes: number, sink: Sink): void {
  let start = 0;
  let isEmpty = true;
  for (let line = 1; start < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    if (parseLine(bytes.subarray(start, end), line, maxBytes, sink)) isEmpty = false;
    start = end + 1;
  }
  if (isEmpty) sink.leftOut({ problem: 'it is empty', remedy: 'Write the articles into it, or remove it.' }, null);
}

/** Whether there was anything on the line. */
function parseLine(bytes: Buffer, line: number, maxBytes: number, sink: Sink): boolean {
  const written = bytes.length > maxBytes ? null : utf8(bytes);
  if (written?.trim() === '') return false;
  readArticle(bytes, written, line, maxBytes, sink);
  return true;
}

function readArticle(bytes: Buffer, written: string | null, line: number, maxBytes: number, sink: Sink): void {
  if (bytes.length > maxBytes) {
    return sink.leftOut(
      {
        problem: `the article is too large (the limit is ${maxBytes} bytes)`,
        remedy: 'Split it, or raise CORPUS_MAX_BYTES.',
      },
      line,
    );
  }
  if (written === null)
    return sink.leftOut({ problem: 'the line is not UTF-8 text', remedy: 'Save it as UTF-8.' }, line);
  const json = parseJson(written);
  if (json === undefined)
    return sink.leftOut({ problem: 'the line is not JSON', remedy: 'Put one whole JSON object on each line.' }, line);
  const parsed = ArticleLine.safeParse(json);
  if (!parsed.success) return sink.leftOut(faultOf(parsed.error), line);
  tell(parsed.data, parsed.data, line, sink);
}

function parseJson(line: string): unknown {
  // Cut lines are the common fault, and a million exceptions take many seconds.
  if (line.startsWith('{') && !line.trimEnd().endsWith('}')) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
