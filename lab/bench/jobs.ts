import type { Article } from '../../src/core/article.ts';
import { CorpusFolderError, readCorpus } from '../../src/corpus/read-corpus.ts';
import { makeArticles } from './collection.ts';
import { measureEngine, type EngineFigures, type EngineName } from './measure-engine.ts';
import { measureCold, measureWarm, type ColdFigures, type Place, type WarmFigures } from './measure-ours.ts';
import {
  measureFilling,
  measureSearch,
  measureSearchReload,
  type FillFigures,
  type SearchFigures,
  type SearchPlace,
} from './measure-search.ts';
import { makeQuestions, type BenchQuestion } from './questions.ts';
import { storeCollection } from './stored-collection.ts';

/** Where the articles come from: made up, or copied from a folder. */
export type Origin = { readonly passages: number } | { readonly corpus: string; readonly maxBytes: number };

export interface MadeCollection {
  readonly articles: number;
  readonly passages: number;
  readonly questions: readonly BenchQuestion[];
}

/** What each part of the bench is given: plain data, since each may want a process to itself. */
export interface JobInputs {
  readonly collection: {
    readonly dir: string;
    readonly origin: Origin;
    readonly seed: number;
    readonly questions: number;
  };
  readonly engine: { readonly name: EngineName; readonly dir: string; readonly questions: readonly BenchQuestion[] };
  readonly cold: { readonly place: Place; readonly questions: readonly BenchQuestion[] };
  readonly warm: { readonly place: Place; readonly questions: readonly BenchQuestion[] };
  readonly searchFill: { readonly place: SearchPlace };
  readonly search: { readonly place: SearchPlace; readonly questions: readonly BenchQuestion[] };
  readonly searchReload: { readonly place: SearchPlace };
}

export interface JobResults {
  readonly collection: MadeCollection;
  readonly engine: EngineFigures;
  readonly cold: ColdFigures;
  readonly warm: WarmFigures;
  readonly searchFill: FillFigures;
  readonly search: SearchFigures;
  readonly searchReload: { readonly changed: number; readonly reloadMs: number };
}

export type JobKind = keyof JobInputs;
export type DoJob = <Kind extends JobKind>(kind: Kind, input: JobInputs[Kind]) => Promise<JobResults[Kind]>;

const JOBS: { readonly [Kind in JobKind]: (input: JobInputs[Kind]) => Promise<JobResults[Kind]> } = {
  collection: makeCollection,
  engine: ({ name, dir, questions }) => measureEngine(name, dir, questions),
  cold: ({ place, questions }) => measureCold(place, questions),
  warm: ({ place, questions }) => measureWarm(place, questions),
  searchFill: ({ place }) => measureFilling(place),
  search: ({ place, questions }) => measureSearch(place, questions),
  searchReload: ({ place }) => measureSearchReload(place),
};

/** Does a job in this process. */
export const doJob: DoJob = (kind, input) => JOBS[kind](input);

async function makeCollection({ dir, origin, seed, questions }: JobInputs['collection']): Promise<MadeCollection> {
  const articles: Iterable<Article> =
    'passages' in origin
      ? makeArticles(seed, origin.passages)
      : (await readCorpus(origin.corpus, { maxBytes: origin.maxBytes })).articles;
  const { sample, ...size } = storeCollection(articles, dir, seed, questions);
  if (sample.length === 0) throw new CorpusFolderError('No article could be loaded from the folder.');
  return { ...size, questions: makeQuestions(seed, sample, questions) };
}
