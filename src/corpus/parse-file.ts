import { decoded } from './formats/decoded.ts';
import { parseJsonLines } from './formats/json-lines.ts';
import { parseMarkdown } from './formats/markdown.ts';
import type { Sink } from './formats/parsed.ts';
import { parsePlainText } from './formats/plain-text.ts';

/** Turns the bytes of a file into articles, by the file's ending. Whatever a parser throws is a fault of the file. */
export function parseFile(path: string, bytes: Buffer, maxBytes: number, sink: Sink): void {
  try {
    parse(path, bytes, maxBytes, sink);
  } catch (error) {
    const why =
      error instanceof RangeError ? 'it is nested too deeply' : 'it is written in a way that it cannot be read';
    sink.leftOut({ problem: why, remedy: 'Save it as plain text (.txt), or write it more simply.' }, null);
  }
}

function parse(path: string, bytes: Buffer, maxBytes: number, sink: Sink): void {
  const ending = path.slice(path.lastIndexOf('.')).toLowerCase();
  if (ending === '.jsonl') return parseJsonLines(bytes, maxBytes, sink);
  const text = decoded(bytes)?.replace(/\r\n?/g, '\n') ?? null;
  if (text === null) return sink.leftOut({ problem: 'it is not UTF-8 text', remedy: 'Save it as UTF-8.' }, null);
  if (text.trim() === '')
    return sink.leftOut({ problem: 'it is empty', remedy: 'Write the article into it, or remove it.' }, null);
  const id = path.replace(/\.[^./]+$/, '');
  if (ending === '.md') parseMarkdown(id, text, sink);
  else parsePlainText(id, text, sink);
}
