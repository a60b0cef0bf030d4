import { LANGUAGES } from '../../../src/core/languages/languages.ts';
import { describe, expect, test } from 'vitest';
import { Lexicon, NO_TERM } from '../../../src/core/index/lexicon.ts';
import { readWords, renumbered, SENTENCE_END, shapeAt, termAt, WORD } from '../../../src/core/index/word-stream.ts';
import { sentences } from '../../../src/core/text/sentences.ts';
import {
  DATE,
  LEADS_TO_ORIGIN,
  LEADS_TO_PLACE,
  MAY_BE_REASON,
  MONEY,
  NAME,
  NUMBER,
  PERCENT,
  TRANSPARENT,
} from '../../../src/core/text/word-shape.ts';

const english = { perMillion: () => 0, looksLikeName: (word: string) => word === 'eastport' || word === 'elin' };

function read(text: string) {
  const lexicon = new Lexicon();
  const stream: number[] = [];
  readWords(text, sentences(text), LANGUAGES.en, lexicon, english, stream);
  return { lexicon, stream };
}

/** Each word with its shape; null for the end of a sentence. */
function shapes(text: string) {
  const { lexicon, stream } = read(text);
  return stream.map((code) =>
    code === SENTENCE_END ? null : [lexicon.words[code & WORD], shapeAt(code, lexicon.shapeOfWord)],
  );
}

describe('the words of a passage as numbers', () => {
  test('GIVEN another lexicon THEN each word keeps how it is written, under its number there', () => {
    const { lexicon, stream } = read('They paid $12, or 7% of it, in Eastport. The quay.');
    const other = new Lexicon();
    const numbers = new Uint32Array(lexicon.words.length);
    for (const [id, word] of [...lexicon.words.entries()].toReversed())
      numbers[id] = other.add({ word, term: lexicon.terms[lexicon.termOfWord[id] ?? NO_TERM] || null });
    const there = renumbered(Uint32Array.from(stream), numbers);
    const written = (codes: Iterable<number>, { words, shapeOfWord }: Lexicon) =>
      Array.from(codes, (code) => (code === SENTENCE_END ? null : [words[code & WORD], shapeAt(code, shapeOfWord)]));
    expect(written(there, other)).toEqual(written(stream, lexicon));
    expect([...there]).not.toEqual(stream);
  });

  test('GIVEN sentences THEN their words are in order, each sentence with its end behind it', () => {
    const { lexicon, stream } = read('The quay opened. The ferry left the quay!\n\nNobody came');
    expect(stream.map((code) => (code === SENTENCE_END ? '|' : lexicon.words[code & WORD])).join(' ')).toBe(
      'the quay opened | the ferry left the quay | nobody came |',
    );
  });
  test('GIVEN a capital letter inside a sentence THEN the word is written like a name; at its beginning only where English does not know it otherwise', () => {
    expect(shapes('Ships left Eastport. Eastport slept. “Élin saw Élin,” said Ann.')).toEqual([
      ['ships', 0],
      ['left', 0],
      ['eastport', NAME],
      null,
      ['eastport', NAME],
      ['slept', 0],
      null,
      ['elin', NAME],
      ['saw', 0],
      ['elin', NAME],
      ['said', 0],
      ['ann', NAME],
      null,
    ]);
  });
  test('GIVEN a small letter or capitals that come later in the word THEN it is not written like a name', () => {
    expect(shapes('the iPhone of eastport')).toEqual([
      ['the', TRANSPARENT],
      ['iphone', 0],
      ['of', LEADS_TO_ORIGIN],
      ['eastport', 0],
      null,
    ]);
  });
  test('GIVEN a currency sign before or a percent sign behind a number THEN it is money or a share, here and not elsewhere', () => {
    expect(shapes('It rose 7% to $7, then €7 or 7 in 1931.')).toEqual([
      ['it', 0],
      ['rose', 0],
      ['7', NUMBER | PERCENT],
      ['to', LEADS_TO_PLACE | MAY_BE_REASON],
      ['7', NUMBER | MONEY],
      ['then', 0],
      ['7', NUMBER | MONEY],
      ['or', 0],
      ['7', NUMBER],
      ['in', LEADS_TO_PLACE],
      ['1931', NUMBER | DATE],
      null,
    ]);
  });
  test('GIVEN a code THEN its term is that of the word, however it is written; none for a stop word or the end', () => {
    const { lexicon, stream } = read('We saw Harbours, the harbour');
    expect(stream.map((code) => lexicon.terms[termAt(code, lexicon)])).toEqual(['', 'saw', 'harbor', '', 'harbor', '']);
    expect(termAt(SENTENCE_END, lexicon)).toBe(NO_TERM);
    expect(stream.every((code) => Number.isInteger(code) && code >= 0 && code <= SENTENCE_END)).toBe(true);
  });
});
