import type { Article } from '../core/article.ts';
import type { IndexedArticle } from '../core/index/analysis.ts';
import type { Collection } from '../core/index/collection.ts';
import { NO_TERM } from '../core/index/lexicon.ts';
import { termAt } from '../core/index/word-stream.ts';
import type { Comparison, Likeness } from '../core/library.ts';
import { readIn } from '../core/languages/languages.ts';
import { articleLanguage } from '../core/text/article-language.ts';
import { splitPassages } from '../core/text/passages.ts';
import { termsOf } from '../core/text/terms.ts';
import { pauseWhenDue } from './pauses.ts';

/** The share of their terms that two articles have in common from which they say nearly the same. */
const NEARLY_THE_SAME = 0.8;
/** A shorter passage may stand in two articles by chance: a greeting, a heading. */
export const TELLING_PASSAGE = 80;
const MOST_NAMED = 3;

/** What of an article that is not in the collection is held against those that are. */
export interface Held {
  readonly language: string | null;
  readonly passages: number;
  readonly terms: ReadonlySet<string>;
  /** The texts of its passages that are long enough to tell. */
  readonly texts: readonly string[];
}

export function heldOf(article: Article): Held {
  const language = articleLanguage(article);
  const rules = readIn(language);
  const passages = splitPassages(article, rules);
  const texts = passages.map(({ start, end }) => article.text.slice(start, end));
  return {
    language,
    passages: passages.length,
    terms: new Set(termsOf(article.text, rules)),
    texts: texts.filter(({ length }) => length >= TELLING_PASSAGE),
  };
}

/**
 * Another article beside it; null where they are not alike.
 * @param common how many terms both have
 * @param terms how many the other one has
 * @param sharesPassage whether a passage stands in both
 */
export function likenessOf(
  held: Held,
  { key, title }: Pick<Likeness, 'key' | 'title'>,
  common: number,
  terms: number,
  sharesPassage: boolean,
): Likeness | null {
  const share = common / Math.max(1, held.terms.size + terms - common);
  return share >= NEARLY_THE_SAME || sharesPassage ? { key, title, share } : null;
}

export function comparisonOf({ passages, language }: Held, alike: readonly Likeness[]): Comparison {
  return { passages, language, alike: alike.toSorted((a, b) => b.share - a.share).slice(0, MOST_NAMED) };
}

/**
 * Holds an article that is not in the collection against those that are, without adding its words to the lexicon. Goes
 * once through the words of all, and gives way to questions meanwhile.
 */
export async function compareWith(collection: Collection, article: Article): Promise<Comparison> {
  const held = heldOf(article);
  const { lexicon } = collection;
  const wanted = new Set([...held.terms].flatMap((term) => lexicon.termId(term) ?? []));
  const texts = new Set(held.texts);
  const pause = pauseWhenDue();
  const alike: Likeness[] = [];
  for (const other of collection.articles) {
    const found = new Set<number>();
    for (const code of other.stream) found.add(termAt(code, lexicon));
    found.delete(NO_TERM);
    const common = [...found].filter((term) => wanted.has(term)).length;
    const { key, article: its } = other;
    const likeness = likenessOf(held, { key, title: its.title }, common, found.size, sharesPassage(other, texts));
    if (likeness !== null) alike.push(likeness);
    await pause();
  }
  return comparisonOf(held, alike);
}

function sharesPassage({ article, passages }: IndexedArticle, texts: ReadonlySet<string>): boolean {
  return passages.some(({ start, end }) => texts.has(article.text.slice(start, end)));
}
