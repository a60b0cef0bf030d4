import type { Answer, AnswerSentence, AskOptions, RankedPassage, Verdict } from './answer.ts';
import { chooseSentences, quoteOf, type ChosenSentence } from './chosen-sentences.ts';
import type { NumberedCitation } from './citation.ts';
import { cite } from './cite.ts';
import type { Collection } from './collection.ts';
import { confidenceOf } from './confidence.ts';
import type { English } from './english.ts';
import { heldWithTitle } from './evidence.ts';
import { readQuestion, type Query } from './query.ts';
import { candidates, rank, rankSentences, signalsOf, type Ranked, type RankedSentence } from './ranking.ts';
import { ANSWER_FROM } from './weights.ts';

/** What a question is answered from. */
export interface Knowledge {
  readonly collection: Collection;
  readonly english: English;
}

const PASSAGES = 10;
/** Sentences are chosen from this many of the best passages. */
export const READ_CLOSELY = 5;
/** Below this share of the question's information even the nearest passage is about something else. */
const RELATED = 0.34;

/** Everything about an answer but the time it took. */
export type TimelessAnswer = Omit<Answer, 'ms'>;

/** Answers a question from the collection, or says that it does not know. */
export function answerQuestion(question: string, { collection, english }: Knowledge, options: AskOptions = {}): TimelessAnswer {
  const query = readQuestion(question, collection, english);
  const ranked = rank(query, candidates(query, collection, options));
  const sentences = rankSentences(query, ranked.slice(0, READ_CLOSELY));
  const verdict = judge(query, ranked, sentences);
  const asked = new Set(query.terms.map(({ term }) => term));
  const shown = verdict.verdict === 'answered' ? chooseSentences(sentences) : [];
  return {
    question, ...verdict, ...numbered(shown, asked),
    passages: ranked.slice(0, options.limit ?? PASSAGES).map((entry) => rankedPassage(query, entry, asked, options.explain === true)),
    missing: query.missing,
    lacking: verdict.verdict === 'closest' ? lacking(query, ranked[0]) : [],
    corrections: query.corrections,
  };
}

function judge(query: Query, ranked: readonly Ranked[], sentences: readonly RankedSentence[]): { verdict: Verdict; confidence: number } {
  const best = ranked[0];
  const sentence = sentences[0];
  if (best === undefined || sentence === undefined) return { verdict: 'nothing', confidence: 0 };
  const confidence = confidenceOf(query, best, sentence);
  if (confidence >= ANSWER_FROM && sentence.sentence.kind > 0 && !asksForUnknownNumber(query)) return { verdict: 'answered', confidence };
  const covered = signalsOf(query, best.candidate).coverageWithTitle;
  return { verdict: covered >= RELATED ? 'closest' : 'nothing', confidence: Math.min(confidence, ANSWER_FROM * 0.98) };
}

/** "… in 2019?", where no article holds 2019: the figure for another year is no answer. A day of publication is metadata, not text. */
function asksForUnknownNumber(query: Query): boolean {
  return query.dates.size === 0 && query.terms.some(({ isNumber, id }) => isNumber && id === null);
}

/** Numbers the citations in the order in which the sentences name them. */
function numbered(chosen: readonly ChosenSentence[], asked: ReadonlySet<string>): { sentences: AnswerSentence[]; citations: NumberedCitation[] } {
  const citations: NumberedCitation[] = [];
  const sentences = chosen.map(({ places }) => {
    const cites = places.map(({ passage, quote }) => {
      const n = citations.length + 1;
      citations.push({ n, ...cite(passage, quote, asked) });
      return n;
    });
    return { text: citations[(cites[0] ?? 1) - 1]?.quote ?? '', cites };
  });
  return { sentences, citations };
}

/** A missing word is named where it tells at least this share of what the most telling word of the question does. */
const WORTH_NAMING = 0.5;

function lacking(query: Query, best: Ranked | undefined): string[] {
  if (best === undefined) return [];
  const telling = WORTH_NAMING * Math.max(...query.terms.map(({ weight }) => weight));
  return query.terms.filter(({ id, weight }, at) => id !== null && weight >= telling && heldWithTitle(best.candidate.evidence, at) === 0).map(({ typed }) => typed);
}

function rankedPassage(query: Query, ranked: Ranked, asked: ReadonlySet<string>, explain: boolean): RankedPassage {
  const { passage } = ranked.candidate;
  const best = rankSentences(query, [ranked])[0];
  const quote = (best === undefined ? null : quoteOf(passage, best.place)) ?? passage;
  return {
    ...cite(passage, quote, asked),
    score: ranked.score,
    ...(explain ? { signals: signalsOf(query, ranked.candidate) } : {}),
  };
}
