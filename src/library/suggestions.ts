import { fold } from '../core/text/terms.ts';

/**
 * What fits the letters typed so far: entries that begin with them, then those with words that begin
 * with each of the words typed; within both, the order given. All, up to the limit, where nothing is typed.
 */
export function suggestions<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
  typed: string,
  limit: number,
): Entry[] {
  const wanted = fold(typed).trim();
  const words = wanted.split(/\s+/);
  const opening: Entry[] = [];
  const within: Entry[] = [];
  for (const entry of entries) {
    const name = fold(nameOf(entry));
    if (name.startsWith(wanted)) opening.push(entry);
    else {
      const parts = name.split(/[^\p{L}\p{N}]+/u);
      if (words.every((word) => parts.some((part) => part.startsWith(word)))) within.push(entry);
    }
    if (opening.length >= limit) break;
  }
  return [...opening, ...within].slice(0, limit);
}
