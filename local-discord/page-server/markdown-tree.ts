import { parse } from 'discord-markdown-parser';
import type { MarkdownNode } from '../page/wire.ts';

/** A node as the parser makes it. */
interface Parsed {
  readonly type: string;
  readonly content?: string | readonly Parsed[];
  readonly level?: number;
  readonly target?: string;
  readonly timestamp?: string;
  readonly format?: string;
  readonly id?: string;
  readonly name?: string;
}

const STYLES: Readonly<Record<string, Extract<MarkdownNode, { kind: 'styled' }>['style']>> = {
  strong: 'bold',
  em: 'italic',
  underline: 'underline',
  strikethrough: 'struck',
  spoiler: 'spoiler',
  subtext: 'subtext',
  blockQuote: 'quote',
};

const ITEM = /^\s*(?:[-*]|(\d+)\.) (.*)$/;

/**
 * Discord's Markdown as a tree.
 * @param nameOf the name of a user by id; undefined for a stranger
 */
export function markdownTree(markdown: string, nameOf: (userId: string) => string | undefined): MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  for (const block of blocks(markdown)) {
    if (typeof block === 'string') nodes.push(...treeOf(parse(block, 'extended'), nameOf));
    else
      nodes.push({
        kind: 'list',
        ordered: block.ordered,
        items: block.items.map((item) => treeOf(parse(item, 'extended'), nameOf)),
      });
  }
  return nodes;
}

/** Lists apart from what stands between them: the parser knows no lists. */
function blocks(markdown: string): (string | { ordered: boolean; items: string[] })[] {
  if (markdown.includes('```')) return [markdown];
  const found: (string | { ordered: boolean; items: string[] })[] = [];
  for (const line of markdown.split('\n')) {
    const item = ITEM.exec(line);
    const last = found.at(-1);
    if (item === null) {
      if (typeof last === 'string') found[found.length - 1] = `${last}\n${line}`;
      else found.push(line);
    } else if (typeof last === 'object') last.items.push(item[2] ?? '');
    else found.push({ ordered: item[1] !== undefined, items: [item[2] ?? ''] });
  }
  return found;
}

function treeOf(parsed: readonly Parsed[], nameOf: (userId: string) => string | undefined): MarkdownNode[] {
  return parsed.map((node): MarkdownNode => {
    const children = () =>
      typeof node.content === 'string' ? [textNode(node.content)] : treeOf(node.content ?? [], nameOf);
    const text = typeof node.content === 'string' ? node.content : '';
    const style = STYLES[node.type];
    if (style !== undefined) return { kind: 'styled', style, children: children() };
    switch (node.type) {
      case 'br':
        return { kind: 'break' };
      case 'heading':
        return { kind: 'heading', level: node.level ?? 3, children: children() };
      case 'inlineCode':
        return { kind: 'code', text, block: false };
      case 'codeBlock':
        return { kind: 'code', text, block: true };
      case 'timestamp':
        return { kind: 'time', seconds: Number(node.timestamp), style: node.format ?? 'f' };
      case 'user':
        return { kind: 'mention', label: `@${nameOf(node.id ?? '') ?? 'unknown-user'}` };
      case 'twemoji':
        return textNode(node.name ?? '');
      case 'everyone':
        return textNode('@everyone');
      case 'here':
        return textNode('@here');
      case 'link':
      case 'url':
      case 'autolink': {
        const href = node.target ?? '';
        return /^https?:\/\//.test(href) ? { kind: 'link', href, children: children() } : textNode(href);
      }
      default:
        return typeof node.content === 'object'
          ? { kind: 'styled', style: 'italic', children: children() }
          : textNode(text);
    }
  });
}

function textNode(text: string): MarkdownNode {
  return { kind: 'text', text };
}
