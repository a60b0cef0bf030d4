import { Parser } from 'htmlparser2';
import { tellBlocks } from './article-of.ts';
import type { Block } from './blocks.ts';
import { dayIn } from './day-in.ts';
import { Line, Metadata, type Facts } from './metadata.ts';
import type { Sink } from './parsed.ts';
import { tableBlocks, type Cell } from './table.ts';
import { filesInZip, ZipBombError } from './zip.ts';

const TEXT = 'word/document.xml';
const PROPERTIES = 'docProps/core.xml';
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];
/** The XML of a text is several times as long as the text. */
const XML_PER_TEXT = 12;
const MOST_XML = 40_000_000;
const DEEPEST = 400;

/** An article as a Word document: its paragraphs, headings, items and rows, below them its notes, with the properties that Word keeps. */
export async function parseDocx(id: string, bytes: Buffer, maxBytes: number, sink: Sink): Promise<void> {
  // What a password protects is no archive, but a file of the older kind, as .doc is.
  if (bytes.subarray(0, 4).equals(OLDER)) return sink.leftOut(ENCRYPTED, null);
  const files = unpacked(bytes, Math.min(MOST_XML, maxBytes * XML_PER_TEXT));
  if (files === null) return sink.leftOut(TOO_LARGE, null);
  const text = files.get(TEXT);
  const xml = text === undefined ? '' : new TextDecoder().decode(text).trimEnd();
  if (!xml.endsWith('</w:document>')) return sink.leftOut(NO_DOCUMENT, null);
  const blocks = blocksIn(xml);
  const notes = NOTES.flatMap((name) => blocksIn(new TextDecoder().decode(files.get(name))));
  const properties = files.get(PROPERTIES);
  const facts = properties === undefined ? {} : await factsIn(new TextDecoder().decode(properties));
  const [first] = blocks;
  const title = first?.isTitle === true ? Line.parse(first.text) : null;
  const body = title !== null && (facts.title ?? title) === title ? blocks.slice(1) : blocks;
  tellBlocks(id, { ...facts, title: facts.title ?? title }, [...body, ...notes], maxBytes, sink);
}

const OLDER = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const ENCRYPTED = {
  problem: 'it is locked with a password, or an older Word document with the wrong ending',
  remedy: 'Save it as .docx without a password.',
};
const TOO_LARGE = {
  problem: 'what is packed in it is too large',
  remedy: 'Split it, or save its text as .txt.',
};
const NO_DOCUMENT = {
  problem: 'it is no Word document, or a broken one',
  remedy: 'Open it in Word or LibreOffice and save it as .docx again.',
};

/** Null where more would come out than may; empty where it is no archive. */
function unpacked(bytes: Buffer, most: number): ReadonlyMap<string, Uint8Array> | null {
  try {
    return filesInZip(bytes, [TEXT, PROPERTIES, ...NOTES], most);
  } catch (error) {
    return error instanceof ZipBombError ? null : new Map();
  }
}

type DocumentBlock = Block & { readonly isTitle?: boolean };

/** One table that is open: tables stand in cells of others. */
interface OpenTable {
  readonly rows: Cell[][];
  cell: { text: string[]; across: number; goesOn: boolean };
  isHeading: boolean;
}

/** The text of WordprocessingML, ECMA-376 part 1, 17; what was deleted while changes were tracked is left out. @throws RangeError where it is nested too deeply */
function blocksIn(xml: string): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  const tables: OpenTable[] = [];
  let depth = 0;
  let inText = false;
  let left = 0;
  let parts: string[] = [];
  let style = '';

  const finishParagraph = () => {
    const text = parts.join('').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
    parts = [];
    if (text === '') return;
    const table = tables.at(-1);
    if (table !== undefined) table.cell.text.push(text);
    else if (/^(?:title|heading|überschrift|titre)/i.test(style))
      blocks.push({ text, kind: 'heading', isTitle: /^(?:title|heading1)$/i.test(style) && blocks.length === 0 });
    else blocks.push({ text, kind: 'text' });
  };
  const finishTable = () => {
    const table = tables.pop();
    if (table === undefined) return;
    const written = tableBlocks(withHeadings(table.rows));
    const around = tables.at(-1);
    if (around === undefined) for (const block of written) blocks.push(block);
    else for (const { text } of written) around.cell.text.push(text);
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST) throw new RangeError('It is nested too deeply.');
        const table = tables.at(-1);
        if (LEFT.has(name)) left++;
        else if (left > 0) return;
        else if (name === 'w:p') {
          parts = [];
          style = '';
        } else if (name === 'w:pStyle') style = attributes['w:val'] ?? '';
        else if (name === 'w:t') inText = true;
        else if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') parts.push(' ');
        else if (name === 'w:noBreakHyphen') parts.push('-');
        else if (name === 'w:tbl') tables.push({ rows: [], cell: newCell(), isHeading: false });
        else if (table === undefined) return;
        else if (name === 'w:tr') {
          table.rows.push([]);
          table.isHeading = false;
        } else if (name === 'w:tblHeader') table.isHeading = true;
        else if (name === 'w:tc') table.cell = newCell();
        else if (name === 'w:gridSpan') table.cell.across = Math.max(1, Number(attributes['w:val']) || 1);
        else if (name === 'w:vMerge') table.cell.goesOn = attributes['w:val'] !== 'restart';
      },
      ontext(text) {
        if (inText) parts.push(text);
      },
      onclosetag(name) {
        depth--;
        const table = tables.at(-1);
        if (LEFT.has(name)) left--;
        else if (left > 0) return;
        else if (name === 'w:t') inText = false;
        else if (name === 'w:p') finishParagraph();
        else if (name === 'w:tbl') finishTable();
        else if (name === 'w:tc' && table !== undefined) {
          const { text, across, goesOn } = table.cell;
          const row = table.rows.at(-1);
          const above = goesOn ? table.rows.at(-2)?.[row?.length ?? 0]?.text : undefined;
          row?.push({ text: above ?? text.join(' '), isHeading: table.isHeading, across, down: 1 });
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return blocks;
}

/** Deleted and moved text, what stands in for a picture or a box, and the older copy of what newer Words draw. */
const LEFT = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:drawing', 'w:pict']);

function newCell(): OpenTable['cell'] {
  return { text: [], across: 1, goesOn: false };
}

/** Few mark the row of headings as one: the first is taken for it where every cell of it has words and none a number. */
function withHeadings(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0 || rows.some((row) => row.some(({ isHeading }) => isHeading)))
    return rows;
  const isHeading = first.length > 1 && first.every(({ text }) => /\p{L}/u.test(text) && !/^\W*\d/.test(text));
  return isHeading ? [first.map((cell) => ({ ...cell, isHeading })), ...others] : rows;
}

/** Title, author and date as Word keeps them; whoever writes a date there writes ISO 8601. */
async function factsIn(xml: string): Promise<Facts> {
  const found = new Map<string, string>();
  let name = '';
  const parser = new Parser(
    {
      onopentag: (opened) => (name = opened),
      ontext: (text) => found.set(name, `${found.get(name) ?? ''}${text}`.slice(0, 2000)),
      onclosetag: () => (name = ''),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  const created = found.get('dcterms:created');
  const language = Metadata.shape.language.safeParse(found.get('dc:language')?.trim());
  return {
    title: Line.parse(found.get('dc:title') ?? ''),
    author: Line.parse(found.get('dc:creator') ?? ''),
    source: Line.parse(found.get('dc:publisher') ?? ''),
    date: created === undefined ? null : await dayIn(created, null),
    language: language.data ?? null,
  };
}
