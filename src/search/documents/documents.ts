import { createHash } from 'node:crypto';
import type { IndexedArticle, IndexedPassage } from '../../core/index/analysis.ts';
import type { Lexicon } from '../../core/index/lexicon.ts';
import { NO_TERM } from '../../core/index/lexicon.ts';
import { termAt, type WordStream } from '../../core/index/word-stream.ts';
import type { Article } from '../../core/article.ts';
import { fold } from '../../core/languages/fold.ts';
import { shortHash } from '../../core/text/hash.ts';
import { isRowAt, pageAt } from '../../core/text/marks.ts';
import { TELLING_PASSAGE } from '../../library/compare.ts';
import { passagePageStarts } from '../../library/pages.ts';
import { keptWords } from './kept-words.ts';
import { FIELDS, type ArticleDocument, type Lifetime, type PassageDocument } from './layout.ts';

/** Characters of a title that are looked at while it is typed. */
export const LONGEST_TITLE = 200;

/** The same for the same article in the same file. */
export function hashOf(article: Article, file: string): string {
  return createHash('sha256')
    .update(JSON.stringify([file, article]))
    .digest('base64url')
    .slice(0, 22);
}

/** Names the document of an article: the generation that wrote it, and the article. */
export const documentId = (from: number, key: string) => `${from}.${key}`;

/** Names the document of a passage. @param article the name of its article's */
export const passageId = (article: string, ordinal: number) => `${article}.${ordinal}`;

/**
 * The lines of a bulk request that writes an article with its passages.
 * @param file that it is in, under the corpus folder
 * @param lifetime who sees it
 */
export function* articleLines(
  entry: IndexedArticle,
  lexicon: Lexicon,
  file: string,
  lifetime: Lifetime,
): Generator<{ readonly index: 'articles' | 'passages'; readonly id: string; readonly source: object }> {
  const { article, key, stream, titleWords, sourceWords, passages } = entry;
  const words = { text: stream, title: titleWords, source: sourceWords };
  const terms = Object.fromEntries(FIELDS.map((field) => [field, termsIn(words[field], lexicon)]));
  const searched = {
    sourceName: article.source === null ? null : shortHash(article.source),
    date: article.date,
  };
  const title = fold(article.title.slice(0, LONGEST_TITLE)).trim();
  const kept: ArticleDocument = {
    ...lifetime,
    key,
    hash: hashOf(article, file),
    passages: passages.length,
    pageStarts: passagePageStarts(entry),
    file,
    article,
  };
  yield {
    index: 'articles',
    id: documentId(lifetime.from, key),
    source: {
      ...kept,
      ...searched,
      place: documentId(lifetime.from, key),
      names: [`id ${key}`, ...namesOf(article.title), ...namesOf(key)],
      title,
      titleWords: wordsIn(title).join(' '),
      terms: Object.fromEntries(FIELDS.map((field) => [field, terms[field]?.join(' ')])),
      lengths: Object.fromEntries(FIELDS.map((field) => [field, new Set(terms[field]).size])),
    },
  };
  const headings = [...new Set([...(terms['title'] ?? []), ...(terms['source'] ?? [])])].join(' ');
  for (const passage of passages) {
    const document = passageDocument(passage, lexicon, lifetime);
    const id = passageId(documentId(lifetime.from, key), passage.ordinal);
    yield {
      index: 'passages',
      id,
      source: {
        ...document,
        ...searched,
        place: id,
        ...(document.text.length >= TELLING_PASSAGE ? { textHash: shortHash(document.text) } : {}),
        terms: termsIn(stream.subarray(passage.from, passage.to), lexicon).join(' '),
        headings,
      },
    };
  }
}

function passageDocument(passage: IndexedPassage, lexicon: Lexicon, lifetime: Lifetime): PassageDocument {
  const { article: entry, ordinal, id, start, end, paragraph, from, to } = passage;
  const { text, rows: _rows, pages = [], ...heading } = entry.article;
  return {
    ...lifetime,
    article: entry.key,
    heading,
    language: entry.language,
    ordinal,
    id,
    start,
    end,
    paragraph,
    text: text.slice(start, end),
    words: keptWords(entry.stream.subarray(from, to), lexicon),
    isRow: isRowAt(entry.article, start),
    page: pageAt(entry.article, start),
    pageBreaks: pages.filter((page) => page > start && page < end).map((page) => page - start),
  };
}

/** What a title or a key is looked up by; capitals do not matter. */
export function namesOf(name: string): string[] {
  return [`name ${shortHash(name.trim().toLowerCase())}`];
}

/** The words of a folded name, each once. */
export function wordsIn(name: string): string[] {
  return [...new Set(name.split(/[^\p{L}\p{N}]+/u))].filter((word) => word !== '');
}

function termsIn(words: WordStream, lexicon: Lexicon): string[] {
  const found: string[] = [];
  for (const code of words) {
    const term = termAt(code, lexicon);
    if (term !== NO_TERM) found.push(lexicon.terms[term] ?? '');
  }
  return found;
}
