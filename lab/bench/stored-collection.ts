import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/core/article.ts';
import { splitPassages } from '../../src/core/text/passages.ts';
import { Dice } from './dice.ts';

/** One file is what a paper writes in a few days: when something changes, the other files stay as they are. */
const ARTICLES_A_FILE = 50;

/** A passage as any search engine takes it. */
export interface StoredPassage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface StoredCollection {
  readonly articles: number;
  readonly passages: number;
  /** Passages drawn at random, each as likely as any other. */
  readonly sample: readonly StoredPassage[];
}

/**
 * Writes articles into a folder as `.jsonl` files, in order, never holding more than one file of them.
 * @param sampleSize how many passages to draw (fewer where there are not so many)
 */
export function storeCollection(
  articles: Iterable<Article>,
  dir: string,
  seed: number,
  sampleSize: number,
): StoredCollection {
  mkdirSync(dir, { recursive: true });
  const dice = new Dice(seed);
  const sample: StoredPassage[] = [];
  let count = 0;
  let passages = 0;
  let file: Article[] = [];
  const flush = () => {
    if (file.length > 0) writeArticles(join(dir, `articles-${String(count).padStart(7, '0')}.jsonl`), file);
    file = [];
  };
  for (const article of articles) {
    for (const passage of passagesOf(article)) {
      passages += 1;
      // Reservoir sampling (Vitter's algorithm R).
      const at = sample.length < sampleSize ? sample.length : dice.between(0, passages - 1);
      if (at < sampleSize) sample[at] = passage;
    }
    file.push(article);
    count += 1;
    if (file.length === ARTICLES_A_FILE) flush();
  }
  flush();
  return { articles: count, passages, sample };
}

/** The passages of a stored collection, read file by file. */
export function* storedPassages(dir: string): Generator<StoredPassage> {
  for (const file of filesOf(dir)) {
    for (const article of readArticles(join(dir, file))) yield* passagesOf(article);
  }
}

/**
 * Changes every passage of the last articles of a stored collection, as the newest are those that are still worked on.
 * @param share of the articles, from 0 to 1; at least one is changed
 * @param edition stands in what is changed: another number makes another change
 * @returns how many articles changed
 */
export function changeArticles(dir: string, share: number, edition: number): number {
  const files = filesOf(dir).toReversed();
  const all = files.reduce((sum, file) => sum + readArticles(join(dir, file)).length, 0);
  const wanted = Math.max(1, Math.round(all * share));
  let changed = 0;
  for (const file of files) {
    if (changed === wanted) break;
    const articles = readArticles(join(dir, file));
    const first = Math.max(0, articles.length - (wanted - changed));
    writeArticles(
      join(dir, file),
      articles.map((article, at) => (at < first ? article : corrected(article, edition))),
    );
    changed += articles.length - first;
  }
  return changed;
}

function corrected(article: Article, edition: number): Article {
  return { ...article, text: article.text.replaceAll(/(?<=\S)(?=\s*(?:\n|$))/g, ` Corrected in edition ${edition}.`) };
}

function* passagesOf(article: Article): Generator<StoredPassage> {
  for (const { id, start, end } of splitPassages(article))
    yield { id, title: article.title, text: article.text.slice(start, end) };
}

function filesOf(dir: string): string[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted();
}

function readArticles(path: string): Article[] {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Article => JSON.parse(line));
}

/** Written beside and renamed, so that nobody reads half a file. */
function writeArticles(path: string, articles: readonly Article[]): void {
  const lines = articles.map((article) =>
    JSON.stringify(Object.fromEntries(Object.entries(article).filter(([, value]) => value !== null))),
  );
  writeFileSync(`${path}.part`, `${lines.join('\n')}\n`);
  renameSync(`${path}.part`, path);
}
