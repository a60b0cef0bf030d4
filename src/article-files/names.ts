import { createHash } from 'node:crypto';
import { fold } from '../core/languages/fold.ts';

const LONGEST_SLUG = 60;

/**
 * A name for the file of an article, of `a` to `z`, digits and `-` alone, whatever its title and date hold:
 * `2025-06-10-harbour-opens-again-1a2b3c4d.md`.
 * @param day ISO 8601 calendar date
 * @param content what the file will hold
 */
export function fileName(day: string, title: string, content: string): string {
  const slug = plain(fold(title.slice(0, 300))).slice(0, LONGEST_SLUG);
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return `${[plain(day), plain(slug), digest].filter((part) => part !== '').join('-')}.md`;
}

function plain(text: string): string {
  return text.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}
