import type { Block } from './blocks.ts';
import { childrenOf, isElement, isText, namesOf, type PageElement, type PageNode } from './page-dom.ts';
import { tableBlocks, type Cell } from './table.ts';

const BLOCK = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;
/** Longer cells are text that a table only lays out. */
const LONGEST_CELL = 300;
/** A line of which more than this is linked, and that is no sentence, only leads elsewhere. */
const LINK_SHARE = 0.9;
export const SENTENCE_END = /[.!?…]["'”’»)]*$/;
/** A line without a letter or a figure is an ornament. */
const SAYS = /[\p{L}\p{N}]/u;
/** Only <br> is a line break of a page. */
const BREAK = '\n';

/** A block of a page, and what it stands in. */
export interface PageBlock extends Block {
  readonly isItem: boolean;
  /** Whether it is named as the sentence that stands under a headline. */
  readonly isIntro: boolean;
}

/** How publishing systems name the sentence under a headline. */
const INTRO =
  /(?<![a-z])(?:stand-?first|sub-?title|sub-?head(?:line|ing)?|dec?k|lead|lede|intro(?:duction)?|excerpt|summary|teaser|chapo|vorspann)(?![a-z])/i;

/** The paragraphs, headings, items and rows of a page, in order, without the lines that only lead elsewhere. */
export function pageBlocks(root: PageElement): PageBlock[] {
  const lines: (PageBlock & { readonly leads: boolean })[] = [];
  let parts: string[] = [];
  let linked = 0;
  let kind: 'text' | 'heading' = 'text';
  let [items, intros] = [0, 0];

  function finish(): void {
    const text = oneSpaced(parts.join(''));
    // A heading may link to itself; one in a list leads to another article.
    const mayLead = kind === 'text' || items > 0;
    const leads = mayLead && linked > text.length * LINK_SHARE && !SENTENCE_END.test(text);
    if (SAYS.test(text)) lines.push({ text, kind, leads, isItem: items > 0, isIntro: intros > 0 });
    parts = [];
    linked = 0;
  }

  function visit(node: PageNode, inLink: boolean): void {
    if (isText(node)) {
      const written = (node.textContent ?? '').replace(/\s+/g, ' ');
      if (inLink) linked += written.trim().length;
      if (written !== '' && (written !== ' ' || parts.at(-1) !== BREAK)) parts.push(written);
    } else if (isElement(node)) visitElement(node, inLink);
  }

  function visitElement(element: PageElement, inLink: boolean): void {
    const name = element.localName;
    if (name === 'br') {
      if (parts.at(-1) === BREAK) finish();
      else parts.push(BREAK);
    } else if (name === 'table' && isData(element)) {
      finish();
      for (const block of dataBlocks(element)) lines.push({ ...block, leads: false, isItem: true, isIntro: false });
    } else if (BLOCK.has(name)) visitBlock(element, inLink);
    else for (const child of childrenOf(element)) visit(child, inLink || name === 'a');
  }

  function visitBlock(element: PageElement, inLink: boolean): void {
    const isHeading = HEADING.test(element.localName);
    const isItem = element.localName === 'li';
    const isIntro = INTRO.test(namesOf(element));
    finish();
    if (isHeading) kind = 'heading';
    if (isItem) items++;
    if (isIntro) intros++;
    for (const child of childrenOf(element)) visit(child, inLink);
    finish();
    if (isHeading) kind = 'text';
    if (isItem) items--;
    if (isIntro) intros--;
  }

  visit(root, false);
  finish();
  return lines
    .filter((line, at) => !line.leads && !(line.kind === 'heading' && isOverNothing(lines, at)))
    .map(({ text, kind, isItem, isIntro }) => ({ text, kind, isItem, isIntro }));
}

/** Whether no text follows a heading: it ends the page, or stands over lines that only lead elsewhere. */
function isOverNothing(lines: readonly { readonly kind: Block['kind']; readonly leads: boolean }[], at: number) {
  let next = at + 1;
  while (lines[next]?.leads === true) next++;
  const below = lines[next];
  return below === undefined || (next > at + 1 && below.kind === 'heading');
}

/** Whether a table holds data, and does not lay out the page. */
function isData(table: PageElement): boolean {
  if (table.querySelector('table') !== null || table.getAttribute('role') === 'presentation') return false;
  if (table.querySelector('th, caption') !== null) return true;
  const rows = rowsOf(table);
  return (
    rows.length > 1 &&
    rows.every((row) => row.length > 1 && row.every(({ text }) => text.length <= LONGEST_CELL)) &&
    table.querySelector('p + p, h1, h2, h3, ul, ol') === null
  );
}

function dataBlocks(table: PageElement): Block[] {
  const caption = table.querySelector('caption');
  const name = caption === null ? '' : cellText(caption);
  const rows = tableBlocks(rowsOf(table));
  return name === '' ? rows : [{ text: name, kind: 'text' }, ...rows];
}

function rowsOf(table: PageElement): Cell[][] {
  return [...table.querySelectorAll('tr')].map((row) => {
    const inHead = row.parentNode !== null && isElement(row.parentNode) && row.parentNode.localName === 'thead';
    return [...childrenOf(row)].flatMap((cell) => {
      if (!isElement(cell) || (cell.localName !== 'td' && cell.localName !== 'th')) return [];
      return [
        {
          text: cellText(cell),
          isHeading: inHead || cell.localName === 'th',
          across: spanOf(cell, 'colspan'),
          down: spanOf(cell, 'rowspan'),
        },
      ];
    });
  });
}

function cellText(cell: PageElement): string {
  const parts: string[] = [];
  const visit = (node: PageNode) => {
    if (isText(node)) parts.push(node.textContent ?? '');
    else if (isElement(node)) {
      const space = BLOCK.has(node.localName) || node.localName === 'br' ? ' ' : '';
      parts.push(space);
      for (const child of childrenOf(node)) visit(child);
      parts.push(space);
    }
  };
  visit(cell);
  return oneSpaced(parts.join(''));
}

const LONGEST_SPAN = 1000;

function spanOf(cell: PageElement, name: 'colspan' | 'rowspan'): number {
  return Math.min(LONGEST_SPAN, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1));
}

/** Places where a word may be parted are no part of it. */
function oneSpaced(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
