import type { Citation } from '../core/answer/citation.ts';
import type { Range } from '../core/article.ts';
import type { Span } from '../core/span.ts';

/**
 * Text as Discord shows it literally: whatever could be markup, a mention, a time stamp, an emoji or
 * a link gets a backslash, which Discord does not show. White space becomes single spaces; a no-break space stays one,
 * for what is before "?" in French, or between the groups of a number, belongs together.
 */
export function escaped(text: string): string {
  return text
    .replace(/\s{2,}|[^\S\u00a0\u202f]/g, ' ')
    .replace(/[\\*_~|`<>[\]()#@:]/g, '\\$&')
    .replace(/(?<=^ ?)[-+](?= )/, '\\$&')
    .replace(/(?<=^ ?\d+)\.(?= )/, '\\.');
}

/** The spans of a line as Discord's Markdown. */
export function spansMarkdown(spans: readonly Span[]): string {
  return spans
    .map((span) => {
      if (typeof span === 'string') return escaped(span);
      if ('bold' in span) return `**${escaped(span.bold)}**`;
      if ('code' in span) return `\`${span.code.replace(/[`\s]+/g, ' ')}\``;
      if ('cite' in span) return `\\[${span.cite}\\]`;
      if ('person' in span) return `<@${span.person}>`;
      if ('moment' in span) return `<t:${Math.ceil(span.moment / 1000)}:R>`;
      return dateMarkdown(span.date);
    })
    .join('');
}

/** A calendar date in the reader's own format: the time stamp of that day's noon, UTC, which is the same day nearly everywhere. */
export function dateMarkdown(date: string): string {
  return `<t:${Date.parse(`${date}T12:00:00Z`) / 1000}:D>`;
}

/** A stretch of an article, given as offsets into it, with the words that answer in bold. */
export function answersInBold({ text, textStart, answers }: Citation, { start, end }: Range): string {
  let markdown = '';
  let at = start;
  for (const match of answers) {
    if (match.start < at || match.end > end) continue;
    markdown +=
      escaped(text.slice(at - textStart, match.start - textStart)) +
      `**${escaped(text.slice(match.start - textStart, match.end - textStart))}**`;
    at = match.end;
  }
  return markdown + escaped(text.slice(at - textStart, end - textStart));
}
