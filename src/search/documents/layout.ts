import type { Engine } from '../engine.ts';
import type { LanguageTag } from '../../core/languages/language.ts';
import type { Article } from '../../core/article.ts';
import type { KeptWords } from './kept-words.ts';

/** The names of the indexes. */
export interface Names {
  readonly passages: string;
  readonly articles: string;
  readonly vocabulary: string;
  readonly states: string;
}

/** @param format what decides how an article is read: another one has indexes of its own, so that no two are ever mixed */
export function namesFor(prefix: string, format: string): Names {
  const name = (kind: string) => `${prefix}-${format}-${kind}`;
  return {
    passages: name('passages'),
    articles: name('articles'),
    vocabulary: name('vocabulary'),
    states: name('states'),
  };
}

/** Who sees a document: the generations from `from` to before `until`. */
export interface Lifetime {
  readonly from: number;
  readonly until: number;
}

/** `until` of what no generation has taken out. */
export const NEVER = Number.MAX_SAFE_INTEGER;

/** What is known of an article but its text. */
export type Heading = Omit<Article, 'text' | 'rows' | 'pages'>;

/** A passage as it is kept. */
export interface PassageDocument extends Lifetime {
  /** The article's key. */
  readonly article: string;
  readonly heading: Heading;
  /** The primary tag of the language that it was read in; null where that is not sure. */
  readonly language: string | null;
  readonly ordinal: number;
  readonly id: string;
  /** As offsets into the article. */
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly text: string;
  readonly words: KeptWords;
  readonly isRow: boolean;
  /** Of an article with pages: the one that it begins on, and the offsets in its text at which others begin. */
  readonly page: number | null;
  readonly pageBreaks: readonly number[];
}

/** An article as it is kept. */
export interface ArticleDocument extends Lifetime {
  readonly key: string;
  /** Of all that is in it: the same for the same article. */
  readonly hash: string;
  readonly passages: number;
  /** By page of its passages, the ordinal of the first one. */
  readonly pageStarts: readonly number[];
  /** Under the corpus folder. */
  readonly file: string;
  readonly article: Article;
}

/** The fields of an article that are scored. */
export const FIELDS = ['text', 'title', 'source'] as const;

/** How often a word occurs in texts, how often there as a name, and how often in titles and sources; and its term. */
export interface WordCounts {
  readonly uses: number;
  readonly asName: number;
  readonly inHeadings: number;
  readonly term: string | null;
}

/** How many passages and articles hold a term. */
export interface TermCounts {
  readonly inText: number;
  readonly underHeadings: number;
  readonly ofArticles: number;
  /** How many articles hold it in each field, in the order of FIELDS. */
  readonly inField: readonly number[];
}

/** An abbreviation, and how many articles explain it so. */
export interface AbbreviationCounts {
  readonly short: string;
  readonly long: readonly string[];
  readonly articles: number;
}

/** What a key of the vocabulary stands for in one generation after another; the last one that is not after the asked one counts. */
export interface VocabularyDocument<Entry> {
  readonly froms: readonly number[];
  readonly versions: readonly { readonly from: number; readonly entry: Entry | null }[];
  /** Of a word. */
  readonly word?: string;
  readonly tag?: LanguageTag;
}

export const wordKey = (word: string, tag: LanguageTag) => `w:${tag}:${word}`;
export const termKey = (term: string) => `t:${term}`;
export const abbreviationKey = (term: string) => `a:${term}`;

/** Terms are made by us, for the index as for questions; the engine takes them as they are. */
const TERMS = { type: 'text', analyzer: 'whitespace', index_options: 'freqs', similarity: 'plain' };
const HELD = { type: 'text', analyzer: 'whitespace', index_options: 'docs', norms: false };
const NAME = { type: 'keyword' };
const NUMBER = { type: 'long' };
const LENGTH = { type: 'integer', index: false };
const LIFETIME = { from: NUMBER, until: NUMBER };

/** Creates the indexes that are not there. */
export async function createIndexes(engine: Engine, names: Names): Promise<void> {
  const nodes = await engine.dataNodes();
  const index = (shards: number, properties: object, excludes: readonly string[] = []) => ({
    settings: {
      number_of_shards: shards,
      auto_expand_replicas: '0-1',
      // What is written is made visible when it is whole.
      refresh_interval: '-1',
      max_result_window: 1_000_000,
      similarity: { plain: { type: 'BM25', k1: 1.2, b: 0.7 } },
    },
    mappings: { dynamic: false, _source: { excludes }, properties },
  });
  await engine.createIndex(
    names.passages,
    index(
      nodes,
      {
        ...LIFETIME,
        article: NAME,
        ordinal: { type: 'integer' },
        place: NAME,
        id: NAME,
        sourceName: NAME,
        date: NAME,
        textHash: NAME,
        terms: TERMS,
        headings: HELD,
      },
      ['terms', 'headings', 'place', 'sourceName', 'date', 'textHash'],
    ),
  );
  await engine.createIndex(
    names.articles,
    index(
      nodes,
      {
        ...LIFETIME,
        key: NAME,
        hash: NAME,
        passages: { type: 'integer' },
        names: NAME,
        place: NAME,
        sourceName: NAME,
        date: NAME,
        file: NAME,
        title: NAME,
        titleWords: HELD,
        terms: { properties: Object.fromEntries(FIELDS.map((field) => [field, TERMS])) },
        lengths: { properties: Object.fromEntries(FIELDS.map((field) => [field, LENGTH])) },
      },
      ['terms', 'lengths', 'names', 'sourceName', 'date', 'title', 'titleWords'],
    ),
  );
  await engine.createIndex(names.vocabulary, index(nodes, { froms: NUMBER, word: NAME, tag: NAME, place: NAME }));
  await engine.createIndex(names.states, index(1, {}));
}

/** A filter for what a generation sees. @param dead generations that were begun and never came into use */
export function seenBy(number: number, dead: readonly number[]): object[] {
  return [
    { range: { from: { lte: number } } },
    { bool: { should: [{ range: { until: { gt: number } } }, { terms: { until: dead } }] } },
    { bool: { must_not: { terms: { from: dead } } } },
  ];
}
