/** Rows of cells as a table: in Markdown, or in columns for a terminal. The first row is the head. */
export function tableText(rows: readonly (readonly string[])[], markdown: boolean): string {
  if (markdown) {
    const [head = '', ...body] = rows.map((row) => `| ${row.join(' | ')} |`);
    return [head, `|${(rows[0] ?? []).map(() => '---').join('|')}|`, ...body].join('\n');
  }
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd((widths[at] ?? 0) + 2))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}
