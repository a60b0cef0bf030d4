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
export const NEARLY_THE_SAME = 0.8;
/** A shorter passage may stand in two articles by chance: a greeting, a heading. */
export const TELLING_PASSAGE = 80;
export const MOST_NAMED = 3;

/**
 * Holds an article that is not in the collection against those that are, without adding its words to the lexicon. Goes
 * once through the words of all, and gives way to questions meanwhile.
 */
export async function compareWith(collection: Collection, article: Article): Promise<Comparison> {
  const language = articleLanguage(article);
  const rules = readIn(language);
  const passages = splitPassages(article, rules);
  const terms = new Set(termsOf(article.text, rules));
  const { lexicon } = collection;
  const wanted = new Set([...terms].flatMap((term) => lexicon.termId(term) ?? []));
  const texts = new Set(
    passages.map(({ start, end }) => article.text.slice(start, end)).filter(({ length }) => length >= TELLING_PASSAGE),
  );
  const pause = pauseWhenDue();
  const alike: Likeness[] = [];
  for (const other of collection.articles) {
    const found = new Set<number>();
    for (const code of other.stream) found.add(termAt(code, lexicon));
    found.delete(NO_TERM);
    const common = [...found].filter((term) => wanted.has(term)).length;
    const share = common / Math.max(1, terms.size + found.size - common);
    if (share >= NEARLY_THE_SAME || sharesPassage(other, texts))
      alike.push({ key: other.key, title: other.article.title, share });
    await pause();
  }
  return {
    passages: passages.length,
    language,
    alike: alike.toSorted((a, b) => b.share - a.share).slice(0, MOST_NAMED),
  };
}

function sharesPassage({ article, passages }: IndexedArticle, texts: ReadonlySet<string>): boolean {
  return passages.some(({ start, end }) => texts.has(article.text.slice(start, end)));
}
