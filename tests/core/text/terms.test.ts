import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/core/languages/fold.ts';
import { termsOf, wordsOf } from '../../../src/core/text/terms.ts';

describe('terms', () => {
  test.each([
    ['colour organised centre', 'color organized center'],
    ['harbours neighbouring favourite labourers', 'harbors neighboring favorite laborers'],
    ['organisation specialises realising', 'organization specializes realizing'],
    ['analyse paralysed catalysing', 'analyze paralyzed catalyzing'],
    ['theatres centred metre litre fibre', 'theaters centered meter liter fiber'],
    ['offences licence pretence', 'offenses license pretense'],
    ['dialogues catalogue catalogued', 'dialogs catalog cataloged'],
    ['travelled counsellor enrolment', 'traveled counselor enrollment'],
    ['programmes', 'programs'],
    ['the grey cheque was learnt from the sceptic', 'the gray check was learned from the skeptic'],
    ['the programme’s defence', "the program's defense"],
  ])('GIVEN British and American spelling (%s, %s) THEN the terms are the same', (one, other) => {
    expect(termsOf(one)).toEqual(termsOf(other));
    expect(termsOf(one).length).toBeGreaterThan(0);
  });
  test.each([
    ['Malian French Dutch Ghanaians', 'Mali France Netherlands Ghana'],
    ['came broken withdrew fled sought', 'come break withdraw flee seek'],
    ['students attacked voting', 'student attacks voted'],
    ['café Über Müller ŠKODA', 'cafe uber muller skoda'],
    ['ﬁre', 'fire'],
    ['Jama’at Jamaʼat Jama‘at', "Jama'at Jama'at Jama'at"],
    ["the mayor's mayors’ mayorsʼ", 'mayor mayor mayor'],
    ["d'Ivoire l’Équipe d'Or", 'Ivoire Equipe dor'],
    ["o'clock dad's Abd'Allah", 'oclock dad Abdallah'],
    ['three Twelve', '3 12'],
    ['C.I.A.', 'CIA'],
  ])('GIVEN %s and %s THEN the terms are the same', (one, other) => {
    expect(termsOf(one)).toEqual(termsOf(other));
    expect(termsOf(one).length).toBeGreaterThan(0);
  });
  test.each([
    ['found', 'find'],
    ['wound', 'wind'],
    ['rose', 'rise'],
    ['felt', 'feel'],
    ['Nigerian', 'Nigerien'],
    ['Guinea', 'Ghana'],
    ['contours', 'contort'],
    ['12', '21'],
  ])('GIVEN %s and %s, which are not the same, THEN neither are their terms', (one, other) => {
    expect(termsOf(one)).not.toEqual(termsOf(other));
  });

  test.each([
    ['US', ['usa']],
    ['USA', ['usa']],
    ['U.S.', ['usa']],
    ['U.S.A.', ['usa']],
    ["the US's budget", ['usa', 'budget']],
    ['the U.S.’s budget', ['usa', 'budget']],
    ["the C.I.A.'s budget", ['cia', 'budget']],
    ['us', []],
    ['Us', []],
    ['u.s.', []],
  ])(
    'GIVEN %s THEN it is the country where it is written so, a pronoun elsewhere, and a possessive adds nothing',
    (text, expected) => {
      expect(termsOf(text)).toEqual(expected);
    },
  );
  test('GIVEN stop words alone THEN there are no terms, whatever their apostrophe', () => {
    expect(termsOf('What is it that they were? It’s hers; don‘t, he wouldnʼt. A.M.')).toEqual([]);
  });
  test('GIVEN marks that only look like words THEN there are no terms', () => {
    expect(termsOf("— … ' ’ ʼ \u0301 « » *** (!)")).toEqual([]);
  });
  test('GIVEN a word more than once THEN its term is there as often', () => {
    expect(termsOf('Storm, storms; the storm.')).toEqual(['storm', 'storm', 'storm']);
  });
});

describe('folding', () => {
  test.each([
    ['ÅNGSTRÖM', 'angstrom'],
    ['ﬃ', 'ffi'],
    ['O’Brien’s', "o'brien's"],
    ['Plain123', 'plain123'],
    ['２０２４', '2024'],
    ['Москва', 'москва'],
  ])('GIVEN %s THEN it is %s', (word, expected) => {
    expect(fold(word)).toBe(expected);
  });
  test('GIVEN a name THEN its words stand with single spaces, without marks', () => {
    expect(wordsOf('  The  Eastport–Évening\tPost (No. 2)! ')).toBe('the eastport evening post no 2');
    expect(wordsOf('…')).toBe('');
  });
});
