import type { English } from '../english/word-frequencies.ts';
import type { Alternatives } from './alternatives.ts';
import type { IndexedArticle, IndexedPassage } from './analysis.ts';
import type { ArticleIndex } from './article-index.ts';
import type { Frequencies } from './frequencies.ts';
import type { Lexicon } from './lexicon.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Speller } from './speller.ts';

/** One immutable state of the articles with everything that answering needs; a reload makes the next one. */
export interface Collection {
  /** In the order of their ids; an article's position here is its number. */
  readonly articles: readonly IndexedArticle[];
  /** Article after article; a passage's position here is its number. */
  readonly passages: readonly IndexedPassage[];
  readonly english: English;
  readonly lexicon: Lexicon;
  readonly speller: Speller;
  readonly frequencies: Frequencies;
  readonly passageIndex: PassageIndex;
  readonly articleIndex: ArticleIndex;
  /** By the serial of an analysed article: its number. */
  readonly numberOf: ReadonlyMap<number, number>;
  readonly sources: readonly Source[];
  /** Primary tags of the articles' languages, the most frequent first; null stands for those that are not sure. */
  readonly languages: readonly (string | null)[];
  readonly alternatives: Alternatives;
  /** Days of publication, in milliseconds since 1970; null where fewer than two are known. */
  readonly span: { readonly oldest: number; readonly newest: number } | null;
}

/** Who published articles of a collection. */
export interface Source {
  readonly name: string;
  /** The name's words, folded, with single spaces. */
  readonly words: string;
  readonly articles: number;
}
