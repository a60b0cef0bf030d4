import type { Article } from '../../src/core/article.ts';
import { parseFile } from '../../src/corpus/parse-file.ts';

const MAX_BYTES = 5_000_000;

/** What a file comes to: its articles, and the sentences about it. */
export async function parsed(path: string, content: string | Uint8Array, maxBytes = MAX_BYTES) {
  const articles: Article[] = [];
  const leftOut: string[] = [];
  const notes: string[] = [];
  await parseFile(path, Buffer.from(content), maxBytes, {
    found: (article) => articles.push(article),
    leftOut: ({ problem, remedy }) => leftOut.push(`${problem}. ${remedy}`),
    loadedWithout: ({ problem, remedy }) => notes.push(`${problem}. ${remedy}`),
  });
  return { articles, leftOut, notes };
}
