import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeArticles } from '../bench/collection.ts';

const ARTICLES_A_FILE = 10;

/** Writes one edition of a made-up collection into a folder; every article differs from one edition to another. */
export async function writeEdition(dir: string, seed: number, passages: number, edition: number): Promise<void> {
  await mkdir(dir, { recursive: true });
  const lines = Array.from(makeArticles(seed, passages), (article) =>
    // The format knows no null.
    JSON.stringify({
      ...article,
      author: undefined,
      text: `${article.text} It was corrected in edition ${edition}.`,
    }),
  );
  for (let start = 0; start < lines.length; start += ARTICLES_A_FILE) {
    const path = join(dir, `${String(start).padStart(6, '0')}.jsonl`);
    await writeFile(`${path}.part`, lines.slice(start, start + ARTICLES_A_FILE).join('\n'));
    await rename(`${path}.part`, path);
  }
}
