import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grammarWords } from '../../../src/core/languages/detect.ts';
import { plain } from '../../../src/core/languages/from-words.ts';
import type { LanguageTag } from '../../../src/core/languages/language.ts';
import { LANGUAGES } from '../../../src/core/languages/languages.ts';
import { termsOf, tokens } from '../../../src/core/text/terms.ts';

const tags = Object.keys(LANGUAGES) as LanguageTag[];

describe('the terms of a language', () => {
  test.each<[LanguageTag, string, string]>([
    ['fr', 'l’hôpital d’une école qu’il aujourd’hui', 'hôpital école'],
    ['fr', 'fermée fermés fermer', 'fermé ferme ferme'],
    ['fr', 'hopital eleves', 'hôpital élèves'],
    ['fr', '18 000 véhicules, 41,5 millions', '18000 vehicule 41.5 million'],
    ['fr', 'onze 1er 27,7 Mds', '11 1 27.7 milliards'],
    ['de', 'Brücken Bruecke', 'Brücke Brücke'],
    ['de', 'schliessen der Straßen', 'schließen Strasse'],
    ['de', '21.000 Fahrzeuge; 27,8 Mio. Euro', '21000 fahrzeug 27.8 Million euro'],
    ['de', 'am 10.06.2025', '10 06 2025'],
    ['de', 'elf Häuser', '11 Haus'],
    ['es', '¿Cuántas camas?', 'cama'],
    ['es', 'prohibió prohibido construccion', 'prohibir prohibida construcción'],
    ['es', '1.200.000 euros, 3,5 %', '1200000 euro 3.5'],
    ['pt', 'nações construcoes', 'nação construção'],
    ['pt', 'das pelas numa R$ 52,7', '52.7'],
    ['ru', 'ещё обошёлся', 'обошелся'],
    ['ru', 'больницы в больнице', 'больница больница'],
    ['ru', '25 000 машин, 3,4 млрд', '25000 машина 3.4 миллиардов'],
    ['ru', 'й', 'й'],
  ])('GIVEN %s THEN %s is known by the terms of %s', (tag, one, other) => {
    expect(termsOf(one, LANGUAGES[tag])).toEqual(termsOf(other, LANGUAGES[tag]));
    expect(termsOf(one, LANGUAGES[tag]).length).toBeGreaterThan(0);
  });
  test.each<[LanguageTag, string, string]>([
    ['de', 'neuer', 'Nur'],
    ['ru', 'мой', 'мои'],
    ['es', 'puerto', 'puerta'],
    ['fr', 'cours', 'cour'],
  ])('GIVEN %s THEN the word %s is not taken for %s', (tag, one, other) => {
    expect(LANGUAGES[tag].fold(one)).not.toBe(LANGUAGES[tag].fold(other));
  });
  test('GIVEN any text THEN its tokens are in order, without white space, and a word typed as it was folded is the same term', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'a b e é o u ß ä ö ü ж й ё 1 2 . , - ñ Ş ﷺ € %'.split(' '), ' ', "'", '’'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.constantFrom(...tags), (written, tag) => {
        const language = LANGUAGES[tag];
        let before = 0;
        for (const { start, end, word, term } of tokens(written, language)) {
          expect(start).toBeGreaterThanOrEqual(before === 0 ? 0 : Math.min(start, before));
          expect(end).toBeGreaterThan(start);
          expect(word).not.toMatch(/\s/);
          if (tag !== 'en' && /^\p{L}+$/u.test(word)) expect(language.termOf(language.fold(word))).toBe(term);
          before = end;
        }
        expect(plain(written)).toHaveLength(written.length);
      }),
      { numRuns: 2000 },
    );
  });
  test('GIVEN each list of stop words THEN it has no word that its shapes call a number, but one and none', () => {
    const clashes = tags.flatMap((tag) =>
      [...(LANGUAGES[tag].lists?.shapes ?? [])]
        .filter(([word, shapes]) => shapes.includes('number') && LANGUAGES[tag].lists?.stopWords.has(word) === true)
        .map(([word]) => word),
    );
    expect(clashes.toSorted()).toEqual(['um', 'uma', 'un', 'un', 'una', 'une', 'uno']);
  });
  test('GIVEN words that carry grammar THEN they are counted for each language that has them', () => {
    expect(grammarWords('Wer hat das Buch? Who has it?')).toEqual({
      words: 7,
      of: { en: 3, fr: 0, de: 3, es: 0, pt: 1, ru: 0 },
    });
  });
});
