import { el } from './dom.ts';
import { timeText } from './time-text.ts';
import type { MarkdownNode } from './wire.ts';

const TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  struck: 's',
  subtext: 'small',
  quote: 'blockquote',
} as const;
/** These stand on lines of their own: a line break beside one is no empty line. */
const BLOCKS: ReadonlySet<string> = new Set(['heading', 'list', 'quote', 'subtext']);

/** Elements for Discord's Markdown. */
export function markdownView(nodes: readonly MarkdownNode[], locale: string): Node[] {
  return nodes.flatMap((node, at) => {
    const beside = [nodes[at - 1], nodes[at + 1]].some((other) => other !== undefined && isBlock(other));
    return node.kind === 'break' && beside ? [] : [view(node, locale)];
  });
}

function isBlock(node: MarkdownNode): boolean {
  return BLOCKS.has(node.kind === 'styled' ? node.style : node.kind) || (node.kind === 'code' && node.block);
}

function view(node: MarkdownNode, locale: string): Node {
  switch (node.kind) {
    case 'text':
      return document.createTextNode(node.text);
    case 'break':
      return el('br');
    case 'styled':
      return node.style === 'spoiler'
        ? spoiler(node.children, locale)
        : el(TAGS[node.style], {}, ...markdownView(node.children, locale));
    // The page's own headings are the first two levels; a message's are below them.
    case 'heading':
      return el(
        'p',
        { class: `heading-${node.level}`, role: 'heading', 'aria-level': node.level + 2 },
        ...markdownView(node.children, locale),
      );
    case 'list':
      return el(
        node.ordered ? 'ol' : 'ul',
        {},
        ...node.items.map((item) => el('li', {}, ...markdownView(item, locale))),
      );
    case 'link':
      return el(
        'a',
        { href: node.href, target: '_blank', rel: 'noopener noreferrer' },
        ...markdownView(node.children, locale),
      );
    case 'code':
      return node.block ? el('pre', { tabindex: 0 }, el('code', {}, node.text)) : el('code', {}, node.text);
    case 'time':
      return el(
        'time',
        { datetime: new Date(node.seconds * 1000).toISOString(), title: timeText(node.seconds, 'F', locale) },
        timeText(node.seconds, node.style, locale),
      );
    case 'mention':
      return el('span', { class: 'mention', dir: 'auto' }, node.label);
  }
}

function spoiler(children: readonly MarkdownNode[], locale: string): HTMLElement {
  const button = el(
    'button',
    { type: 'button', class: 'spoiler', 'aria-label': 'Spoiler', 'aria-expanded': 'false' },
    ...markdownView(children, locale),
  );
  button.addEventListener('click', () => {
    button.classList.add('shown');
    button.removeAttribute('aria-label');
    button.setAttribute('aria-expanded', 'true');
  });
  return button;
}
