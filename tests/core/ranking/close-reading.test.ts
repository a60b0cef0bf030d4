import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../../src/core/question/read-question.ts';
import { readClosely } from '../../../src/core/ranking/close-reading.ts';
import { QueryMatcher } from '../../../src/core/ranking/query-matcher.ts';
import { article, collectionOf } from '../articles.ts';

/** How the words of a question stand in each sentence of a text. */
async function closely(question: string, text: string) {
  const collection = await collectionOf([article({ title: '', text })]);
  const query = readQuestion(question, collection);
  const [passage] = collection.passages;
  if (passage === undefined) throw new Error('no passage');
  return { query, sentences: readClosely(query, collection, new QueryMatcher(query, collection), passage) };
}

describe('where a word is met first', () => {
  test('GIVEN sentences THEN it is the place of the word in each, counted from 1, and 0 where it is not', async () => {
    const { sentences } = await closely('goat or quay', 'The quay has a goat, a goat. A goat. It is grey.');
    expect(sentences.map(({ firstAt }) => firstAt)).toEqual([
      [5, 2],
      [2, 0],
      [0, 0],
    ]);
  });
});

describe('the role of a name', () => {
  test.each([
    ['in', 'Did students study in Mali?', 'Students study in Mali.', false],
    ['from', 'Did students study in Mali?', 'Students from Mali study abroad.', true],
    ['of, which tells neither', 'Did students study in Mali?', 'Students of Mali study abroad.', false],
    ['as an adjective', 'Did students study in Mali?', 'Malian students study abroad.', true],
    ['as an adjective with "the" before', 'Did students study in Mali?', 'The Malian students study abroad.', true],
    ['both in and as an adjective', 'Did students study in Mali?', 'Malian students study in Mali.', false],
    ['free', 'Did students study in Mali?', 'Mali has students.', false],
    ['in, where origin is asked', 'How are Malian students?', 'Students in Mali study.', true],
    ['in, where "of" is asked', 'How are students of Mali?', 'Students in Mali study.', false],
    ['not at all', 'Did students study in Mali?', 'Students study abroad.', false],
  ])('GIVEN a name that stands %s THEN for "%s" in "%s" it clashes: %s', async (_role, question, text, isClash) => {
    // A second sentence lets the collection know the name as one.
    const { query, sentences } = await closely(question, `${text} A road leads to Mali, to the Sahel.`);
    const name = query.terms.findIndex(({ isName }) => isName);
    expect(sentences[0]?.clashes[name]).toBe(isClash);
    expect(sentences[0]?.clashes.filter((_, at) => at !== name)).not.toContain(true);
  });

  test('GIVEN a word after "by" THEN it is a doer, and no other is', async () => {
    const { query, sentences } = await closely(
      'Did the army hit rebels?',
      'Rebels were hit by the army. The army came.',
    );
    const army = query.terms.findIndex(({ typed }) => typed === 'army');
    expect(sentences.map(({ doers }) => doers.map((does, at) => does && at === army))).toEqual([
      query.terms.map((_, at) => at === army),
      query.terms.map(() => false),
    ]);
  });
});

describe('the role of a name of several words', () => {
  test.each([
    ['Rebels were hit by the Merrow Ferry Army.', true],
    ['Rebels were hit from the Merrow Army.', true],
    ['Rebels were hit, said Merrow, by nobody in the Army.', false],
    ['By Friday the Army came.', false],
  ])('GIVEN "%s" THEN that all of it stands as its first word does is %s', async (text, does) => {
    const { query, sentences } = await closely('Did the Army hit rebels?', text);
    const army = query.terms.findIndex(({ typed }) => typed === 'Army');
    expect(sentences[0]?.doers[army]).toBe(does);
  });
});

describe('going on about somebody named before', () => {
  test.each([
    ['She keeps goats.', true],
    ['Goats, they say, are green.', true],
    ['Goats are kept on her hill.', false],
    ['The minister keeps goats.', true],
    ['Goats are kept, said the group.', false],
    ['A minister keeps goats.', false],
    ['The old minister keeps goats.', false],
    ['Goats keep the hill green.', false],
  ])('GIVEN "%s" THEN it refers back: %s', async (text, refersBack) => {
    expect((await closely('goats', text)).sentences[0]?.refersBack).toBe(refersBack);
  });
  test('GIVEN "the" at the end of a sentence THEN the next one is not its own', async () => {
    const { sentences } = await closely('goats', 'Goats on the. Minister of goats.');
    expect(sentences.map(({ refersBack }) => refersBack)).toEqual([false, false]);
  });
});

describe('closeness', () => {
  const FAR = 'one, two, three, four, five, six, seven,';
  test.each([
    ['next to each other', 'A goat, a quay.', ['goat', 'quay']],
    ['seven words apart', 'A goat, two, three, four, five, six, seven, quay.', ['goat', 'quay']],
    ['eight words apart', `A goat, ${FAR} quay.`, ['quay']],
    ['in two sentences', 'A goat. A quay.', ['quay']],
    ['twice', 'A goat, a goat, a goat.', ['goat']],
  ])('GIVEN two words %s THEN of "%s" what %j tell is near', async (_how, text, near) => {
    const { query, sentences } = await closely('goat quay', text);
    const weight = (word: string) => query.terms.find(({ typed }) => typed === word)?.weight ?? Number.NaN;
    const expected = near.reduce((sum, word) => sum + weight(word), 0);
    expect(Math.max(...sentences.map(({ nearWeight }) => nearWeight))).toBeCloseTo(expected, 9);
  });

  test('GIVEN a word and another that stands for it THEN the better one counts', async () => {
    const { query, sentences } = await closely('vessel', 'A boat, a vessel. A boat. It is grey.');
    const weight = query.terms[0]?.weight ?? Number.NaN;
    expect(sentences.map(({ nearWeight }) => nearWeight)).toEqual(
      [weight, 0.63 * weight, 0].map((near) => expect.closeTo(near, 9) as number),
    );
  });

  test.each([
    ['before the word', 'How many goats came?', 'Twelve goats.', 1],
    ['after the word', 'How many goats came?', 'Of goats, twelve.', 1],
    ['eight words after', 'How many goats came?', 'Goats, a, b, c, d, e, f, g, twelve.', 0.5],
    ['nine words after', 'How many goats came?', 'Goats, a, b, c, d, e, f, g, h, twelve.', 0],
    ['eight words before', 'How many goats came?', 'Twelve, a, b, c, d, e, f, g, goats.', 0.5],
    ['nine words before', 'How many goats came?', 'Twelve, a, b, c, d, e, f, g, h, goats.', 0],
    ['four words before', 'How many goats came?', 'Twelve of the young goats.', 1],
    ['five words before', 'How many goats came?', 'Twelve of the very young goats.', 0.5],
    ['three words after', 'How many goats came?', 'Goats: a, b, twelve.', 0.5],
    ['at what else the question holds', 'How many goats came in spring?', 'Twelve springs ago, a, b goats.', 0.5],
    ['and it counts nothing in particular', 'How much did goats cost?', 'Goats, a, b, c, $12.', 1],
    ['nowhere', 'How many goats came?', 'Goats came.', 0],
    ['vaguely', 'How many goats came?', 'One of the goats came.', 0.5],
    ['vaguely and, further on, well', 'How many goats came?', 'One or twelve of the goats came.', 1],
    ['only as a word of the question', 'How many of the twelve goats came?', 'Twelve goats came.', 0],
    ['where nothing of the kind is asked', 'Did goats come?', 'Goats came.', 1],
  ])('GIVEN a word of the kind asked for %s THEN for "%s" in "%s" it fits %d', async (_where, question, text, fits) => {
    const { sentences } = await closely(question, text);
    expect(sentences[0]?.kindFitNear).toBe(fits);
  });

  test('GIVEN a place after a preposition that the question holds not THEN it is one, also where "the" stands between', async () => {
    const fits = async (text: string) => (await closely('Where do goats live?', text)).sentences[0]?.kindFitNear;
    expect(await fits('Goats live in Eastport.')).toBe(1);
    expect(await fits('Goats live in the Sahel.')).toBe(1);
    expect(await fits('Goats, so Eastport says, live.')).toBe(0.5);
  });
});
