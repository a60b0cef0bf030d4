import type { Article } from '../../../src/core/article.ts';
import { confidenceSignals } from '../../../src/core/answer/confidence.ts';
import { sentencesOf } from '../../../src/core/index/analysis.ts';
import type { Query } from '../../../src/core/question/query.ts';
import { readQuestion } from '../../../src/core/question/read-question.ts';
import { retrieveFromIndexes } from '../../../src/core/ranking/candidates.ts';
import { rank, rankSentences, type RankedSentence } from '../../../src/core/ranking/ranking.ts';
import { shortlistFor } from '../../../src/core/ranking/shortlist.ts';
import { collectionOf } from '../articles.ts';

/** The words of a sentence, as its article has them. */
export function wordsOf({ candidate: { passage }, ordinal }: Pick<RankedSentence, 'candidate' | 'ordinal'>): string {
  const range = sentencesOf(passage)[ordinal];
  return range === undefined ? '' : passage.article.article.text.slice(range.start, range.end);
}

/** What is found for a question, and the sentence that starts so as though it were the best one. */
export async function judged(articles: readonly Article[], question: string, starts: string) {
  const collection = await collectionOf(articles);
  const shortlist = await shortlistFor(question, collection, {});
  const all = rankSentences(shortlist.query, collection, shortlist.ranked);
  const sentence = all.find((found) => wordsOf(found).startsWith(starts));
  if (sentence === undefined) throw new Error(`No sentence found starts with "${starts}".`);
  const ofPassage = ({ candidate }: { candidate: RankedSentence['candidate'] }) => candidate === sentence.candidate;
  const onTop = <Entry>(entries: readonly Entry[], isFirst: (entry: Entry) => boolean) => [
    ...entries.filter(isFirst),
    ...entries.filter((entry) => !isFirst(entry)),
  ];
  return {
    sentence,
    shortlist: {
      query: shortlist.query,
      ranked: onTop(shortlist.ranked, ofPassage),
      sentences: onTop(all, (entry) => entry === sentence),
    },
  };
}

/** The signals of confidence where the sentence that starts so is the best one, and how the question was read. */
export async function signalsFor(articles: readonly Article[], question: string, starts: string) {
  const { shortlist, sentence } = await judged(articles, question, starts);
  return { ...shortlist, sentence, signals: confidenceSignals(shortlist, sentence) };
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
  const all = rankSentences(query, collection, rank(query, await retrieveFromIndexes(query, collection, {})));
  return stated.map(([id, starts, score]) => {
    const found = all.find(
      (sentence) => sentence.candidate.passage.article.article.id === id && wordsOf(sentence).startsWith(starts),
    );
    if (found === undefined) throw new Error(`No sentence of "${id}" starts with "${starts}".`);
    return { ...found, score };
  });
}
