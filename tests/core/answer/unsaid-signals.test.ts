import { describe, expect, test } from 'vitest';
import { signalsOf } from './harbour-news.ts';
import { shareOf } from './shortlists.ts';

describe('unknown, unknownName: what no article holds in any wording', () => {
  test.each([
    ['Did divers look at the quay?', [], []],
    ['Did divers look at the books?', [], []],
    ['Did divers photograph the giraffe?', ['photograph', 'giraffe'], []],
    ['Did divers look at Atlantis?', [], ['Atlantis']],
    ['Did divers photograph Atlantis?', ['photograph'], ['Atlantis']],
    ['Did the employees get thanks?', [], []],
  ])('GIVEN "%s" THEN of its words %j are unknown, and of its names %j', async (question, words, names) => {
    const { query, signals } = await signalsOf(question, question.includes('employees') ? 'The mayor' : 'Divers');
    expect(signals.unknown).toBeCloseTo(shareOf(query, ...words));
    expect(signals.unknownName).toBeCloseTo(shareOf(query, ...names));
  });
});

describe('lacksName: names that the passage does not hold', () => {
  test.each([
    ['no name', 'Did the harbour open?', 0],
    ['a name that the passage holds', 'Did the harbour of Eastport open?', 0],
    ['a name that only the title holds', 'Did the harbour open for Cormorants?', 0],
    ['a name that another passage of the article holds', 'Did the harbour open for Westhaven?', 0.5],
    ['a name that only another article holds', 'Did the harbour open for Readers?', 1],
    ['a name that no article holds', 'Did the harbour open for Atlantis?', 1],
  ])('GIVEN %s THEN "%s" lacks %d', async (_what, question, lacks) => {
    expect((await signalsOf(question, 'The harbour')).signals.lacksName).toBeCloseTo(lacks);
  });
  test('GIVEN a name that is held and one that is not THEN it is the share of the one that is not', async () => {
    const { query, signals } = await signalsOf('Did the harbour of Eastport open for Atlantis?', 'The harbour');
    const missing = shareOf(query, 'Atlantis');
    expect(signals.lacksName).toBeCloseTo(missing / (missing + shareOf(query, 'Eastport')));
  });
});

describe('unsaid: the word that tells most of those said nowhere around the sentence', () => {
  test.each([
    ['the sentence itself', 'Did divers look at the quay?', 'Divers'],
    ['the sentence before', 'Did divers open the harbour?', 'Divers'],
    ['the sentence after', 'Did divers look at the repairs?', 'Divers'],
    ['the title', 'Did divers look at cormorants?', 'Divers'],
  ])('GIVEN words that stand in %s THEN none is unsaid', async (_what, question, starts) => {
    expect((await signalsOf(question, starts)).signals.unsaid).toBe(0);
  });
  test.each([
    ['two sentences further on', 'Did divers look at the quay with the mayor?', 'Divers', 'mayor'],
    ['two sentences before', 'Did the mayor close the harbour?', 'Repairs', 'harbour'],
    ['another passage of the article', 'Did divers look at the lighthouse?', 'Divers', 'lighthouse'],
    ['another article', 'Did divers look at the library?', 'Divers', 'library'],
    ['no article', 'Did divers look at the giraffe?', 'Divers', 'giraffe'],
  ])('GIVEN a word that stands in %s THEN it is what that word tells', async (_what, question, starts, unsaid) => {
    const { query, signals } = await signalsOf(question, starts);
    expect(shareOf(query, unsaid)).toBeGreaterThan(0.1);
    expect(signals.unsaid).toBeCloseTo(shareOf(query, unsaid));
  });
  test('GIVEN several words that are unsaid THEN the one that tells most counts, not their sum', async () => {
    const { query, signals } = await signalsOf('Did divers look at the giraffe, the town and the zeppelin?', 'Divers');
    expect(signals.unsaid).toBeCloseTo(
      Math.max(...['giraffe', 'town', 'zeppelin'].map((word) => shareOf(query, word))),
    );
  });
  test('GIVEN a word that a synonym stands in for THEN it is unsaid in part', async () => {
    const { query, signals } = await signalsOf('Did the mayor thank the employees?', 'The mayor');
    expect(signals.unsaid).toBeGreaterThan(0);
    expect(signals.unsaid).toBeLessThan(shareOf(query, 'employees'));
  });
});

describe('unsaidHere: the same, where only a name may stand around the sentence', () => {
  test.each([
    ['names and words of the sentence', 'Did the harbour of Eastport open?', 'The harbour', []],
    ['a name of the sentence before', 'Did divers look at the quay of Eastport?', 'Divers', []],
    ['a word of the sentence before', 'Did divers look at the storm?', 'Divers', ['storm']],
    ['a word of the sentence after', 'Did divers look at the repairs?', 'Divers', ['repairs']],
    ['a word of the title', 'Did divers look at cormorants?', 'Divers', ['cormorants']],
    ['a name of another article', 'Did divers look at the Readers?', 'Divers', ['Readers']],
  ])('GIVEN %s THEN of "%s" in "%s …" it is what %j tells', async (_what, question, starts, unsaid) => {
    const { query, signals } = await signalsOf(question, starts);
    expect(signals.unsaidHere).toBeCloseTo(shareOf(query, ...unsaid));
  });
});
