import type { Collection } from '../index/collection.ts';
import type { AskOptions } from '../question/ask-options.ts';
import type { Query } from '../question/query.ts';
import type { Retrieve } from '../ranking/candidates.ts';
import { heldWithTitle } from '../ranking/evidence.ts';
import { rankSentences, signalsOf, type Ranked } from '../ranking/ranking.ts';
import { shortlistFor, type Shortlist } from '../ranking/shortlist.ts';
import type { Answer, AnswerSentence, RankedPassage, Verdict } from './answer.ts';
import { chooseSentences, type ChosenSentence } from './chosen-sentences.ts';
import type { NumberedCitation } from './citation.ts';
import { cite } from './cite.ts';
import { confidenceOf } from './confidence.ts';
import { ANSWER_FROM } from './confidence-weights.ts';
import { Quotes } from './quotes.ts';

const PASSAGES = 10;
/** Below this share of the question's information even the nearest passage is about something else. Set by hand. */
const RELATED = 0.34;

/** Everything about an answer but the time it took. */
export type TimelessAnswer = Omit<Answer, 'ms'>;

/**
 * Answers a question from the collection, or says that it does not know: read, retrieve, answer.
 * @param retrieve where candidates come from; the collection's own indexes unless stated
 */
export async function answerQuestion(
  question: string,
  collection: Collection,
  options: AskOptions = {},
  retrieve?: Retrieve,
): Promise<TimelessAnswer> {
  return answerFrom(question, await shortlistFor(question, collection, options, retrieve), options);
}

function answerFrom(
  question: string,
  shortlist: Shortlist,
  { limit = PASSAGES, explain = false }: AskOptions,
): TimelessAnswer {
  const { query, ranked, sentences } = shortlist;
  const quotes = new Quotes();
  const verdict = judge(shortlist);
  const asked = new Set(query.terms.map(({ term }) => term));
  const shown = verdict.verdict === 'answered' ? chooseSentences(sentences, quotes) : [];
  return {
    question,
    ...verdict,
    ...numbered(shown, asked),
    passages: ranked.slice(0, limit).map((entry) => listed(shortlist, entry, quotes, asked, explain)),
    unknownWords: query.unknownWords,
    absentWords: verdict.verdict === 'closest' ? absentWords(query, ranked[0]) : [],
    corrections: query.corrections,
  };
}

function judge({ query, ranked: [best], sentences: [sentence] }: Shortlist): { verdict: Verdict; confidence: number } {
  if (best === undefined || sentence === undefined) return { verdict: 'nothing', confidence: 0 };
  const confidence = confidenceOf(query, best, sentence);
  if (confidence >= ANSWER_FROM && sentence.sentence.kindFit > 0 && !asksForUnknownNumber(query))
    return { verdict: 'answered', confidence };
  const covered = signalsOf(query, best.candidate).coverageWithTitle;
  return { verdict: covered >= RELATED ? 'closest' : 'nothing', confidence: Math.min(confidence, ANSWER_FROM * 0.98) };
}

/** "… in 2019?", where no article holds 2019: the figure for another year is no answer. A day of publication is metadata, not text. */
function asksForUnknownNumber(query: Query): boolean {
  return query.dates.size === 0 && query.terms.some(({ isNumber, id }) => isNumber && id === null);
}

/** Numbers the citations in the order in which the sentences name them. */
function numbered(
  chosen: readonly ChosenSentence[],
  asked: ReadonlySet<string>,
): { sentences: AnswerSentence[]; citations: NumberedCitation[] } {
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

/** A word is named as absent where it tells at least this share of what the most telling word of the question does. */
const WORTH_NAMING = 0.5;

function absentWords(query: Query, best: Ranked | undefined): string[] {
  if (best === undefined) return [];
  const telling = WORTH_NAMING * Math.max(...query.terms.map(({ weight }) => weight));
  return query.terms
    .filter(
      ({ id, weight }, at) => id !== null && weight >= telling && heldWithTitle(best.candidate.evidence, at) === 0,
    )
    .map(({ typed }) => typed);
}

function listed(
  { query, sentences }: Shortlist,
  entry: Ranked,
  quotes: Quotes,
  asked: ReadonlySet<string>,
  explain: boolean,
): RankedPassage {
  const { passage } = entry.candidate;
  const best = sentences.find(({ candidate }) => candidate === entry.candidate) ?? rankSentences(query, [entry])[0];
  const quote = (best === undefined ? null : quotes.of(passage, best.ordinal)) ?? passage;
  return {
    ...cite(passage, quote, asked),
    score: entry.score,
    ...(explain ? { signals: signalsOf(query, entry.candidate) } : {}),
  };
}
