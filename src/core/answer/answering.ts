import type { Collection } from '../index/collection.ts';
import type { AskOptions } from '../question/ask-options.ts';
import { isUnknown, type Query } from '../question/query.ts';
import type { Retrieve } from '../ranking/candidates.ts';
import { rankSentences, signalsOf, type Ranked } from '../ranking/ranking.ts';
import { shortlistFor, type Shortlist } from '../ranking/shortlist.ts';
import type { Answer, AnswerSentence, RankedPassage } from './answer.ts';
import { answerWords } from './answer-words.ts';
import { chooseSentences, type ChosenSentence } from './chosen-sentences.ts';
import type { Citation, NumberedCitation } from './citation.ts';
import { cite } from './cite.ts';
import { judge } from './judging.ts';
import { Quotes } from './quotes.ts';
import { asRequested } from './requested.ts';

const PASSAGES = 10;

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
  return answerFrom(question, collection, await shortlistFor(question, collection, options, retrieve), options);
}

function answerFrom(
  question: string,
  collection: Collection,
  found: Shortlist,
  { limit = PASSAGES, explain = false }: AskOptions,
): TimelessAnswer {
  const quotes = new Quotes();
  const shortlist = quotable(found, quotes);
  const { query, ranked } = shortlist;
  const { verdict, confidence } = judge(shortlist);
  const shown = verdict === 'none' ? [] : chooseSentences(asRequested(shortlist), quotes);
  return {
    question,
    verdict: shown.length === 0 ? 'none' : verdict,
    confidence,
    ...numbered(shown, query),
    passages: ranked.slice(0, limit).map((entry) => listed(collection, shortlist, entry, quotes, explain)),
    unknownWords: query.unknownWords,
    unknownNames: unknownNames(query),
    corrections: query.corrections,
  };
}

/** What cannot be quoted is no answer either, and must not be judged as though it were. */
function quotable(shortlist: Shortlist, quotes: Quotes): Shortlist {
  const sentences = shortlist.sentences.filter(
    ({ candidate: { passage }, ordinal }) => quotes.of(passage, ordinal) !== null,
  );
  return { ...shortlist, sentences };
}

/** Numbers the passages in the order in which the sentences name them. */
function numbered(
  chosen: readonly ChosenSentence[],
  query: Query,
): { sentences: AnswerSentence[]; citations: NumberedCitation[] } {
  const citations: NumberedCitation[] = [];
  const numberFor = (citation: Citation) => {
    const known = citations.find(({ passageId }) => passageId === citation.passageId);
    if (known !== undefined) return known.n;
    citations.push({ n: citations.length + 1, ...citation });
    return citations.length;
  };
  const sentences = chosen.flatMap(({ places }): AnswerSentence[] => {
    const cited = places.map(({ passage, quote }) =>
      cite(passage, quote, answerWords(passage.article.article.text, quote, query)),
    );
    const [citation] = cited;
    return citation === undefined ? [] : [{ citation, cites: [...new Set(cited.map(numberFor))] }];
  });
  return { sentences, citations };
}

function unknownNames({ terms }: Query): string[] {
  return terms.filter((term) => (term.isName || term.isNumber) && isUnknown(term)).map(({ typed }) => typed);
}

function listed(
  collection: Collection,
  { query, sentences }: Shortlist,
  entry: Ranked,
  quotes: Quotes,
  explain: boolean,
): RankedPassage {
  const { passage } = entry.candidate;
  const best =
    sentences.find(({ candidate }) => candidate === entry.candidate) ?? rankSentences(query, collection, [entry])[0];
  const quote = (best === undefined ? null : quotes.of(passage, best.ordinal)) ?? passage;
  return {
    ...cite(passage, quote),
    score: entry.score,
    ...(explain ? { signals: signalsOf(query, entry.candidate) } : {}),
  };
}
