import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { FIGURES, outcomeOf, type Outcome } from '../../../lab/eval/figures.ts';
import { readQuestionSet } from '../../../lab/eval/question-set.ts';
import { loadEnglish } from '../../../src/library/load-english.ts';
import { openLocalLibrary } from '../../../src/library/local-library.ts';

const TAGS = ['fr', 'de', 'es', 'pt', 'ru'];

/** Bounds a little looser than what `npm run eval` prints for the five sets together: 60 questions with an answer, 30 without. */
const AT_LEAST = {
  'passage hit@1': 0.9,
  'first quote holds an answer': 0.78,
  'right, as answer or perhaps': 0.7,
  'right: answered, and the first quote holds': 0.3,
  'AUROC of the confidence': 0.92,
} as const;
const AT_MOST = { 'wrong answers given': 0.034, '… or shown as perhaps': 0.15 } as const;

describe('questions about articles in five languages', () => {
  let outcomes: Outcome[] = [];

  beforeAll(async () => {
    const english = loadEnglish();
    outcomes = [];
    for (const tag of TAGS) {
      const corpusDir = fileURLToPath(new URL(`languages/${tag}`, import.meta.url));
      const { library } = await openLocalLibrary({ corpusDir, maxBytes: 5_000_000, cacheDir: null }, english);
      for (const question of await readQuestionSet(`${corpusDir}/questions.jsonl`))
        outcomes.push(outcomeOf(question, await library.ask(question.question)));
    }
  }, 60_000);

  test('GIVEN the sets THEN each has twelve questions with an answer and six without', () => {
    expect(outcomes).toHaveLength(18 * TAGS.length);
    expect(outcomes.filter(({ answerable }) => answerable)).toHaveLength(12 * TAGS.length);
  });
  test.each(Object.entries(AT_LEAST))('GIVEN the sets THEN “%s” is at least %d', (name, bound) => {
    expect(FIGURES[name as keyof typeof AT_LEAST](outcomes)).toBeGreaterThanOrEqual(bound);
  });
  test.each(Object.entries(AT_MOST))('GIVEN the sets THEN “%s” is at most %d', (name, bound) => {
    expect(FIGURES[name as keyof typeof AT_MOST](outcomes)).toBeLessThanOrEqual(bound);
  });
});
