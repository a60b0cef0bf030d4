import { answerQuestion } from '../core/answer/answering.ts';
import { cite } from '../core/answer/cite.ts';
import type { Chooser } from '../core/answer/chooser.ts';
import type { Embed } from '../core/answer/likeness.ts';
import type { Citation, PassageRef } from '../core/answer/citation.ts';
import type { English } from '../core/english/word-frequencies.ts';
import type { Article } from '../core/article.ts';
import type { IndexedArticle } from '../core/index/analysis.ts';
import type { Collection } from '../core/index/collection.ts';
import { ReloadRunningError, type Library, type LoadProgress, type ReloadReport } from '../core/library.ts';
import { retrieveFromIndexes } from '../core/ranking/candidates.ts';
import { thesaurus } from '../core/text/thesaurus.ts';
import { aboutCollection, type AboutCollection } from './about.ts';
import { compareWith } from './compare.ts';
import { Loader, type OnTrouble } from './loader.ts';
import type { LibrarySettings } from './messages.ts';
import { articlePage, passagePage } from './pages.ts';
import { cardOf, compareSnapshots, type Snapshot } from './snapshot.ts';

type OnProgress = (progress: LoadProgress) => void;

/**
 * Loads a folder of articles into this thread's own memory.
 * @param onTrouble told, as a sentence for whoever runs the bot, what did not work besides
 * @param chooser who chooses among the sentences found; null: nobody
 * @param embed a model whose vectors are heeded beside the words; null: the words alone
 * @returns the library, and what loading came to (every article is "added")
 * @throws CorpusFolderError where the folder cannot be read
 */
export async function openLocalLibrary(
  settings: LibrarySettings,
  english: English,
  onProgress: OnProgress = () => {},
  onTrouble: OnTrouble = () => {},
  chooser: Chooser | null = null,
  embed: Embed | null = null,
): Promise<{ readonly library: Library; readonly report: ReloadReport }> {
  const started = performance.now();
  const loader = new Loader(settings, english, onTrouble);
  const snapshot = await loader.open(onProgress);
  // It is put together at the first call, which takes a quarter of a second: better here than at somebody's question.
  thesaurus();
  const report = compareSnapshots(null, snapshot, {
    swapped: true,
    problem: null,
    refused: snapshot.reading.refused,
    ms: performance.now() - started,
  });
  return { library: new LocalLibrary(loader, snapshot, chooser, embed), report };
}

/** The collection in this thread's own memory: one immutable snapshot at a time, swapped whole. */
class LocalLibrary implements Library {
  readonly #loader: Loader;
  readonly #chooser: Chooser | null;
  readonly #embed: Embed | null;
  #snapshot: Snapshot;
  #reloading = false;
  /** Milliseconds since 1970. */
  #readAt = Date.now();
  #about: { readonly of: Collection; readonly told: Promise<AboutCollection> } | null = null;

  constructor(loader: Loader, snapshot: Snapshot, chooser: Chooser | null, embed: Embed | null) {
    this.#loader = loader;
    this.#chooser = chooser;
    this.#embed = embed;
    this.#snapshot = snapshot;
    loader.settle(snapshot);
  }

  ask: Library['ask'] = async (question, options) => {
    const started = performance.now();
    const { collection } = this.#snapshot;
    const answer = await answerQuestion(question, collection, options, retrieveFromIndexes, this.#chooser, this.#embed);
    return { ...answer, ms: performance.now() - started };
  };

  articles: Library['articles'] = async (page = 0) => {
    const { cards } = this.#snapshot;
    const { at, of, from, to } = articlePage(cards.length, page);
    return { at, of, total: cards.length, cards: cards.slice(from, to) };
  };

  article: Library['article'] = async (name, page = 0) => {
    const found = this.#named(name);
    if (found === null) return null;
    const { at, of, from, to } = passagePage(found, page);
    const passages = found.passages.slice(from, to).map((passage) => cite(passage, passage));
    return { card: cardOf(found), at, of, passages };
  };

  card: Library['card'] = async (name) => {
    const found = this.#named(name);
    return found === null ? null : cardOf(found);
  };

  #named(name: string): IndexedArticle | null {
    const { byId, byName } = this.#snapshot;
    return byId.get(name) ?? byName.get(name.trim().toLowerCase()) ?? null;
  }

  source: Library['source'] = async (typed) => (await this.suggestSources(typed, 1))[0] ?? null;

  passages: Library['passages'] = async (refs) => refs.map((ref) => this.#passage(ref));

  #passage({ passageId, start, end }: PassageRef): Citation | null {
    const passage = this.#snapshot.passages.get(passageId);
    if (passage === undefined || start >= end || passage.start + end > passage.end) return null;
    return cite(passage, { start: passage.start + start, end: passage.start + end });
  }

  around: Library['around'] = async (refs) =>
    refs.map((ref) => {
      const cited = this.#passage(ref);
      const passage = this.#snapshot.passages.get(ref.passageId);
      if (cited === null || passage === undefined) return null;
      const beside = (ordinal: number) => {
        const other = passage.article.passages[ordinal];
        return other === undefined ? null : cite(other, other);
      };
      return { before: beside(passage.ordinal - 1), passage: cited, after: beside(passage.ordinal + 1) };
    });

  suggestArticles: Library['suggestArticles'] = async (typed, limit) => this.#snapshot.titles.find(typed, limit);

  suggestSources: Library['suggestSources'] = async (typed, limit) =>
    this.#snapshot.sources.find(typed, limit).map(({ name }) => name);

  about: Library['about'] = async () => {
    const { collection } = this.#snapshot;
    if (this.#about?.of !== collection) this.#about = { of: collection, told: aboutCollection(this.#snapshot) };
    const { told } = this.#about;
    return { ...(await told), readAt: this.#readAt };
  };

  compare: Library['compare'] = (article) => compareWith(this.#snapshot.collection, article);

  file: Library['file'] = async (name) => {
    const id = this.#named(name)?.article.id;
    for (const [path, { found }] of this.#snapshot.reading.files)
      if (found.some(({ article }) => article.id === id)) return { path, articles: found.length };
    return null;
  };

  reload: Library['reload'] = async (onProgress = () => {}) => {
    if (this.#reloading) throw new ReloadRunningError();
    this.#reloading = true;
    try {
      return await this.#reload(onProgress);
    } finally {
      this.#reloading = false;
    }
  };

  async #reload(onProgress: OnProgress): Promise<ReloadReport> {
    const started = performance.now();
    const before = this.#snapshot;
    const kept = (problem: string, refused: ReloadReport['refused'] = []) =>
      compareSnapshots(before, before, { swapped: false, problem, refused, ms: performance.now() - started });
    try {
      const reading = await this.#loader.read(before.reading, onProgress);
      if (reading.articles.length === 0) return kept('No article could be loaded from the folder.', reading.refused);
      if (isSame(reading.articles, before.reading.articles)) this.#snapshot = { ...before, reading };
      else {
        this.#snapshot = await this.#loader.index(reading, before, onProgress);
        this.#loader.settle(this.#snapshot);
      }
      this.#readAt = Date.now();
      return compareSnapshots(before, this.#snapshot, {
        swapped: true,
        problem: null,
        refused: reading.refused,
        ms: performance.now() - started,
      });
    } catch (error) {
      return kept(error instanceof Error ? error.message : String(error));
    }
  }

  close: Library['close'] = () => this.#loader.close(this.#snapshot);
}

function isSame(some: readonly Article[], others: readonly Article[]): boolean {
  return some.length === others.length && some.every((article, at) => article === others[at]);
}
