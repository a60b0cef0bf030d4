import type { Collection } from '../index/collection.ts';
import type { Query } from '../question/query.ts';
import type { Candidate } from './candidates.ts';
import { readClosely } from './close-reading.ts';
import { PASSAGE_SIGNALS, type PassageSignalName } from './passage-signals.ts';
import { QueryMatcher } from './query-matcher.ts';
import { SENTENCE_SIGNALS, type SentenceCandidate, type SentenceSignalName } from './sentence-signals.ts';
import { PASSAGE_WEIGHTS, SENTENCE_WEIGHTS } from './weights.ts';

export interface Ranked {
  readonly candidate: Candidate;
  readonly score: number;
}

/** The candidates by the weighted sum of their signals, best first; the text's order breaks ties. */
export function rank(query: Query, all: readonly Candidate[]): Ranked[] {
  return all
    .map((candidate) => ({ candidate, score: scoreOf(PASSAGE_WEIGHTS, PASSAGE_SIGNALS, query, candidate) }))
    .toSorted((a, b) => b.score - a.score);
}

/** Every signal of a candidate by name. */
export function signalsOf(query: Query, candidate: Candidate): Record<PassageSignalName, number> {
  return mapValues(PASSAGE_SIGNALS, (signal) => signal(query, candidate));
}

export function sentenceSignalsOf(query: Query, sentence: SentenceCandidate): Record<SentenceSignalName, number> {
  return mapValues(SENTENCE_SIGNALS, (signal) => signal(query, sentence));
}

export interface RankedSentence extends SentenceCandidate {
  readonly score: number;
}

/** The sentences of the ranked passages, which are read closely for it, best first. */
export function rankSentences(query: Query, collection: Collection, ranked: readonly Ranked[]): RankedSentence[] {
  const best = ranked[0]?.score ?? 0;
  const matcher = new QueryMatcher(query, collection);
  return ranked
    .flatMap(({ candidate, score }) =>
      readClosely(query, collection, matcher, candidate.passage).flatMap((closeness, ordinal) => {
        const sentence = candidate.evidence.sentences[ordinal];
        if (sentence === undefined) return [];
        const found = { candidate, passageScore: score - best, ordinal, sentence, closeness };
        return [{ ...found, score: scoreOf(SENTENCE_WEIGHTS, SENTENCE_SIGNALS, query, found) }];
      }),
    )
    .toSorted((a, b) => b.score - a.score);
}

/** The same as the weighted sum of the signals' values, without a record of them for each of hundreds of candidates. */
function scoreOf<Name extends string, Found>(
  weights: Readonly<Record<NoInfer<Name>, number>>,
  signals: Readonly<Record<Name, (query: Query, found: Found) => number>>,
  query: Query,
  found: Found,
): number {
  let sum = 0;
  for (const name in signals) sum += weights[name] * signals[name](query, found);
  return sum;
}

/** A value without a weight is a type error here. */
export function weightedSum<Name extends string>(
  weights: Readonly<Record<NoInfer<Name>, number>>,
  values: Readonly<Record<Name, number>>,
  start = 0,
): number {
  let sum = start;
  for (const name in values) sum += weights[name] * values[name];
  return sum;
}

function mapValues<Name extends string, From>(
  from: Readonly<Record<Name, From>>,
  make: (value: From) => number,
): Record<Name, number> {
  const made = {} as Record<Name, number>;
  for (const name in from) made[name] = make(from[name]);
  return made;
}
