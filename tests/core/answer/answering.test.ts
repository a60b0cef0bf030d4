import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/core/answer/answering.ts';
import { article, askOf, collectionOf } from '../articles.ts';

const harbour = article({
  id: 'harbour',
  title: 'Harbour opens again',
  source: 'The Daily Example',
  date: '2025-03-02',
  text: 'The harbour of Eastport opened again on Sunday after the storm had closed it for nine days.\n\nRepairs to the northern quay cost 4.2 million dollars, said the port authority in a statement.\n\nThe ferry line to the islands carried 12,500 passengers in the month before the storm.',
});
const library = article({
  id: 'library',
  title: 'Town library moves',
  source: 'Example Wire',
  date: '2025-04-11',
  text: 'The town library moves into the old railway station in August, the council decided on Friday.\n\nIts collection of 80,000 books will be closed to readers for six weeks while it is carried over.',
});

describe('answering', () => {
  test('GIVEN a question that an article answers THEN the sentence is quoted with its source', async () => {
    const answer = await askOf([harbour, library], 'How much did the repairs to the northern quay cost?');
    expect(answer.verdict).toBe('answered');
    expect(answer.citations[0]).toMatchObject({ n: 1, article: 'harbour', paragraph: 2, source: 'The Daily Example' });
    expect(answer.citations[0]?.quote).toContain('4.2 million dollars');
  });
  test('GIVEN a question about something else THEN it is declined and the missing words are named', async () => {
    const answer = await askOf([harbour, library], 'Who won the chess championship?');
    expect(answer.verdict).not.toBe('answered');
    expect(answer.citations).toEqual([]);
    expect(answer.unknownWords).toEqual(expect.arrayContaining(['chess', 'championship']));
  });
  test('GIVEN a misspelt word THEN it is mended towards the collection and said so', async () => {
    const answer = await askOf([harbour, library], 'How many pasengers did the ferry carry?');
    expect(answer.corrections).toEqual([{ from: 'pasengers', to: 'passengers' }]);
    expect(answer.citations[0]?.quote).toContain('12,500');
  });
  test('GIVEN an article or a source to keep to THEN nothing else is found', async () => {
    const question = 'When does the library move?';
    const ids = async (options: object) =>
      (await askOf([harbour, library], question, options)).passages.map((passage) => passage.article);
    expect(new Set(await ids({ article: 'library' }))).toEqual(new Set(['library']));
    expect(await ids({ source: 'The Daily Example' })).not.toContain('library');
  });
  test('GIVEN two articles that say the same THEN one sentence is shown and both are cited', async () => {
    const twin = article({
      ...harbour,
      id: 'twin',
      title: 'Port opens',
      text: `${harbour.text.split('\n\n')[1]}\n\nThe mayor thanked all those who had worked through the nights.`,
    });
    const answer = await askOf([harbour, library, twin], 'How much did the repairs to the northern quay cost?');
    expect(answer.sentences[0]?.cites).toEqual([1, 2]);
    expect(
      answer.citations
        .slice(0, 2)
        .map((citation) => citation.article)
        .toSorted(),
    ).toEqual(['harbour', 'twin']);
  });
  test('GIVEN a sentence that leans on the one before THEN both are quoted, in one piece', async () => {
    const school = article({
      id: 'school',
      title: 'School',
      text: 'The village school has grown every year since the spring of 2019. It plans to plant an orchard of ninety apple trees behind the gymnasium.',
    });
    const answer = await askOf(
      [school, library],
      'How many apple trees are planned for the orchard behind the gymnasium?',
    );
    expect(answer.citations[0]?.quote).toMatch(/^The village school .* gymnasium\.$/);
  });
  test('GIVEN a question for a number THEN a sentence without one does not answer it', async () => {
    const answer = await askOf(
      [harbour, library],
      'How many town libraries move into the old railway station in August?',
    );
    expect(answer.verdict).not.toBe('answered');
  });
  test('GIVEN a word that only a title holds THEN it is not called missing, and a slip in it is mended', async () => {
    const titled = article({ ...harbour, title: 'Cormorants return to Eastport' });
    expect((await askOf([titled], 'Did cormorants return?')).unknownWords).toEqual([]);
    expect((await askOf([titled], 'Did cormorrants return?')).corrections).toEqual([
      { from: 'cormorrants', to: 'cormorants' },
    ]);
  });
  test('GIVEN a year that no article mentions THEN the figure for another one is no answer', async () => {
    expect(
      (await askOf([harbour, library], 'How much did the repairs to the northern quay cost in 1987?')).verdict,
    ).not.toBe('answered');
  });
  test('GIVEN a question without any word to search for THEN it is declined', async () => {
    expect((await askOf([harbour], 'What is it?')).verdict).toBe('none');
    expect((await askOf([], 'What is the harbour?')).verdict).toBe('none');
  });

  test('GIVEN any articles and questions THEN every quote is in its article and every [n] has a source n', async () => {
    const words = fc.constantFrom(
      'harbour',
      'storm',
      'Mali',
      '32,000',
      'said',
      'he',
      'It',
      'trade',
      'in',
      'the',
      '“why',
      'not?”',
      'end.',
      'Stop!',
      '\n\n',
      '\n',
      '𝒳',
      'é',
      'Dr.',
      'U.S.',
    );
    const text = fc
      .array(words, { minLength: 1, maxLength: 60 })
      .map((parts) => parts.join(' '))
      .filter((made) => made.trim() !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), text, async (bodies, question) => {
        const articles = bodies.map((body, n) => article({ id: `a${n}`, title: `Title ${n}`, text: body }));
        const answer = await answerQuestion(question, await collectionOf(articles));
        for (const { article: id, quote, start, end, text: passage, textStart } of [
          ...answer.citations,
          ...answer.passages,
          ...answer.sentences.map(({ citation }) => citation),
        ]) {
          const body = articles.find((entry) => entry.id === id)?.text ?? '';
          expect(body.slice(start, end)).toBe(quote);
          expect(body.slice(textStart, textStart + passage.length)).toBe(passage);
        }
        expect(answer.citations.map(({ n }) => n)).toEqual(answer.citations.map((_, at) => at + 1));
        // One number for each passage, given in the order in which the sentences name them.
        const named = answer.sentences.flatMap(({ cites }) => cites);
        expect([...new Set(named)]).toEqual(answer.citations.map(({ n }) => n));
        expect(new Set(answer.citations.map(({ passageId }) => passageId)).size).toBe(answer.citations.length);
        for (const { citation, cites } of answer.sentences) {
          expect(new Set(cites).size).toBe(cites.length);
          const source = answer.citations[(cites[0] ?? 0) - 1];
          expect(source?.passageId).toBe(citation.passageId);
          expect(source?.text).toContain(citation.quote);
          for (const { start, end } of citation.answers)
            expect(citation.start <= start && start < end && end <= citation.end).toBe(true);
        }
        expect(answer.confidence).toBeGreaterThanOrEqual(0);
        expect(answer.confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });
});
