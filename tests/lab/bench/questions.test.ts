import { describe, expect, test } from 'vitest';
import { makeArticles } from '../../../lab/bench/collection.ts';
import { matchExpression } from '../../../lab/bench/engines/sqlite-fts5.ts';
import { makeQuestions, QUESTION_KINDS } from '../../../lab/bench/questions.ts';
import type { StoredPassage } from '../../../lab/bench/stored-collection.ts';
import { splitPassages } from '../../../src/core/text/passages.ts';
import { STOP_WORDS } from '../../../src/core/english/stop-words.ts';
import { fold } from '../../../src/core/languages/fold.ts';

const sample = [...makeArticles(5, 200)].flatMap((article): StoredPassage[] =>
  splitPassages(article).map(({ id, start, end }) => ({
    id,
    title: article.title,
    text: article.text.slice(start, end),
  })),
);
const questions = makeQuestions(5, sample, 400);
const ofKind = (wanted: string) => questions.filter(({ kind }) => kind === wanted);
const textOf = (id: string) => sample.find((passage) => passage.id === id)?.text ?? '';
const words = (text: string) => text.replaceAll('?', '').split(/\s+/);

describe('makeQuestions', () => {
  test('GIVEN the same seed THEN the same questions, GIVEN another THEN others', () => {
    expect(makeQuestions(5, sample, 400)).toEqual(questions);
    expect(makeQuestions(6, sample, 400)).not.toEqual(questions);
  });

  test('GIVEN any ten in a row from the start THEN every kind is among them', () => {
    expect(new Set(questions.slice(0, 10).map(({ kind }) => kind))).toEqual(new Set(QUESTION_KINDS));
  });

  test('GIVEN an ordinary question THEN it is a sentence of 5 to 20 words, 2 to 5 of them from its passage', () => {
    for (const { text, passageId } of ofKind('ordinary')) {
      const typed = words(text);
      expect(text).toMatch(/^\p{Lu}.*\?$/u);
      expect(typed.length).toBeGreaterThanOrEqual(5);
      expect(typed.length).toBeLessThanOrEqual(20);
      const taken = typed.filter((word) => !STOP_WORDS.has(fold(word)) && textOf(passageId).includes(word));
      expect(taken.length).toBeGreaterThanOrEqual(2);
    }
  });

  test('GIVEN a long question THEN it has over 40 words', () => {
    for (const { text } of ofKind('long')) expect(words(text).length).toBeGreaterThan(40);
  });

  test('GIVEN a misspelt question THEN one of its words is nowhere in the collection', () => {
    const known = new Set(sample.flatMap(({ text }) => words(text).map(fold)));
    for (const { text } of ofKind('misspelt')) expect(words(text).some((word) => !known.has(fold(word)))).toBe(true);
  });
});

describe('matchExpression', () => {
  test('GIVEN a sentence THEN its telling words are joined with OR, once each, quoted', () => {
    expect(matchExpression('What did the "minister" say about NEAR trade and Trade?')).toBe(
      '"minister" OR "say" OR "near" OR "trade"',
    );
  });

  test('GIVEN stop words alone THEN nothing is left to match', () => {
    expect(matchExpression('Who is it?')).toBe('');
  });
});
