import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, parts } from '../../src/discord/excerpt.ts';
import { anyCitation, anyText, citationOf, LARGE } from './replies.ts';

const FERRY = 'The ferry sails on Friday.';
const QUOTE = 'It carries forty cars.';
const TEXT = `The quay was mended in May. ${FERRY} ${QUOTE} Tickets are sold on board. The last one left in June.`;
const quoteAt = TEXT.indexOf(QUOTE);
const cited = citationOf(TEXT, { start: quoteAt, end: quoteAt + QUOTE.length }, { textStart: 100 });
const shownIn = (room: number) => {
  const { start, end } = excerptOf(cited, room);
  return TEXT.slice(start - 100, end - 100);
};

describe('an excerpt', () => {
  test.each([
    { room: TEXT.length, shows: TEXT },
    { room: TEXT.length - 1, shows: `${FERRY} ${QUOTE} Tickets are sold on board. The last one left in June.` },
    { room: 49, shows: `${QUOTE} Tickets are sold on board.` },
    { room: 48, shows: QUOTE },
    { room: 76, shows: `${QUOTE} Tickets are sold on board. The last one left in June.` },
    { room: 75, shows: `${QUOTE} Tickets are sold on board.` },
    { room: QUOTE.length, shows: QUOTE },
    { room: QUOTE.length - 1, shows: 'It carries forty' },
    { room: 12, shows: 'It carries' },
    { room: 1, shows: 'I' },
  ])('GIVEN room for $room characters THEN the quote stands with as many whole sentences as fit', ({ room, shows }) => {
    expect(shownIn(room)).toBe(shows);
  });
  test('GIVEN that what follows does not fit THEN what stands before may', () => {
    const text = `Ferries sail. ${QUOTE} Tickets for the crossing are sold on board by the crew, who take cash.`;
    const start = text.indexOf(QUOTE);
    const { start: from, end: to } = excerptOf(citationOf(text, { start, end: start + QUOTE.length }), 40);
    expect(text.slice(from, to)).toBe(`Ferries sail. ${QUOTE}`);
  });
  test('GIVEN any passage and any room THEN it keeps to the room, and shows the quote or the beginning of it', () => {
    fc.assert(
      fc.property(anyCitation, fc.integer({ min: 2, max: 1500 }), (citation, room) => {
        const { start, end } = excerptOf(citation, room);
        expect(end - start).toBeLessThanOrEqual(room);
        expect(start).toBeGreaterThanOrEqual(citation.textStart);
        expect(end).toBeLessThanOrEqual(citation.textStart + citation.text.length);
        if (citation.quote.length <= room) {
          expect(start).toBeLessThanOrEqual(citation.start);
          expect(end).toBeGreaterThanOrEqual(citation.end);
        } else {
          expect(start).toBe(citation.start);
          expect(end).toBeGreaterThan(start);
        }
      }),
      LARGE,
    );
  });
});

describe('a text in parts', () => {
  const cut = (text: string, size: number) => parts(text, size).map(({ start, end }) => text.slice(start, end));

  test('GIVEN sentences THEN as many as fit make a part', () => {
    expect(cut(TEXT, 54)).toEqual([
      `The quay was mended in May. ${FERRY}`,
      `${QUOTE} Tickets are sold on board.`,
      'The last one left in June.',
    ]);
  });
  test('GIVEN a sentence that is too long THEN it is cut between words', () => {
    expect(cut('Ferries sail. The keeper of the lighthouse counted forty ships.', 20)).toEqual([
      'Ferries sail.',
      'The keeper of the',
      'lighthouse counted',
      'forty ships.',
    ]);
  });
  test('GIVEN a word that is too long THEN it is cut, and no character of it in half', () => {
    expect(cut('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
    expect(cut('😀😀😀', 3)).toEqual(['😀', '😀', '😀']);
  });
  test('GIVEN any text THEN its parts keep to the size, in order, and leave out nothing but white space', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 1500 }), (text, size) => {
        let at = 0;
        for (const { start, end } of parts(text, size)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(end - start).toBeLessThanOrEqual(size);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      LARGE,
    );
  });
});
