import { describe, expect, test } from 'vitest';
import { recentQuestions } from '../../commands/recent-questions.ts';
import { askerOf, inputOf } from './desk.ts';

const MINUTE = 60_000;

describe('the last question', () => {
  const here = inputOf({});
  test('GIVEN a question THEN only that person in that channel has it, until ten minutes have passed', () => {
    let now = 0;
    const questions = recentQuestions(() => now);
    expect(questions.last(here, 'everyone')).toBeNull();
    questions.remember(here, 'first', 'everyone');
    questions.remember(here, 'second', 'everyone');
    expect(questions.last(here, 'everyone')).toBe('second');
    expect(questions.last(inputOf({}, { channel: 'elsewhere' }), 'everyone')).toBeNull();
    expect(questions.last(inputOf({}, { asker: askerOf('another') }), 'everyone')).toBeNull();
    now = 10 * MINUTE - 1;
    expect(questions.last(here, 'everyone')).toBe('second');
    now = 10 * MINUTE;
    expect(questions.last(here, 'everyone')).toBeNull();
  });
  test('GIVEN more people than are remembered THEN those who asked longest ago are forgotten, and asking again counts', () => {
    const questions = recentQuestions(() => 0);
    const person = (n: number) => inputOf({}, { asker: askerOf(String(n)) });
    for (let n = 0; n < 10_000; n++) questions.remember(person(n), String(n), 'everyone');
    questions.remember(person(0), 'again', 'everyone');
    questions.remember(person(10_000), 'one more', 'everyone');
    expect(questions.last(person(0), 'everyone')).toBe('again');
    expect(questions.last(person(1), 'everyone')).toBeNull();
    expect(questions.last(person(2), 'everyone')).toBe('2');
  });
  test('GIVEN a question asked in private THEN only a private one goes on from it', () => {
    const questions = recentQuestions(() => 0);
    questions.remember(here, 'a secret', 'asker');
    expect(questions.last(here, 'everyone')).toBeNull();
    expect(questions.last(here, 'asker')).toBe('a secret');
    questions.remember(here, 'for all', 'everyone');
    expect(questions.last(here, 'asker')).toBe('for all');
  });
});
