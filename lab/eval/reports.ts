import type { AskedSet } from './ask-set.ts';
import { BASELINES, RANK_FIGURES } from './baselines.ts';
import { interval } from './bootstrap.ts';
import { FIGURES, isAnswered, wronglyAnsweredAt, type Outcome } from './figures.ts';

type Rows = (readonly string[])[];

const WRONG_AT_90 = 'wrong answers where 90 % of the answerable are answered';
const ALL_FIGURES: Readonly<Record<string, (outcomes: readonly Outcome[]) => number>> = {
  ...FIGURES,
  [WRONG_AT_90]: (outcomes) => wronglyAnsweredAt(0.9, outcomes),
};

/** The value below which this share of the sorted values lies (nearest rank). */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

/** What a set took: milliseconds, and megabytes of this process. */
function costs({ times, startUp }: AskedSet): Record<string, number> {
  return {
    'ms per question, median': percentile(times, 0.5),
    'ms per question, 99th percentile': percentile(times, 0.99),
    'start-up, ms': startUp,
    'memory, MB': process.memoryUsage.rss() / 1e6,
  };
}

/** All figures of one set by name, as numbers. */
export function figuresOf(set: AskedSet): Record<string, number> {
  return {
    articles: set.articles,
    passages: set.passages,
    questions: set.outcomes.length,
    ...Object.fromEntries(Object.entries(ALL_FIGURES).map(([name, figure]) => [name, figure(set.outcomes)])),
    ...costs(set),
  };
}

/** One set in full: a figure a row, with its 95 % interval and the baselines. */
export function setReport(set: AskedSet): Rows {
  const baseline = (name: string) => Object.entries(RANK_FIGURES).find(([known]) => known === name)?.[1];
  return [
    ['figure', 'Footnote', '95 % interval', ...BASELINES.map(({ name }) => name)],
    ...Object.entries(ALL_FIGURES).map(([name, figure]) => [
      name,
      figure(set.outcomes).toFixed(3),
      interval(set.outcomes, figure)
        .map((end) => end.toFixed(3))
        .join(' to '),
      ...set.baselines.map((ranks) => baseline(name)?.(ranks).toFixed(3) ?? ''),
    ]),
    ...Object.entries(costs(set)).map(([name, value]) => [name, value.toFixed(1), '', ...BASELINES.map(() => '')]),
  ];
}

/** What stands in a line where several sets are shown under each other. */
const BRIEF = {
  'hit@1': FIGURES['passage hit@1'],
  'hit@10': FIGURES['passage hit@10'],
  'MRR@10': FIGURES['passage MRR@10'],
  'first quote': FIGURES['first quote holds an answer'],
  right: FIGURES['right: answered, and the first quote holds'],
  'or perhaps': FIGURES['right, as answer or perhaps'],
  'wrong given': FIGURES['wrong answers given'],
  AUROC: FIGURES['AUROC of the confidence'],
  'like length': FIGURES['AUROC, questions of like length'],
} as const;

/** What a choice among the passages found can change. */
const CHOICE_FIGURES = ['first quote', 'right', 'or perhaps', 'wrong given', 'AUROC'] as const;

/** Several sets, one a row, and all their questions together. */
export function comparison(sets: readonly AskedSet[]): Rows {
  const row = (name: string, outcomes: readonly Outcome[]) => [
    name,
    String(outcomes.length),
    ...Object.values(BRIEF).map((figure) => figure(outcomes).toFixed(3)),
  ];
  return [
    ['set', 'questions', ...Object.keys(BRIEF)],
    ...sets.map(({ name, outcomes }) => row(name, outcomes)),
    row(
      'together',
      sets.flatMap(({ outcomes }) => outcomes),
    ),
  ];
}

/** Several sets, each by words and by a model, and all their questions together. */
export function besideWords(words: readonly AskedSet[], read: readonly AskedSet[], model: 'model' | 'reader'): Rows {
  const together = (sets: readonly AskedSet[]) => ({
    name: 'together',
    outcomes: sets.flatMap(({ outcomes }) => outcomes),
    read: sets.reduce((sum, set) => sum + set.read, 0),
  });
  const row = (by: string, { name, outcomes, read: chosen }: Pick<AskedSet, 'name' | 'outcomes' | 'read'>) => [
    name,
    by,
    String(by === 'words' ? outcomes.length : chosen),
    ...CHOICE_FIGURES.map((name) => BRIEF[name](outcomes).toFixed(3)),
  ];
  const rows = [...words, together(words)].flatMap((set, at) => {
    const same = [...read, together(read)][at];
    return same === undefined ? [] : [row('words', set), row(model, same)];
  });
  return [['set', 'by', 'chose for', ...CHOICE_FIGURES], ...rows];
}

/** By the sets' own styles: how many were right, hedged and right, and answered though no article says it. */
export function byStyle(outcomes: readonly Outcome[]): Rows {
  const styles = [...new Set(outcomes.flatMap(({ style }) => style ?? []))];
  const share = (of: readonly Outcome[], test: (outcome: Outcome) => boolean) =>
    of.length === 0 ? '' : (of.filter(test).length / of.length).toFixed(2);
  return [
    ['style', 'questions', 'first quote', 'right', 'perhaps and right', 'answered', 'perhaps', 'not found'],
    ...styles.map((style) => {
      const all = outcomes.filter((outcome) => outcome.style === style);
      const good = all.filter(({ answerable }) => answerable);
      return [
        style,
        String(all.length),
        share(good, ({ firstQuote }) => firstQuote),
        share(good, (outcome) => isAnswered(outcome) && outcome.firstQuote),
        share(good, ({ verdict, firstQuote }) => verdict === 'perhaps' && firstQuote),
        share(all, isAnswered),
        share(all, ({ verdict }) => verdict === 'perhaps'),
        share(all, ({ verdict }) => verdict === 'none'),
      ];
    }),
  ];
}

const BANDS = 10;

/** By tenths of the confidence: how often there is an answer, and how often the first quote holds it. */
export function reliability(outcomes: readonly Outcome[]): Rows {
  const bands = Array.from({ length: BANDS }, (_, band) =>
    outcomes.filter(({ confidence }) => Math.min(BANDS - 1, Math.floor(confidence * BANDS)) === band),
  );
  const share = (of: readonly Outcome[], test: (outcome: Outcome) => boolean) =>
    of.length === 0 ? '' : (of.filter(test).length / of.length).toFixed(2);
  return [
    ['confidence', 'questions', 'mean confidence', 'have an answer', 'first quote holds it'],
    ...bands.map((band, at) => [
      `${(at / BANDS).toFixed(1)} to ${((at + 1) / BANDS).toFixed(1)}`,
      String(band.length),
      band.length === 0 ? '' : (band.reduce((sum, { confidence }) => sum + confidence, 0) / band.length).toFixed(2),
      share(band, ({ answerable }) => answerable),
      share(band, ({ answerable, firstQuote }) => answerable && firstQuote),
    ]),
  ];
}
