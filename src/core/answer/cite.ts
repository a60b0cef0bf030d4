import type { Range } from '../article.ts';
import type { Citation } from './citation.ts';
import type { IndexedPassage } from '../index/analysis.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { tokens } from '../text/terms.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * A passage as it is shown.
 * @param quote the sentence that matters, as offsets into the article
 * @param asked terms whose words are marked as matches
 */
export function cite(passage: IndexedPassage, quote: Range, asked: ReadonlySet<string> = NONE): Citation {
  const { article } = passage.article;
  const text = article.text.slice(passage.start, passage.end);
  const matches =
    asked.size === 0
      ? []
      : tokens(text)
          .filter(({ term }) => term !== null && asked.has(term))
          .map(({ start, end }) => ({ start: passage.start + start, end: passage.start + end }));
  return {
    article: article.id,
    title: article.title,
    source: article.source,
    date: article.date,
    url: article.url,
    paragraph:
      passage.paragraph +
      paragraphs(article.text.slice(passage.start, Math.max(quote.start, passage.start) + 1)).length -
      1,
    passageId: passage.id,
    text,
    textStart: passage.start,
    quote: article.text.slice(quote.start, quote.end),
    start: quote.start,
    end: quote.end,
    matches: matches.filter(({ start }, at) => start !== matches[at - 1]?.start),
  };
}
