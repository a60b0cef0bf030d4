import { describe, expect, test } from 'vitest';
import type { KnownQuestion } from '../../../lab/eval/question-set.ts';
import { trainingExamples } from '../../../lab/tune/training-examples.ts';
import { CONFIDENCE_SIGNALS } from '../../../src/core/answer/confidence.ts';
import { PASSAGE_SIGNALS } from '../../../src/core/ranking/passage-signals.ts';
import { SENTENCE_SIGNALS } from '../../../src/core/ranking/sentence-signals.ts';
import { article, collectionOf } from '../../core/articles.ts';

const harbour = article({
  id: 'harbour',
  text: [
    'The harbour of Eastport opened again on Sunday after the storm had closed it for nine days. The mayor was glad.',
    'Repairs to the northern quay of the harbour cost 4.2 million dollars, said the port authority in a statement.',
    'The ferry line to the islands carried 12,500 passengers from the harbour in the month before the storm.',
  ].join('\n\n'),
});
const other = article({
  id: 'other',
  text: 'The harbour of Westport is a museum; its repairs cost 4.2 million dollars.',
});

const known = (question: string, answers: string[] = []): KnownQuestion => ({
  id: question,
  question,
  answerable: answers.length > 0,
  answers,
  evidence: answers.length > 0 ? [{ article: 'harbour' }] : [],
});

const examplesOf = async (...questions: readonly KnownQuestion[]) =>
  trainingExamples(questions, await collectionOf([harbour, other]), null);

describe('what a question teaches', () => {
  test('GIVEN a question with an answer THEN the passages and sentences that hold it are right, and no others', async () => {
    const [example] = await examplesOf(known('How much did the repairs of the harbour cost?', ['4.2 million']));
    for (const [choice, signals] of [
      [example?.passages, PASSAGE_SIGNALS],
      [example?.sentences, SENTENCE_SIGNALS],
    ] as const) {
      expect(choice?.options.length).toBeGreaterThan(2);
      expect(choice?.right).toHaveLength(choice?.options.length ?? -1);
      // The other article says the same words, but is no evidence.
      expect(choice?.right.filter(Boolean)).toHaveLength(1);
      for (const values of choice?.options ?? []) expect(values).toHaveLength(Object.keys(signals).length);
    }
    expect(example?.answering?.answerable).toBe(true);
  });
  test('GIVEN a question without an answer THEN it teaches only not to answer', async () => {
    const [example] = await examplesOf(known('How deep is the harbour?'));
    expect(example).toMatchObject({ passages: null, sentences: null, answering: { answerable: false, right: false } });
    expect(example?.answering?.values).toHaveLength(Object.keys(CONFIDENCE_SIGNALS).length + 1);
    expect(example?.answering?.values.at(-1)).toBe(1);
  });
  test('GIVEN a question for which nothing is found THEN it teaches nothing of answering', async () => {
    const [example] = await examplesOf(known('Chess?'));
    expect(example?.answering).toBeNull();
  });
  test('GIVEN several questions THEN they are halved by turns', async () => {
    const examples = await examplesOf(known('Chess?'), known('Quay?'), known('Ferry?'));
    expect(examples.map(({ half }) => half)).toEqual([0, 1, 0]);
  });
});
