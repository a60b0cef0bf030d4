import { stem } from 'porter2';
import { countryOf } from '../english/demonyms.ts';
import { verbOf } from '../english/irregular-verbs.ts';
import { commonSpelling } from '../english/spelling-variants.ts';
import { STOP_WORDS } from '../english/stop-words.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';

/**
 * "Per cent"; a month that is cut short and might be a name ("Jan. 6"). A grouped number ("32,000", "32 000"), any other
 * number with what is written onto it ("27.7bn"), an abbreviation ("U.S."), each with what makes it a possessive; a word.
 */
const TOKEN =
  /[Pp]er[ \u00a0]cent(?![\p{L}\p{M}\p{N}])|(?:Jan|Mar)\.(?=[ \u00a0]\d)|(?:\d{1,3}(?:[, \u00a0\u202f]\d{3})+(?:\.\d+)?(?!\d)\p{L}*|\d+(?:\.\d+)?\p{L}*|(?:\p{L}\.){2,})(?:['’ʼ‘][sS](?!\p{L}))?|[\p{L}\p{M}\p{N}]+(?:['’ʼ‘][\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /['’ʼ‘][sS]$/;
const SHORT_MONTHS: ReadonlyMap<string, string> = new Map([
  ['Jan.', 'january'],
  ['Mar.', 'march'],
]);
/** Written so, these are the country; in lower case "us" is a pronoun. */
const UNITED_STATES = /^(?:US|USA|U\.S\.|U\.S\.A\.)$/;

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
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty`
    .split(/\s+/)
    .map((word, index) => [word, String(index + 1)]),
);

/** Some characters fold to several words (U+FDFA); a token stays one. */
function foldedWord(written: string): string {
  if (UNITED_STATES.test(written.replace(POSSESSIVE, ''))) return 'usa';
  return SHORT_MONTHS.get(written) ?? fold(written).replace(/\s+/gu, '');
}

/** English, the language that ranking and confidence were fitted on. */
export const english: Language = {
  tag: 'en',
  token: TOKEN,
  fold: foldedWord,
  /** "27.7bn" is the number and the magnitude; "32 000" is 32,000, which is no year where 1,900 is meant; "2nd" stays whole. */
  numberWords: (written) => {
    const [, digits = '', letters = ''] = /^([\d., \u00a0\u202f]+)(.*)$/u.exec(written.replace(POSSESSIVE, '')) ?? [];
    const number = digits.replace(/[ \u00a0\u202f]/g, ',');
    if (letters === '') return [number];
    const magnitude = MAGNITUDES.get(letters.toLowerCase());
    return magnitude === undefined ? [fold(number + letters).replace(/\s+/gu, '')] : [number, magnitude];
  },
  termOf: (word) => {
    if (STOP_WORDS.has(word)) return null;
    const bare = word
      .replaceAll('.', '')
      .replace(/'s?$/, '')
      .replace(/^[dl]'(?=\w{3})/, '')
      .replaceAll("'", '');
    if (bare === '' || STOP_WORDS.has(bare)) return null;
    return NUMBER_WORDS.get(bare) ?? stem(countryOf(verbOf(commonSpelling(bare))));
  },
  abbreviation:
    /(?:^|[\s("“‘[—–-])(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Fr|Hon|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Maj|Capt|Cpl|Sgt|Adm|Cmdr|Pres|St|Ste|Mt|Ft|vs|v|No|Nos|Art|Sec|Fig|Vol|pp|approx|ca|cf|e\.g|i\.e|al|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z])\.)$/u,
  mayEnd: /(?:^|[\s("“‘[—–-])(?:(?:Jr|Sr|Inc|Corp|Co|Ltd|Bros|Dept|Univ|Ph\.D|M\.D)\.|(?:[A-Z]\.){2,})$/u,
  leans:
    /^["'“‘]?(?:He|She|It|They|This|These|That|Those|But|And|However|His|Her|Their|Its|Such|Also|In this|At that|The (?:former|latter|same))\b/,
  lists: null,
};
