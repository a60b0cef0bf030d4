import { READ_CLOSELY } from '../core/answering.ts';
import { quoteOf } from '../core/chosen-sentences.ts';
import type { Collection } from '../core/collection.ts';
import { confidenceSignals } from '../core/confidence.ts';
import type { English } from '../core/english.ts';
import { readQuestion } from '../core/query.ts';
import { candidates, rank, rankSentences, sentenceSignalsOf, signalsOf, type Ranked, type RankedSentence } from '../core/ranking.ts';
import type { Case, Choice } from './fit.ts';
import { isHit, type KnownQuestion } from './question-set.ts';

/** Passages beyond this rank under the present weights teach nothing. */
const LEARNT_FROM = 80;

/** What a question teaches about which passage is best and which sentence, and whether to answer at all. */
export interface Lesson {
  /** Even and odd questions: weights are fitted on one half and tried on the other. */
  readonly half: number;
  /** Null where nothing is right: the question has no answer. */
  readonly passages: Choice | null;
  readonly sentences: Choice | null;
  /** Null where no passage was found. */
  readonly answering: Omit<Case, 'weight'> | null;
}

/** Asks the questions under the present weights; what is learnt holds as far as these do not move much. */
export function lessonsOf(questions: readonly KnownQuestion[], collection: Collection, english: English): Lesson[] {
  return questions.map((question, at) => {
    const query = readQuestion(question.question, collection, english);
    const ranked = rank(query, candidates(query, collection, {}));
    const sentences = rankSentences(query, ranked.slice(0, READ_CLOSELY));
    const [best, sentence] = [ranked[0], sentences[0]];
    const learnt = ranked.slice(0, LEARNT_FROM);
    return {
      half: at % 2,
      passages: question.answerable ? {
        options: learnt.map(({ candidate }) => Object.values(signalsOf(query, candidate))),
        right: learnt.map((entry) => passageIsRight(question, entry)),
      } : null,
      sentences: question.answerable ? {
        options: sentences.map((entry) => Object.values(sentenceSignalsOf(query, entry))),
        right: sentences.map((entry) => sentenceIsRight(question, entry)),
      } : null,
      answering: best === undefined || sentence === undefined ? null : {
        values: [...Object.values(confidenceSignals(query, best, sentence)), 1],
        yes: question.answerable,
      },
    };
  });
}

function passageIsRight(question: KnownQuestion, { candidate: { passage } }: Ranked): boolean {
  const { article } = passage.article;
  return isHit(question, article.id, article.text.slice(passage.start, passage.end));
}

function sentenceIsRight(question: KnownQuestion, { candidate: { passage }, place }: RankedSentence): boolean {
  const { article } = passage.article;
  const quote = quoteOf(passage, place);
  return quote !== null && isHit(question, article.id, article.text.slice(quote.start, quote.end));
}
