import { describe, expect, test } from 'vitest';
import { deedOf } from '../../../src/core/question/deed.ts';
import { tokens } from '../../../src/core/text/terms.ts';

describe('who does what to whom in a question', () => {
  test.each([
    ['Did Wexlers hit Zorbians?', ['Wexlers', 'hit', 'Zorbians']],
    ['how much did Merrow pay the Wexlers', ['Merrow', 'pay', 'Wexlers']],
    ['Why will the Merrow Ferry Company sue its pilots?', ['Company', 'sue', 'pilots']],
    ['When has the council thanked Merrow?', ['council', 'thanked', 'Merrow']],
    ['Which pilots are accusing Merrow?', ['pilots', 'accusing', 'Merrow']],
    ['Was Merrow hit by Wexlers?', ['Wexlers', 'hit', 'Merrow']],
    ['When were the ferries of Merrow hit by the Wexlers?', null],
    ['Why was the Merrow Ferry Company sued by its pilots?', ['pilots', 'sued', 'Company']],
    ['How many ferries were hit by Wexlers?', null],
    // Nothing that stands behind a preposition is what the deed is done to.
    ['Did Merrow sail to Zorbia?', null],
    ['Did Merrow sail?', null],
    // Who did it is asked.
    ['Who hit Merrow?', null],
    ['Was Merrow hit?', null],
    ['Is Merrow a ferry?', null],
    ['Are the pilots accusing Merrow?', null],
    ['merrow ferry price', null],
    ['did', null],
    ['', null],
  ])('GIVEN "%s" THEN it is %j', (question, expected) => {
    const words = tokens(question);
    const text = (at: number) => question.slice(words[at]?.start, words[at]?.end);
    const found = deedOf(words, (at) => at > 0 && /^[A-Z]/.test(text(at)));
    expect(found && [found.doer, found.deed, found.doneTo].map(text)).toEqual(expected);
  });
});
