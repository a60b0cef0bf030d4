import type { Article } from '../../../src/core/article.ts';
import type { Collection } from '../../../src/core/index/collection.ts';
import type { AskOptions } from '../../../src/core/question/ask-options.ts';
import type { Query } from '../../../src/core/question/query.ts';
import { readQuestion } from '../../../src/core/question/read-question.ts';
import { retrieveFromIndexes, type Candidate } from '../../../src/core/ranking/candidates.ts';
import { article, collectionOf } from '../articles.ts';

type Stated = Partial<Article> & Pick<Article, 'text'>;

/** Articles "a0", "a1", …, without titles where none is stated. */
export function articlesOf(stated: readonly (string | Stated)[]): Article[] {
  return stated.map((one, at) =>
    article({ id: `a${at}`, title: '', ...(typeof one === 'string' ? { text: one } : one) }),
  );
}

/** What is found for a question in a collection of its own, in the order of the text. */
export async function retrieved(
  stated: readonly (string | Stated)[],
  question: string,
  options: AskOptions = {},
): Promise<{ collection: Collection; query: Query; candidates: Candidate[] }> {
  const collection = await collectionOf(articlesOf(stated));
  const query = readQuestion(question, collection);
  return { collection, query, candidates: await inOrder(query, collection, options) };
}

export async function inOrder(query: Query, collection: Collection, options: AskOptions = {}): Promise<Candidate[]> {
  const found = await retrieveFromIndexes(query, collection, options);
  return found.toSorted((a, b) => collection.passages.indexOf(a.passage) - collection.passages.indexOf(b.passage));
}

/** The id of the article and which of its passages it is. */
export function nameOf({ passage }: Candidate): string {
  return `${passage.article.article.id}/${passage.ordinal}`;
}

/** What each word of the question weighs, as a share of the whole, by the word as it was typed. */
export function sharesOf({ terms, totalWeight }: Query): Record<string, number> {
  return Object.fromEntries(terms.map(({ typed, weight }) => [typed, weight / totalWeight]));
}
