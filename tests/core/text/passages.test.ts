import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphs } from '../../../src/core/text/paragraphs.ts';
import { splitPassages } from '../../../src/core/text/passages.ts';
import { sentences } from '../../../src/core/text/sentences.ts';
import { article } from '../articles.ts';

const texts = (text: string, ranges: readonly { start: number; end: number }[]) =>
  ranges.map(({ start, end }) => text.slice(start, end));

const word = fc.stringMatching(/^[\p{L}\p{N}'’.,!?“”-]{1,12}$/u);
const prose = fc
  .array(fc.oneof({ weight: 8, arbitrary: word }, fc.constantFrom('\n', '\n\n', '\r\n', ' \n \n')), { maxLength: 400 })
  .map((parts) => parts.join(' '));

describe('paragraphs', () => {
  test('GIVEN blank lines THEN they part paragraphs', () => {
    expect(texts('One.\n\nTwo.\n \n\nThree.', paragraphs('One.\n\nTwo.\n \n\nThree.'))).toEqual([
      'One.',
      'Two.',
      'Three.',
    ]);
  });
  test('GIVEN one paragraph a line THEN each line is one', () => {
    const text = 'The first says this.\nThe second says that.\nThe third ends here.';
    expect(texts(text, paragraphs(text))).toHaveLength(3);
  });
  test('GIVEN hard-wrapped lines THEN they are one paragraph', () => {
    const text = 'The harbour that was closed by the\nstorm of last week opens again on\nSunday, said the mayor.';
    expect(texts(text, paragraphs(text))).toEqual([text]);
  });
});

describe('sentences', () => {
  test.each([
    ['Dr. Smith met Sen. Warren on Jan. 5. They spoke.', 2],
    ['“Why?” he asked. Nobody knew.', 2],
    ['The U.S. government agreed. J. K. Rowling did not.', 2],
    ['It cost $27.7 billion. Trade grew.', 2],
  ])('GIVEN %s THEN %i are found', (text, count) => {
    expect(texts(text, sentences(text))).toHaveLength(count);
  });
});

describe('splitPassages', () => {
  test('GIVEN any text THEN passages are in order, do not overlap, hold every word, and have ids of their own', () => {
    fc.assert(
      fc.property(prose, (text) => {
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
  test('GIVEN the same text twice THEN the ids are the same; GIVEN a changed paragraph THEN only its id changes', () => {
    const paragraph = (n: number) =>
      `Paragraph ${n} is long enough to stand alone as a passage, so that nothing is joined to its neighbour here.`;
    const before = splitPassages(article({ text: [1, 2, 3].map(paragraph).join('\n\n') }));
    const after = splitPassages(article({ text: [1, 9, 3].map(paragraph).join('\n\n') }));
    expect(after.map(({ id }) => before.some((passage) => passage.id === id))).toEqual([true, false, true]);
  });
  test('GIVEN a very long paragraph THEN it is split at sentences', () => {
    const text = Array.from({ length: 60 }, (_, n) => `This is the sentence with the number ${n} in it.`).join(' ');
    const passages = splitPassages(article({ text }));
    expect(passages.length).toBeGreaterThan(1);
    expect(passages.every(({ start, end }) => text.slice(start, end).endsWith('.') && end - start <= 1500)).toBe(true);
  });
});
