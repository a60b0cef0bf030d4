import { expect, test } from 'vitest';
import { readQuestion } from '../../../src/core/question/read-question.ts';
import { article, collectionOf } from '../articles.ts';

const text =
  'The Susquehanna station opened. Its architect was looked for. Veterans of Cincinnati came for the forest.';

test.each([
  ['When did the Susquehanna station open?', 'When did the Susquehanna station open?'],
  ['  who was   the architect? ', 'who was the architect?'],
  ['hey does anyone know when the station opened pls', 'when the station opened'],
  ['who was the arcitect of the susquehana station', 'who was the architect of the susquehanna station'],
  ['wen did ppl come for the forrest', 'when did people come for the forest'],
  ['!?', '!?'],
])('GIVEN "%s" THEN what a model is given to read is "%s"', async (typed, read) => {
  expect(readQuestion(typed, await collectionOf([article({ text })])).text).toBe(read);
});
