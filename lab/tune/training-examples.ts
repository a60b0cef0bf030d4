import { confidenceSignals } from '../../src/core/answer/confidence.ts';
import { Quotes } from '../../src/core/answer/quotes.ts';
import type { Collection } from '../../src/core/index/collection.ts';
import { sentenceSignalsOf, signalsOf, type Ranked, type RankedSentence } from '../../src/core/ranking/ranking.ts';
import { shortlistFor } from '../../src/core/ranking/shortlist.ts';
import { isHit, type KnownQuestion } from '../eval/question-set.ts';
import type { Choice, WeightedExample } from './fit.ts';

/** Passages beyond this rank under the present weights teach nothing. */
const LEARNT_FROM = 80;

/** What a question teaches about which passage is best and which sentence, and whether to answer at all. */
export interface TrainingExample {
  /** Even and odd questions: weights are fitted on one half and tried on the other. */
  readonly half: number;
  /** Null where nothing is right: the question has no answer. */
  readonly passages: Choice | null;
  readonly sentences: Choice | null;
  /** Null where no passage was found. */
  readonly answering: Omit<WeightedExample, 'weight'> | null;
}

/** Asks the questions under the present weights; what is learnt holds as far as these do not move much. */
export function trainingExamples(
  questions: readonly KnownQuestion[],
  collection: Collection,
): Promise<TrainingExample[]> {
  return Promise.all(
    questions.map(async (question, at): Promise<TrainingExample> => {
      const { query, ranked, sentences } = await shortlistFor(question.question, collection, {});
      const [best, sentence] = [ranked[0], sentences[0]];
      const learnt = ranked.slice(0, LEARNT_FROM);
      const quotes = new Quotes();
      return {
        half: at % 2,
        passages: question.answerable
          ? {
              options: learnt.map(({ candidate }) => Object.values(signalsOf(query, candidate))),
              right: learnt.map((entry) => passageIsRight(question, entry)),
            }
          : null,
        sentences: question.answerable
          ? {
              options: sentences.map((entry) => Object.values(sentenceSignalsOf(query, entry))),
              right: sentences.map((entry) => sentenceIsRight(question, entry, quotes)),
            }
          : null,
        answering:
          best === undefined || sentence === undefined
            ? null
            : {
                values: [...Object.values(confidenceSignals(query, best, sentence)), 1],
                yes: question.answerable,
              },
      };
    }),
  );
}

function passageIsRight(question: KnownQuestion, { candidate: { passage } }: Ranked): boolean {
  const { article } = passage.article;
  return isHit(question, article.id, article.text.slice(passage.start, passage.end));
}

function sentenceIsRight(
  question: KnownQuestion,
  { candidate: { passage }, ordinal }: RankedSentence,
  quotes: Quotes,
): boolean {
  const { article } = passage.article;
  const quote = quotes.of(passage, ordinal);
  return quote !== null && isHit(question, article.id, article.text.slice(quote.start, quote.end));
}
