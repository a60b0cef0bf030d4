import { beforeAll, describe, expect, test } from 'vitest';
import type { Collection } from '../../../src/core/index/collection.ts';
import { readQuestion } from '../../../src/core/question/read-question.ts';
import { article, collectionOf } from '../articles.ts';

let collection: Collection;
beforeAll(async () => {
  const sources = ['Example', 'The Daily Example', 'Éxample Wire', 'The Age', 'Coast.News', 'The Agenda', null];
  collection = await collectionOf(
    sources.map((source, at) => article({ id: `a${at}`, source, text: 'The ferry sails on Monday.' })),
  );
});

describe('the sources that a question names', () => {
  test.each([
    ['According to The Age, when does the ferry sail?', ['The Age']],
    ['according to the age when does the ferry sail', ['The Age']],
    ['When does the ferry sail, says THE AGE?', ['The Age']],
    ['When does the ferry sail (The Age)?', ['The Age']],
    ['The Age', ['The Age']],
    // The longest name is meant, though "Example" is a source as well.
    ['According to The Daily Example, when does the ferry sail?', ['The Daily Example']],
    ['According to Example, when does the ferry sail?', ['Example']],
    ['According to a Daily Example of old?', ['Example']],
    ['What do Example Wire and Coast News say?', ['Éxample Wire', 'Coast.News']],
    ['What does coast.news say?', ['Coast.News']],
    ['What do The Age and The Daily Example say?', ['The Daily Example', 'The Age']],
    // A source whose name only begins with the same letters takes nothing away from the other.
    ['What do The Age and The Agenda say?', ['The Age', 'The Agenda']],
    // A name in the middle of other words is none.
    ['Are there counterexamples of the ages?', []],
    ['What are the agendas?', []],
    ['What is the old age?', []],
    ['When does the ferry sail?', []],
    ['', []],
  ])('GIVEN "%s" THEN they are %j', (question, names) => {
    expect(new Set(readQuestion(question, collection).sources)).toEqual(new Set(names));
  });
});
