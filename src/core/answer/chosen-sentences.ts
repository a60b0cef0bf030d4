import type { Range } from '../article.ts';
import type { IndexedPassage } from '../index/analysis.ts';
import type { RankedSentence } from '../ranking/ranking.ts';
import { readIn } from '../languages/languages.ts';
import { termsOf } from '../text/terms.ts';
import type { Quotes } from './quotes.ts';

/** A sentence that may be shown. */
export type Showable = Pick<RankedSentence, 'candidate' | 'ordinal' | 'score'>;

/** A sentence of the answer, and the places that say the same: the first is shown, all are cited. */
export interface ChosenSentence {
  readonly places: readonly { readonly passage: IndexedPassage; readonly quote: Range }[];
}

const MOST_SENTENCES = 3;
/** Citations in all: more sources than that under one answer nobody looks into. */
export const MOST_CITATIONS = 6;
const MOST_PLACES = 3;
/** A further sentence must come this near the best one's score: about three in five answers have one. */
const MARGIN = 3;
/** Sentences that share this much of their terms (Jaccard) say the same: a word more or less in a dispatch that was taken over. Set by hand. */
const SAME = 0.8;

/** The one to three sentences that answer best, each with the other places that say it: the best on top, the others in reading order. */
export function chooseSentences(ranked: readonly Showable[], quotes: Quotes): ChosenSentence[] {
  const best = ranked[0];
  if (best === undefined) return [];
  const chosen: {
    sentence: Showable;
    terms: ReadonlySet<string>;
    places: { passage: IndexedPassage; quote: Range }[];
  }[] = [];
  for (const sentence of ranked) {
    if (sentence.score < best.score - MARGIN && sentence !== best) break;
    const { passage } = sentence.candidate;
    const quote = quotes.of(passage, sentence.ordinal);
    if (quote === null) continue;
    const terms = new Set(
      termsOf(passage.article.article.text.slice(quote.start, quote.end), readIn(passage.article.language)),
    );
    const overlapping = chosen.some(({ places }) =>
      places.some(
        (place) => place.passage === passage && place.quote.start < quote.end && quote.start < place.quote.end,
      ),
    );
    if (overlapping) continue;
    const same = chosen.find((earlier) => similarity(earlier.terms, terms) >= SAME);
    if (same !== undefined) {
      const otherArticle = same.places.every((place) => place.passage.article !== passage.article);
      const cited = chosen.reduce((sum, { places }) => sum + places.length, 0);
      if (otherArticle && same.places.length < MOST_PLACES && cited < MOST_CITATIONS)
        same.places.push({ passage, quote });
    } else if (
      chosen.length < MOST_SENTENCES &&
      chosen.reduce((sum, { places }) => sum + places.length, 0) < MOST_CITATIONS
    ) {
      chosen.push({ sentence, terms, places: [{ passage, quote }] });
    }
  }
  return [...chosen.slice(0, 1), ...inReadingOrder(chosen.slice(1))];
}

/** Sentences of one passage in its own order; passages as they were ranked. */
function inReadingOrder<Chosen extends ChosenSentence>(chosen: readonly Chosen[]): Chosen[] {
  const passages = [...new Set(chosen.map(({ places }) => places[0]?.passage))];
  const rank = ({ places }: Chosen) => passages.indexOf(places[0]?.passage);
  return chosen.toSorted(
    (a, b) => rank(a) - rank(b) || (a.places[0]?.quote.start ?? 0) - (b.places[0]?.quote.start ?? 0),
  );
}

/** Jaccard's: what two sets share of what they hold together. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared++;
  return shared / Math.max(1, a.size + b.size - shared);
}
