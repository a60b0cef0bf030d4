import { describe, expect, test } from 'vitest';
import { splitPassages } from '../../../src/core/text/passages.ts';
import { LONGEST_SENTENCE, sentences } from '../../../src/core/text/sentences.ts';
import { abbreviations } from '../../../src/core/text/abbreviations.ts';
import { tokens } from '../../../src/core/text/terms.ts';
import { article } from '../articles.ts';

/** Each took from half a minute to for ever while the time grew with the square of the length. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['a million spaces between two sentences', `One.${' '.repeat(1e6)}Two.`],
  ['a million no-break spaces', `One.${'\u00a0'.repeat(1e6)}Two.`],
  ['line breaks without end', `One.${'\n'.repeat(1e6)}Two.`],
  ['lone carriage returns', `Mr.${'\r'.repeat(3e5)}Lee came.`],
  ['line separators', `Mr.${'\u2028'.repeat(3e5)}Lee came.`],
  ['one line of abbreviations', 'Mr. Smith said so. '.repeat(5e4)],
  ['titles without end', 'Mr. Mr. '.repeat(1e5)],
  ['plain prose on one line', 'The harbour opened again on Sunday after the storm. '.repeat(4e4)],
  ['one sentence without end', 'and the harbour opened '.repeat(1e5)],
  ['one word without end', 'a'.repeat(2e6)],
  ['one number without end', '1,111'.repeat(3e5)],
  ['grouped digits without end', '1 111'.repeat(3e5)],
  ['letters with full stops', 'a.'.repeat(5e5)],
  ['apostrophes', "a'".repeat(5e5)],
  ['closing marks', `One.${')'.repeat(1e6)} Two.`],
  ['full stops', '.'.repeat(1e6)],
  ['lines of one letter', 'a\n'.repeat(3e5)],
  ['paragraphs of one letter', 'a\n\n'.repeat(3e5)],
  ['lead-ins without a list', 'And these:\n\n'.repeat(1e5)],
  ['abbreviations in brackets', 'Alpha Beta (AB) '.repeat(6e4)],
  ['marks that join', '\u0301'.repeat(1e6)],
  ['quotation marks', '“'.repeat(1e6)],
];

describe('text that was made to take long', { timeout: 60_000 }, () => {
  test.each(HOSTILE)('GIVEN %s THEN it is read all the same, and nothing in it is too long', (_, text) => {
    const passages = splitPassages(article({ text }));
    const pieces = passages.map(({ start, end }) => text.slice(start, end));
    const written = (part: string) => part.replace(/\s+/g, '').length;
    expect(pieces.reduce((sum, piece) => sum + written(piece), 0)).toBe(written(text));
    expect(pieces.filter(({ length }) => length > LONGEST_SENTENCE)).toEqual([]);
    expect(pieces.flatMap((piece) => sentences(piece)).filter(({ start, end }) => end <= start)).toEqual([]);
    tokens(text);
    abbreviations(text);
  });

  test('GIVEN a word of a million letters THEN what it is known by is short, and where it stands is all of it', () => {
    const [token] = tokens('Ab'.repeat(5e5));
    expect(token?.word.length).toBeLessThanOrEqual(100);
    expect([token?.start, token?.end]).toEqual([0, 1e6]);
  });
});
