import {
  likened,
  likenedSignalsOf,
  rankLikened,
  type Embed,
  type LikenedSentence,
} from '../../src/core/answer/likeness.ts';
import { confidenceSignals } from '../../src/core/answer/confidence.ts';
import { Quotes } from '../../src/core/answer/quotes.ts';
import type { Collection } from '../../src/core/index/collection.ts';
import type { IndexedPassage } from '../../src/core/index/analysis.ts';
import { sentenceSignalsOf, signalsOf } from '../../src/core/ranking/ranking.ts';
import { shortlistFor, type Shortlist } from '../../src/core/ranking/shortlist.ts';
import { holdsAnswer, isHit, type KnownQuestion } from '../eval/question-set.ts';
import type { Choice } from './fit.ts';

/** Passages beyond this rank under the present weights teach nothing. */
const LEARNT_FROM = 60;
/** A question whose evidence was left out still has an answer where its words stand in one of so many passages. */
const LOOKED_THROUGH = 10;

/** What a question teaches about whether to answer. */
export interface AnsweringExample {
  /** Every signal of the confidence, and a constant 1 for the bias. */
  readonly values: readonly number[];
  /** Some article says it. */
  readonly answerable: boolean;
  /** The best sentence says it. */
  readonly right: boolean;
}

/** What a question teaches about which passage is best and which sentence, and whether to answer at all. */
export interface TrainingExample {
  /** Even and odd questions: weights are fitted on one half and tried on the other. */
  readonly half: number;
  /** Null where nothing is right: the question has no answer. */
  readonly passages: Choice | null;
  readonly sentences: Choice | null;
  /** Null where no passage was found. */
  readonly answering: AnsweringExample | null;
}

/**
 * Asks the questions under the present weights; what is learnt holds as far as these do not move much.
 * @param embed a model whose vectors are heeded beside the words; null: the words alone
 */
export async function trainingExamples(
  questions: readonly KnownQuestion[],
  collection: Collection,
  embed: Embed | null,
): Promise<TrainingExample[]> {
  const examples: TrainingExample[] = [];
  for (const [at, question] of questions.entries()) {
    const found = await find(question, collection, embed);
    const { query, ranked, sentences } = found.shortlist;
    const learnt = ranked.slice(0, LEARNT_FROM);
    const quotes = new Quotes();
    examples.push({
      half: at % 2,
      passages: question.answerable
        ? {
            options: learnt.map(({ candidate }) => Object.values(signalsOf(query, candidate))),
            right: learnt.map(({ candidate: { passage } }) =>
              isHit(question, passage.article.article.id, textOf(passage)),
            ),
          }
        : null,
      sentences: question.answerable
        ? {
            options: found.signals,
            right: sentences.map(({ candidate, ordinal }) => isRight(question, candidate.passage, ordinal, quotes)),
          }
        : null,
      answering: answeringExample(question, question.answerable, found),
    });
  }
  return examples;
}

/** What is found for a question, with the signals of each sentence and the likeness of the best one. */
interface Found {
  readonly shortlist: Shortlist;
  readonly signals: readonly (readonly number[])[];
  readonly likeness: readonly number[];
}

async function find({ question }: KnownQuestion, collection: Collection, embed: Embed | null): Promise<Found> {
  const shortlist = await shortlistFor(question, collection, {});
  const { query, sentences } = shortlist;
  if (embed === null)
    return {
      shortlist,
      signals: sentences.map((entry) => Object.values(sentenceSignalsOf(query, entry))),
      likeness: [],
    };
  const read: LikenedSentence[] | null = await likened(query.text, sentences, new Quotes(), embed);
  if (read === null) throw new Error(`"${question}" has no vectors.`);
  const likenedBest = rankLikened(query, read);
  return {
    shortlist: { ...shortlist, sentences: likenedBest },
    signals: likenedBest.map((entry) => Object.values(likenedSignalsOf(query, entry))),
    likeness: Object.values(likenedBest[0]?.likeness ?? {}),
  };
}

/**
 * What questions teach about whether to answer, over a collection that may lack what they ask for.
 * @param isThere whether the evidence of a question is in the collection
 */
export async function answeringExamples(
  questions: readonly KnownQuestion[],
  collection: Collection,
  isThere: (question: KnownQuestion) => boolean,
  embed: Embed | null,
): Promise<AnsweringExample[]> {
  const examples: AnsweringExample[] = [];
  for (const question of questions) {
    const found = await find(question, collection, embed);
    const there = isThere(question);
    if (!there && standsElsewhere(question, found.shortlist)) continue;
    const example = answeringExample(question, there, found);
    if (example !== null) examples.push(example);
  }
  return examples;
}

function answeringExample(
  question: KnownQuestion,
  answerable: boolean,
  { shortlist, likeness }: Found,
): AnsweringExample | null {
  const [best] = shortlist.sentences;
  if (best === undefined) return null;
  return {
    values: [...Object.values(confidenceSignals(shortlist, best)), ...likeness, 1],
    answerable,
    right: answerable && isRight(question, best.candidate.passage, best.ordinal, new Quotes()),
  };
}

function standsElsewhere({ answers }: KnownQuestion, { ranked }: Shortlist): boolean {
  return ranked.slice(0, LOOKED_THROUGH).some(({ candidate }) => holdsAnswer(answers, textOf(candidate.passage)));
}

function isRight(question: KnownQuestion, passage: IndexedPassage, ordinal: number, quotes: Quotes): boolean {
  const { article } = passage.article;
  const quote = quotes.of(passage, ordinal);
  return quote !== null && isHit(question, article.id, article.text.slice(quote.start, quote.end));
}

function textOf({ article: { article }, start, end }: IndexedPassage): string {
  return article.text.slice(start, end);
}
