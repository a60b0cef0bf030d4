import { stem } from 'porter2';
import type { Range } from '../article.ts';
import { countryOf } from '../english/demonyms.ts';
import { verbOf } from '../english/irregular-verbs.ts';
import { commonSpelling } from '../english/spelling-variants.ts';
import { STOP_WORDS } from '../english/stop-words.ts';

/** A word of a text, and the term that index and query know it by; null for a stop word. */
export interface Token extends Range {
  /** Folded: lower case, without diacritics, with plain apostrophes. */
  readonly word: string;
  readonly term: string | null;
}

/**
 * A grouped number ("32,000", "32 000"), any other number with what is written onto it ("27.7bn"), an abbreviation
 * ("U.S."), each with what makes it a possessive; a word.
 */
const TOKEN =
  /(?:\d{1,3}(?:[, \u00a0\u202f]\d{3})+(?:\.\d+)?(?!\d)\p{L}*|\d+(?:\.\d+)?\p{L}*|(?:\p{L}\.){2,})(?:['’ʼ‘][sS](?!\p{L}))?|[\p{L}\p{M}\p{N}]+(?:['’ʼ‘][\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /['’ʼ‘][sS]$/;

const MAGNITUDES: ReadonlyMap<string, string> = new Map([
  ['k', 'thousand'],
  ['m', 'million'],
  ['mn', 'million'],
  ['mln', 'million'],
  ['b', 'billion'],
  ['bn', 'billion'],
  ['tn', 'trillion'],
  ['trn', 'trillion'],
]);

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  `one two three four five six seven eight nine ten eleven twelve`
    .split(' ')
    .map((word, index) => [word, String(index + 1)]),
);

/** Of a longer "word" this many characters count: no language has one, and stems take time. */
const LONGEST_WORD = 100;

/** Every word of `text` in order; one function for the index and for queries, so that the two always agree. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    const written = match[0].slice(0, LONGEST_WORD);
    if (/^\d/.test(written)) {
      for (const word of numberWords(written.replace(POSSESSIVE, ''))) found.push({ start, end, word, term: word });
    } else {
      const word = UNITED_STATES.test(written.replace(POSSESSIVE, '')) ? 'usa' : foldedWord(written);
      if (word !== '') found.push({ start, end, word, term: termOf(word) });
    }
  }
  return found;
}

/** The terms of a text in order, repeated as they are; stop words left out. */
export function termsOf(text: string): string[] {
  return tokens(text).flatMap(({ term }) => (term === null ? [] : [term]));
}

/** Lower case, without diacritics and ligatures (NFKD), with plain apostrophes. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ‘]/g, "'");
}

/** Some characters fold to several words (U+FDFA); a token stays one. */
function foldedWord(word: string): string {
  return fold(word).replace(/\s+/gu, '');
}

/** The words of a name, folded, with single spaces. */
export function wordsOf(text: string): string {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** "27.7bn" is the number and the magnitude; "32,000" and "32 000" are 32000; "2nd" stays whole. */
function numberWords(written: string): string[] {
  const [, digits = '', letters = ''] = /^([\d., \u00a0\u202f]+)(.*)$/u.exec(written) ?? [];
  const number = digits.replace(/[, \u00a0\u202f]/g, '');
  if (letters === '') return [number];
  const magnitude = MAGNITUDES.get(letters.toLowerCase());
  return magnitude === undefined ? [foldedWord(number + letters)] : [number, magnitude];
}

/** Written so, these are the country; in lower case "us" is a pronoun. */
const UNITED_STATES = /^(?:US|USA|U\.S\.|U\.S\.A\.)$/;

const known = new Map<string, string | null>();
/** The memory of stems is emptied at this size, so that a stream of odd words cannot fill the heap. */
const MOST_KNOWN = 200_000;

function termOf(word: string): string | null {
  let term = known.get(word);
  if (term === undefined) {
    term = makeTerm(word);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, term);
  }
  return term;
}

function makeTerm(word: string): string | null {
  if (STOP_WORDS.has(word)) return null;
  const bare = word
    .replaceAll('.', '')
    .replace(/'s?$/, '')
    .replace(/^[dl]'(?=\w{3})/, '')
    .replaceAll("'", '');
  if (bare === '' || STOP_WORDS.has(bare)) return null;
  return NUMBER_WORDS.get(bare) ?? stem(countryOf(verbOf(commonSpelling(bare))));
}
