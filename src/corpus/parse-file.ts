import { decode, encodingNote, type Decoded } from './formats/encoding.ts';
import { charsetOf, isHtml } from './formats/is-html.ts';
import { parseJsonLines } from './formats/json-lines.ts';
import { parseMarkdown } from './formats/markdown.ts';
import type { Sink } from './formats/parsed.ts';
import { parsePlainText } from './formats/plain-text.ts';

/**
 * Turns the bytes of a file into articles, by the file's ending. Whatever a parser throws is a fault of the file.
 * @param maxBytes the most that one article may take
 * @param charset the encoding of its text, where whoever gave it says so
 */
export async function parseFile(
  path: string,
  bytes: Buffer,
  maxBytes: number,
  sink: Sink,
  charset: string | null = null,
): Promise<void> {
  try {
    await parse(path, bytes, maxBytes, sink, charset);
  } catch (error) {
    const why =
      error instanceof RangeError ? 'it is nested too deeply' : 'it is written in a way that it cannot be read';
    sink.leftOut({ problem: why, remedy: 'Save it as plain text (.txt), or write it more simply.' }, null);
  }
}

/** Parsers with large libraries are loaded when a file first needs them. */
async function parse(path: string, bytes: Buffer, maxBytes: number, sink: Sink, charset: string | null): Promise<void> {
  const id = path.replace(/\.[^./]+$/, '');
  const ending = path.slice(path.lastIndexOf('.')).toLowerCase();
  switch (ending) {
    case '.jsonl':
      return parseJsonLines(bytes, maxBytes, sink);
    case '.pdf':
      return (await import('./formats/pdf.ts')).parsePdf(id, bytes, maxBytes, sink);
    case '.docx':
      return (await import('./formats/docx.ts')).parseDocx(id, bytes, maxBytes, sink);
    case '.eml':
      return (await import('./formats/email.ts')).parseEmail(id, bytes, maxBytes, sink);
  }
  const isPage = ending === '.html' || ending === '.htm';
  const text = textOf(decode(bytes, charset ?? (isPage ? charsetOf(bytes) : null)), sink);
  if (text === null) return;
  if (ending === '.md') parseMarkdown(id, text, sink);
  else if (isPage || isHtml(text)) await (await import('./formats/html.ts')).parseHtml(id, text, maxBytes, sink);
  else parsePlainText(id, text, sink);
}

/** Null where there is none, which is told. */
function textOf(decoded: Decoded | null, sink: Sink): string | null {
  if (decoded === null) {
    sink.leftOut({ problem: 'it is not UTF-8 text', remedy: 'Save it as UTF-8.' }, null);
    return null;
  }
  if (decoded.text.trim() === '') {
    sink.leftOut({ problem: 'it is empty', remedy: 'Write the article into it, or remove it.' }, null);
    return null;
  }
  if (decoded.as !== null) sink.loadedWithout(encodingNote(decoded.as), null);
  return decoded.text.replace(/\r\n?/g, '\n');
}
