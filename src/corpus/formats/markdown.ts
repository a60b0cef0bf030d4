import type { Nodes, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Article } from '../../core/article.ts';
import { startsOf, textOf, type Block } from './blocks.ts';
import { frontMatterOf, type FrontMatter } from './front-matter.ts';
import { markdownPieces } from './markdown-pieces.ts';
import { oneLine } from '../readable.ts';
import { tell } from './article-of.ts';
import { titleFrom } from './metadata.ts';
import type { Sink } from './parsed.ts';
import { tableBlocks, type Cell } from './table.ts';

/** Quotes and lists in each other, and marks of one paragraph that may belong together: more are made by hand to take long. */
const DEEPEST = 50;
const MOST_MARKS = 1000;
/** Columns by which a list is nested in another one, at most. */
const WIDEST_MARKER = 4;
const MARKERS = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]|$))+/;
const MARK = /[*_]+|=+|[[\]]|`+|<|&/g;

/** An article as Markdown: metadata in YAML between two lines `---`, then the text. */
export function parseMarkdown(id: string, raw: string, sink: Sink): void {
  const front = frontMatterOf(raw);
  if ('problem' in front) return sink.leftOut(front, front.line);
  const pieces = markdownPieces(front.body);
  if (pieces === null || isOverdone(front.body)) {
    return sink.leftOut(
      {
        problem: 'its Markdown is nested too deeply, or marked up too much in one place',
        remedy: 'Put blank lines between its paragraphs, or save it as .txt.',
      },
      null,
    );
  }
  const blocks = pieces.flatMap((piece) => blocksOf(fromMarkdown(piece, TABLES)));
  const [first] = blocks;
  const heading = first?.isTitle === true ? oneLine(first.text) : '';
  const stated = front.metadata.title ?? null;
  const withoutHeading = heading !== '' && (stated === null || stated === heading) ? blocks.slice(1) : blocks;
  const { text, ...marks } = marked(withoutHeading, front.metadata);
  if (text === '')
    return sink.leftOut({ problem: 'it holds no text', remedy: 'Write the article below the front matter.' }, null);
  tell({ id, text, ...marks, title: stated ?? (heading || titleFrom(text)) }, front.metadata, null, sink);
}

/** The text of the blocks, with what the front matter says of them by their numbers. */
function marked(
  blocks: readonly Block[],
  { rows, pages }: FrontMatter['metadata'],
): Pick<Article, 'text' | 'rows' | 'pages'> {
  const isRow = new Set(rows);
  const read = textOf(blocks.map((block, at) => (isRow.has(at + 1) ? { ...block, kind: 'row' } : block)));
  if (!pages) return read;
  const starts = startsOf(blocks);
  const begun = pages.map((number) => starts[number - 1] ?? read.text.length).toSorted((a, b) => a - b);
  return { ...read, pages: begun };
}

/** Whether the parser would take long over it: it compares each mark with those before it, and each line with what it is nested in. */
function isOverdone(body: string): boolean {
  let marks = 0;
  for (const line of body.split('\n')) {
    const [markers = ''] = MARKERS.exec(line) ?? [];
    if (line.trim() === '' || markers !== '') marks = 0;
    const indent = line.length - line.trimStart().length;
    if (markers.replace(/[\d \t]/g, '').length > DEEPEST || indent > DEEPEST * WIDEST_MARKER) return true;
    marks += line.match(MARK)?.length ?? 0;
    if (marks > MOST_MARKS) return true;
  }
  return false;
}

/** Tables are the one thing beyond CommonMark that is read: a row of pipes is no sentence. */
const TABLES = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };

interface MarkdownBlock extends Block {
  /** Whether it is a heading of the first level. */
  readonly isTitle?: boolean;
}

/** Every paragraph, heading, list item, table row and line of code as text, in order; HTML is left out. */
function blocksOf(node: Nodes): MarkdownBlock[] {
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
      return node.children.flatMap((child: RootContent) => blocksOf(child));
    case 'paragraph': {
      const text = written(node);
      return text === '' ? [] : [{ text, kind: 'text' }];
    }
    case 'heading': {
      const text = written(node);
      return text === '' ? [] : [{ text, kind: 'heading', isTitle: node.depth === 1 }];
    }
    case 'table':
      return tableBlocks(rowsOf(node));
    case 'code':
      return node.value.trim() === '' ? [] : [{ text: node.value.replace(/\s+/g, ' ').trim(), kind: 'text' }];
    default:
      return [];
  }
}

/** The first row of a Markdown table is its headings. */
function rowsOf(table: Table): Cell[][] {
  return table.children.map((row, at) =>
    row.children.map((cell) => ({ text: written(cell), isHeading: at === 0, across: 1, down: 1 })),
  );
}

function written(node: Nodes): string {
  return toString(node, { includeHtml: false, includeImageAlt: false }).replace(/\s+/g, ' ').trim();
}
