import type { Article } from '../../../src/core/article.ts';
import { confidenceOf, confidenceSignals } from '../../../src/core/answer/confidence.ts';
import { sentencesOf } from '../../../src/core/index/analysis.ts';
import { readQuestion, type Query } from '../../../src/core/question/query.ts';
import { retrieveFromIndexes } from '../../../src/core/ranking/candidates.ts';
import { rank, rankSentences, type RankedSentence } from '../../../src/core/ranking/ranking.ts';
import { collectionOf } from '../articles.ts';

/** The words of a sentence, as its article has them. */
export function wordsOf({ candidate: { passage }, ordinal }: RankedSentence): string {
  const range = sentencesOf(passage)[ordinal];
  return range === undefined ? '' : passage.article.article.text.slice(range.start, range.end);
}

/** A question, and the sentence that starts so as though it were the best one. */
async function judged(articles: readonly Article[], question: string, starts: string) {
  const collection = await collectionOf(articles);
  const query = readQuestion(question, collection);
  const ranked = rank(query, await retrieveFromIndexes(query, collection, {}));
  const sentence = rankSentences(query, ranked).find((found) => wordsOf(found).startsWith(starts));
  const best = ranked.find(({ candidate }) => candidate === sentence?.candidate);
  if (sentence === undefined || best === undefined) throw new Error(`No sentence found starts with "${starts}".`);
  return { query, best, sentence };
}

/** The signals of confidence where the sentence that starts so is the best one, and how the question was read. */
export async function signalsFor(articles: readonly Article[], question: string, starts: string) {
  const { query, best, sentence } = await judged(articles, question, starts);
  return { query, signals: confidenceSignals(query, best, sentence) };
}

export async function confidenceFor(articles: readonly Article[], question: string, starts: string): Promise<number> {
  const { query, best, sentence } = await judged(articles, question, starts);
  return confidenceOf(query, best, sentence);
}

/** The share of a question's weight that lies in these of its words. */
export function shareOf({ terms, totalWeight }: Query, ...words: readonly string[]): number {
  const weights = words.map((word) => {
    const term = terms.find(({ typed }) => typed === word);
    if (term === undefined) throw new Error(`The question does not ask for "${word}".`);
    return term.weight;
  });
  return weights.reduce((sum, weight) => sum + weight, 0) / totalWeight;
}

/** Sentences of these articles in the order and with the scores that are stated: [article id, how the sentence starts, score]. */
export async function scoredSentences(
  articles: readonly Article[],
  stated: readonly (readonly [id: string, starts: string, score: number])[],
): Promise<RankedSentence[]> {
  const collection = await collectionOf(articles);
  // What asks for every word finds every passage.
  const query = readQuestion(articles.map(({ text }) => text).join(' '), collection);
  const all = rankSentences(query, rank(query, await retrieveFromIndexes(query, collection, {})));
  return stated.map(([id, starts, score]) => {
    const found = all.find(
      (sentence) => sentence.candidate.passage.article.article.id === id && wordsOf(sentence).startsWith(starts),
    );
    if (found === undefined) throw new Error(`No sentence of "${id}" starts with "${starts}".`);
    return { ...found, score };
  });
}
