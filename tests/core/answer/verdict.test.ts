import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/core/answer/answering.ts';
import { ANSWER_FROM } from '../../../src/core/answer/confidence-weights.ts';
import type { Collection } from '../../../src/core/index/collection.ts';
import { article, askOf, collectionOf } from '../articles.ts';

const harbour = article({
  id: 'harbour',
  title: 'Cormorants return',
  date: '2025-03-02',
  text: [
    'The harbour of Eastport opened again on Sunday after the storm had closed it for nine days, said the port authority.',
    'Repairs to the northern quay cost 4.2 million dollars, said the port authority in a statement on March 2.',
    'The ferry line to Westhaven carried 12,500 passengers in the month before the storm, and half as many after it.',
  ].join('\n\n'),
});
const library = article({
  id: 'library',
  title: 'Town library moves',
  text: 'The town library moves into the old railway station in August, the council decided after a long debate.',
});
let collection: Collection;
beforeAll(async () => {
  collection = await collectionOf([harbour, library]);
});
const ask = (question: string) => answerQuestion(question, collection);

describe('the verdict', () => {
  test.each([
    ['what an article says', 'How much did the repairs to the northern quay cost?', 'answered'],
    [
      'what an article says without being asked for anything in particular',
      'Does the town library move into the railway station?',
      'answered',
    ],
    ['a year that no article mentions', 'How much did the repairs to the northern quay cost in 1987?', 'closest'],
    [
      'a day whose year only its date of publication tells',
      'How much did the repairs to the northern quay cost on March 2, 2025?',
      'answered',
    ],
    ['a person where none is named', 'Who moves the town library into the old railway station in August?', 'closest'],
    ['something else', 'Did a giraffe escape from its enclosure?', 'nothing'],
    ['something else with a word in common', 'Which zoologist photographed giraffes with a storm lantern?', 'nothing'],
    ['nothing at all', '', 'nothing'],
    ['nothing but grammar', 'What is it?', 'nothing'],
  ])('GIVEN a question for %s THEN "%s" is %s', async (_what, question, verdict) => {
    expect((await ask(question)).verdict).toBe(verdict);
  });

  test('GIVEN no articles THEN there is nothing, without any confidence', async () => {
    const answer = await askOf([], 'How much did the repairs cost?');
    expect(answer).toMatchObject({ verdict: 'nothing', confidence: 0, passages: [], citations: [], sentences: [] });
  });

  const words =
    'how much many who when did the repairs to northern quay cost 1987 harbour of Eastport opened storm ferry passengers Westhaven Atlantis giraffe library moves council decided'.split(
      ' ',
    );
  test('GIVEN any question THEN it answers just where it is confident enough, and what is declined cites nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }), async (asked) => {
        const { verdict, confidence, sentences, citations, absentWords } = await ask(`${asked.join(' ')}?`);
        expect(confidence >= ANSWER_FROM).toBe(verdict === 'answered');
        expect(sentences.length > 0).toBe(verdict === 'answered');
        expect(citations.length >= sentences.length).toBe(true);
        if (verdict !== 'answered') expect(citations).toEqual([]);
        if (verdict !== 'closest') expect(absentWords).toEqual([]);
        for (const { text, cites } of sentences) expect(citations.find(({ n }) => n === cites[0])?.quote).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is missing', () => {
  test('GIVEN a telling word that only another article holds THEN it is absent, not unknown', async () => {
    const answer = await ask('Who paid for the repairs to the northern quay and the library in 1987?');
    expect(answer.verdict).toBe('closest');
    expect(answer.absentWords).toContain('library');
    expect(answer.unknownWords).toContain('1987');
    expect(answer.absentWords).not.toContain('1987');
    expect(answer.absentWords).not.toContain('quay');
  });
  test('GIVEN a word that the title holds THEN it is not absent', async () => {
    const answer = await ask('Who paid for the repairs to the northern quay and the cormorants in 1987?');
    expect(answer.verdict).toBe('closest');
    expect(answer.absentWords).not.toContain('cormorants');
  });
  test('GIVEN a word that tells little THEN it is not worth naming beside one that tells much', async () => {
    const council = article({ id: 'council', text: 'The council said no again, and people went home the next day.' });
    const answer = await askOf([harbour, library, council], 'Who paid people for the northern quay repairs in 1987?');
    expect(answer.verdict).toBe('closest');
    expect(answer.absentWords).not.toContain('people');
  });
  test('GIVEN an answer THEN nothing is called absent, though a word of the question may be', async () => {
    const answer = await ask('How much did the repairs to the northern quay cost, said the port council?');
    expect(answer.verdict).toBe('answered');
    expect(answer.absentWords).toEqual([]);
  });
});
