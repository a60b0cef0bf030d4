import { describe, expect, test } from 'vitest';
import { outcomeOf, long, signalIn, type SignalCase } from './signal-cases.ts';

const CASES: readonly SignalCase[] = [
  {
    signal: 'coverage',
    what: 'the share of the question that the passage holds',
    question: 'quay goat',
    stated: ['The quay.', 'The goat, a goat.', 'A goat on the quay.', { title: 'A quay', text: 'It is old.' }],
    values: (of) => [of('quay'), of('goat'), 1, 0],
  },
  {
    signal: 'coverage',
    what: 'counts another word for the same as far as it is sure',
    question: 'vessel quay',
    stated: ['A boat.', 'A vessel.'],
    values: (of) => [0.63 * of('vessel'), of('vessel')],
  },
  {
    signal: 'coverageWithTitle',
    what: 'takes in what only the title or the source holds',
    question: 'quay goat',
    stated: [
      'The quay.',
      { title: 'A goat', text: 'The quay.' },
      { source: 'Goat News', text: 'It is old.' },
      { title: 'The quay', text: 'The quay.' },
    ],
    values: (of) => [of('quay'), 1, of('goat'), of('quay')],
  },
  {
    signal: 'title',
    what: 'the share of the question that title and source hold',
    question: 'quay goat',
    stated: [
      'The quay.',
      { title: 'A quay', text: 'The goat.' },
      { title: 'A goat', source: 'Quay News', text: 'Old.' },
    ],
    values: (of) => [0, of('quay'), 1],
  },
  {
    signal: 'context',
    what: 'takes in what other passages of the article or its title hold',
    question: 'quay goat sheep',
    stated: [`${long('The quay.')}\n\n${long('The goat.')}`, { title: 'A sheep', text: 'The quay.' }, 'The quay.'],
    values: (of) => [of('quay') + of('goat'), of('quay') + of('goat'), of('quay') + of('sheep'), of('quay')],
  },
  {
    signal: 'local',
    what: 'leaves out what all passages of the article hold',
    question: 'quay goat',
    stated: [`${long('The quay, a goat.')}\n\n${long('The quay.')}`, 'The quay.'],
    values: () => [1, 0, 0],
  },
  {
    signal: 'local',
    what: 'counts a word the more, the fewer passages of the article hold it',
    question: 'quay goat',
    stated: [`${long('The quay.')}\n\n${long('The quay.')}\n\n${long('The goat.')}`],
    values: (of) => {
      const [quay, goat] = [of('quay') / 3, (2 * of('goat')) / 3];
      return [quay / (quay + goat), quay / (quay + goat), goat / (quay + goat)];
    },
  },
  {
    signal: 'sentence',
    what: 'the share of the question that the best sentence holds alone',
    question: 'quay goat',
    stated: ['The quay is here. The goat is there.', 'The goat is on the quay. It is old.', 'It is the goat.'],
    values: (of) => [Math.max(of('quay'), of('goat')), 1, of('goat')],
  },
  {
    signal: 'window',
    what: 'the share that a sentence holds with the ones before and after it',
    question: 'quay goat sheep',
    stated: [
      'The quay is here. The goat is there. The sheep is nowhere.',
      'The quay is here. It is old. Nobody comes. The goat and the sheep are there.',
      'The quay is here.',
    ],
    values: (of) => [1, of('goat') + of('sheep'), of('quay')],
  },
  {
    signal: 'pairs',
    what: 'the share of neighbours that are neighbours here',
    question: 'old quay goat',
    stated: ['The old quay.', 'The old quay, a goat.', 'The goat is on none of the old ones. The quay.'],
    values: () => [0.5, 1, 0],
  },
  { signal: 'pairs', what: '0 where there are none', question: 'quay', stated: ['The quay.'], values: () => [0] },
  {
    signal: 'kind',
    what: 'how far the sentence that holds most of the question says the kind of thing asked for',
    question: 'How many goats rest on the quay?',
    stated: [
      'Twelve goats rest on the quay. They are old.',
      'The goats rest on the quay. Twelve sheep came.',
      'The goats rest on the quay. Only one of the goats rests on the quay.',
      'The goats rest on the quay. On the quay 12 of the goats rest. The goats rest on the quay.',
    ],
    values: () => [1, 0, 0.5, 1],
  },
  {
    signal: 'kind',
    what: '1 where anything will do',
    question: 'Do goats rest on the quay?',
    stated: ['Goats are here.'],
    values: () => [1],
  },
  {
    signal: 'names',
    what: 'the share of names held, half where only above the text',
    question: 'Is Eastport or Merrow near the quay?',
    stated: ['Eastport and Merrow.', 'Eastport has a quay.', { title: 'Merrow', text: 'The quay.' }, 'The quay.'],
    values: () => [1, 0.5, 0.25, 0],
  },
  { signal: 'names', what: '0 without names', question: 'the quay', stated: ['The quay.'], values: () => [0] },
  {
    signal: 'numbers',
    what: 'the share of numbers held, half where only above the text',
    question: 'Did 32,000 or 27.7bn pass the quay?',
    stated: ['32 000 and 27.7 passed.', '32000 passed.', { title: '32,000 pass', text: 'The quay.' }, 'The quay.'],
    values: () => [1, 0.5, 0.25, 0],
  },
  { signal: 'numbers', what: '0 without numbers', question: 'the quay', stated: ['The quay.'], values: () => [0] },
  {
    signal: 'rarest',
    what: 'whether the word that tells most is held',
    question: 'the house of Lyammouri, the house',
    stated: ['A house.', 'Lyammouri.', 'The house of Lyammouri.', { title: 'Lyammouri', text: 'A house.' }],
    values: () => [0, 1, 1, 0],
  },
  {
    signal: 'rarest',
    what: 'wherever that word stands in the question',
    question: 'Did Lyammouri see the house, the road?',
    stated: ['A house, a road.', 'Lyammouri.'],
    values: () => [0, 1],
  },
  {
    signal: 'rarest',
    what: 'how far another word stands for it',
    question: 'vessel',
    stated: ['A boat.', 'A vessel.'],
    values: () => [0.63, 1],
  },
];

describe('what a passage holds, as signals', () => {
  test.each(CASES)('GIVEN the signal $signal THEN it is $what', async (stated) => {
    const { found, expected } = await outcomeOf(stated);
    expect(found).toEqual(expected);
  });
});

describe('bm25', () => {
  const bm25 = async (question: string, ...texts: string[]) => (await signalIn('bm25', question, texts)).values;

  test('GIVEN a passage of mean length THEN each word counts its share, the more the more often it occurs', async () => {
    const { values, shares } = await signalIn('bm25', 'quay goat', ['quay goat quay goat', 'quay quay it is']);
    const k1 = 1.2;
    expect(values).toEqual([
      expect.closeTo(2 / (2 + k1), 6),
      expect.closeTo(((shares['quay'] ?? 0) * 2) / (2 + k1), 6),
    ]);
  });

  test('GIVEN more occurrences in equal length THEN it is more, each adding less than the one before', async () => {
    const [one = 0, two = 0, three = 0] = await bm25('quay', 'quay is it it', 'quay quay it it', 'quay quay quay it');
    expect(two).toBeGreaterThan(one);
    expect(three).toBeGreaterThan(two);
    expect(three - two).toBeLessThan(two - one);
    expect(three).toBeLessThan(1);
  });

  test('GIVEN equal occurrences THEN it is less in a longer passage', async () => {
    const [short = 0, longer = 0] = await bm25('quay', 'The quay.', 'The quay is old and grey and it is here.');
    expect(longer).toBeGreaterThan(0);
    expect(short).toBeGreaterThan(longer);
  });
});
