import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lexicon, NO_TERM } from '../../src/core/index/lexicon.ts';
import { readWords, SENTENCE_END, WORD } from '../../src/core/index/word-stream.ts';
import { LANGUAGES } from '../../src/core/languages/languages.ts';
import { tokens } from '../../src/core/text/terms.ts';
import { loadEnglish } from '../../src/library/load-english.ts';
import { KeptReader, keptWords } from '../../src/search/documents/kept-words.ts';

const english = loadEnglish();

/** Word by word, what ranking sees of a stream: what it is for a question that knows these atoms, and its shape. */
function seen(stream: Iterable<number>, lexicon: Lexicon, asked: ReadonlySet<string>) {
  return Array.from(stream, (code) => {
    if (code === SENTENCE_END) return 'end';
    const id = code & WORD;
    const term = lexicon.termOfWord[id] ?? NO_TERM;
    const atom = term === NO_TERM ? `=${lexicon.languageOfWord[id]} ${lexicon.words[id]}` : lexicon.terms[term];
    return {
      atom: atom !== undefined && asked.has(atom) ? atom : null,
      shape: lexicon.shapeOfWord[id],
      written: code & ~WORD,
    };
  });
}

const WORDS = `The the by Because He minister percent Conakry French January yesterday dozen
  US$5 27.7bn 3% NY-26 #14 COVID-19 Nov. 8 1999 2nd €400 Müller l'État die Die ﷺ`.split(/\s+/);
const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 8 }));
const sentence = fc.array(word, { maxLength: 12 }).map((words) => `${words.join(' ')}.`);

test('GIVEN any passage in any language THEN its kept words are for a question what the words that were read are', () => {
  let known = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(LANGUAGES)),
      fc.array(sentence, { maxLength: 4 }),
      sentence,
      (language, sentences, question) => {
        const lexicon = new Lexicon();
        const stream: number[] = [];
        for (const text of sentences)
          readWords(text, [{ start: 0, end: text.length }], language, lexicon, english, stream);
        const kept = keptWords(Uint32Array.from(stream), lexicon);
        const other = new Lexicon();
        const asked = tokens(question, language);
        for (const token of asked) other.add(token, language.tag);
        const atoms = new Set(asked.map(({ word: text, term }) => term ?? `=${language.tag} ${text}`));

        const again: number[] = [];
        new KeptReader(other).read(kept, again);

        const found = seen(again, other, atoms);
        expect(found).toEqual(seen(stream, lexicon, atoms));
        expect(kept.distinct).toBe(
          new Set(stream.flatMap((code) => (code === SENTENCE_END ? [] : lexicon.termOfWord[code & WORD] || []))).size,
        );
        known += found.filter((one) => one !== 'end' && one.atom !== null).length;
      },
    ),
    { numRuns: 400 },
  );
  expect(known).toBeGreaterThan(50);
});
