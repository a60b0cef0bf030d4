import type { Answer } from '../core/answer/answer.ts';
import { answerQuestion } from '../core/answer/answering.ts';
import type { Citation, NumberedCitation } from '../core/answer/citation.ts';
import { cite } from '../core/answer/cite.ts';
import { Quotes } from '../core/answer/quotes.ts';
import type { English } from '../core/english/word-frequencies.ts';
import { sentencesOf, type IndexedArticle } from '../core/index/analysis.ts';
import type { About } from '../core/library.ts';
import { exampleQuestions, type ExampleQuestion } from '../core/question/example-questions.ts';
import { pauseWhenDue } from './pauses.ts';
import type { Snapshot } from './snapshot.ts';

export const SOURCES_NAMED = 10;
const NEWEST = 3;
const EXAMPLES = 3;
/** Articles that examples are made from, passages of each, and examples that are tried: some tenths of a second in all. */
export const ARTICLES_READ = 20;
const PASSAGES_READ = 12;
const EXAMPLES_TRIED = 24;
/** Sentences that are tried until one can be quoted. */
const OPENINGS_TRIED = 5;

/** What the library can tell of its articles as a whole; the same as long as the collection is. */
export type AboutCollection = Omit<About, 'readAt'>;

/** Looks through a part of the articles, the newest first, and gives way to questions meanwhile. */
export async function aboutCollection({ collection, cards, byId }: Snapshot): Promise<AboutCollection> {
  const { articles, passages, sources } = collection;
  const newest = cards.slice(0, ARTICLES_READ).flatMap(({ id }) => byId.get(id) ?? []);
  const dates = cards.flatMap(({ date }) => date ?? []);
  const [last] = dates;
  const first = dates.at(-1);
  return {
    articles: articles.length,
    passages: passages.length,
    sources: sources.slice(0, SOURCES_NAMED).map(({ name }) => name),
    sourceCount: sources.length,
    span: first === undefined || last === undefined ? null : { oldest: first, newest: last },
    newest: openings(newest),
    examples: await examplesFrom(newest, collection.english, (question) => answerQuestion(question, collection)),
  };
}

/** The sentences that the first of these articles with a date open with. */
export function openings(articles: readonly IndexedArticle[]): NumberedCitation[] {
  const quotes = new Quotes();
  return articles
    .filter(({ article }) => article.date !== null)
    .flatMap((entry) => openingOf(entry, quotes) ?? [])
    .slice(0, NEWEST)
    .map((citation, at) => ({ n: at + 1, ...citation }));
}

/** The first sentence of an article that can be quoted. */
function openingOf({ passages: [passage] }: IndexedArticle, quotes: Quotes): Citation | null {
  if (passage === undefined) return null;
  for (let ordinal = 0; ordinal < OPENINGS_TRIED; ordinal++) {
    const quote = quotes.of(passage, ordinal);
    if (quote !== null) return cite(passage, quote);
  }
  return null;
}

/** Those that are answered as sure by the sentence that they were made from; of every article one, before there is a second. */
export async function examplesFrom(
  articles: readonly IndexedArticle[],
  english: English,
  ask: (question: string) => Promise<Pick<Answer, 'verdict' | 'sentences'>>,
): Promise<string[]> {
  const pause = pauseWhenDue();
  const made = articles.map((entry) => exampleQuestions(entry.article.title, sentencesIn(entry), english));
  const most = Math.max(0, ...made.map(({ length }) => length));
  const inTurn = Array.from({ length: most }, (_, turn) =>
    made.flatMap((examples, at) => {
      const example = examples[turn];
      return example === undefined ? [] : [{ example, article: articles[at] }];
    }),
  ).flat();
  const sure: string[] = [];
  for (const { example, article } of inTurn.slice(0, EXAMPLES_TRIED)) {
    if (sure.length === EXAMPLES) break;
    if (!sure.includes(example.question) && (await isAnswered(example, article, ask))) sure.push(example.question);
    await pause();
  }
  return sure;
}

async function isAnswered(
  { question, sentence }: ExampleQuestion,
  article: IndexedArticle | undefined,
  ask: Parameters<typeof examplesFrom>[2],
): Promise<boolean> {
  const { verdict, sentences } = await ask(question);
  const best = sentences[0]?.citation;
  return (
    verdict === 'answered' &&
    best?.article === article?.article.id &&
    (sentence === null || best?.quote.includes(sentence) === true)
  );
}

function sentencesIn({ article, passages }: IndexedArticle): string[] {
  return passages
    .slice(0, PASSAGES_READ)
    .flatMap((passage) => sentencesOf(passage).map(({ start, end }) => article.text.slice(start, end)));
}
