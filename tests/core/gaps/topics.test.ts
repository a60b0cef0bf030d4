import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCountable, isTopic, missingIn, topicsOf } from '../../../src/core/gaps/topics.ts';

const declined = { verdict: 'none', followUp: null, otherLanguage: null, unknownWords: [], unknownNames: [] } as const;

describe('topicsOf', () => {
  test.each([
    ['Who won the election in Kenya?', ['election won', 'election kenya']],
    ['hey does anyone know about the northern quay pls', ['northern quay']],
    ['Kenya?', ['kenya']],
    ['what is it?', []],
    ['Quay quay', ['quay']],
    ['What did jane.doe@example.org say about trade?', ['say trade']],
    ['Is <@200000000000000001> in https://example.org/private/paper about trade routes?', ['routes trade']],
    ['Call 0171 5551234 about trade', ['call trade']],
    ['trade in 2024', ['2024 trade']],
  ])('GIVEN "%s" THEN its topics are %j', (question, topics) => {
    expect(topicsOf(question)).toEqual(topics);
  });

  test('GIVEN the same words the other way round THEN they are one topic', () => {
    expect(topicsOf("Kenya's election")).toEqual(topicsOf('election in Kenya'));
  });
});

describe('missingIn', () => {
  test('GIVEN a question without a sure answer THEN its unknown words and its topics are missing', () => {
    const question = 'Who won the election in Kenya?';
    expect(missingIn({ ...declined, question, unknownWords: ['Kenya'], unknownNames: ['Kenya'] })).toEqual({
      word: ['kenya'],
      declined: ['election won', 'election kenya'],
    });
  });
  test('GIVEN a sure answer THEN only names that no article has are missing', () => {
    const found = { question: 'How costly was the quay in Kenya?', unknownWords: ['costly', 'Kenya'] };
    expect(missingIn({ ...declined, ...found, verdict: 'answered', unknownNames: ['Kenya'] })).toEqual({
      word: ['kenya'],
      declined: [],
    });
  });
  test('GIVEN a follow-up THEN what it took over counts', () => {
    const followUp = { question: 'Wagner in Mali accused', about: 'Wagner in Mali' };
    expect(missingIn({ ...declined, question: 'why?', followUp }).declined).toEqual(['mali wagner', 'accused mali']);
  });
  test('GIVEN a question in a language that no article has THEN nothing is missing', () => {
    const question = 'Сколько африканских студентов учится в России?';
    const otherLanguage = { asked: 'ru', articles: ['en'] } as const;
    expect(missingIn({ ...declined, question, otherLanguage, unknownWords: ['студентов'] })).toEqual({
      word: [],
      declined: [],
    });
  });
  test('GIVEN an address among the words THEN no part of it is counted', () => {
    const question = 'Who is jane.doe@example.org in Kenya?';
    const unknownWords = ['jane', 'doe', 'example', 'org', 'Kenya'];
    expect(missingIn({ ...declined, question, unknownWords }).word).toEqual(['kenya']);
  });
});

/** Questions that hold what must not be counted, at places where it could be taken for a word. */
const secret = fc.oneof(
  fc.stringMatching(/^[1-9]\d{16,19}$/),
  fc.stringMatching(/^<@!?[1-9]\d{16,19}>$/),
  fc.stringMatching(/^\d{5,12}$/),
);
const word = fc.oneof(
  fc.constantFrom('who', 'the', 'trade', 'Kenya', 'Lücken', 'выборы', "Kenya's", 'U.S.', '27.7bn', '2024', 'and'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ maxLength: 60 }),
);

describe('what is counted', () => {
  test('GIVEN any question with an id or a long number in it THEN none of it is counted', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), secret, fc.nat(8), (words, hidden, at) => {
        const question = words.toSpliced(at, 0, hidden).join(' ');
        const found = [...topicsOf(question), ...missingIn({ ...declined, question, unknownWords: words }).word];
        const digits = hidden.replace(/\D/g, '');
        for (const text of found) {
          expect(isTopic(text)).toBe(true);
          expect(text.replaceAll(/\D/g, '')).not.toContain(digits);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('GIVEN any question of three words of content or more THEN no entry is the question', () => {
    const content = fc.array(fc.constantFrom('trade', 'harbour', 'quay', 'ferry', 'council'), {
      minLength: 3,
      maxLength: 9,
    });
    fc.assert(
      fc.property(content, (words) => {
        const question = words.join(' ');
        for (const text of topicsOf(question)) {
          expect(text.split(' ').length).toBeLessThanOrEqual(2);
          expect(text).not.toBe(question);
        }
      }),
    );
  });

  test.each([
    ['kenya', true],
    ['27.7bn', true],
    ['2024', true],
    ['1234', false],
    ['a12345', false],
    ['=1+1', false],
    ['x'.repeat(31), false],
    ['', false],
    ['kenya,mali', false],
    ['kenya:mali', false],
  ])('GIVEN "%s" THEN whether it is countable is %s', (given, countable) => {
    expect(isCountable(given)).toBe(countable);
  });
});
