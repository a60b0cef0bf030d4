import { describe, expect, test } from 'vitest';
import { answerKind } from '../../../src/core/question/answer-kind.ts';
import { readQuestion } from '../../../src/core/question/query.ts';
import { EvidenceReader } from '../../../src/core/ranking/evidence.ts';
import { article, collectionOf } from '../articles.ts';

describe('the kind of answer that is asked for', () => {
  test.each([
    ['How many ferries sail?', 'number'],
    ['What is the population of Niger?', 'number'],
    ['How much did the repairs cost?', 'money'],
    ['How much water does the town use?', 'number'],
    ['What share of the votes was counted?', 'percentage'],
    ['When does the library move?', 'when'],
    ['In which year was the quay built?', 'when'],
    ['Who leads the council?', 'who'],
    ['Which countries export oil?', 'where'],
    ['Did the council agree?', null],
  ] as const)('GIVEN "%s" THEN it is %s', (question, kind) => {
    expect(answerKind(question)).toBe(kind);
  });

  test.each([
    ['When does the ferry sail?', 'The ferry sails on Friday.', 1],
    ['When does the ferry sail?', 'The ferry sails today.', 0.5],
    ['When does the ferry sail?', 'The ferry sails.', 0],
    ['Where does the ferry sail?', 'The ferry sails from Eastport.', 1],
    ['Where does the ferry sail?', 'The ferry sails, says Eastport.', 0.5],
    ['Where does the ferry sail?', 'The ferry sails around the rocks.', 0.2],
    ['How many ferries sail?', 'Twelve ferries sail.', 1],
    ['How many ferries sail?', 'Ferries sail in 2024.', 0.5],
    ['How much did the ferry cost?', 'The ferry cost $4.2 million.', 1],
    ['How much did the ferry cost?', 'The ferry cost 4.2 million.', 0.5],
    ['What percentage of the ferries sail?', 'Of the ferries 12% sail.', 1],
    ['Did the ferry sail?', 'The ferry sails.', 1],
  ])('GIVEN "%s" THEN "%s" holds it to %d', async (question, text, fit) => {
    const collection = await collectionOf([article({ text })]);
    const passage = collection.passages[0];
    if (passage === undefined) throw new Error('no passage');
    expect(new EvidenceReader(readQuestion(question, collection), collection).read(passage).sentences[0]?.kindFit).toBe(
      fit,
    );
  });
});
