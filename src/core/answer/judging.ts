import { monthNamed } from '../question/dates.ts';
import type { Query, QueryTerm } from '../question/query.ts';
import type { RankedSentence } from '../ranking/ranking.ts';
import type { Shortlist } from '../ranking/shortlist.ts';
import { termsOf } from '../text/terms.ts';
import type { Verdict } from './answer.ts';
import { chance, confidenceSignals, heldAround } from './confidence.ts';
import { BY_WORDS, type Yardstick } from './confidence-weights.ts';
import type { LikenedSentence } from './likeness.ts';
import { BY_MODEL } from './model-weights.ts';

interface Judgement {
  readonly verdict: Verdict;
  /** From 0 to 1: how likely some article says what was asked. */
  readonly confidence: number;
}

/** Whether the best sentence is given as the answer, as one that may be it, or not at all: by words. */
export function judge(shortlist: Shortlist): Judgement {
  const [sentence] = shortlist.sentences;
  if (sentence === undefined) return NOTHING;
  return judged(shortlist.query, sentence, confidenceSignals(shortlist, sentence), BY_WORDS);
}

/** The same, where a model has told how near each sentence lies to the question. */
export function judgeLikened(shortlist: Shortlist, sentences: readonly LikenedSentence[]): Judgement {
  const [sentence] = sentences;
  if (sentence === undefined) return NOTHING;
  const signals = { ...confidenceSignals({ ...shortlist, sentences }, sentence), ...sentence.likeness };
  return judged(shortlist.query, sentence, signals, BY_MODEL);
}

const NOTHING: Judgement = { verdict: 'none', confidence: 0 };

function judged<Name extends string>(
  query: Query,
  sentence: RankedSentence,
  signals: Readonly<Record<Name, number>>,
  { answered, right, answerFrom, sureFrom, perhapsFrom }: Yardstick<NoInfer<Name>>,
): Judgement {
  const confidence = chance(signals, answered);
  const chanceOfRight = chance(signals, right);
  const isSure = confidence >= answerFrom && chanceOfRight >= sureFrom && holdsWhatIsAsked(query, sentence);
  if (isSure) return { verdict: 'answered', confidence };
  return { verdict: chanceOfRight >= perhapsFrom && !asksForUnknownNumber(query) ? 'perhaps' : 'none', confidence };
}

/**
 * What no likelihood outweighs: the kind of thing asked for is there, no name stands in a role that clashes with the asked
 * one, nothing is turned around, and each name and number of the question stands where the sentence can be about it. The
 * figure for another year or another country is no answer.
 */
function holdsWhatIsAsked(query: Query, sentence: RankedSentence): boolean {
  return (
    sentence.sentence.kindFit > 0 &&
    !sentence.closeness.clashes.includes(true) &&
    !isTurnedAround(query, sentence) &&
    query.terms.every(
      (term, at) =>
        heldAround(sentence, at) > 0 ||
        (term.isNumber && isOfDate(query, sentence, term)) ||
        (term.isName && (isReferredTo(sentence, at) || isOfDate(query, sentence, term) || namesSource(query, term))) ||
        !(term.isNumber || term.isName),
    )
  );
}

/** The sentence goes on about somebody, and the article names the one who is asked about. */
function isReferredTo({ closeness, candidate }: RankedSentence, at: number): boolean {
  return closeness.refersBack && (candidate.articleShares[at] ?? 0) > 0;
}

/** A day that is named whole is mostly that of publication, which ranking has looked at; so is a year, a month or a day of it. */
function isOfDate({ dates, language }: Query, { candidate }: RankedSentence, { term, typed }: QueryTerm): boolean {
  const { date } = candidate.passage.article.article;
  const month = monthNamed(typed, language);
  return [...dates, ...(date === null ? [] : [date])].some((day) => {
    const parts = day.split('-').map(Number);
    return month === null ? parts.includes(Number(term)) : parts[1] === month;
  });
}

/** "According to The Age": the source is known of the article. */
function namesSource({ sources, language }: Query, { term }: QueryTerm): boolean {
  return [...sources].some((source) => termsOf(source, language).includes(term));
}

/** "Did Wagner kill militants?" is not answered by who killed Wagner's, nor by whom these were killed: done to and done by have changed places. */
function isTurnedAround({ deed }: Query, { closeness: { firstAt, doers, agents } }: RankedSentence): boolean {
  if (deed === null || doers[deed.doer] === true) return false;
  const [doneTo = 0, middle = 0, doer = 0] = [deed.doneTo, deed.deed, deed.doer].map((at) => firstAt[at] ?? 0);
  const [first, last] = agents[deed.doneTo] === true ? [doer, doneTo] : [doneTo, doer];
  return first > 0 && first < middle && middle < last;
}

/** "… in 2019?", where no article holds 2019. A day of publication is metadata, not text. */
function asksForUnknownNumber(query: Query): boolean {
  return query.dates.size === 0 && query.terms.some(({ isNumber, id }) => isNumber && id === null);
}
