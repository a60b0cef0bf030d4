import MiniSearch from 'minisearch';
import type { IndexedArticle } from './analysis.ts';
import { type Lexicon, NO_TERM } from './lexicon.ts';
import type { Pause } from './pause.ts';
import { buildPostings, countHolding, type IndexedUnit, type Postings } from './postings.ts';
import { termAt } from './word-stream.ts';

export interface ArticleHit {
  readonly serial: number;
  readonly score: number;
}

type SavedIndex = ReturnType<MiniSearch['toJSON']>;

/** Found by measurement (docs/quality.md). */
const BOOST = { text: 1, title: 1, source: 0.5 };
type Field = keyof typeof BOOST;
const FIELDS = Object.keys(BOOST) as Field[];

/**
 * Whole articles in an in-memory full-text index (MiniSearch, BM25+), by the serial numbers of their analysis.
 * Articles come and go one at a time; a state of an article that a snapshot does not know is passed over there.
 */
export class ArticleIndex {
  readonly #held = new Map<number, IndexedArticle>();
  readonly #index: MiniSearch<IndexedArticle>;

  private constructor(index: MiniSearch<IndexedArticle>) {
    this.#index = index;
  }

  static empty(lexicon: Lexicon): ArticleIndex {
    return new ArticleIndex(new MiniSearch<IndexedArticle>(optionsFor(lexicon)));
  }

  /**
   * The same as adding article after article, in a fraction of the time: occurrences are sorted by term
   * in flat arrays, and MiniSearch takes each term once, in the form in which it saves and loads.
   * @param pauses what is awaited between portions; null where nobody waits for an answer meanwhile: MiniSearch's own pauses double the time
   */
  static async of(articles: readonly IndexedArticle[], lexicon: Lexicon, pauses: Pause | null): Promise<ArticleIndex> {
    const pause = pauses ?? (async () => {});
    const count = articles.length * FIELDS.length;
    const postings = await buildPostings(
      null,
      unitsOf(articles),
      count,
      lexicon,
      await countHolding(unitsOf(articles), lexicon, pause),
      pause,
    );
    const lengths = articles.map((_, article) =>
      FIELDS.map((__, field) => postings.distinct[article * FIELDS.length + field] ?? 0),
    );
    const saved: SavedIndex = {
      serializationVersion: 2,
      documentCount: articles.length,
      nextId: articles.length,
      documentIds: Object.fromEntries(articles.map(({ serial }, article) => [article, serial])),
      fieldIds: Object.fromEntries(FIELDS.map((name, field) => [name, field])),
      fieldLength: Object.fromEntries(lengths.entries()),
      averageFieldLength: FIELDS.map(
        (_, field) => lengths.reduce((sum, length) => sum + (length[field] ?? 0), 0) / Math.max(1, articles.length),
      ),
      storedFields: {},
      dirtCount: 0,
      // MiniSearch only walks through it: so no two terms need be there at the same time.
      index: entriesOf(postings, lexicon) as Iterable<unknown> as SavedIndex['index'],
    };
    const index =
      pauses === null
        ? MiniSearch.loadJS(saved, optionsFor(lexicon))
        : await MiniSearch.loadJSAsync(saved, optionsFor(lexicon));
    const built = new ArticleIndex(index);
    for (const entry of articles) built.#held.set(entry.serial, entry);
    return built;
  }

  get isEmpty(): boolean {
    return this.#held.size === 0;
  }

  holds({ serial }: IndexedArticle): boolean {
    return this.#held.has(serial);
  }

  add(entry: IndexedArticle): void {
    if (this.#held.has(entry.serial)) return;
    this.#index.add(entry);
    this.#held.set(entry.serial, entry);
  }

  /** Takes out every article but these. */
  async keepOnly(kept: ReadonlySet<IndexedArticle>, pause: Pause): Promise<void> {
    for (const [serial, entry] of this.#held) {
      if (kept.has(entry)) continue;
      this.#index.remove(entry);
      this.#held.delete(serial);
      await pause();
    }
  }

  /** The best articles with any of the terms, best first. */
  search(terms: readonly string[], limit: number): ArticleHit[] {
    if (terms.length === 0) return [];
    return this.#index
      .search(terms.join(' '), { combineWith: 'OR', boost: BOOST })
      .slice(0, limit)
      .map(({ id, score }) => ({ serial: Number(id), score }));
  }
}

function optionsFor(lexicon: Lexicon) {
  return {
    idField: 'serial',
    fields: FIELDS,
    // Analysis has read the words already; MiniSearch takes their terms as they are.
    extractField: (entry: IndexedArticle, field: string) =>
      field === 'serial' ? entry.serial : writtenTerms(wordsIn(entry, field as Field), lexicon),
    tokenize: (text: string) => (text === '' ? [] : text.split(' ')),
    processTerm: (term: string) => term,
    // A state that is gone is taken out whole; no stale postings are left to sweep.
    autoVacuum: false,
  };
}

function wordsIn({ stream, titleWords, sourceWords }: IndexedArticle, field: Field): Uint32Array {
  return field === 'text' ? stream : field === 'title' ? titleWords : sourceWords;
}

/** The terms of these words with single spaces, as MiniSearch takes them. */
function writtenTerms(words: Uint32Array, lexicon: Lexicon): string {
  const found: string[] = [];
  for (const code of words) {
    const term = termAt(code, lexicon);
    if (term !== NO_TERM) found.push(lexicon.terms[term] ?? '');
  }
  return found.join(' ');
}

/** Each field of each article is a unit: article after article, the fields in their order. */
function* unitsOf(articles: readonly IndexedArticle[]): Generator<IndexedUnit[]> {
  for (const [article, entry] of articles.entries()) {
    yield FIELDS.map((name, field) => {
      const words = wordsIn(entry, name);
      return { number: article * FIELDS.length + field, words, from: 0, to: words.length };
    });
  }
}

/** Term after term: by field, by article, how often the field holds the term. */
function* entriesOf({ start, units, counts }: Postings, { terms }: Lexicon): Generator<SavedIndex['index'][number]> {
  for (const [term, written] of terms.entries()) {
    const end = start[term + 1] ?? 0;
    const byField: Record<string, Record<string, number>> = {};
    for (let posting = start[term] ?? 0; posting < end; posting++) {
      const unit = units[posting] ?? 0;
      (byField[unit % FIELDS.length] ??= {})[Math.floor(unit / FIELDS.length)] = counts[posting] ?? 0;
    }
    if (end > (start[term] ?? 0)) yield [written, byField];
  }
}
