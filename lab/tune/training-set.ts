import type { Embed } from '../../src/core/answer/likeness.ts';
import { Indexer } from '../../src/core/index/indexer.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { loadEnglish } from '../../src/library/load-english.ts';
import { readQuestionSet } from '../eval/question-set.ts';
import { randomNumbers } from '../random.ts';
import { drawFrom } from './draws.ts';
import {
  answeringExamples,
  trainingExamples,
  type AnsweringExample,
  type TrainingExample,
} from './training-examples.ts';

/** A folder of articles with its questions, as lessons. */
export interface TrainingSet {
  readonly name: string;
  /** How much it counts where ranking is learnt. */
  readonly weight: number;
  readonly examples: readonly TrainingExample[];
  /** Of small collections drawn from it: each question is asked of a few of its articles. */
  readonly drawn: readonly AnsweringExample[];
}

/** Small collections that are drawn from a set. */
const DRAWS = 8;
/** From this many questions on a set counts fully; a small one says less. */
const COUNTS_FULLY = 100;

/**
 * @param embed a model whose vectors are heeded beside the words; null: the words alone
 * @throws an Error that names what cannot be read
 */
export async function loadTrainingSet(
  folder: string,
  questionFile: string,
  weight: number,
  maxBytes: number,
  embed: Embed | null,
): Promise<TrainingSet> {
  const questions = await readQuestionSet(questionFile);
  const { articles } = await readCorpus(folder, { maxBytes });
  const english = loadEnglish();
  const collectionOf = (some: typeof articles) =>
    new Indexer(english).index(
      some,
      () => {},
      async () => {},
    );
  const random = randomNumbers(questions.length);
  const drawn: AnsweringExample[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    const lesson = drawFrom(articles, questions, random);
    if (lesson === null) break;
    drawn.push(
      ...(await answeringExamples(lesson.questions, await collectionOf(lesson.articles), lesson.isThere, embed)),
    );
  }
  return {
    name: folder,
    weight: weight * Math.min(1, questions.length / COUNTS_FULLY),
    examples: await trainingExamples(questions, await collectionOf(articles), embed),
    drawn,
  };
}
