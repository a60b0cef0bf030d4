/** What a spreadsheet would take for a formula where a cell begins with it. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as RFC 4180 has it, with a byte order mark, without which spreadsheets misread letters beyond ASCII.
 * A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string | number): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
