import type { Block } from './blocks.ts';

/** A cell as it is written in a table. */
export interface Cell {
  readonly text: string;
  readonly isHeading: boolean;
  /** Columns and rows that it takes, at least 1. */
  readonly across: number;
  readonly down: number;
}

/** A row is one passage, and read at a glance; a longer one is written as several, each with its first cell. */
const LONGEST_ROW = 700;
/** A longer heading is no name of a column, and would be repeated in each row. */
const LONGEST_HEADING = 100;
const MOST_COLUMNS = 100;

/** The cells of one row of a table, each in its column. */
type Line = readonly (Cell | null)[];

/** A table as one block a row: "Country: Kenya · Year: 2024". Rows of headings alone are told with the rows below them. */
export function tableBlocks(rows: readonly (readonly Cell[])[]): Block[] {
  const lines = inColumns(rows);
  const firstRow = lines.findIndex((line) => line.some((cell) => cell !== null && !cell.isHeading && cell.text !== ''));
  const headings = headingsOf(lines.slice(0, Math.max(0, firstRow)));
  return lines.slice(Math.max(0, firstRow)).flatMap((line) => rowBlocks(line, headings));
}

/** A cell that goes on over rows is in each of them; one that goes on over columns is in the first, or, of a heading, in all. */
function inColumns(rows: readonly (readonly Cell[])[]): Line[] {
  const open = new Map<number, { readonly cell: Cell; left: number }>();
  return rows.map((row) => {
    const line: (Cell | null)[] = [];
    const goOn = () => {
      for (let above = open.get(line.length); above !== undefined; above = open.get(line.length)) {
        if (--above.left === 0) open.delete(line.length);
        line.push(above.cell);
      }
    };
    for (const cell of row) {
      goOn();
      for (let n = 0; n < cell.across && line.length < MOST_COLUMNS; n++) {
        const here = n === 0 || cell.isHeading ? cell : null;
        if (cell.down > 1) open.set(line.length, { cell: here ?? { ...cell, text: '' }, left: cell.down - 1 });
        line.push(here);
      }
    }
    goOn();
    return line;
  });
}

/** By column; headings that stand above each other are read together. */
function headingsOf(lines: readonly Line[]): string[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const names = new Set(lines.map((line) => line[column]?.text.replace(/\s*:$/, '') ?? ''));
    const name = [...names].filter((one) => one !== '').join(' ');
    return name.length > LONGEST_HEADING ? '' : name;
  });
}

function rowBlocks(line: Line, headings: readonly string[]): Block[] {
  const [first] = line;
  // "Founded | 1990": the first cell of the row is the name of what follows.
  const named = headings.length === 0 && first?.isHeading === true && line.length === 2;
  const cells = line.flatMap((cell, column) =>
    cell === null || cell.text === '' ? [] : [{ text: cell.text, heading: headings[column] ?? '' }],
  );
  const [only] = cells;
  if (only === undefined) return [];
  if (cells.length === 1) return [{ text: only.text, kind: 'text' }];
  if (named) return rowsOf([cells.map(({ text }) => text.replace(/\s*:$/, '')).join(': ')]);
  return rowsOf(cells.map(({ text, heading }) => (heading === '' ? text : `${heading}: ${text}`)));
}

function rowsOf(parts: readonly string[]): Block[] {
  const [first = '', ...others] = parts;
  if (parts.some(({ length }) => length > LONGEST_ROW / 2)) return parts.map((text) => ({ text, kind: 'text' }));
  const rows = [first];
  for (const part of others) {
    const row = rows.at(-1) ?? '';
    if (row.length + part.length <= LONGEST_ROW) rows[rows.length - 1] = `${row} · ${part}`;
    else rows.push(`${first} · ${part}`);
  }
  return rows.map((text) => ({ text, kind: 'row' }));
}
