import type { Article } from '../../src/core/article.ts';
import { answerQuestion, type Knowledge, type TimelessAnswer } from '../../src/core/answering.ts';
import { Indexer } from '../../src/core/collection.ts';
import { loadEnglish } from '../../src/english.ts';
import type { AskOptions } from '../../src/core/answer.ts';

/** An article of which only what matters to a test is stated. */
export function article(stated: Partial<Article> & Pick<Article, 'text'>): Article {
  return { id: 'a', title: 'A title', date: null, source: null, url: null, author: null, language: null, ...stated };
}

const english = loadEnglish();

/** A collection of these articles, ready to be asked. */
export async function knowledgeOf(articles: readonly Article[]): Promise<Knowledge> {
  const collection = await new Indexer(english).index(articles, () => {}, async () => {});
  return { collection, english };
}

export async function askOf(articles: readonly Article[], question: string, options: AskOptions = {}): Promise<TimelessAnswer> {
  return answerQuestion(question, await knowledgeOf(articles), options);
}
