/** A paragraph, a heading, an item of a list, a row of a table: what stands between two blank lines of a loaded article. */
export interface Block {
  readonly text: string;
  readonly kind: 'text' | 'heading' | 'row';
}

/** Where the blocks begin in the text of their article, in order. */
export function startsOf(blocks: readonly Block[]): number[] {
  let at = 0;
  return blocks.map(({ text }) => {
    const start = at;
    at += text.length + BETWEEN.length;
    return start;
  });
}

/** Blocks as the text of an article. @returns also where the rows of tables begin in it, if there are any */
export function textOf(blocks: readonly Block[]): { readonly text: string; readonly rows?: readonly number[] } {
  const rows = startsOf(blocks).filter((_, at) => blocks[at]?.kind === 'row');
  const text = blocks.map((block) => block.text).join(BETWEEN);
  return rows.length === 0 ? { text } : { text, rows };
}

const BETWEEN = '\n\n';
