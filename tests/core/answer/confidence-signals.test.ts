import { describe, expect, test } from 'vitest';
import { confidenceSignals } from '../../../src/core/answer/confidence.ts';
import { article } from '../articles.ts';
import { harbour, library, signalsOf } from './harbour-news.ts';
import { shareOf, signalsFor, wordsOf } from './shortlists.ts';

describe('the kind of thing that is asked for', () => {
  test.each([
    ['How much did the repairs cost?', 'Repairs', 1],
    ['How much did the repairs cost?', 'Divers', 0],
    ['How many weeks do readers wait?', 'Readers', 1],
    ['How many passengers does the ferry carry?', 'The ferry', 0],
    ['Did the band play until midnight?', 'A band', 1],
  ])('GIVEN "%s" THEN the sentence "%s …" is of that kind: %d', async (question, starts, kind) => {
    const { signals } = await signalsOf(question, starts);
    expect(signals.kindNear).toBe(kind);
  });
  test('GIVEN a number far from all that is asked THEN the sentence holds it, but not near', async () => {
    const far = article({
      id: 'far',
      text: 'The lantern was lit by the keeper of the tower in the evening, who had come over from the village in a boat with forty others.',
    });
    const { signals } = await signalsFor([far], 'How many lanterns were lit?', 'The lantern');
    expect(signals).toMatchObject({ kindNear: 0, kindCoverage: 0 });
  });
  test('GIVEN a sentence of that kind THEN kindCoverage is how much of the question it covers, whichever sentence is best', async () => {
    const { query, signals } = await signalsOf('How much did the repairs of the giraffe cost?', 'Divers');
    expect(signals.kindCoverage).toBeCloseTo(shareOf(query, 'repairs', 'cost'));
    expect((await signalsOf('How many tickets are sold?', 'The ferry')).signals.kindCoverage).toBe(0);
  });
});

describe('how the sentence fits the question', () => {
  test('GIVEN the score of the sentence THEN it is told as a tenth', async () => {
    const { signals, sentence } = await signalsOf('Did divers look at the quay?', 'Divers');
    expect(sentence.score).not.toBe(0);
    expect(signals.sentence).toBeCloseTo(sentence.score / 10);
  });
});

describe('lead: how far the sentence stands out among those of other passages', () => {
  const leadOf = async (score: number, ...others: readonly (readonly [starts: string, score: number])[]) => {
    const { query, ranked, sentences, sentence } = await signalsOf('Did divers look at the ferry?', 'Divers');
    const best = { ...sentence, score };
    const rest = others.map(([starts, stated]) => {
      const found = sentences.find((entry) => wordsOf(entry).startsWith(starts));
      if (found === undefined) throw new Error(`No sentence starts with "${starts}".`);
      return { ...found, score: stated };
    });
    return confidenceSignals({ query, ranked, sentences: [best, ...rest] }, best).lead;
  };
  test.each<[what: string, score: number, others: [string, number][], lead: number]>([
    ['no other sentence', 5, [], 1],
    ['only sentences of its own passage', 5, [['Repairs', 5]], 1],
    ['a sentence of another passage that is as good', 5, [['The ferry', 5]], 0],
    ['a sentence of another passage that is better', 5, [['The ferry', 6]], 0],
    ['a sentence of another passage that is a little worse', 5, [['The ferry', 3.5]], 0.5],
    ['a sentence of another passage that is much worse', 5, [['The ferry', -5]], 1],
    [
      'one of its own passage between',
      5,
      [
        ['Repairs', 4.9],
        ['The ferry', 3.5],
      ],
      0.5,
    ],
  ])('GIVEN %s THEN of %d against %j it is %d', async (_what, score, others, lead) => {
    expect(await leadOf(score, ...others)).toBeCloseTo(lead);
  });
});

describe('topic, open: what is wanted', () => {
  test.each([
    ['How much did the repairs cost?', { topic: 0, open: 0 }],
    ['Did the repairs cost much?', { topic: 0, open: 1 }],
    ['Anything about the repairs?', { topic: 1, open: 0 }],
    ['What is the latest on the repairs?', { topic: 1, open: 0 }],
    ['Summary of the repairs', { topic: 1, open: 0 }],
  ])('GIVEN "%s" THEN it is %j', async (question, wanted) => {
    expect((await signalsOf(question, 'Repairs')).signals).toMatchObject(wanted);
  });
});

describe('sourceMissed: the question names another source', () => {
  test.each([
    ['no source', 'Did divers look at the quay?', 0],
    ['the source of the article', 'Did divers look at the quay, according to The Daily Example?', 0],
    ['another source', 'Did divers look at the quay, according to Example Wire?', 1],
    ['a source that is in no collection', 'Did divers look at the quay, according to The Evening Sample?', 0],
  ])('GIVEN %s THEN for "%s" it is %d', async (_what, question, missed) => {
    expect((await signalsOf(question, 'Divers')).signals.sourceMissed).toBe(missed);
  });
  test('GIVEN a named source and an article of none THEN it is missed', async () => {
    const unsigned = article({ ...harbour, source: null });
    const { signals } = await signalsFor([unsigned, library], 'What did divers see, says Example Wire?', 'Divers');
    expect(signals.sourceMissed).toBe(1);
  });
});
