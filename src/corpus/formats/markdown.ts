import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { parseDocument } from 'yaml';
import { faultOf, Metadata, titleFrom } from './metadata.ts';
import type { Parsed } from './parsed.ts';

const FRONT_MATTER = /^---[^\S\n]*\n/;
const FRONT_MATTER_END = /^---[^\S\n]*$/m;

/** An article as Markdown: metadata in YAML between two lines `---`, then the text. */
export function parseMarkdown(id: string, raw: string): Parsed {
  const split = splitFrontMatter(raw);
  if (split === null) return fault(1, 'the YAML front matter is not closed', 'Put a line "---" after it.');
  const yaml = parseDocument(split.front, { schema: 'core', logLevel: 'error' });
  const [broken] = yaml.errors;
  if (broken !== undefined) {
    const line = (broken.linePos?.[0].line ?? 1) + 1;
    return fault(
      line,
      `the YAML front matter is broken (${broken.code.toLowerCase().replaceAll('_', ' ')})`,
      'Correct that line; put quotes around a value that holds a colon.',
    );
  }
  const metadata = Metadata.safeParse(yaml.toJS({ maxAliasCount: 10 }) ?? {});
  if (!metadata.success) return { found: [], faults: [{ line: 1, ...faultOf(metadata.error) }] };

  const blocks = blocksOf(fromMarkdown(split.body));
  const [first] = blocks;
  const heading = first?.heading === 1 ? first.text : null;
  const stated = metadata.data.title ?? null;
  const withoutHeading = heading !== null && (stated === null || stated === heading) ? blocks.slice(1) : blocks;
  const text = withoutHeading.map((block) => block.text).join('\n\n');
  if (text === '') return fault(null, 'it holds no text', 'Write the article below the front matter.');
  const { date, source, url, author, language } = metadata.data;
  return {
    faults: [],
    found: [
      {
        line: null,
        article: {
          id,
          text,
          title: stated ?? heading ?? titleFrom(text),
          date: date ?? null,
          source: source ?? null,
          url: url ?? null,
          author: author ?? null,
          language: language ?? null,
        },
      },
    ],
  };
}

function fault(line: number | null, problem: string, remedy: string): Parsed {
  return { found: [], faults: [{ line, problem, remedy }] };
}

/** The YAML and the rest; null where the front matter does not end. */
function splitFrontMatter(raw: string): { front: string; body: string } | null {
  const opening = FRONT_MATTER.exec(raw);
  if (opening === null) return { front: '', body: raw };
  const rest = raw.slice(opening[0].length);
  const closing = FRONT_MATTER_END.exec(rest);
  return closing === null
    ? null
    : { front: rest.slice(0, closing.index), body: rest.slice(closing.index + closing[0].length) };
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
