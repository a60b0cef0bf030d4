import type { Article } from '../../src/core/article.ts';
import { answerQuestion, type TimelessAnswer } from '../../src/core/answer/answering.ts';
import type { Collection } from '../../src/core/index/collection.ts';
import { Indexer } from '../../src/core/index/indexer.ts';
import type { AskOptions } from '../../src/core/question/ask-options.ts';
import { loadEnglish } from '../../src/library/load-english.ts';

/** An article of which only what matters to a test is stated. */
export function article(stated: Partial<Article> & Pick<Article, 'text'>): Article {
  return { id: 'a', title: 'A title', date: null, source: null, url: null, author: null, language: null, ...stated };
}

const english = loadEnglish();

/** A collection of these articles, ready to be asked. */
export function collectionOf(articles: readonly Article[]): Promise<Collection> {
  return new Indexer(english).index(
    articles,
    () => {},
    async () => {},
  );
}

export async function askOf(
  articles: readonly Article[],
  question: string,
  options: AskOptions = {},
): Promise<TimelessAnswer> {
  return answerQuestion(question, await collectionOf(articles), options);
}
