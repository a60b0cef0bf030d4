import type { Query } from '../question/query.ts';
import type { Shortlist } from '../ranking/shortlist.ts';
import type { Verdict } from './answer.ts';
import type { Showable } from './chosen-sentences.ts';
import type { Choice, Chooser } from './chooser.ts';
import { judge, judgeLikened } from './judging.ts';
import { likened, rankLikened, type Embed } from './likeness.ts';
import type { OfferedSentence } from './offer.ts';
import type { Quotes } from './quotes.ts';
import { asRequested } from './requested.ts';

/** What is shown for a question, before it is quoted. */
export interface Chosen {
  readonly verdict: Verdict;
  /** From 0 to 1: how likely some article says what was asked. */
  readonly confidence: number;
  /** Best first; of a verdict `none`, empty. */
  readonly sentences: readonly Showable[];
  readonly by: 'words' | 'model' | 'reader';
}

/** The built-in choice: by the words that question and sentences share. */
export function chosenByWords(shortlist: Shortlist): Chosen {
  const { verdict, confidence } = judge(shortlist);
  return { verdict, confidence, sentences: verdict === 'none' ? [] : asRequested(shortlist), by: 'words' };
}

/**
 * The choice by words and by meaning, in the place of the one by words, which stands where the model fails. A summary stays
 * the opening of its article.
 */
export async function chosenByModel(
  embed: Embed,
  shortlist: Shortlist,
  quotes: Quotes,
  words: Chosen,
): Promise<Chosen> {
  const { query } = shortlist;
  if (shortlist.sentences.length === 0 || query.request === 'summary') return words;
  const found = await likened(query.text, shortlist.sentences, quotes, embed);
  if (found === null) return words;
  const sentences = rankLikened(query, found);
  const { verdict, confidence } = judgeLikened(shortlist, sentences);
  return {
    verdict,
    confidence,
    sentences: verdict === 'none' ? [] : asRequested({ ...shortlist, sentences }),
    by: 'model',
  };
}

/**
 * The choice of a reading model in the place of the one before it, which stands where the model makes none that can be used.
 * A summary stays the opening of its article, whoever reads.
 */
export async function chosenByReader(
  chooser: Chooser,
  question: string,
  query: Query,
  offered: readonly OfferedSentence[],
  otherwise: Chosen,
): Promise<Chosen> {
  if (offered.length === 0 || query.request === 'summary') return otherwise;
  const choice = await chooser.choose({ question, sentences: offered });
  const sentences = choice === null ? null : pointedAt(choice, offered);
  if (choice === null || sentences === null) return otherwise;
  return { verdict: choice.verdict, confidence: inBand(choice.verdict, otherwise.confidence), sentences, by: 'reader' };
}

/** The sentences that a choice points at; null where it points elsewhere, twice at one, or contradicts its verdict. */
function pointedAt({ verdict, numbers }: Choice, offered: readonly OfferedSentence[]): Showable[] | null {
  const sentences = numbers.flatMap((number) => offered[number - 1]?.sentence ?? []);
  const isSound = new Set(sentences).size === numbers.length && (verdict === 'none') === (numbers.length === 0);
  return isSound ? sentences : null;
}

/** Where each verdict's third of the confidence begins. */
const BAND = { none: 0, perhaps: 1 / 3, answered: 2 / 3 } as const;

/** The model's verdict tells the third of the scale, the confidence before it where in it: of two that it calls answered, the likelier one. */
function inBand(verdict: Verdict, confidence: number): number {
  return BAND[verdict] + confidence / 3;
}
