import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../../src/core/question/read-question.ts';
import { EvidenceReader } from '../../../src/core/ranking/evidence.ts';
import { article, collectionOf } from '../articles.ts';

async function fitOf(question: string, text: string): Promise<number | undefined> {
  const collection = await collectionOf([article({ text })]);
  const [passage] = collection.passages;
  if (passage === undefined) throw new Error('no passage');
  return new EvidenceReader(readQuestion(question, collection), collection).read(passage).sentences[0]?.kindFit;
}

describe('how far a sentence holds the kind of thing that is asked for', () => {
  test.each([
    ['How many ferries sail?', 'Twelve ferries sail.', 1],
    ['How many ferries sail?', '12,500 ferries sail.', 1],
    ['How many ferries sail?', 'Only one ferry sails.', 0.5],
    ['How many ferries sail?', 'Ferries sail in 2024.', 0],
    ['How many ferries sail?', '1,900 ferries sail.', 1],
    ['How many ferries sail?', 'Sixteen ferries sail.', 1],
    ['How many ferries sail?', 'On November 8 ferries sail.', 0],
    ['How many ferries sail?', 'On 8 May ferries sail.', 0],
    ['How many ferries sail?', 'On Nov. 8 ferries sail.', 0],
    ['How many ferries sail?', 'On Nov. 8 nine ferries sail.', 1],
    ['How long has the ferry sailed?', 'The ferry has sailed since 2024.', 1],
    ['How long has the ferry sailed?', 'The ferry has sailed for twelve years.', 1],
    ['How long has the ferry sailed?', 'The ferry has sailed.', 0],
    ['Why does the ferry sail?', 'The ferry sails because of the tide.', 1],
    ['Why does the ferry sail?', 'The ferry sails to please the mayor.', 0.2],
    ['Why does the ferry sail?', 'The ferry sails in November.', 0],
    ['How many ferries sail?', 'The ferries sail.', 0],
    ['How much did the ferry cost?', 'The ferry cost $4.2 million.', 1],
    ['How much did the ferry cost?', 'The ferry cost 40 euros.', 1],
    ['How much did the ferry cost?', 'The ferry cost 4.2 million.', 0.5],
    ['How much did the ferry cost?', 'The ferry cost much in 2024.', 0],
    ['How much did the ferry cost?', 'The ferry cost a fortune.', 0],
    ['What percentage of the ferries sail?', 'Of the ferries 12% sail.', 1],
    ['What share of the ferries sails?', 'Of the ferries 12 per cent sail.', 1],
    ['What percentage of the ferries sail?', 'Of the ferries 12 sail.', 0.5],
    ['What percentage of the ferries sail?', 'Of the ferries some sail in 2024.', 0],
    ['What percentage of the ferries sail?', 'Of the ferries some sail.', 0],
    ['When does the ferry sail?', 'The ferry sails on Friday.', 1],
    ['When does the ferry sail?', 'The ferry sails today.', 0.5],
    ['When does the ferry sail?', 'The ferry sails.', 0],
    ['When does the ferry sail?', 'The ferry may sail.', 0],
    ['When does the ferry sail?', 'The ferry sails in May.', 1],
    ['When does the ferry sail?', 'The ferry sails for $1900.', 0],
    ['When does the ferry sail?', 'The ferry sails 1,900 times.', 0],
    ['When does the ferry sail?', 'The ferry sails from Nov. 8.', 1],
    ['Who steers the ferry?', 'The ferry is steered by Ada Example.', 1],
    ['Who steers the ferry?', 'The ferry is steered by Example.', 0.5],
    ['Who steers the ferry?', 'The ferry is steered in November.', 0],
    // A month before a name is no first name.
    ['Who steers the ferry?', 'The ferry is steered in November Example says.', 0.5],
    ['Who steers the ferry?', 'The ferry is steered by nobody.', 0],
    // What the question itself names does not answer it, nor does it lend its capital to what follows.
    ['Who steers the Merrow ferry?', 'It is steered, the Merrow ferry.', 0],
    ['Who steers the Merrow ferry?', 'Steered like the Merrow Example.', 0.5],
    ['Where does the ferry sail?', 'The ferry sails from Eastport.', 1],
    ['Where does the ferry sail?', 'The ferry sails from the Eastport.', 1],
    ['Where does the ferry sail?', 'The ferry sails, says Eastport.', 0.5],
    ['Where does the ferry sail?', 'The ferry sails around the rocks.', 0.2],
    ['Where does the ferry sail?', 'The ferry sails in November.', 0.2],
    ['Where does the ferry sail?', 'The ferry sails.', 0],
    // What leads to a word of the question does not lead past it.
    ['Where does the Merrow sail?', 'From Merrow Eastport hears nothing.', 0.5],
    ['Who steers the Merrow?', 'Ada Merrow Example is steered.', 0.5],
    ['Did the ferry sail?', 'The ferry sails.', 1],
    ['Did ferries sail?', 'Ferries sail.', 1],
  ])('GIVEN "%s" THEN "%s" holds it to %d', async (question, text, fit) => {
    expect(await fitOf(question, text)).toBe(fit);
  });

  test.each([
    ['Who steers the ferry?', 'The ferry sails slowly. Ada Example steers.', 0],
    ['Where does the ferry sail?', 'The ferry goes on. Eastport says no.', 0.2],
  ])('GIVEN "%s" THEN of "%s" only its own words count for the first sentence', async (question, text, fit) => {
    expect(await fitOf(question, text)).toBe(fit);
  });
});
