import type { Citation } from '../core/answer/citation.ts';
import type { Block, Reply } from '../core/reply/reply.ts';
import type { Span } from '../core/span.ts';
import type { Style } from './style.ts';

/** A reply as lines of text for a terminal. */
export function replyText(reply: Reply, style: Style): string {
  const links = reply.actions.flatMap((action) =>
    action.kind === 'link' ? [style.dim(`${action.label}: ${printable(action.url)}`)] : [],
  );
  return [...reply.blocks.map((block) => blockText(block, style)), ...links].join('\n');
}

function blockText(block: Block, style: Style): string {
  switch (block.kind) {
    case 'heading':
      return style.bold(spansText(block.spans, style));
    case 'text':
      return spansText(block.spans, style);
    case 'note':
      return style.dim(spansText(block.spans, style));
    case 'list':
      return block.items.map((item) => `  • ${spansText(item, style)}`).join('\n');
    case 'rule':
      return '';
    case 'sentence':
      return `${emphasised(block.citation, style)} ${style.good(block.cites.map((n) => `[${n}]`).join(''))}`;
    case 'citation':
      return citationText(block, style);
  }
}

function citationText(
  { n, citation, shows, again = false }: Extract<Block, { kind: 'citation' }>,
  style: Style,
): string {
  const marker = n === null ? '•' : style.good(`[${n}]`);
  const where = citation.page === undefined ? `paragraph ${citation.paragraph}` : `page ${citation.page}`;
  const details = [citation.source, citation.date, where, citation.article].filter((detail) => detail !== null);
  const place = again
    ? `${marker} ${style.dim(`the same article, ${where}`)}`
    : `${marker} ${style.bold(printable(citation.title))} ${style.dim(printable(`(${details.join(', ')})`))}`;
  if (shows === 'place') return place;
  const before = citation.text.slice(0, citation.start - citation.textStart);
  const after = citation.text.slice(citation.end - citation.textStart);
  const passage = `${style.dim(printable(before))}${emphasised(citation, style)}${style.dim(printable(after))}`;
  return `${place}\n    ${passage}\n`;
}

/** The quote with the words that answer in bold. */
function emphasised({ quote, start, answers }: Citation, style: Style): string {
  let text = '';
  let at = 0;
  for (const match of answers) {
    const from = match.start - start;
    if (from < at || match.end - start > quote.length) continue;
    text += printable(quote.slice(at, from)) + style.bold(printable(quote.slice(from, match.end - start)));
    at = match.end - start;
  }
  return text + printable(quote.slice(at));
}

function spansText(spans: readonly Span[], style: Style): string {
  return spans
    .map((span) => {
      if (typeof span === 'string') return printable(span);
      if ('bold' in span) return style.bold(printable(span.bold));
      if ('code' in span) return printable(span.code);
      if ('cite' in span) return style.good(`[${span.cite}]`);
      if ('person' in span) return printable(`@${span.person}`);
      if ('moment' in span) return new Date(span.moment).toISOString();
      return span.date;
    })
    .join('');
}

/** One line, without the control characters that would command the terminal. */
function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '');
}
