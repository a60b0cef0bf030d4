import type { Article } from '../../core/article.ts';
import { parseFile } from '../../corpus/parse-file.ts';
import type { ReadPage } from './feed.ts';

/** How the folder's own reader knows them. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['text/html', '.html'],
  ['application/xhtml+xml', '.html'],
  ['text/plain', '.txt'],
  ['text/markdown', '.md'],
  ['application/pdf', '.pdf'],
]);
/** Bytes of text that an article may have. */
const LONGEST = 5_000_000;

/** Reads a whole page as one that was saved into the folder: the article, without what frames it. */
export const readSavedPage: ReadPage = async (bytes, type) => {
  const ending = ENDINGS.get(type);
  if (ending === undefined) return null;
  const found: Article[] = [];
  await parseFile(`page${ending}`, Buffer.from(bytes), LONGEST, {
    found: (article) => found.push(article),
    leftOut: () => {},
    loadedWithout: () => {},
  });
  const [article] = found;
  if (article === undefined) return null;
  const { title, text, date, author, language } = article;
  return { title, text, date, author, language };
};
