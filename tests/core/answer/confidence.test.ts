import { describe, expect, test } from 'vitest';
import { article } from '../articles.ts';
import { chance } from '../../../src/core/answer/confidence.ts';
import { BY_WORDS } from '../../../src/core/answer/confidence-weights.ts';
import { signalsFor } from './shortlists.ts';

const harbour = article({
  id: 'harbour',
  title: 'Harbour opens again',
  source: 'The Daily Example',
  text: 'The harbour of Eastport opened again after the storm. Divers had looked at the northern quay. Repairs cost 4.2 million dollars. The mayor thanked the workers. A band played until midnight.',
});
const library = article({
  id: 'library',
  title: 'Town library moves',
  source: 'Example Wire',
  text: 'The town library moves into the old railway station. Readers wait for six weeks while the books are carried over by volunteers from the school.',
});

const articles = [harbour, library];
const likelihoods = async (question: string, starts: string) => {
  const { signals } = await signalsFor(articles, question, starts);
  return { confidence: chance(signals, BY_WORDS.answered), right: chance(signals, BY_WORDS.right) };
};

describe('confidence', () => {
  test.each<[string, [question: string, starts: string], [question: string, starts: string]]>([
    [
      'a word that no article holds',
      ['Did divers look at the northern quay?', 'Divers'],
      ['Did giraffes look at the northern quay?', 'Divers'],
    ],
    [
      'a name that the article lacks',
      ['Did the harbour of Eastport open after the storm?', 'The harbour'],
      ['Did the harbour of Readers open after the storm?', 'The harbour'],
    ],
    [
      'a telling word that the passage says too far away',
      ['Did divers look at the northern quay?', 'Divers'],
      ['Did divers look at the northern band?', 'Divers'],
    ],
    [
      'another source than the one named',
      ['Did divers look at the northern quay, says The Daily Example?', 'Divers'],
      ['Did divers look at the northern quay, says Example Wire?', 'Divers'],
    ],
    [
      'a sentence without the figure that is asked for',
      ['How many dollars did repairs cost?', 'Repairs'],
      ['How many dollars did repairs cost?', 'Divers'],
    ],
    [
      'a word that only the sentence beside it says',
      ['Did divers look at the quay?', 'Divers'],
      ['Did divers look at the repairs?', 'Divers'],
    ],
    [
      'a sentence that says less of what is asked',
      ['Has the mayor thanked the workers?', 'The mayor'],
      ['Has the mayor thanked the workers?', 'A band'],
    ],
  ])(
    'GIVEN %s THEN it is less sure that it is said or that this is the sentence, and of neither more',
    async (_what, surer, lessSure) => {
      const more = await likelihoods(...surer);
      const less = await likelihoods(...lessSure);
      expect(less.right).toBeLessThanOrEqual(more.right);
      expect(less.confidence).toBeLessThanOrEqual(more.confidence);
      expect(less.right + less.confidence).toBeLessThan(more.right + more.confidence);
      for (const likelihood of [...Object.values(more), ...Object.values(less)]) {
        expect(likelihood).toBeGreaterThan(0);
        expect(likelihood).toBeLessThan(1);
      }
    },
  );

  test('GIVEN the same article from another source than the one named THEN it is less sure', async () => {
    const from = async (source: string) => {
      const told = article({ ...harbour, source, text: `Example Wire was told of it. ${harbour.text}` });
      const { signals } = await signalsFor(
        [told, library],
        'Was Example Wire told that the harbour of Eastport opened?',
        'Example Wire',
      );
      return chance(signals, BY_WORDS.answered);
    };
    expect(await from('The Daily Example')).toBeLessThan(await from('Example Wire'));
  });

  test('GIVEN a missing word that not even another article holds THEN it is less sure', async () => {
    const zoo = article({ id: 'zoo', text: 'A giraffe was born at the zoo.' });
    const asked = ['Did divers look at the northern giraffe?', 'Divers'] as const;
    const among = async (some: typeof articles) =>
      chance((await signalsFor(some, ...asked)).signals, BY_WORDS.answered);
    expect(await among([harbour, library])).toBeLessThan(await among([harbour, library, zoo]));
  });

  test('GIVEN a sentence that says all THEN it is more sure than not, and GIVEN one that says nothing THEN less', async () => {
    const all = await likelihoods('How much did repairs cost?', 'Repairs');
    expect(Math.min(all.confidence, all.right)).toBeGreaterThan(0.5);
    const nothing = await likelihoods('How much did the giraffe at Atlantis divers?', 'A band');
    expect(Math.max(nothing.confidence, nothing.right)).toBeLessThan(0.2);
  });
});
