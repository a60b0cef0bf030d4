import type { Range } from '../article.ts';
import type { Citation } from './citation.ts';
import type { IndexedPassage } from '../index/analysis.ts';
import { pageAt } from '../text/marks.ts';
import { paragraphs } from '../text/paragraphs.ts';

/**
 * A passage as it is shown.
 * @param quote the sentence that matters, as offsets into the article
 * @param answers the words of it that answer
 */
export function cite(passage: IndexedPassage, quote: Range, answers: readonly Range[] = []): Citation {
  const { article } = passage.article;
  const text = article.text.slice(passage.start, passage.end);
  const page = pageAt(article, quote.start);
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
    ...(page === null ? {} : { page }),
    passageId: passage.id,
    text,
    textStart: passage.start,
    quote: article.text.slice(quote.start, quote.end),
    start: quote.start,
    end: quote.end,
    answers,
  };
}
