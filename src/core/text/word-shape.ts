import { countryOf } from '../english/demonyms.ts';
import type { Language, WordLists, WordShape } from '../languages/language.ts';

/** What a word looks like, as bits: what kinds of answer it may be, or lead to. */
export const NUMBER = 1;
export const DATE = 2;
/** A number or a date, but one that seldom answers: "one", "today". */
export const VAGUE = 4;
/** "in", "at": a name that follows is a place. */
export const LEADS_TO_PLACE = 8;
/** "the": what stands before it leads to what stands after it. */
export const TRANSPARENT = 16;
export const MONEY = 32;
export const PERCENT = 64;
/** Written like a name. */
export const NAME = 128;
/** A word for the people or things of a country: it says where they are from. */
export const DEMONYM = 256;
/** "from": what follows is where something is from. */
export const LEADS_TO_ORIGIN = 512;
/** "by": what follows did it. */
export const LEADS_TO_DOER = 1024;
/** "he": it stands for a name said before. */
export const PRONOUN = 2048;
/** "minister", "group": a sentence that opens with "The minister" goes on about one named before. */
export const BODY = 4096;
/** "because", "citing": a reason stands with it. */
export const REASON = 8192;
/** "to", "after": a reason may follow, and so may much else. */
export const MAY_BE_REASON = 16384;

/** "8": beside a month it is the day of a date and counts nothing. */
export const DAY = 32768;
/** "May" too, which is no date unless it is written with a capital. */
export const MONTH = 65536;

/** "of": what follows is what it belongs to, or is done to, or where it is from. */
export const LEADS_TO_OWNER = 131072;

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const MONTH_WORD =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|feb|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const DAY_NUMBER = /^(?:0?[1-9]|[12]\d|3[01])$/;
const DATE_WORD =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{4}s|\d{1,2}(?:st|nd|rd|th)|century|decade)$/;
const VAGUE_DATE = /^(?:yesterday|today|tomorrow)$/;
const NUMBER_WORD =
  /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|million|millions|billion|billions|trillion|dozen|dozens|half|third|quarter|twice)$/;
const VAGUE_NUMBER = /^(?:one|both|none|single)$/;
const PLACE_PREPOSITION = /^(?:in|at|near|from|outside|inside|across|throughout|around|on|to)$/;
const MONEY_WORD = /^(?:dollars?|cents?|euros?|pounds|rubles?|roubles?|yuan|yen|francs?|usd|eur)$/;
const PRONOUN_WORD = /^(?:he|she|they)$/;
const BODY_WORD =
  /^(?:spokes(?:man|woman|person)|minister|president|premier|chancellor|senator|congress(?:man|woman)|representative|governor|mayor|secretary|ambassador|general|commander|chief|chair(?:man|woman)?|director|founder|executive|leader|official|analyst|author|judge|lawyer|player|coach|manager|striker|singer|actor|actress|company|firm|group|organi[sz]ation|agency|bank|party|team|club|university|ministry|department|government|junta|army|country|nation|city|state)$/;
const REASON_WORD =
  /^(?:because|due|owing|thanks|reasons?|cit(?:ed|es|ing)|amid|results?|resulted|resulting|response|therefore|caus(?:e|ed|es|ing)|led|leading|protest|accus(?:ed|ing)|blam(?:ed|ing)|concerns?|fears?)$/;
const MAY_BE_REASON_WORD = /^(?:to|for|so|since|after|following|over|as|failing)$/;
const PERCENT_WORD = /^(?:percent|percentage)$/;

const BITS: Readonly<Record<WordShape, number>> = {
  date: DATE,
  'vague date': DATE | VAGUE,
  number: NUMBER,
  'vague number': NUMBER | VAGUE,
  'leads to a place': LEADS_TO_PLACE,
  'holds an article': 0,
  'leads to an origin': LEADS_TO_ORIGIN,
  'leads to a doer': LEADS_TO_DOER,
  transparent: TRANSPARENT,
  money: MONEY,
  'per cent': PERCENT | NUMBER,
  pronoun: PRONOUN,
  body: BODY,
};

/** The shape that a word (folded) has wherever it stands. */
export function shapeOf(word: string, { lists }: Pick<Language, 'lists'> = ENGLISH): number {
  return lists === null ? englishShape(word) : listedShape(word, lists);
}

function listedShape(word: string, { shapes }: WordLists): number {
  let shape = 0;
  if (YEAR.test(word)) shape |= DATE;
  if (/^\d/.test(word)) shape |= NUMBER;
  for (const listed of shapes.get(word) ?? []) shape |= BITS[listed];
  return shape;
}

const ENGLISH = { lists: null };

function englishShape(word: string): number {
  let shape = 0;
  if (YEAR.test(word) || DATE_WORD.test(word)) shape |= DATE;
  if (MONTH_WORD.test(word)) shape |= DATE | MONTH;
  if (word === 'may') shape |= MONTH;
  if (DAY_NUMBER.test(word)) shape |= DAY;
  if (VAGUE_DATE.test(word)) shape |= DATE | VAGUE;
  if (NUMBER_WORD.test(word)) shape |= NUMBER;
  if (VAGUE_NUMBER.test(word)) shape |= NUMBER | VAGUE;
  if (PLACE_PREPOSITION.test(word)) shape |= LEADS_TO_PLACE;
  if (word === 'the') shape |= TRANSPARENT;
  if (MONEY_WORD.test(word)) shape |= MONEY;
  if (countryOf(word) !== word) shape |= DEMONYM;
  if (word === 'from') shape |= LEADS_TO_ORIGIN;
  if (word === 'of') shape |= LEADS_TO_OWNER;
  if (word === 'by') shape |= LEADS_TO_DOER;
  if (PRONOUN_WORD.test(word)) shape |= PRONOUN;
  if (BODY_WORD.test(word)) shape |= BODY;
  if (REASON_WORD.test(word)) shape |= REASON;
  if (MAY_BE_REASON_WORD.test(word)) shape |= MAY_BE_REASON;
  if (PERCENT_WORD.test(word)) shape |= PERCENT | NUMBER;
  return shape;
}

/** The shape of a word with what its writing adds. @param added NAME for a capital, MONEY for a currency, PERCENT for its sign */
export function asWritten(shape: number, added: number): number {
  const month = (added & NAME) !== 0 && (shape & MONTH) !== 0 ? DATE : 0;
  // "$2,000" and "2000%" are no years.
  const year = (added & (MONEY | PERCENT)) === 0 ? 0 : DATE;
  return (shape & ~year) | added | month;
}

/** The same of a number with the shapes of its neighbours: in "8 November" and "November 8" the 8 is a date. */
export function besideMonth(shape: number, before: number, after: number): number {
  const isMonth = (neighbour: number) => (neighbour & MONTH) !== 0 && (neighbour & DATE) !== 0;
  const isDay = (shape & DAY) !== 0 && (shape & (MONEY | PERCENT)) === 0 && (isMonth(before) || isMonth(after));
  return isDay ? shape | DATE : shape;
}
