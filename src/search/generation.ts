import { z } from 'zod';
import type { Collection, Source } from '../core/index/collection.ts';
import { wordsOf } from '../core/text/terms.ts';
import type { Engine } from './engine.ts';
import { SearchError } from './search-error.ts';
import type { States } from './states.ts';

const Facts = z.object({
  articles: z.number(),
  passages: z.number(),
  /** Words of all passages, and distinct terms of each, added up. */
  words: z.number(),
  distinct: z.number(),
  /** The lengths of the fields of articles, added up, in the order of FIELDS. */
  lengths: z.array(z.number()),
  /** Names with how many articles each has, and the same of languages. */
  sources: z.array(z.tuple([z.string(), z.number()])),
  languages: z.array(z.tuple([z.string().nullable(), z.number()])),
  /** First and last day of publication, ISO 8601. */
  oldest: z.string().nullable(),
  newest: z.string().nullable(),
});
/** What is known of the articles as a whole. */
export type Facts = z.infer<typeof Facts>;

export const NO_FACTS: Facts = {
  articles: 0,
  passages: 0,
  words: 0,
  distinct: 0,
  lengths: [0, 0, 0],
  sources: [],
  languages: [],
  oldest: null,
  newest: null,
};

/** One whole state of the articles. */
export interface Generation {
  readonly number: number;
  /** Those whose documents nobody sees. */
  readonly dead: readonly number[];
  readonly swappedAt: number;
  readonly facts: Facts;
  readonly sources: readonly Source[];
  readonly languages: Collection['languages'];
  readonly span: Collection['span'];
}

/** Milliseconds after which it is looked again which generation is in use. */
const FRESH = 1000;

export const factsId = (generation: number) => `generation-${generation}`;

/** Which generation is in use, as everybody sees it within a second. */
export class Generations {
  readonly #engine: Engine;
  readonly #states: States;
  readonly #index: string;
  #known: { readonly generation: Generation; readonly at: number } | null = null;
  #looking: Promise<Generation | null> | null = null;

  constructor(engine: Engine, states: States, index: string) {
    this.#engine = engine;
    this.#states = states;
    this.#index = index;
  }

  /** @throws SearchError where the index has none */
  async now(): Promise<Generation> {
    const found = await this.find();
    if (found === null) throw new SearchError('The search engine holds no articles yet.');
    return found;
  }

  /** The generation in use; null where there is none. */
  async find(): Promise<Generation | null> {
    if (this.#known !== null && performance.now() - this.#known.at < FRESH) return this.#known.generation;
    this.#looking ??= this.#look().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  /** The next look is a new one. */
  forget(): void {
    this.#known = null;
  }

  async #look(): Promise<Generation | null> {
    const { current: number, dead, swappedAt } = await this.#states.read();
    if (number === 0) return null;
    const at = performance.now();
    if (this.#known?.generation.number === number) {
      this.#known = { generation: { ...this.#known.generation, dead }, at };
      return this.#known.generation;
    }
    const found = await this.#engine.get(this.#index, factsId(number));
    if (found === null) throw new SearchError(`The facts of generation ${number} are missing in the index.`);
    const facts = Facts.parse(found.source);
    const { oldest, newest, sources, languages } = facts;
    const generation: Generation = {
      number,
      dead,
      swappedAt,
      facts,
      sources: sources.map(([name, articles]) => ({ name, words: wordsOf(name), articles })),
      languages: languages.map(([tag]) => tag),
      span:
        oldest === null || newest === null || oldest === newest
          ? null
          : { oldest: Date.parse(oldest), newest: Date.parse(newest) },
    };
    this.#known = { generation, at };
    return generation;
  }
}
