import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { FIGURES, outcomeOf, type Outcome } from '../../../lab/eval/figures.ts';
import { readQuestionSet } from '../../../lab/eval/question-set.ts';
import { loadEnglish } from '../../../src/library/load-english.ts';
import { openLocalLibrary } from '../../../src/library/local-library.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Bounds a little looser than what `npm run eval` prints. */
const AT_MOST = { 'wrong answers given': 0.05, 'good answers withheld': 0.1 } as const;
const AT_LEAST = {
  'right: answered, and the first quote holds': 0.9,
  'right, as answer or perhaps': 0.95,
  'first quote holds an answer': 0.95,
  'one of up to three shown does': 0.95,
  'passage hit@1': 0.875,
  'AUROC of the confidence': 0.98,
} as const;

describe('our own questions about the articles in corpus/', () => {
  let outcomes: Outcome[] = [];
  const wrong: string[] = [];

  beforeAll(async () => {
    const { library } = await openLocalLibrary(
      { corpusDir: path('../../../corpus'), maxBytes: 5_000_000, cacheDir: null },
      loadEnglish(),
    );
    outcomes = [];
    for (const question of await readQuestionSet(path('questions.jsonl'))) {
      const outcome = outcomeOf(question, await library.ask(question.question));
      outcomes.push(outcome);
      if ((outcome.verdict === 'answered') !== outcome.answerable)
        wrong.push(`${outcome.verdict}: ${question.question}`);
    }
  });

  test('GIVEN the set THEN it holds questions of both kinds in numbers that mean something', () => {
    expect(outcomes.filter(({ answerable }) => answerable).length).toBeGreaterThanOrEqual(40);
    expect(outcomes.filter(({ answerable }) => !answerable).length).toBeGreaterThanOrEqual(20);
  });

  test.each(Object.entries(AT_MOST))('GIVEN every question THEN "%s" is at most %d', (figure, bound) => {
    const share = FIGURES[figure as keyof typeof AT_MOST](outcomes);
    expect(share <= bound ? [] : [share, ...wrong]).toEqual([]);
  });

  test.each(Object.entries(AT_LEAST))('GIVEN every question THEN "%s" is at least %d', (figure, bound) => {
    expect(FIGURES[figure as keyof typeof AT_LEAST](outcomes)).toBeGreaterThanOrEqual(bound);
  });
});
