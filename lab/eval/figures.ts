import type { Answer, Verdict } from '../../src/core/answer/answer.ts';
import { termsOf } from '../../src/core/text/terms.ts';
import { isHit, type KnownQuestion } from './question-set.ts';

/** How one question went. Ranks count from 1; Infinity where nothing among those returned was a hit. */
export interface Outcome {
  readonly answerable: boolean;
  readonly verdict: Verdict;
  readonly confidence: number;
  /** What kind of question it is, in the set's own words; null where the set does not say. */
  readonly style: string | null;
  /** Distinct terms of the question. */
  readonly terms: number;
  readonly passageRank: number;
  readonly articleRank: number;
  /** The first quote holds an answer: of the answer, or of the nearest passages where nothing was answered. */
  readonly firstQuote: boolean;
  /** … any of those shown does, three at most. */
  readonly anyQuote: boolean;
}

export function outcomeOf(question: KnownQuestion, answer: Answer): Outcome {
  const hit = (entry: { article: string }, text: string) => isHit(question, entry.article, text);
  const quotes =
    answer.sentences.length > 0
      ? answer.sentences.flatMap(({ cites }) => answer.citations.filter(({ n }) => n === cites[0]))
      : answer.passages.slice(0, 3);
  const articles = [...new Set(answer.passages.map(({ article }) => article))];
  return {
    answerable: question.answerable,
    verdict: answer.verdict,
    confidence: answer.confidence,
    style: question.style ?? null,
    terms: new Set(termsOf(question.question)).size,
    passageRank: rankOf(answer.passages, (passage) => hit(passage, passage.text)),
    articleRank: rankOf(articles, (article) => question.evidence.some((entry) => entry.article === article)),
    firstQuote: quotes.slice(0, 1).some((entry) => hit(entry, entry.quote)),
    anyQuote: quotes.some((entry) => hit(entry, entry.quote)),
  };
}

function rankOf<Entry>(entries: readonly Entry[], test: (entry: Entry) => boolean): number {
  const at = entries.findIndex(test);
  return at < 0 ? Infinity : at + 1;
}

/** The figures of a set, in the order in which they are printed; each a share from 0 to 1. */
export const FIGURES = {
  'passage hit@1': mean(answerable, ({ passageRank }) => passageRank <= 1),
  'passage hit@3': mean(answerable, ({ passageRank }) => passageRank <= 3),
  'passage hit@10': mean(answerable, ({ passageRank }) => passageRank <= 10),
  'passage MRR@10': mean(answerable, ({ passageRank }) => (passageRank <= 10 ? 1 / passageRank : 0)),
  'article hit@1': mean(answerable, ({ articleRank }) => articleRank <= 1),
  'article hit@3': mean(answerable, ({ articleRank }) => articleRank <= 3),
  'article hit@10': mean(answerable, ({ articleRank }) => articleRank <= 10),
  'first quote holds an answer': mean(answerable, ({ firstQuote }) => firstQuote),
  'one of up to three shown does': mean(answerable, ({ anyQuote }) => anyQuote),
  'right: answered, and the first quote holds': mean(
    answerable,
    (outcome) => isAnswered(outcome) && outcome.firstQuote,
  ),
  'right, as answer or perhaps': mean(answerable, (outcome) => outcome.verdict !== 'none' && outcome.firstQuote),
  'wrong answers given': mean(unanswerable, isAnswered),
  '… or shown as perhaps': mean(unanswerable, ({ verdict }) => verdict !== 'none'),
  'good answers withheld': mean(answerable, (outcome) => !isAnswered(outcome)),
  'AUROC of the confidence': auroc,
  'AUROC, questions of like length': lengthControlledAuroc,
} as const satisfies Record<string, (outcomes: readonly Outcome[]) => number>;

export function isAnswered({ verdict }: Outcome): boolean {
  return verdict === 'answered';
}

function answerable(outcome: Outcome): boolean {
  return outcome.answerable;
}
function unanswerable(outcome: Outcome): boolean {
  return !outcome.answerable;
}

function mean(of: (outcome: Outcome) => boolean, value: (outcome: Outcome) => boolean | number) {
  return (outcomes: readonly Outcome[]): number => {
    const counted = outcomes.filter(of);
    return counted.reduce((sum, outcome) => sum + Number(value(outcome)), 0) / counted.length;
  };
}

/**
 * The chance that an answerable question is given more confidence than an unanswerable one
 * (area under the ROC curve, by the ranks of Mann and Whitney; ties count half). NaN without both.
 */
export function auroc(outcomes: readonly Pick<Outcome, 'answerable' | 'confidence'>[]): number {
  const sorted = outcomes.toSorted((a, b) => a.confidence - b.confidence);
  let rankSum = 0;
  let positives = 0;
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (end < sorted.length && sorted[end]?.confidence === sorted[start]?.confidence) end++;
    const rank = (start + 1 + end) / 2;
    for (const { answerable } of sorted.slice(start, end)) {
      if (!answerable) continue;
      rankSum += rank;
      positives++;
    }
    start = end;
  }
  const negatives = sorted.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Questions differ in length by this many terms at most where they are compared. */
const LIKE_LENGTH = 1;

/**
 * The same over pairs of questions of like length only: in most sets length alone says much about whether there is an
 * answer, and says it differently in each.
 */
export function lengthControlledAuroc(
  outcomes: readonly Pick<Outcome, 'answerable' | 'confidence' | 'terms'>[],
): number {
  const bad = outcomes.filter((outcome) => !outcome.answerable);
  let pairs = 0;
  let won = 0;
  for (const good of outcomes) {
    if (!good.answerable) continue;
    for (const other of bad) {
      if (Math.abs(good.terms - other.terms) > LIKE_LENGTH) continue;
      pairs++;
      won += good.confidence > other.confidence ? 1 : good.confidence === other.confidence ? 0.5 : 0;
    }
  }
  return won / pairs;
}

/** The share of unanswerable questions still answered by a threshold that answers `share` of the answerable ones. */
export function wronglyAnsweredAt(share: number, outcomes: readonly Outcome[]): number {
  const good = outcomes
    .filter(answerable)
    .map(({ confidence }) => confidence)
    .toSorted((a, b) => b - a);
  const threshold = good[Math.ceil(good.length * share) - 1] ?? 0;
  const bad = outcomes.filter(unanswerable);
  return bad.filter(({ confidence }) => confidence >= threshold).length / bad.length;
}
