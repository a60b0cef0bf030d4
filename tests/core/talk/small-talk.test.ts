import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expanded } from '../../../src/core/talk/pattern.ts';
import { readSmallTalk } from '../../../src/core/talk/small-talk.ts';

const linesOf = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
const smallTalk = linesOf('small-talk.txt').map((line) => line.split(' | '));
const lookAlikes = linesOf('look-alikes.txt');

describe('small talk, and questions that look like it', () => {
  test('GIVEN small talk THEN at least 97 of 100 messages are taken as what they are', () => {
    const missed = smallTalk.filter(([message = '', kind]) => readSmallTalk(message, 'en')?.kind !== kind);
    expect(smallTalk.length).toBeGreaterThanOrEqual(80);
    expect(missed.length > 0.03 * smallTalk.length ? missed : []).toEqual([]);
  });
  test('GIVEN questions that look like it THEN at least 97 of 100 are left to the articles', () => {
    const caught = lookAlikes.filter((question) => readSmallTalk(question, 'en') !== null);
    expect(lookAlikes.length).toBeGreaterThanOrEqual(80);
    expect(caught.length > 0.03 * lookAlikes.length ? caught : []).toEqual([]);
  });
});

describe('the language', () => {
  test.each([
    ['merci', 'en', 'fr'],
    ['hallo', 'ru', 'de'],
    ['hi', 'de', 'de'],
    ['hi', 'ru', 'en'],
    ['ок', 'en', 'ru'],
    ['ciao', 'de', 'de'],
    ['ciao', 'en', 'fr'],
    ['ajuda', 'es', 'pt'],
  ] as const)('GIVEN “%s” of a reader of %s THEN it is %s', (message, preferred, language) => {
    expect(readSmallTalk(message, preferred)?.language).toBe(language);
  });
  test('GIVEN words of two languages THEN they are no small talk', () => {
    expect(readSmallTalk('hola wie viele Artikel hast du', 'en')).toBeNull();
  });
});

describe('what a message consists of', () => {
  test.each([
    ['hi! thanks, how many articles do you have?', 'count'],
    ['please help', 'abilities'],
    ['WHAT’S NEW?!', 'news'],
    ["what's new", 'news'],
    ['Que peux‑tu faire', 'abilities'],
    ['hi-tech', null],
    ['please', null],
    ['well, today', null],
    ['', null],
    ['👋', null],
    ['?', null],
    ['hi https://example.org', null],
    ['what is new 2025', null],
  ])('GIVEN “%s” THEN %s', (message, kind) => {
    expect(readSmallTalk(message, 'en')?.kind ?? null).toBe(kind);
  });
  test('GIVEN small talk with any other word THEN it is a question for the articles', () => {
    const word = fc.constantFrom('Mali', 'harbour', 'trade', 'Zürich', 'договор', '2024', 'zebra');
    fc.assert(
      fc.property(fc.constantFrom(...smallTalk), word, fc.nat(20), ([message = ''], other, at) => {
        const words = message.split(' ');
        words.splice(at % (words.length + 1), 0, other);
        expect(readSmallTalk(words.join(' '), 'en')).toBeNull();
      }),
    );
  });
  test('GIVEN any text THEN it is read, and long ones are left to the articles', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readSmallTalk(text, 'en');
      }),
    );
    expect(readSmallTalk('hi '.repeat(25), 'en')).toBeNull();
    expect(readSmallTalk('hi '.repeat(1_000_000), 'en')).toBeNull();
  });
});

test.each([
  ['a', ['a']],
  ['thanks [a lot]', ['thanks a lot', 'thanks ']],
  ['(a|b) c', ['a c', 'b c']],
  ['a|b c', ['a', 'b c']],
  ['[a|b]c', ['ac', 'bc', 'c']],
  ['(a (b|c)|d)', ['a b', 'a c', 'd']],
])('GIVEN the pattern “%s” THEN it stands for %j', (pattern, phrases) => {
  expect(expanded(pattern)).toEqual(phrases);
});
