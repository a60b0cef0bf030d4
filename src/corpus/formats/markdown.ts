import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { frontMatterOf } from './front-matter.ts';
import { markdownPieces } from './markdown-pieces.ts';
import { oneLine } from '../readable.ts';
import { tell } from './article-of.ts';
import { titleFrom } from './metadata.ts';
import type { Sink } from './parsed.ts';

/** Quotes and lists in each other, and marks of one paragraph that may belong together: more are made by hand to take long. */
const DEEPEST = 50;
const MOST_MARKS = 1000;
/** With its white space; lists are nested by so much. */
const LONGEST_MARKER = 4;
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
  const blocks = pieces.flatMap((piece) => blocksOf(fromMarkdown(piece)));
  const [first] = blocks;
  const heading = first?.heading === 1 ? oneLine(first.text) : '';
  const stated = front.metadata.title ?? null;
  const withoutHeading = heading !== '' && (stated === null || stated === heading) ? blocks.slice(1) : blocks;
  const text = withoutHeading.map((block) => block.text).join('\n\n');
  if (text === '')
    return sink.leftOut({ problem: 'it holds no text', remedy: 'Write the article below the front matter.' }, null);
  tell({ id, text, title: stated ?? (heading || titleFrom(text)) }, front.metadata, null, sink);
}

/** Whether the parser would take long over it: it compares each mark with those before it, and each line with what it is nested in. */
function isOverdone(body: string): boolean {
  let marks = 0;
  for (const line of body.split('\n')) {
    const [markers = ''] = MARKERS.exec(line.slice(0, DEEPEST * LONGEST_MARKER)) ?? [];
    if (line.trim() === '' || markers !== '') marks = 0;
    const indent = line.length - line.trimStart().length;
    if (markers.replace(/[\d \t]/g, '').length > DEEPEST || indent > DEEPEST * LONGEST_MARKER) return true;
    marks += line.match(MARK)?.length ?? 0;
    if (marks > MOST_MARKS) return true;
  }
  return false;
}

interface Block {
  readonly text: string;
  /** Its level where it is a heading. */
  readonly heading: number | null;
}

/** Every paragraph, heading, list item, table row and line of code as text, in order; HTML is left out. */
function blocksOf(node: Nodes): Block[] {
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
      return node.children.flatMap((child: RootContent) => blocksOf(child));
    case 'paragraph':
    case 'heading': {
      const text = toString(node, { includeHtml: false, includeImageAlt: false }).replace(/\s+/g, ' ').trim();
      return text === '' ? [] : [{ text, heading: node.type === 'heading' ? node.depth : null }];
    }
    case 'code':
      return node.value.trim() === '' ? [] : [{ text: node.value.replace(/\s+/g, ' ').trim(), heading: null }];
    default:
      return [];
  }
}
