import { fold } from '../core/languages/fold.ts';

const LONGEST_SLUG = 60;

/**
 * A name for a file of articles, without its ending, of `a` to `z`, digits and `-` alone, whatever its title and date hold:
 * `2025-06-10-harbour-opens-again-1a2b3c4d`. Sorted by name, files stand in the order of their dates.
 * @param day ISO 8601 calendar date
 * @param mark what tells it from others of that day and title
 */
export function fileName(day: string, title: string, mark: string): string {
  const slug = plain(fold(title.slice(0, 300))).slice(0, LONGEST_SLUG);
  return [day, slug, mark]
    .map(plain)
    .filter((part) => part !== '')
    .join('-');
}

function plain(text: string): string {
  return text.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}
