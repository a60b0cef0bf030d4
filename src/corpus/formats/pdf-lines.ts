/** A line of a page, with where it stands: in points, from the page's lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Of its letters, in points. */
  readonly size: number;
}

/** A piece of text as pdf.js finds it. */
export interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
}

/** Lines of another size differ by more than this. */
const SAME_SIZE = 0.08;
/** Of a letter's size: pieces that stand further apart are words of their own. */
const WORD_GAP = 0.2;
const LIGATURES = /[\ufb00-\ufb06]/g;

/** The lines of a page, in the order in which they were written; what stands askew is left out. */
export function linesOf(items: readonly PdfItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: { text: string[]; x: number; right: number; y: number; size: number } | null = null;
  const finish = () => {
    const text = (open?.text.join('') ?? '')
      .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim();
    if (open !== null && text !== '') lines.push({ ...open, text, page });
    open = null;
  };
  for (const { str, transform, width, hasEOL } of items) {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
    const size = Math.hypot(c, d);
    if (Math.abs(b) > Math.abs(a)) continue;
    if (str.trim() !== '') {
      if (open !== null && (Math.abs(open.y - y) > open.size / 2 || x < open.x - size)) finish();
      if (open === null) open = { text: [], x, right: x, y, size };
      else if (x - open.right > size * WORD_GAP) open.text.push(' ');
      open.text.push(str);
      open.right = Math.max(open.right, x + width);
      open.size = Math.max(open.size, size);
    } else if (str !== '') open?.text.push(' ');
    if (hasEOL) finish();
  }
  finish();
  return lines;
}

export function isSameSize(a: PdfLine, b: { readonly size: number }): boolean {
  return Math.abs(a.size - b.size) <= SAME_SIZE * Math.max(a.size, b.size);
}

/** Lines at the upper and the lower edge of a page that may be a running header or footer. */
const AT_EDGE = 3;
const PAGE_NUMBER =
  /^(?:\p{L}{1,8}\.? )?[-–—|]?\s?(?:\d{1,4}|[ivxl]{1,6})\s?(?:(?:\/|of|von|sur|de|di|из)\s?\d{1,4})?\s?[-–—|]?$/iu;
/** Points that a running line may stand higher or lower. */
const SAME_PLACE = 4;

/** The lines of all pages without running headers and footers: what stands in the same place of half of them, numbers aside. */
export function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const edges = pages.map(edgesOf);
  const places = new Map<string, number[]>();
  for (const edge of edges)
    for (const { text, y } of edge) places.set(numberless(text), [...(places.get(numberless(text)) ?? []), y]);
  const isRunning = ({ text, y }: PdfLine) => {
    const same = places.get(numberless(text)) ?? [];
    return same.filter((other) => Math.abs(other - y) <= SAME_PLACE).length >= Math.max(2, pages.length / 2);
  };
  return pages.map((lines, at) => {
    const edge = edges[at] ?? [];
    return lines.filter((line) => !edge.includes(line) || !(PAGE_NUMBER.test(line.text) || isRunning(line)));
  });
}

function edgesOf(lines: readonly PdfLine[]): PdfLine[] {
  const byHeight = lines.toSorted((a, b) => b.y - a.y);
  return [...byHeight.slice(0, AT_EDGE), ...byHeight.slice(AT_EDGE).slice(-AT_EDGE)];
}

function numberless(text: string): string {
  return text.replace(/\d+/g, '#');
}
