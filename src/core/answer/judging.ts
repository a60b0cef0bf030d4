import type { Query } from '../question/query.ts';
import type { RankedSentence } from '../ranking/ranking.ts';
import type { Shortlist } from '../ranking/shortlist.ts';
import type { Verdict } from './answer.ts';
import { chanceOfRight, confidenceOf, confidenceSignals, heldAround } from './confidence.ts';
import { ANSWER_FROM, PERHAPS_FROM, SURE_FROM } from './confidence-weights.ts';

/** Whether the best sentence is given as the answer, as one that may be it, or not at all. */
export function judge(shortlist: Shortlist): { readonly verdict: Verdict; readonly confidence: number } {
  const { query, sentences } = shortlist;
  const [sentence] = sentences;
  if (sentence === undefined) return { verdict: 'none', confidence: 0 };
  const signals = confidenceSignals(shortlist, sentence);
  const confidence = confidenceOf(signals);
  const right = chanceOfRight(signals);
  const isSure = confidence >= ANSWER_FROM && right >= SURE_FROM && holdsWhatIsAsked(query, sentence);
  if (isSure) return { verdict: 'answered', confidence };
  return { verdict: right >= PERHAPS_FROM && !asksForUnknownNumber(query) ? 'perhaps' : 'none', confidence };
}

/**
 * What no likelihood outweighs: the kind of thing asked for is there, no name stands in a role that clashes with the asked
 * one, nothing is turned around, and each number of the question stands in the sentence, around it, in the title, or in the
 * date of publication. The figure for another year is no answer.
 */
function holdsWhatIsAsked(query: Query, sentence: RankedSentence): boolean {
  const { kindFit, clashes } = sentence.sentence;
  if (kindFit === 0 || clashes.includes(1) || isTurnedAround(query, sentence)) return false;
  const { date } = sentence.candidate.passage.article.article;
  // A day that is named whole is mostly that of publication, which ranking has looked at.
  const inDates = new Set([...query.dates].flatMap((day) => day.split('-').map(Number)));
  return query.terms.every(
    ({ isNumber, term }, at) =>
      !isNumber ||
      inDates.has(Number(term)) ||
      heldAround(sentence, at) > 0 ||
      date?.split('-').some((part) => Number(part) === Number(term)) === true,
  );
}

/** "Did Wagner kill militants?" is not answered by who killed Wagner's: done to and done by have changed places, without "by". */
function isTurnedAround(query: Query, { sentence: { firstAt, doers } }: RankedSentence): boolean {
  if (query.kind !== null || query.request !== 'answer') return false;
  const places = query.terms.map((_, at) => firstAt[at] ?? 0);
  return query.terms.some(({ isName }, doer) => {
    const doerAt = places[doer] ?? 0;
    if (!isName || doerAt === 0 || doers[doer] === 1) return false;
    return places.some(
      (deedAt, deed) =>
        deed > doer &&
        query.terms[deed]?.isName === false &&
        deedAt > 0 &&
        deedAt < doerAt &&
        places.some((otherAt, other) => other > deed && otherAt > 0 && otherAt < deedAt),
    );
  });
}

/** "… in 2019?", where no article holds 2019. A day of publication is metadata, not text. */
function asksForUnknownNumber(query: Query): boolean {
  return query.dates.size === 0 && query.terms.some(({ isNumber, id }) => isNumber && id === null);
}
