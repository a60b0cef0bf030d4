import { describe, expect, test } from 'vitest';
import { recentAnswers } from '../../commands/recent-answers.ts';
import type { RecentAnswer } from '../../commands/command.ts';
import { askerOf, inputOf } from './desk.ts';

const answer = (name: string): RecentAnswer => ({
  question: `About ${name}?`,
  refs: [{ passageId: name, start: 0, end: 1 }],
});
const at = (channel: string, asker = 'reader') => inputOf({}, { channel, asker: askerOf(asker) });

describe('the latest answer', () => {
  test('GIVEN none yet THEN there is none', () => {
    expect(recentAnswers().latest(at('square'))).toBeNull();
  });
  test('GIVEN an answer for everyone THEN everyone in that channel, and in no other, has it', () => {
    const recent = recentAnswers();
    recent.remember(at('square'), answer('shared'), 'everyone');
    expect(recent.latest(at('square', 'another'))).toEqual(answer('shared'));
    expect(recent.latest(at('elsewhere'))).toBeNull();
  });
  test('GIVEN a private answer THEN only its reader has it, and only there', () => {
    const recent = recentAnswers();
    recent.remember(at('square'), answer('own'), 'asker');
    expect(recent.latest(at('square'))).toEqual(answer('own'));
    expect(recent.latest(at('square', 'another'))).toBeNull();
    expect(recent.latest(at('elsewhere'))).toBeNull();
  });
  test.each([
    { order: ['everyone', 'asker'], reader: 'asker', another: 'everyone' },
    { order: ['asker', 'everyone'], reader: 'everyone', another: 'everyone' },
    { order: ['asker', 'everyone', 'asker'], reader: 'asker', another: 'everyone' },
  ] as const)('GIVEN answers for $order THEN the reader has the newest that they saw', ({ order, reader, another }) => {
    const recent = recentAnswers();
    for (const audience of order) recent.remember(at('square'), answer(audience), audience);
    expect(recent.latest(at('square'))).toEqual(answer(reader));
    expect(recent.latest(at('square', 'another'))).toEqual(answer(another));
  });
  test('GIVEN a newer answer THEN the older one is not remembered', () => {
    const recent = recentAnswers();
    recent.remember(at('square'), answer('first'), 'everyone');
    recent.remember(at('square'), answer('second'), 'everyone');
    expect(recent.latest(at('square'))).toEqual(answer('second'));
  });
});

test('GIVEN more channels than are remembered THEN the one without an answer for longest is forgotten, and no other', () => {
  const recent = recentAnswers();
  for (let n = 0; n < 10_000; n += 1) recent.remember(at(`${n}`), answer('first'), 'everyone');
  recent.remember(at('0'), answer('again'), 'everyone');
  expect(recent.latest(at('1'))).toEqual(answer('first'));
  recent.remember(at('new'), answer('first'), 'everyone');
  expect(recent.latest(at('1'))).toBeNull();
  expect(recent.latest(at('0'))).toEqual(answer('again'));
  expect(recent.latest(at('2'))).toEqual(answer('first'));
  expect(recent.latest(at('new'))).toEqual(answer('first'));
});
