import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import type { Article } from '../../src/core/article.ts';
import { splitPassages } from '../../src/core/text/passages.ts';
import { tokens } from '../../src/core/text/terms.ts';
import { isHit, type KnownQuestion } from './question-set.ts';

interface Entry {
  readonly id: number;
  readonly article: string;
  readonly title: string;
  readonly text: string;
}

/** Something to be better than: MiniSearch over the same passages, asked the same questions. */
export interface Baseline {
  readonly name: string;
  readonly options: Options<Entry>;
  readonly search: SearchOptions;
}

const terms = (text: string) => tokens(text).flatMap(({ term }) => term ?? []);

export const BASELINES: readonly Baseline[] = [
  { name: 'MiniSearch, plain', options: { fields: ['title', 'text'] }, search: {} },
  {
    name: 'MiniSearch, tuned',
    options: { fields: ['title', 'text'], tokenize: terms, processTerm: (term) => term },
    search: { combineWith: 'OR', boost: { title: 1 } },
  },
];

/** The rank of the first hit among the ten best passages (from 1; Infinity without one), for each answerable question. */
export function baselineRanks(
  { options, search }: Baseline,
  articles: readonly Article[],
  questions: readonly KnownQuestion[],
): number[] {
  const entries = articles
    .flatMap((article) =>
      splitPassages(article).map(({ start, end }) => ({
        article: article.id,
        title: article.title,
        text: article.text.slice(start, end),
      })),
    )
    .map((entry, id) => ({ id, ...entry }));
  const index = new MiniSearch<Entry>(options);
  index.addAll(entries);
  return questions
    .filter(({ answerable }) => answerable)
    .map((question) => {
      const at = index
        .search(question.question, search)
        .slice(0, 10)
        .findIndex(({ id }) => {
          const entry = entries[Number(id)];
          return entry !== undefined && isHit(question, entry.article, entry.text);
        });
      return at < 0 ? Infinity : at + 1;
    });
}

/** Figures that can be had from ranks alone. */
export const RANK_FIGURES = {
  'passage hit@1': (ranks: readonly number[]) => share(ranks, (rank) => rank <= 1),
  'passage hit@10': (ranks: readonly number[]) => share(ranks, (rank) => rank <= 10),
  'passage MRR@10': (ranks: readonly number[]) => share(ranks, (rank) => 1 / rank),
} as const;

function share(ranks: readonly number[], value: (rank: number) => boolean | number): number {
  return ranks.reduce((sum, rank) => sum + Number(value(rank)), 0) / ranks.length;
}
