import type { Article } from '../core/article.ts';
import type { Comparison } from '../core/library.ts';
import { readIn } from '../core/languages/languages.ts';
import { articleLanguage } from '../core/text/article-language.ts';
import { shortHash } from '../core/text/hash.ts';
import { termsOf } from '../core/text/terms.ts';
import { comparisonOf, heldOf, likenessOf } from '../library/compare.ts';
import type { Generation } from './generation.ts';
import { seenBy, termKey, type ArticleDocument, type PassageDocument, type TermCounts } from './documents/layout.ts';
import { articleQuery } from './queries.ts';
import type { SearchTools } from './tools.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Articles that are looked at closely, and passages that are looked for. */
const LOOKED_AT = 10;
/** The rarest words by which they are found. */
const TERMS = 16;
const PASSAGES_SOUGHT = 200;

/** Holds an article that is not in the collection against those that share its rarest words, or a passage of it. */
export async function compareIn(
  { engine, names }: Pick<SearchTools, 'engine' | 'names'>,
  vocabulary: Vocabulary,
  generation: Generation,
  article: Article,
): Promise<Comparison> {
  const held = heldOf(article);
  const filter = seenBy(generation.number, generation.dead);
  const sharing = await engine.search<Pick<PassageDocument, 'article' | 'from'>>(names.passages, {
    size: LOOKED_AT,
    _source: ['article', 'from'],
    query: {
      bool: { filter: [...filter, { terms: { textHash: held.texts.slice(0, PASSAGES_SOUGHT).map(shortHash) } }] },
    },
  });
  const shared = new Set(sharing.hits.map(({ _source: { article: key, from } }) => `${from}.${key}`));
  const entries = await vocabulary.entries(generation, [...held.terms].map(termKey));
  const rarest = [...held.terms]
    .flatMap((term) => {
      const counts = entries.get(termKey(term)) as TermCounts | null | undefined;
      return counts === null || counts === undefined ? [] : [{ term, inField: counts.inField, of: counts.ofArticles }];
    })
    .toSorted((a, b) => a.of - b.of)
    .slice(0, TERMS);
  const near =
    rarest.length === 0
      ? []
      : (await engine.search(names.articles, articleQuery(rarest, generation.facts, filter, LOOKED_AT))).hits;
  const ids = [...new Set([...shared, ...near.map(({ fields }) => String(fields?.['place']?.[0]))])];
  const documents = await engine.many<ArticleDocument>(names.articles, ids);
  const alike = [...documents].flatMap(([id, { key, article: other }]) => {
    const found = new Set(termsOf(other.text, readIn(articleLanguage(other))));
    const common = [...found].filter((term) => held.terms.has(term)).length;
    return likenessOf(held, { key, title: other.title }, common, found.size, shared.has(id)) ?? [];
  });
  return comparisonOf(held, alike);
}
