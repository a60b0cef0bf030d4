import type { Query } from '../question/query.ts';
import { sentenceSignalsOf, weightedSum, type RankedSentence } from '../ranking/ranking.ts';
import type { SentenceSignalName } from '../ranking/sentence-signals.ts';
import { MODEL_SENTENCE_WEIGHTS } from './model-weights.ts';
import type { Quotes } from './quotes.ts';

/**
 * Turns texts into vectors of length 1, one for each in their order, such that like meanings lie near each other.
 * Never rejects; null where it cannot.
 */
export type Embed = (texts: readonly string[]) => Promise<readonly Float32Array[] | null>;

/**
 * How near a question lies to a sentence, as it would be quoted (with the one before where it leans on it), and to the
 * sentences of its passage together.
 */
export const LIKENESS_SIGNALS = ['quoteLikeness', 'passageLikeness'] as const;
type LikenessSignalName = (typeof LIKENESS_SIGNALS)[number];

/** Cosines, from -1 to 1. */
export type Likeness = Readonly<Record<LikenessSignalName, number>>;

export interface LikenedSentence extends RankedSentence {
  readonly likeness: Likeness;
}

/** Sentences that one question has read at most, the best by words, and characters of each: so that none takes much longer than another. */
const MOST_SENTENCES = 12;
const LONGEST_TEXT = 500;

/**
 * The best sentences by words, each with its likeness to the question.
 * @returns null where there are no vectors
 */
export async function likened(
  question: string,
  sentences: readonly RankedSentence[],
  quotes: Quotes,
  embed: Embed,
): Promise<LikenedSentence[] | null> {
  const read = sentences.slice(0, MOST_SENTENCES);
  const texts = read.map(({ candidate: { passage }, ordinal }) => {
    const { start, end } = quotes.of(passage, ordinal) ?? passage;
    return passage.article.article.text.slice(start, Math.min(end, start + LONGEST_TEXT));
  });
  const [asked, ...vectors] = (await embed([question.slice(0, LONGEST_TEXT), ...texts])) ?? [];
  if (asked === undefined || vectors.length < texts.length) return null;
  return read.map((sentence, at) => {
    const ofPassage = vectors.filter((_, other) => read[other]?.candidate === sentence.candidate);
    return {
      ...sentence,
      likeness: { quoteLikeness: cosine(asked, vectors[at]), passageLikeness: cosine(asked, sum(ofPassage)) },
    };
  });
}

/** By all that speaks for a sentence, its likeness among it; best first. */
export function rankLikened(query: Query, sentences: readonly LikenedSentence[]): LikenedSentence[] {
  return sentences
    .map((sentence) => ({ ...sentence, score: weightedSum(MODEL_SENTENCE_WEIGHTS, likenedSignalsOf(query, sentence)) }))
    .toSorted((a, b) => b.score - a.score);
}

/** Every signal of a sentence by name, its likeness among them. */
export function likenedSignalsOf(
  query: Query,
  sentence: LikenedSentence,
): Record<SentenceSignalName | LikenessSignalName, number> {
  return { ...sentenceSignalsOf(query, sentence), ...sentence.likeness };
}

function sum(vectors: readonly Float32Array[]): Float32Array {
  const total = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (const [at, value] of vector.entries()) total[at] = (total[at] ?? 0) + value;
  return total;
}

/** 0 beside a vector without a direction. */
function cosine(one: Float32Array, other: Float32Array = new Float32Array(0)): number {
  const product = (a: Float32Array, b: Float32Array) => a.reduce((all, value, at) => all + value * (b[at] ?? 0), 0);
  return product(one, other) / Math.sqrt(Math.max(1e-12, product(one, one) * product(other, other)));
}
