import fc from 'fast-check';
import type { Range } from '../../../src/core/article.ts';

export function texts(text: string, ranges: readonly Range[]): string[] {
  return ranges.map(({ start, end }) => text.slice(start, end));
}

const word = fc.stringMatching(/^[\p{L}\p{N}'’.,!?“”-]{1,12}$/u);
/** What parts sentences and paragraphs, and what only looks like it. */
const edge = fc.constantFrom(
  ...'end. The|over! “No,”|“Why?” he|“Why?” She|Mr. Lee|the U.S. Senate|J. Ito|on Jan. 5|No. 3'.split('|'),
  ...'?! (2.)|…|%|$5|—|end.|End: 27.7bn.|... .'.split('|'),
);
const gap = fc.constantFrom('\n', '\n\n', '\r\n', ' \n \n', '\t', '\u00a0', '\u2028');

/** Anything that might be written in an article: words of any script, marks, gaps. */
export const prose = fc
  .array(fc.oneof({ weight: 6, arbitrary: word }, { weight: 4, arbitrary: edge }, { weight: 1, arbitrary: gap }), {
    maxLength: 100,
    size: 'max',
  })
  .map((parts) => parts.join(' '));
