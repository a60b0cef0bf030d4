import { answerQuestion, type TimelessAnswer } from '../core/answer/answering.ts';
import type { Chooser } from '../core/answer/chooser.ts';
import { cite } from '../core/answer/cite.ts';
import type { Citation, PassageRef } from '../core/answer/citation.ts';
import type { Embed } from '../core/answer/likeness.ts';
import { Lexicon } from '../core/index/lexicon.ts';
import type { About, Library, LoadProgress, ReloadReport } from '../core/library.ts';
import { ReloadRunningError } from '../core/library.ts';
import { Analyser, type IndexedPassage } from '../core/index/analysis.ts';
import type { AskOptions } from '../core/question/ask-options.ts';
import { takenOver } from '../core/question/follow-up.ts';
import { readQuestion } from '../core/question/read-question.ts';
import { articlePage } from '../library/pages.ts';
import { ARTICLES_READ, examplesFrom, openings, SOURCES_NAMED } from '../library/about.ts';
import { Suggestions } from '../library/suggestions.ts';
import { compareIn } from './compare.ts';
import { NO_FACTS, type Generation } from './generation.ts';
import { cardOf, Lists } from './lists.ts';
import { seenBy, type PassageDocument } from './documents/layout.ts';
import { PassageStore } from './passage-store.ts';
import { Pieces } from './pieces.ts';
import { QuestionWords } from './question-words.ts';
import { asItIs, reload } from './reload.ts';
import type { SearchTools } from './tools.ts';
import { questionCollection, Retrieval } from './retrieve.ts';
import { Vocabulary } from './vocabulary.ts';

/** Readings of a question until nothing is lacking: three for one with a misspelt word. */
const MOST_READINGS = 12;

/** The articles in a search engine, which any number of processes ask. */
export class SearchLibrary implements Library {
  readonly #tools: SearchTools;
  readonly #chooser: Chooser | null;
  readonly #embed: Embed | null;
  readonly #vocabulary: Vocabulary;
  readonly #store: PassageStore;
  readonly #lists: Lists;
  #reloading = false;
  #about: { readonly of: number; readonly told: Promise<About> } | null = null;

  constructor(tools: SearchTools, chooser: Chooser | null = null, embed: Embed | null = null) {
    this.#tools = tools;
    this.#chooser = chooser;
    this.#embed = embed;
    this.#vocabulary = new Vocabulary(tools.engine, tools.names.vocabulary);
    this.#store = new PassageStore(tools.engine, tools.names.passages);
    this.#lists = new Lists(tools.engine, tools.names);
  }

  ask: Library['ask'] = async (question, options = {}) => {
    const started = performance.now();
    const generation = await this.#tools.generations.now();
    const retrieval = await this.#retrievalFor(question, options, generation);
    const [answer, published] = await Promise.all([
      answerQuestion(question, retrieval.collection, options, retrieval.retrieve, this.#chooser, this.#embed),
      this.#lists.publishedWithin(generation, options),
    ]);
    const { pieces } = retrieval;
    return {
      ...answer,
      published,
      sentences: answer.sentences.map((sentence) => ({ ...sentence, citation: pieces.restored(sentence.citation) })),
      citations: answer.citations.map((citation) => pieces.restored(citation)),
      passages: answer.passages.map((passage) => pieces.restored(passage)),
      ms: performance.now() - started,
    };
  };

  async #retrievalFor(typed: string, options: AskOptions, generation: Generation): Promise<Retrieval> {
    const words = await this.#wordsFor(typed, options, generation);
    return new Retrieval(this.#tools, this.#store, generation, words);
  }

  /** What the vocabulary has to say for a question: it is read again and again until it asks for nothing more. */
  async #wordsFor(typed: string, options: AskOptions, generation: Generation): Promise<QuestionWords> {
    const words = new QuestionWords();
    for (let reading = 0; reading < MOST_READINGS; reading++) {
      const collection = questionCollection(words, generation, this.#tools.english);
      const followed = takenOver(typed, collection, options);
      readQuestion(followed?.question ?? typed, collection, options.locale);
      if (words.isComplete) return words;
      await words.fetch(this.#vocabulary, generation);
    }
    throw new Error('The words of a question could not be looked up.');
  }

  articles: Library['articles'] = async (page = 0) => {
    const generation = await this.#tools.generations.now();
    const total = generation.facts.articles;
    const { at, of, from, to } = articlePage(total, page);
    return { at, of, total, cards: await this.#lists.page(generation, from, to - from) };
  };

  article: Library['article'] = async (name, page = 0) => {
    const generation = await this.#tools.generations.now();
    const found = await this.#lists.named(generation, name);
    if (found === null) return null;
    const { pageStarts, passages, key } = found;
    const at = Math.min(page, pageStarts.length - 1);
    const to = pageStarts[at + 1] ?? passages;
    const ordinals = { range: { ordinal: { gte: pageStarts[at] ?? 0, lt: to } } };
    const pieces = await this.#pieces(generation, [{ term: { article: key } }, ordinals]);
    return {
      card: cardOf(found),
      at,
      of: pageStarts.length,
      passages: pieces.passages.map((one) => wholeOf(one, pieces)),
    };
  };

  card: Library['card'] = async (name) => {
    const found = await this.#lists.named(await this.#tools.generations.now(), name);
    return found === null ? null : cardOf(found);
  };

  source: Library['source'] = async (typed) => (await this.suggestSources(typed, 1))[0] ?? null;

  passages: Library['passages'] = async (refs) => {
    const pieces = await this.#withIds(refs);
    return refs.map((ref) => cited(ref, pieces));
  };

  around: Library['around'] = async (refs) => {
    const generation = await this.#tools.generations.now();
    const found = await this.#withIds(refs, generation);
    const places = found.passages.flatMap(({ article: { key }, ordinal }) =>
      [ordinal - 1, ordinal + 1].map((beside) => ({
        bool: { filter: [{ term: { article: key } }, { term: { ordinal: beside } }] },
      })),
    );
    const beside = places.length === 0 ? found : await this.#pieces(generation, [{ bool: { should: places } }]);
    return refs.map((ref) => {
      const passage = found.passages.find(({ id }) => id === ref.passageId);
      const citation = cited(ref, found);
      if (passage === undefined || citation === null) return null;
      const at = (ordinal: number) => {
        const other = beside.passages.find(
          ({ article: { key }, ordinal: its }) => key === passage.article.key && its === ordinal,
        );
        return other === undefined ? null : wholeOf(other, beside);
      };
      return { before: at(passage.ordinal - 1), passage: citation, after: at(passage.ordinal + 1) };
    });
  };

  suggestArticles: Library['suggestArticles'] = async (typed, limit) =>
    this.#lists.suggest(await this.#tools.generations.now(), typed, limit);

  suggestSources: Library['suggestSources'] = async (typed, limit) => {
    const { sources } = await this.#tools.generations.now();
    const names = await Suggestions.of(
      sources,
      ({ name }) => name,
      async () => {},
    );
    return names.find(typed, limit).map(({ name }) => name);
  };

  about: Library['about'] = async () => {
    const generation = await this.#tools.generations.now();
    if (this.#about?.of === generation.number) return this.#about.told;
    const about = { of: generation.number, told: this.#tell(generation) };
    this.#about = about;
    // What could not be looked up is looked up again.
    about.told.catch(() => {
      if (this.#about === about) this.#about = null;
    });
    return about.told;
  };

  async #tell(generation: Generation): Promise<About> {
    const { facts, sources, swappedAt } = generation;
    const analyser = new Analyser(this.#tools.english);
    const newest = (await this.#lists.newest(generation, ARTICLES_READ)).map((article) => analyser.analyse(article));
    return {
      articles: facts.articles,
      passages: facts.passages,
      sources: sources.slice(0, SOURCES_NAMED).map(({ name }) => name),
      sourceCount: sources.length,
      span: facts.oldest === null || facts.newest === null ? null : { oldest: facts.oldest, newest: facts.newest },
      readAt: swappedAt,
      newest: openings(newest),
      examples: await examplesFrom(newest, this.#tools.english, (question) => this.#byWords(question)),
    };
  }

  async #byWords(question: string): Promise<TimelessAnswer> {
    const { collection, retrieve } = await this.#retrievalFor(question, {}, await this.#tools.generations.now());
    return answerQuestion(question, collection, {}, retrieve);
  }

  compare: Library['compare'] = async (article) =>
    compareIn(this.#tools, this.#vocabulary, await this.#tools.generations.now(), article);

  file: Library['file'] = async (name) => {
    const generation = await this.#tools.generations.now();
    const found = await this.#lists.named(generation, name);
    return found === null ? null : { path: found.file, articles: await this.#lists.inFile(generation, found.file) };
  };

  reload: Library['reload'] = async (
    onProgress: (progress: LoadProgress) => void = () => {},
  ): Promise<ReloadReport> => {
    // The lease tells two processes apart; of two calls in one process it might go to the later.
    if (this.#reloading) throw new ReloadRunningError();
    this.#reloading = true;
    const started = performance.now();
    try {
      return await reload(this.#tools, onProgress);
    } catch (error) {
      if (error instanceof ReloadRunningError) throw error;
      const generation = await this.#tools.generations.find().catch(() => null);
      const problem = error instanceof Error ? error.message : String(error);
      return { ...asItIs(generation?.facts ?? NO_FACTS, started), swapped: false, problem };
    } finally {
      this.#reloading = false;
    }
  };

  close: Library['close'] = () => this.#tools.engine.close();

  async #withIds(refs: readonly PassageRef[], generation?: Generation): Promise<Pieces> {
    const ids = refs.map(({ passageId }) => passageId);
    return this.#pieces(generation ?? (await this.#tools.generations.now()), [{ terms: { id: ids } }]);
  }

  async #pieces({ number, dead }: Generation, filter: readonly object[]): Promise<Pieces> {
    const { engine, names } = this.#tools;
    const { hits } = await engine.search<PassageDocument>(names.passages, {
      size: MOST_PASSAGES,
      query: { bool: { filter: [...seenBy(number, dead), ...filter] } },
    });
    return new Pieces(
      hits.map(({ _source: document }) => document),
      new Lexicon(),
    );
  }
}

/** Passages that are fetched by name at once; a button has room for fewer. */
const MOST_PASSAGES = 100;

function wholeOf(passage: IndexedPassage, pieces: Pieces): Citation {
  return pieces.restored(cite(passage, passage));
}

function cited({ passageId, start, end }: PassageRef, pieces: Pieces): Citation | null {
  const passage = pieces.passages.find(({ id }) => id === passageId);
  if (passage === undefined || start >= end || passage.start + end > passage.end) return null;
  return pieces.restored(cite(passage, { start: passage.start + start, end: passage.start + end }));
}
