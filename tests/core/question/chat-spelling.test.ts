import { describe, expect, test } from 'vitest';
import { CHAT_SPELLING } from '../../../src/core/english/chat-spelling.ts';
import { spelledOut } from '../../../src/core/question/chat-spelling.ts';

const nothing = () => false;

describe('chat spelling', () => {
  test('GIVEN any entry of the table THEN it is met, also one of several words or with marks', () => {
    const entries = CHAT_SPELLING.trim()
      .split('\n')
      .map((line) => line.split('|'));
    expect(entries.map(([typed = '']) => [typed, spelledOut(typed, nothing)])).toEqual(entries);
  });
  test.each([
    ['who sailed w/ the mayor', 'who sailed with the mayor'],
    ['who sailed w/o him', 'who sailed without him'],
    ['who could of sailed more then once', 'who could have sailed more than once'],
    ['who said no.', 'who said no.'],
    ['is it n/w/s', 'is it n/w/s'],
  ])('GIVEN "%s" THEN it says "%s"', (typed, meant) => {
    expect(spelledOut(typed, nothing)).toBe(meant);
  });
});
