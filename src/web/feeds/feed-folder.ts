import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileName } from '../../article-files/names.ts';
import { factsOf, markdownOf } from '../../article-files/written.ts';
import type { Article } from '../../core/article.ts';
import { writeWhole } from './write-whole.ts';

/** An article that a feed has brought; without a title of its own it is called by its first sentence. */
export interface FeedArticle extends Omit<Article, 'id' | 'title'> {
  readonly title: string | null;
}

/** Articles that are kept of a feed. */
const MOST_KEPT = 200;

/** Where the articles of all feeds are. */
export function feedsFolder(corpusDir: string): string {
  return join(corpusDir, 'added', 'feeds');
}

/** Where the articles of one feed are: in a folder named after its host, marked by a hash of its address. */
export class FeedFolder {
  readonly #dir: string;
  readonly #mark: string;

  /** @param dirOfAll the folder of all feeds */
  constructor(dirOfAll: string, address: string) {
    const host = URL.canParse(address) ? new URL(address).hostname : '';
    this.#dir = join(dirOfAll, host.replace(/[^a-z0-9.-]/g, '-').replace(/^\.+|\.+$/g, '') || 'unknown');
    this.#mark = createHash('sha256').update(address).digest('hex').slice(0, 6);
  }

  /** Keys of the items whose articles are there, those of the oldest first. */
  async keys(): Promise<string[]> {
    return (await this.#files()).map((file) => file.slice(-'0123456789abcdef.md'.length, -'.md'.length));
  }

  /**
   * @param link where the article is; null where the feed does not say
   * @param fetched ISO 8601 time
   * @throws what the file system throws
   */
  async write(key: string, article: FeedArticle, link: string | null, fetched: string): Promise<void> {
    const { title, date, author } = article;
    const name = fileName(date ?? fetched.slice(0, 10), title ?? '', `${this.#mark}-${key}`);
    const noted = { author: author ?? '', fetched };
    await writeWhole(join(this.#dir, `${name}.md`), markdownOf(article, factsOf(article, link), noted));
  }

  /** Removes the oldest beyond what is kept. */
  async tidy(): Promise<void> {
    const files = await this.#files();
    for (const file of files.slice(0, Math.max(0, files.length - MOST_KEPT))) await rm(join(this.#dir, file));
  }

  async #files(): Promise<string[]> {
    const ours = new RegExp(`-${this.#mark}-[0-9a-f]{16}\\.md$`);
    const names = await readdir(this.#dir).catch(() => []);
    return names.filter((name) => ours.test(name)).toSorted();
  }
}
