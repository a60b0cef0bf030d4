import type { Article } from '../core/article.ts';
import { Analyser } from '../core/index/analysis.ts';
import type { LoadProgress, ReloadReport } from '../core/library.ts';
import { readCorpus, type CorpusReading } from '../corpus/read-corpus.ts';
import { pauseWhenDue } from '../library/pauses.ts';
import { shortHash } from '../core/text/hash.ts';
import { BulkWriter } from './bulk-writer.ts';
import { Clearing } from './clear.ts';
import { articleLines, documentId, hashOf } from './documents/documents.ts';
import { factsId, NO_FACTS, type Facts } from './generation.ts';
import { NEVER, seenBy, type ArticleDocument, type Lifetime } from './documents/layout.ts';
import { Lease } from './lease.ts';
import type { SearchTools } from './tools.ts';
import { VocabularyWriter } from './vocabulary-writer.ts';
import { factsAfter, Tally } from './documents/tally.ts';

/** Articles that are fetched at once. */
const ARTICLES_AT_ONCE = 50;

/** What a reload comes to that changes nothing. @param started milliseconds, by the clock of `performance` */
export function asItIs({ articles, passages }: Facts, started: number): ReloadReport {
  return {
    swapped: true,
    problem: null,
    added: [],
    changed: [],
    removed: [],
    unchanged: articles,
    refused: [],
    articles,
    passages,
    ms: performance.now() - started,
  };
}

/** An article that the index holds. */
interface Present {
  readonly key: string;
  readonly hash: string;
  readonly from: number;
}

/**
 * Reads the folder and brings a new generation into use, or leaves the one that is.
 * @throws ReloadRunningError while any process reloads; what the folder and the engine throw
 */
export async function reload(tools: SearchTools, onProgress: (progress: LoadProgress) => void): Promise<ReloadReport> {
  const lease = await Lease.take(tools.states, tools.leaseLength);
  try {
    return await new Reload(tools, lease, onProgress).run();
  } catch (error) {
    // Whoever reloads next takes it for given up in any case.
    await lease.giveUp().catch(() => {});
    throw error;
  }
}

class Reload {
  readonly #tools: SearchTools;
  readonly #lease: Lease;
  readonly #onProgress: (progress: LoadProgress) => void;
  readonly #analyser: Analyser;
  readonly #writer: BulkWriter;
  readonly #tally = new Tally();
  readonly #pause = pauseWhenDue();

  constructor(tools: SearchTools, lease: Lease, onProgress: (progress: LoadProgress) => void) {
    this.#tools = tools;
    this.#lease = lease;
    this.#onProgress = onProgress;
    this.#analyser = new Analyser(tools.english);
    this.#writer = new BulkWriter(tools.engine, tools.names, () => lease.check());
  }

  async run(): Promise<ReloadReport> {
    const started = performance.now();
    const { engine, names, generations, corpusDir, maxBytes } = this.#tools;
    const { current, dead } = this.#lease.before;
    await new Clearing(engine, names, this.#lease, this.#writer, (document, lifetime) =>
      this.#write(document.article, document.file, lifetime),
    ).run();
    const reading = await readCorpus(corpusDir, {
      maxBytes,
      onProgress: (done, total) => this.#onProgress({ stage: 'reading', done, total }),
    });
    generations.forget();
    const before = (await generations.find())?.facts ?? NO_FACTS;
    const present = current === 0 ? new Map<string, Present>() : await this.#present(current, dead);
    const files = filesOf(reading);
    const fresh: Article[] = [];
    const outdated: Present[] = [];
    for (const article of reading.articles) {
      const key = shortHash(article.id);
      const known = present.get(key);
      present.delete(key);
      if (known?.hash === hashOf(article, files.get(article) ?? '')) continue;
      fresh.push(article);
      if (known !== undefined) outdated.push(known);
    }
    const changed = new Set(outdated.map(({ key }) => key));
    const gone = [...present.values()];
    const { refused } = reading;
    if (reading.articles.length === 0 && current > 0) {
      await this.#lease.giveBack();
      return {
        ...asItIs(before, started),
        refused,
        swapped: false,
        problem: 'No article could be loaded from the folder.',
      };
    }
    if (current > 0 && fresh.length + gone.length === 0) {
      await this.#lease.giveBack();
      return { ...asItIs(before, started), refused };
    }
    const total = fresh.length + outdated.length + gone.length;
    let done = 0;
    const tell = () => this.#onProgress({ stage: 'indexing', done: ++done, total });
    await this.#takeOut(outdated, tell);
    const removed = await this.#takeOut(gone, tell);
    for (const article of fresh) {
      await this.#write(article, files.get(article) ?? '', { from: this.#lease.generation, until: NEVER }, 1);
      tell();
    }
    await new VocabularyWriter(this.#tools, this.#lease, this.#writer, this.#pause).write(this.#tally);
    await this.#writer.end();
    for (const index of [names.articles, names.passages, names.vocabulary]) await engine.refresh(index);
    const facts = factsAfter(before, this.#tally, await this.#span());
    await engine.put(names.states, factsId(this.#lease.generation), facts, null);
    await this.#lease.swap();
    generations.forget();
    const titles = (articles: readonly Article[]) => articles.map(({ title }) => title);
    return {
      ...asItIs(facts, started),
      refused,
      added: titles(fresh.filter(({ id }) => !changed.has(shortHash(id)))),
      changed: titles(fresh.filter(({ id }) => changed.has(shortHash(id)))),
      removed,
      unchanged: reading.articles.length - fresh.length,
    };
  }

  /** What the generation in use holds, by the articles' keys. */
  async #present(current: number, dead: readonly number[]): Promise<Map<string, Present>> {
    const { engine, names } = this.#tools;
    const found = new Map<string, Present>();
    const query = { bool: { filter: seenBy(current, dead) } };
    const wanted = { query, _source: false, stored_fields: '_none_', docvalue_fields: ['key', 'hash', 'from'] };
    for await (const hits of engine.all(names.articles, wanted, 'place', 5000)) {
      for (const { fields } of hits) {
        const key = String(fields?.['key']?.[0]);
        found.set(key, { key, hash: String(fields?.['hash']?.[0]), from: Number(fields?.['from']?.[0]) });
      }
    }
    return found;
  }

  /** From the new generation on nobody sees them. Returns their titles. */
  async #takeOut(articles: readonly Present[], tell: () => void): Promise<string[]> {
    const { engine, names } = this.#tools;
    const titles: string[] = [];
    for (let start = 0; start < articles.length; start += ARTICLES_AT_ONCE) {
      const ids = articles.slice(start, start + ARTICLES_AT_ONCE).map(({ from, key }) => documentId(from, key));
      const documents = await engine.many<ArticleDocument>(names.articles, ids, 'write');
      for (const { article, file, from } of documents.values()) {
        await this.#write(article, file, { from, until: this.#lease.generation }, -1);
        titles.push(article.title);
        tell();
      }
    }
    return titles;
  }

  /** @param sign what it is for the counts: 1 comes, -1 goes, 0 is neither */
  async #write(article: Article, file: string, lifetime: Lifetime, sign: 1 | -1 | 0 = 0): Promise<void> {
    const portions = this.#analyser.inPortions(article);
    let portion = portions.next();
    for (; portion.done !== true; portion = portions.next()) await this.#pause();
    const { lexicon } = this.#analyser;
    if (sign !== 0) this.#tally.add(portion.value, lexicon, sign);
    for (const { index, id, source } of articleLines(portion.value, lexicon, file, lifetime))
      await this.#writer.write(index, id, source);
    await this.#pause();
  }

  async #span(): Promise<Pick<Facts, 'oldest' | 'newest'>> {
    const { engine, names } = this.#tools;
    const filter = [...seenBy(this.#lease.generation, this.#lease.before.dead), { exists: { field: 'date' } }];
    const [oldest, newest] = await Promise.all(
      ['asc', 'desc'].map(async (order) => {
        const body = {
          size: 1,
          _source: false,
          docvalue_fields: ['date'],
          query: { bool: { filter } },
          sort: [{ date: order }],
        };
        const [hit] = (await engine.search(names.articles, body)).hits;
        const date = hit?.fields?.['date']?.[0];
        return typeof date === 'string' ? date : null;
      }),
    );
    return { oldest: oldest ?? null, newest: newest ?? null };
  }
}

function filesOf({ files }: CorpusReading): Map<Article, string> {
  return new Map([...files].flatMap(([path, { found }]) => found.map(({ article }) => [article, path] as const)));
}
