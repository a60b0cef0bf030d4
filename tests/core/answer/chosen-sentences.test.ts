import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { chooseSentences, type ChosenSentence } from '../../../src/core/answer/chosen-sentences.ts';
import { refOf } from '../../../src/core/answer/citation.ts';
import { cite } from '../../../src/core/answer/cite.ts';
import { Quotes } from '../../../src/core/answer/quotes.ts';
import type { RankedSentence } from '../../../src/core/ranking/ranking.ts';
import { readAction, sourcesAction } from '../../../src/core/reply/action.ts';
import { article } from '../articles.ts';
import { scoredSentences, wordsOf } from './shortlists.ts';

const harbour = article({
  id: 'harbour',
  text: [
    'The harbour of Eastport opened again on Sunday. It had been closed by a storm for nine days. Divers looked at the northern quay. Repairs cost 4.2 million dollars.',
    'The ferry to the islands carried 12,500 passengers in May. Tickets are sold at a booth beside the lighthouse. A band played until midnight for the workers.',
  ].join('\n\n'),
});
const library = article({
  id: 'library',
  text: 'The town library moves into the old railway station. Readers wait for six weeks while the books are carried over by volunteers from the school.',
});
/** Says two things as the first article does, one of them with a word less. */
const wire = article({
  id: 'wire',
  text: 'Repairs cost 4.2 million dollars. The mayor thanked all those who had worked through cold and windy nights. The ferry to the islands carried 12,500 passengers. The band that played for the mayor rested on Monday. Repairs cost 4.2 million dollars, all in all. They were needed.',
});
const articles = [harbour, library, wire];

const quotes = (chosen: readonly ChosenSentence[]) =>
  chosen.map(({ places }) =>
    places.map(({ passage, quote }) => passage.article.article.text.slice(quote.start, quote.end)),
  );
const shown = (chosen: readonly ChosenSentence[]) => quotes(chosen).map(([first]) => first);
const sources = (chosen: readonly ChosenSentence[]) =>
  chosen.map(({ places }) => places.map(({ passage }) => passage.article.article.id));
const choose = async (...stated: Parameters<typeof scoredSentences>[1]) =>
  chooseSentences(await scoredSentences(articles, stated), new Quotes());

describe('how many sentences answer', () => {
  test('GIVEN no sentence THEN none is chosen', () => {
    expect(chooseSentences([], new Quotes())).toEqual([]);
  });
  test('GIVEN others far behind the best one THEN it answers alone', async () => {
    const chosen = await choose(['harbour', 'Repairs', 20], ['library', 'The town', 2], ['harbour', 'A band', 1]);
    expect(shown(chosen)).toEqual(['Repairs cost 4.2 million dollars.']);
  });
  test('GIVEN others that come as near as can be THEN three are shown at most', async () => {
    const chosen = await choose(
      ['harbour', 'Repairs', 9],
      ['library', 'The town', 9],
      ['harbour', 'A band', 9],
      ['harbour', 'Tickets', 9],
    );
    expect(shown(chosen)).toHaveLength(3);
    expect(shown(chosen)).not.toContain('Tickets are sold at a booth beside the lighthouse.');
  });
  test('GIVEN one that comes near and one that does not THEN only the near one is added', async () => {
    const chosen = await choose(['harbour', 'Repairs', 9], ['library', 'The town', 8.9], ['harbour', 'A band', -9]);
    expect(shown(chosen)).toEqual([
      'Repairs cost 4.2 million dollars.',
      'The town library moves into the old railway station.',
    ]);
  });
  test('GIVEN the best sentence with a score below 0 THEN it is shown all the same', async () => {
    expect(await choose(['harbour', 'Repairs', -40], ['harbour', 'A band', -80])).toHaveLength(1);
  });
});

describe('the order of the sentences', () => {
  test('GIVEN the best one from the end of a passage THEN it stands on top, the others in reading order', async () => {
    const chosen = await choose(['harbour', 'A band', 9], ['harbour', 'Tickets', 8.8], ['harbour', 'The ferry', 8.7]);
    expect(shown(chosen).map((text) => text?.slice(0, 5))).toEqual(['A ban', 'The f', 'Ticke']);
  });
  test('GIVEN others of two passages THEN those stay as they were ranked', async () => {
    const chosen = await choose(['harbour', 'A band', 9], ['library', 'Readers', 8.9], ['harbour', 'The harbour', 8.8]);
    expect(shown(chosen).map((text) => text?.slice(0, 5))).toEqual(['A ban', 'Reade', 'The h']);
  });
  test("GIVEN a sentence of the best one's passage between others THEN it does not pass a better passage", async () => {
    const chosen = await choose(['harbour', 'A band', 9], ['library', 'Readers', 8.9], ['harbour', 'The ferry', 8.8]);
    expect(shown(chosen).map((text) => text?.slice(0, 5))).toEqual(['A ban', 'Reade', 'The f']);
  });
});

describe('sentences that say the same', () => {
  test('GIVEN the same sentence in two articles THEN it is shown once and both are cited', async () => {
    const chosen = await choose(['harbour', 'Repairs', 9], ['wire', 'Repairs cost 4.2 million dollars.', 8.9]);
    expect(sources(chosen)).toEqual([['harbour', 'wire']]);
  });
  test('GIVEN one with a word less THEN it says the same, and the better one is shown', async () => {
    const chosen = await choose(['harbour', 'The ferry', 9], ['wire', 'The ferry', 8.9]);
    expect(sources(chosen)).toEqual([['harbour', 'wire']]);
    expect(shown(chosen)).toEqual(['The ferry to the islands carried 12,500 passengers in May.']);
  });
  test('GIVEN a sentence that shares only a word or two THEN it stands for itself', async () => {
    const chosen = await choose(['harbour', 'A band', 9], ['wire', 'The band', 8.9]);
    expect(sources(chosen)).toEqual([['harbour'], ['wire']]);
  });
  test('GIVEN an article that says it twice THEN it is cited once, as the first source or a further one', async () => {
    const said = 'The council heard so from the port authority on Monday and passed it on to the town.';
    const twice = article({
      id: 'twice',
      text: `Repairs cost 4.2 million dollars. ${said}\n\nAll repairs cost 4.2 million dollars. ${said}`,
    });
    const chosenFrom = async (...stated: Parameters<typeof scoredSentences>[1]) =>
      sources(chooseSentences(await scoredSentences([...articles, twice], stated), new Quotes()));
    expect(await chosenFrom(['twice', 'Repairs', 9], ['twice', 'All repairs', 8.9])).toEqual([['twice']]);
    expect(
      await chosenFrom(['harbour', 'Repairs', 9], ['twice', 'Repairs', 8.9], ['twice', 'All repairs', 8.8]),
    ).toEqual([['harbour', 'twice']]);
  });
});

describe('sentences that overlap', () => {
  test('GIVEN a sentence that was quoted with the one that leans on it THEN it is not shown again', async () => {
    const leaning = 'The harbour of Eastport opened again on Sunday. It had been closed by a storm for nine days.';
    expect(shown(await choose(['harbour', 'It had', 9], ['harbour', 'The harbour', 8.9]))).toEqual([leaning]);
  });
  test('GIVEN a leaning sentence whose forerunner is shown already THEN the two are not shown on top of each other', async () => {
    const chosen = await choose(['harbour', 'The harbour', 9], ['harbour', 'It had', 8.9], ['harbour', 'Divers', 8.8]);
    expect(shown(chosen)).toEqual([
      'The harbour of Eastport opened again on Sunday.',
      'Divers looked at the northern quay.',
    ]);
  });
  test('GIVEN a sentence that leans on what is cited as a further source THEN that is not quoted again', async () => {
    const chosen = await choose(
      ['harbour', 'Repairs', 9],
      ['wire', 'Repairs cost 4.2 million dollars, all', 8.9],
      ['wire', 'They', 8.8],
    );
    expect(sources(chosen)).toEqual([['harbour', 'wire']]);
  });
  test('GIVEN sentences side by side THEN both are shown', async () => {
    expect(await choose(['harbour', 'Divers', 9], ['harbour', 'Repairs', 8.9])).toHaveLength(2);
    expect(await choose(['harbour', 'Repairs', 9], ['harbour', 'Divers', 8.9])).toHaveLength(2);
  });
  test('GIVEN the same offsets in another article THEN that is no overlap', async () => {
    expect(await choose(['library', 'The town', 9], ['harbour', 'The harbour', 8.9])).toHaveLength(2);
  });
});

test('GIVEN a sentence that its passage does not have THEN the others are chosen', async () => {
  const [gone, good] = await scoredSentences(articles, [
    ['harbour', 'Repairs', 9],
    ['library', 'The town', 8.9],
  ]);
  if (gone === undefined || good === undefined) throw new Error('There are no two sentences.');
  expect(sources(chooseSentences([{ ...gone, ordinal: 99 }, good], new Quotes()))).toEqual([['library']]);
});

describe('how many sources are cited', () => {
  const facts = [
    'Repairs to the northern quay cost 4.2 million dollars.',
    'Divers found a bell from a sunken ship.',
    'The ferry carries 12,500 passengers each month.',
    'A band played for the workers until midnight.',
  ];
  const ids = ['a', 'b', 'c', 'd', 'e'];
  let all: RankedSentence[];
  beforeAll(async () => {
    all = await scoredSentences(
      ids.map((id) => article({ id, title: `Title ${id}`, text: facts.join(' ') })),
      ids.flatMap((id) => facts.map((fact): [string, string, number] => [id, fact, 0])),
    );
  });

  test('GIVEN sentences that many articles share, in any order THEN the button behind the answer opens every source of it', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1000)), (order) => {
        const ranked = all
          .map((sentence) => ({ sentence, at: order.next().value as number }))
          .toSorted((one, two) => one.at - two.at)
          .map(({ sentence }, at) => ({ ...sentence, score: 9 - at / 100 }));
        const chosen = chooseSentences(ranked, new Quotes());
        const refs = chosen.flatMap(({ places }) => places.map(({ passage, quote }) => refOf(cite(passage, quote))));
        expect(readAction(sourcesAction(refs))).toEqual({ kind: 'sources', refs, page: 0 });
        expect(chosen.length).toBeLessThanOrEqual(3);
        for (const { places } of chosen) {
          expect(places.length).toBeGreaterThan(0);
          expect(new Set(places.map(({ passage }) => passage.article)).size).toBe(places.length);
        }
        expect(shown(chosen)[0]).toBe(ranked[0] && wordsOf(ranked[0]));
      }),
    );
  });
  test('GIVEN one sentence that all articles share THEN a few are cited, not each', () => {
    const chosen = chooseSentences(
      all.filter(({ ordinal }) => ordinal === 0),
      new Quotes(),
    );
    expect(sources(chosen)).toEqual([['a', 'b', 'c']]);
  });
});
