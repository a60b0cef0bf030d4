import { sentenceSignalsOf, type RankedSentence } from '../ranking/ranking.ts';
import type { Shortlist } from '../ranking/shortlist.ts';
import type { Showable } from './chosen-sentences.ts';

/** A sentence is as much about the matter as the best one where it covers this share of what that one covers. */
const AS_MUCH = 0.8;

/** The sentences of a shortlist in the order in which the request wants them: the best first, or the newest, or as the article opens. */
export function asRequested({ query, ranked, sentences }: Shortlist): readonly Showable[] {
  switch (query.request) {
    case 'answer':
    case 'topic':
      return sentences;
    case 'latest': {
      const covered = new Map(sentences.map((sentence) => [sentence, sentenceSignalsOf(query, sentence).withTitle]));
      const most = Math.max(0, ...covered.values());
      const dated = ({ candidate }: RankedSentence) => candidate.passage.article.article.date ?? '';
      return sentences
        .filter((sentence) => (covered.get(sentence) ?? 0) >= AS_MUCH * most)
        .toSorted((a, b) => (dated(a) < dated(b) ? 1 : dated(a) > dated(b) ? -1 : b.score - a.score));
    }
    case 'summary':
      return opening(ranked, sentences);
  }
}

/** The first sentences of the article that the best sentence is from, as they stand; the best sentence itself where its opening was not read. */
function opening(ranked: Shortlist['ranked'], sentences: readonly RankedSentence[]): readonly Showable[] {
  const article = sentences[0]?.candidate.passage.article;
  const first = ranked.find(
    ({ candidate }) => candidate.passage.article === article && candidate.passage.ordinal === 0,
  );
  if (first === undefined) return sentences.slice(0, 1);
  return first.candidate.evidence.sentences.map((_, ordinal) => ({ candidate: first.candidate, ordinal, score: 0 }));
}
