import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphs } from '../../../src/core/text/paragraphs.ts';
import { splitPassages } from '../../../src/core/text/passages.ts';
import { article } from '../articles.ts';
import { prose, texts } from './prose.ts';

/** What a reader sees at a glance. */
const LONGEST = 1500;
const ofLength = (length: number) => `A${'b'.repeat(length - 2)}.`;
const plain = (n: number) =>
  `Paragraph ${n} is long enough to stand alone, so that nothing is joined to it: ${ofLength(40)}`;
const found = (...paragraphs: readonly string[]) => {
  const text = paragraphs.join('\n\n');
  return texts(text, splitPassages(article({ text })));
};

/** Articles of headings, paragraphs and paragraphs that are too long, some of them more than once. */
const structured = fc
  .array(fc.array(fc.constantFrom(12, 30, 70, 79, 80, 81, 200, 700, 1600), { minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((paragraphs) => paragraphs.map((lengths) => lengths.map(ofLength).join(' ')).join('\n\n'));

describe('passages', () => {
  test('GIVEN any text THEN they are in order, do not overlap, hold every word, and have ids of their own', () => {
    fc.assert(
      fc.property(fc.oneof(prose, structured), (text) => {
        const passages = splitPassages(article({ text }));
        let at = 0;
        for (const { start, end } of passages) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
        expect(passages.every(({ id }) => /^[A-Za-z0-9_-]{9}$/.test(id))).toBe(true);
      }),
    );
  });
  test('GIVEN any text THEN each names the paragraph it begins in, and none is too long', () => {
    fc.assert(
      fc.property(structured, (text) => {
        const all = paragraphs(text);
        for (const { start, end, paragraph } of splitPassages(article({ text }))) {
          const range = all[paragraph - 1];
          expect(range !== undefined && range.start <= start && start < range.end).toBe(true);
          expect(end - start).toBeLessThanOrEqual(LONGEST);
        }
      }),
    );
  });
});

describe('short paragraphs', () => {
  test('GIVEN a heading THEN it goes with what follows, and the passage begins with it', () => {
    const text = `${plain(1)}\n\nThe harbour\n\n${plain(2)}`;
    const passages = splitPassages(article({ text }));
    expect(texts(text, passages)).toEqual([plain(1), `The harbour\n\n${plain(2)}`]);
    expect(passages.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
  });
  test('GIVEN several in a row THEN they are joined until there is enough to read', () => {
    expect(found('One', 'Two', plain(3), plain(4))).toEqual([`One\n\nTwo\n\n${plain(3)}`, plain(4)]);
  });
  test('GIVEN one at the end THEN it goes with the one before', () => {
    expect(found(plain(1), plain(2), 'The end')).toEqual([plain(1), `${plain(2)}\n\nThe end`]);
  });
  test('GIVEN a heading far down in a long article THEN it goes with what follows all the same', () => {
    const many = Array.from({ length: 30 }, (_, n) => plain(n));
    expect(found(...many, 'The harbour', plain(30))).toEqual([...many, `The harbour\n\n${plain(30)}`]);
  });
  test('GIVEN nothing else THEN it is a passage', () => {
    expect(found('The end')).toEqual(['The end']);
    expect(found('')).toEqual([]);
  });
  test('GIVEN long enough paragraphs THEN none is joined to another', () => {
    expect(found(plain(1), plain(2), plain(3))).toEqual([plain(1), plain(2), plain(3)]);
  });
  test('GIVEN a neighbour that would become too long with it THEN it stands alone', () => {
    expect(found('The harbour', ofLength(LONGEST - 5))).toEqual(['The harbour', ofLength(LONGEST - 5)]);
    expect(found(ofLength(LONGEST - 5), 'The end')).toEqual([ofLength(LONGEST - 5), 'The end']);
    expect(found('The harbour', ofLength(LONGEST - 13))).toHaveLength(1);
  });
});

describe('lists', () => {
  const lead = `${plain(1)} and it has three parts:`;
  const item = (n: number) => `the part with the number ${n}`;
  const story = `${plain(4)} ${ofLength(120)}`;

  test('GIVEN a long lead-in to speech THEN the speech is a passage of its own', () => {
    const said = `“${plain(2)}”`;
    expect(found(lead, said, story)).toEqual([lead, said, story]);
  });
  test('GIVEN a long lead-in THEN the items that it announces stand with it', () => {
    expect(found(lead, item(1), item(2), item(3), story)).toEqual([
      [lead, item(1), item(2)].join('\n\n'),
      `${item(3)}\n\n${story}`,
    ]);
    expect(found(lead, `${item(1)};`, `${item(2)}.`, story)).toEqual([
      [lead, `${item(1)};`, `${item(2)}.`].join('\n\n'),
      story,
    ]);
  });
  test('GIVEN items that are marked THEN they stand with it, however long they are', () => {
    expect(found(lead, `- ${plain(2)}`, `- ${plain(3)}`, plain(4))).toEqual([
      [lead, `- ${plain(2)}`, `- ${plain(3)}`].join('\n\n'),
      plain(4),
    ]);
  });
  test('GIVEN the heading of what follows THEN it stays with that', () => {
    expect(found(lead, `${item(1)}.`, 'The harbour', story)).toEqual([
      `${lead}\n\n${item(1)}.`,
      `The harbour\n\n${story}`,
    ]);
  });
  test('GIVEN a statement or more than a reader takes in at a glance THEN it does not', () => {
    expect(found(lead, `${plain(2)} ${ofLength(200)}`)).toHaveLength(2);
    const many = Array.from({ length: 60 }, (_, n) => `- ${item(n)}`);
    expect(found(lead, ...many).every(({ length }) => length <= LONGEST)).toBe(true);
  });
});

describe('long paragraphs', () => {
  const long = Array.from({ length: 60 }, (_, n) => `This is the sentence with the number ${n} in it.`).join(' ');

  test('GIVEN one THEN it is split into whole sentences, in parts of about equal length', () => {
    const parts = found(plain(1), long);
    expect(parts.slice(1).join(' ')).toBe(long);
    expect(parts.slice(1).every((part) => part.startsWith('This is') && part.endsWith('in it.'))).toBe(true);
    const lengths = parts.slice(1).map(({ length }) => length);
    expect(lengths).toHaveLength(Math.ceil(long.length / LONGEST));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST);
    expect(Math.min(...lengths)).toBeGreaterThan(0.8 * Math.max(...lengths));
  });
  test('GIVEN one that is a little too long THEN no part of it is left with a sentence or two', () => {
    const parts = found(long.slice(0, long.indexOf(' This is the sentence with the number 33 ')));
    expect(parts).toHaveLength(2);
    expect(Math.min(...parts.map(({ length }) => length))).toBeGreaterThan(700);
  });
  test('GIVEN one THEN every part names it, and the paragraph behind it is counted on', () => {
    const passages = splitPassages(article({ text: [plain(1), long, plain(3)].join('\n\n') }));
    expect(passages.map(({ paragraph }) => paragraph)).toEqual([1, 2, 2, 3]);
  });
  test('GIVEN one of the very length that is still shown whole THEN it is', () => {
    const text = `${ofLength(699)} ${ofLength(800)}`;
    expect(text).toHaveLength(LONGEST);
    expect(found(text)).toEqual([text]);
  });
  test('GIVEN a sentence that is too long THEN it is cut at white space, and the others stay whole', () => {
    const long = `A${' word'.repeat(400)}.`;
    const parts = found(`${ofLength(900)} ${long} ${ofLength(300)}`);
    expect(parts[0]).toBe(ofLength(900));
    expect(parts.join(' ')).toBe(`${ofLength(900)} ${long} ${ofLength(300)}`);
    expect(parts.every(({ length }) => length <= LONGEST)).toBe(true);
  });
  test('GIVEN a word that is too long THEN it is cut between two characters', () => {
    const parts = found('😀'.repeat(2000));
    expect(parts.join('')).toBe('😀'.repeat(2000));
    expect(parts.every((part) => part.isWellFormed() && part.length <= LONGEST)).toBe(true);
  });
});

describe('the id of a passage', () => {
  const idsOf = (id: string, numbers: readonly number[]) =>
    splitPassages(article({ id, text: numbers.map(plain).join('\n\n') })).map((passage) => passage.id);

  test('GIVEN the same article again THEN it is the same, so that buttons work after a restart and an update', () => {
    expect(idsOf('a', [1, 2, 3])).toEqual(idsOf('a', [1, 2, 3]));
    expect(idsOf('a', [1])).toEqual(['huRx27U13']);
  });
  test('GIVEN a changed or a moved paragraph THEN only the id of what changed is another', () => {
    const [one, two, three] = idsOf('a', [1, 2, 3]);
    expect(idsOf('a', [1, 9, 3])).toEqual([one, expect.not.stringMatching(`^${two}$`), three]);
    expect(idsOf('a', [3, 1, 2])).toEqual([three, one, two]);
  });
  test('GIVEN the same text twice in one article THEN each has an id of its own, and the first keeps its', () => {
    const [one] = idsOf('a', [1]);
    const twins = idsOf('a', [1, 2, 1, 1]);
    expect(twins[0]).toBe(one);
    expect(new Set(twins).size).toBe(4);
  });
  test('GIVEN the same text in two articles THEN the ids differ', () => {
    expect(idsOf('a', [1])).not.toEqual(idsOf('b', [1]));
  });
});
