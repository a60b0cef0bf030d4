import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import type { Query } from '../../../src/core/question/query.ts';
import { readQuestion } from '../../../src/core/question/read-question.ts';
import {
  EvidenceReader,
  heldByAny,
  heldWithTitle,
  weightOf,
  type Evidence,
} from '../../../src/core/ranking/evidence.ts';
import { article, collectionOf } from '../articles.ts';

async function read(
  question: string,
  stated: Partial<Article> & Pick<Article, 'text'>,
  ordinal = 0,
): Promise<Evidence & { query: Query }> {
  const collection = await collectionOf([article({ title: '', ...stated })]);
  const passage = collection.passages[ordinal];
  if (passage === undefined) throw new Error('no passage');
  const query = readQuestion(question, collection);
  return { query, ...new EvidenceReader(query, collection).read(passage) };
}
const evidenceOf = (question: string, text: string) => read(question, { text });

describe('what a passage holds of a question', () => {
  test.each([
    ['quay', 'The ferry waits.', [0], [0]],
    ['quay', 'The quay is old.', [1], [1]],
    ['quay', 'A quay, quays and a quay. The quay.', [4], [1]],
    // A boat counts .63 of a vessel.
    ['vessel', 'One boat met another boat.', [1.26], [0.63]],
    ['vessel', 'The vessel met a boat.', [1.63], [1]],
    ['vessel', 'The boat met a vessel.', [1.63], [1]],
    ['quay or ferry', 'A ferry sails, a ferry waits.', [0, 2], [0, 1]],
    // One word that stands for two of the question: "HDA" for both "harbour" and "agency".
    ['harbour development', 'The Harbour Development (HD) waits. The HD sails.', [2.2, 2.2], [1, 1]],
  ])('GIVEN "%s" THEN of "%s" the counts are %j and the shares held %j', async (question, text, counts, held) => {
    const evidence = await evidenceOf(question, text);
    expect([...evidence.counts]).toEqual(counts.map((count) => expect.closeTo(count, 9) as number));
    expect([...evidence.held]).toEqual(held);
  });

  test('GIVEN sentences THEN each has what it holds itself, with its weight, and all of its words', async () => {
    const { sentences, words, query } = await evidenceOf(
      'Is the vessel at the quay?',
      'The boat sailed. The vessel, a boat, is at the quay! He waved.',
    );
    expect(sentences.map(({ held }) => [...held])).toEqual([
      [0.63, 0],
      [1, 1],
      [0, 0],
    ]);
    const [vessel, quay] = query.terms.map(({ weight }) => weight);
    expect(sentences.map(({ weight }) => weight)).toEqual([
      expect.closeTo(0.63 * (vessel ?? 0), 9),
      expect.closeTo((vessel ?? 0) + (quay ?? 0), 9),
      0,
    ]);
    expect(sentences.map((sentence) => sentence.words)).toEqual([3, 8, 2]);
    expect(words).toBe(13);
  });

  test('GIVEN an article of several passages THEN only the words of the passage at hand count', async () => {
    const paragraph = (noun: string) =>
      `The ${noun} lies in the shade of the lighthouse, where nobody but the keeper has walked for many a long year.`;
    const stated = { text: `${paragraph('quay')}\n\n${paragraph('ferry')}` };
    const first = await read('quay or ferry', stated, 0);
    const second = await read('quay or ferry', stated, 1);
    expect([[...first.held], [...second.held]]).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect([first.sentences.length, second.sentences.length]).toEqual([1, 1]);
    expect(second.words).toBe(first.words);
  });

  test.each([
    ['the title', { title: 'The old quay' }, [1, 0]],
    ['the source', { source: 'Quay News' }, [1, 0]],
    ['both', { title: 'A vessel', source: 'Quay News' }, [1, 1]],
    ['a synonym', { title: 'Boats' }, [0, 0.63]],
    ['the word after its synonym', { title: 'Boats and vessels' }, [0, 1]],
    ['the word before its synonym', { title: 'Vessels and boats' }, [0, 1]],
    ['nothing', { title: 'The lighthouse' }, [0, 0]],
  ])('GIVEN %s above the passage THEN it holds that apart from the text', async (_what, stated, inTitle) => {
    const evidence = await read('quay or vessel', { text: 'The lighthouse is lit.', ...stated });
    expect([...evidence.inTitle]).toEqual(inTitle);
    expect([...evidence.held]).toEqual([0, 0]);
  });
});

describe('neighbours', () => {
  test.each([
    ['at once', 'A defence minister came.', 1],
    ['the other way round', 'A minister of defence came.', 1],
    ['three words apart', 'The minister for the defence came.', 1],
    ['four words apart', 'The minister for all the defence came.', 0],
    ['in two sentences', 'He is a minister. Defence is dear.', 0],
    ['twice', 'A defence minister met a defence minister.', 1],
    ['only one of them', 'A minister came as minister.', 0],
  ])('GIVEN two neighbours of the question %s THEN of "%s" %d are counted', async (_how, text, pairs) => {
    expect((await evidenceOf('the defence minister', text)).pairs).toBe(pairs);
  });

  test('GIVEN another word of the question between two neighbours THEN that one is the neighbour', async () => {
    // Both pairs of the question are "defence minister" and "minister mayor".
    expect((await evidenceOf('the defence minister or mayor', 'The minister, mayor, defence.')).pairs).toBe(1);
  });

  test('GIVEN neighbours that stand together often THEN the passage counts them once, each sentence as often as they do', async () => {
    const evidence = await evidenceOf(
      'Is the northern quay closed?',
      // "Northern" and "closed" are no neighbours in the question.
      'The northern quay was closed. It is the northern quay. The closed quay sleeps. The northern, the closed.',
    );
    expect(evidence.pairs).toBe(2);
    expect(evidence.sentences.map(({ pairs }) => pairs)).toEqual([2, 1, 1, 0]);
  });
});

describe('sums over what is held', () => {
  test('GIVEN shares THEN the weight is that of the words, each as far as it counts', async () => {
    const { query } = await evidenceOf('quay ferry lighthouse', 'The quay.');
    const [quay, ferry, lighthouse] = query.terms.map(({ weight }) => weight);
    expect(weightOf(query, (at) => [1, 0.5, 0][at] ?? 0)).toBeCloseTo((quay ?? 0) + 0.5 * (ferry ?? 0), 9);
    expect(weightOf(query, (at) => at === 2)).toBeCloseTo(lighthouse ?? 0, 9);
    expect(weightOf(query, () => 0)).toBe(0);
  });

  test('GIVEN several sentences THEN together they hold what the best of them holds', async () => {
    const { sentences } = await evidenceOf('quay or vessel', 'The boat. The vessel. The quay.');
    const both = (some: typeof sentences) => [heldByAny(some, 0), heldByAny(some, 1)];
    expect(both(sentences)).toEqual([1, 1]);
    expect(both(sentences.slice(0, 1))).toEqual([0, 0.63]);
    expect(both(sentences.slice(0, 2))).toEqual([0, 1]);
    expect(both([])).toEqual([0, 0]);
  });

  test.each([
    ['The boat sails.', 'A quay', [1, 0.63]],
    ['The boat sails.', 'A vessel', [0, 1]],
    ['The vessel sails.', 'Boats', [0, 1]],
    ['It sails.', 'Captains', [0, 0]],
  ])('GIVEN "%s" under "%s" THEN with its title it holds %j', async (text, title, held) => {
    const evidence = await read('quay or vessel', { text, title });
    expect([heldWithTitle(evidence, 0), heldWithTitle(evidence, 1)]).toEqual(held);
  });
});
