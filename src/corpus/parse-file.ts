import type { Refusal } from '../core/refusal.ts';
import { parseJsonLines } from './formats/json-lines.ts';
import { parseMarkdown } from './formats/markdown.ts';
import type { Found } from './formats/parsed.ts';
import { parsePlainText } from './formats/plain-text.ts';

/** Turns the bytes of a file into articles, by the file's ending. */
export async function parseFile(
  path: string,
  bytes: Buffer,
  maxBytes: number,
): Promise<{ found: readonly Found[]; refused: readonly Refusal[] }> {
  const text = decode(bytes);
  if (text === null) return refusal(path, 'it is not UTF-8 text', 'Save it as UTF-8.');
  if (text.trim() === '') return refusal(path, 'it is empty', 'Write the article into it, or remove it.');
  const id = path.replace(/\.[^./]+$/, '');
  const ending = path.slice(path.lastIndexOf('.')).toLowerCase();
  const { found, faults } =
    ending === '.jsonl'
      ? await parseJsonLines(text, maxBytes)
      : ending === '.md'
        ? parseMarkdown(id, text)
        : parsePlainText(id, text);
  return { found, refused: faults.map((fault) => ({ file: path, ...fault })) };
}

function refusal(file: string, problem: string, remedy: string) {
  return { found: [], refused: [{ file, line: null, problem, remedy }] };
}

/** Strict UTF-8 without its byte-order mark and with plain line ends; null for anything else. */
function decode(bytes: Buffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
}
