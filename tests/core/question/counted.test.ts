import { expect, test } from 'vitest';
import { countedIn } from '../../../src/core/question/counted.ts';
import { tokens } from '../../../src/core/text/terms.ts';

test.each([
  ['How many pilots came?', ['pilots', 'came']],
  ['how many ferry pilots were at the quay', ['ferry', 'pilots']],
  ['how many of the young pilots are there', ['young', 'pilots']],
  ['so how many more pilots will come', ['pilots']],
  ['how many', []],
  ['Many pilots came how?', []],
  ['How much water is there?', []],
])('GIVEN "%s" THEN %j is counted', (question, expected) => {
  const words = tokens(question);
  expect(countedIn(words).map((at) => words[at]?.word)).toEqual(expected);
});
