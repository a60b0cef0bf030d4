import type { Article } from '../../src/core/article.ts';
import type { KnownQuestion } from '../eval/question-set.ts';

/** A few articles of a set, with questions about them and questions whose evidence was left out. */
export interface Draw {
  readonly articles: readonly Article[];
  readonly questions: readonly KnownQuestion[];
  readonly isThere: (question: KnownQuestion) => boolean;
}

const FEWEST = 2;
const MOST = 250;
/** Questions of either kind. */
const QUESTIONS = 25;

/**
 * Draws a small collection from a set: without such lessons what is learnt from large collections does not hold in tiny ones.
 * @param random numbers from 0 to 1
 * @returns null where the set is too small to leave anything out
 */
export function drawFrom(
  articles: readonly Article[],
  questions: readonly KnownQuestion[],
  random: () => number,
): Draw | null {
  const most = Math.min(MOST, articles.length - 1);
  if (most <= FEWEST) return null;
  const size = Math.round(FEWEST * (most / FEWEST) ** random());
  const answerable = shuffled(
    questions.filter((question) => question.answerable),
    random,
  );
  // Around some questions, so that a draw of two articles can answer some as well.
  const drawn = new Set<string>();
  for (const { evidence } of answerable) {
    const ids = evidence.map(({ article }) => article).filter((id) => !drawn.has(id));
    if (drawn.size + ids.length <= size) for (const id of ids) drawn.add(id);
  }
  for (const { id } of shuffled(articles, random)) if (drawn.size < size) drawn.add(id);
  const isThere = ({ evidence }: KnownQuestion) => evidence.every(({ article }) => drawn.has(article));
  const isAway = ({ answers, evidence }: KnownQuestion) =>
    answers.length > 0 && !evidence.some(({ article }) => drawn.has(article));
  const there = answerable.filter(isThere).slice(0, QUESTIONS);
  const away = answerable.filter(isAway).slice(0, there.length);
  return { articles: articles.filter(({ id }) => drawn.has(id)), questions: [...there, ...away], isThere };
}

/** The same entries in an order of chance (Fisher & Yates). */
function shuffled<Entry>(entries: readonly Entry[], random: () => number): Entry[] {
  const mixed = [...entries];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [mixed[last], mixed[other]];
    if (a !== undefined && b !== undefined) [mixed[last], mixed[other]] = [b, a];
  }
  return mixed;
}
