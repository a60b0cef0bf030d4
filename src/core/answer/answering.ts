import type { Collection } from '../index/collection.ts';
import { readIn } from '../languages/languages.ts';
import type { AskOptions } from '../question/ask-options.ts';
import { takenOver } from '../question/follow-up.ts';
import { isUnknown, type Query } from '../question/query.ts';
import { retrieveFromIndexes, type Retrieve } from '../ranking/candidates.ts';
import { rankSentences, signalsOf, type Ranked } from '../ranking/ranking.ts';
import { shortlistFor, type Shortlist } from '../ranking/shortlist.ts';
import type { Answer, AnswerSentence, RankedPassage } from './answer.ts';
import { answerWords } from './answer-words.ts';
import type { Chooser } from './chooser.ts';
import { chosenByModel, chosenByReader, chosenByWords } from './choosing.ts';
import { chooseSentences, type ChosenSentence } from './chosen-sentences.ts';
import type { Citation, NumberedCitation } from './citation.ts';
import { cite } from './cite.ts';
import type { Embed } from './likeness.ts';
import { offeredSentences } from './offer.ts';
import { otherLanguage } from './other-language.ts';
import { publishedWithin } from './published.ts';
import { Quotes } from './quotes.ts';

const PASSAGES = 10;

/** Everything about an answer but the time it took. */
export type TimelessAnswer = Omit<Answer, 'ms'>;

/**
 * Answers a question from the collection, or says that it does not know: read, retrieve, choose, answer.
 * @param retrieve where candidates come from
 * @param chooser who reads the sentences found and chooses among them; null: nobody
 * @param embed a model whose vectors are heeded beside the words; null: the words alone
 */
export async function answerQuestion(
  typed: string,
  collection: Collection,
  options: AskOptions = {},
  retrieve: Retrieve = retrieveFromIndexes,
  chooser: Chooser | null = null,
  embed: Embed | null = null,
): Promise<TimelessAnswer> {
  const { limit = PASSAGES, explain = false } = options;
  const followed = takenOver(typed, collection, options);
  const question = followed?.question ?? typed;
  const quotes = new Quotes();
  const shortlist = quotable(await shortlistFor(question, collection, options, retrieve), quotes);
  const { query, ranked } = shortlist;
  const words = chosenByWords(shortlist);
  const passages = listed(collection, shortlist, ranked.slice(0, limit), quotes, explain);
  // From here on only articles are read, which no reload changes while a model takes its time.
  const own = embed === null ? words : await chosenByModel(embed, shortlist, quotes, words);
  const chosen =
    chooser === null ? own : await chosenByReader(chooser, question, query, offeredSentences(ranked, quotes), own);
  const shown = chooseSentences(chosen.sentences, quotes);
  const verdict = shown.length === 0 ? 'none' : chosen.verdict;
  return {
    question: typed,
    verdict,
    confidence: chosen.confidence,
    ...numbered(shown, query),
    passages,
    unknownWords: query.unknownWords,
    unknownNames: unknownNames(query),
    corrections: query.corrections,
    followUp: followed,
    otherLanguage: otherLanguage(typed, verdict, collection, options.locale),
    published: publishedWithin(options, collection),
    ...(chooser === null && embed === null ? {} : { chosen: chosen.by }),
    ...(chooser === null ? {} : { sentTo: chooser.sentTo }),
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
      cite(passage, quote, answerWords(passage.article.article.text, quote, query, readIn(passage.article.language))),
    );
    const [citation] = cited;
    return citation === undefined ? [] : [{ citation, cites: [...new Set(cited.map(numberFor))] }];
  });
  return { sentences, citations };
}

function unknownNames({ terms }: Query): string[] {
  return terms.filter((term) => (term.isName || term.isNumber) && isUnknown(term)).map(({ typed }) => typed);
}

/** The passages that the answer lists, each with the sentence of it that ranks best for a quote. */
function listed(
  collection: Collection,
  { query, sentences }: Shortlist,
  entries: readonly Ranked[],
  quotes: Quotes,
  explain: boolean,
): RankedPassage[] {
  const isRead = new Set(sentences.map(({ candidate }) => candidate));
  const others = entries.filter(({ candidate }) => !isRead.has(candidate));
  const read = [...sentences, ...rankSentences(query, collection, others)];
  return entries.map(({ candidate, score }) => {
    const { passage } = candidate;
    const best = read.find((sentence) => sentence.candidate === candidate);
    const quote = (best === undefined ? null : quotes.of(passage, best.ordinal)) ?? passage;
    return { ...cite(passage, quote), score, ...(explain ? { signals: signalsOf(query, candidate) } : {}) };
  });
}
