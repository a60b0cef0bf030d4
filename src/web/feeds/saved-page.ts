import type { Article } from '../../core/article.ts';
import { PAGE_ENDINGS } from '../../core/fetching.ts';
import { parseFile } from '../../corpus/parse-file.ts';

/** Bytes of text that an article may have. */
const LONGEST = 5_000_000;

/**
 * Reads a page as one that was saved into the folder; null where there is no article in it.
 * @param type media type
 * @param charset the encoding as the server says it
 */
export async function readSavedPage(bytes: Uint8Array, type: string, charset: string | null): Promise<Article | null> {
  const found: Article[] = [];
  const sink = { found: (article: Article) => found.push(article), leftOut: () => {}, loadedWithout: () => {} };
  await parseFile(`page${PAGE_ENDINGS.get(type) ?? ''}`, Buffer.from(bytes), LONGEST, sink, charset);
  return found[0] ?? null;
}
