import { countryOf } from '../english/demonyms.ts';
import type { English } from '../english/word-frequencies.ts';
import { fold } from '../languages/fold.ts';

/** A question that is made from an article, and the sentence of it that should answer; null where its opening should. */
export interface ExampleQuestion {
  readonly question: string;
  readonly sentence: string | null;
}

/** Characters of a question: it is also what stands on a button. */
const LONGEST = 80;
/** Characters of a sentence that is looked at. */
const LONGEST_SENTENCE = 400;
const MOST_WORDS = 9;

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}`;
const NUMBER = String.raw`(?:\d[\d,.]*(?:\s(?:thousand|million|billion))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const ABOUT = '(?:more than|over|about|around|nearly|almost|some|at least|up to|fewer than|less than)';
const DAY =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';

const COUNTED = new RegExp(
  String.raw`(?:^|\bthat\s)(?:${ABOUT}\s)?${NUMBER}\s(\p{Ll}[\p{L}\s’'-]{2,50}?)\s(are|were|have|had|will)\s([\p{L}\s’'-]{3,80})(?=[.,;:!?]|$)`,
  'iu',
);
const COST = new RegExp(String.raw`^([\p{L}\s’'-]{4,50}?)\scosts?\s(?:[\p{L}\s]{1,20}\s)?[$€£]?\d`, 'u');
const SAID = new RegExp(
  String.raw`(?:^|[\s,])(${NAME})\s(?:said|told|added|announced|warned|stressed|called|promised)\b(.{3,200})`,
  'u',
);
const DONE_ON = new RegExp(
  String.raw`^((?:The|An?)\s[\p{L}\s’'-]{3,40}?)\s(was|were)\s(\p{Ll}+(?:ed|ilt|eld|ound|own|iven|aken)(?:\s\p{Ll}[\p{L}\s’'-]{2,30}?)?)\s(?:on|in)\s(?:\d{1,2}\s)?(?:${DAY}|\d{4})`,
  'u',
);
const PRONOUN = /^(?:he|she|it|they|this|these|that|those|we|i|you|which|who)\b/i;
const MENTIONED = new RegExp(String.raw`\s(${NAME})`, 'gu');
const CALENDAR = new RegExp(`^${DAY}`);

/** By rule: what asks for something that a sentence of this form says. */
const RULES: readonly ((sentence: string, english: English) => string | null)[] = [
  (sentence) => {
    const [, counted = '', verb = '', rest = ''] = COUNTED.exec(sentence) ?? [];
    const clause = firstClause(rest);
    return counted === '' || words(counted) > 5 || words(clause) > MOST_WORDS
      ? null
      : `How many ${counted} ${verb} ${clause}`;
  },
  (sentence, english) => {
    const [, what = ''] = COST.exec(sentence) ?? [];
    return what === '' || PRONOUN.test(what) ? null : `How much did ${inside(what, english)} cost`;
  },
  (sentence) => {
    const [, what = '', verb = '', done = ''] = DONE_ON.exec(sentence) ?? [];
    return what === '' ? null : `When ${verb} ${what.charAt(0).toLowerCase()}${what.slice(1)} ${done}`;
  },
  (sentence) => {
    const [, who = '', rest = ''] = SAID.exec(sentence) ?? [];
    const about = [...rest.matchAll(MENTIONED)].map(([, name = '']) => name).find(isMatter);
    return who === '' || PRONOUN.test(who) || about === undefined || about === who
      ? null
      : `What did ${who.replace(/^The\s/, 'the ')} say about ${about.replace(/['’]s$/, '')}`;
  },
];

/**
 * Questions that an article should answer, made by rule from its sentences and its title, in English; those
 * for something in particular first.
 * @param sentences as they stand in the article
 */
export function exampleQuestions(title: string, sentences: readonly string[], english: English): ExampleQuestion[] {
  const made = RULES.flatMap((rule) => {
    for (const sentence of sentences) {
      const asked = rule(sentence.slice(0, LONGEST_SENTENCE).replace(/\s+/g, ' '), english);
      const question = `${asked?.trim()}?`;
      if (asked !== null && question.length <= LONGEST) return [{ question, sentence }];
    }
    return [];
  });
  const summary = `Summarise “${title}”`;
  return summary.length <= LONGEST ? [...made, { question: summary, sentence: null }] : made;
}

/** Not a day, and not an adjective: "African". */
function isMatter(name: string): boolean {
  const word = fold(name);
  return !CALENDAR.test(name) && countryOf(word) === word;
}

/** The words of a clause up to where it goes on to something else. */
function firstClause(text: string): string {
  const [first = ''] = text.split(/\s(?:and|but|while|which|who|when|after|before|because|as)\s/u);
  return first.trim();
}

function words(text: string): number {
  return text.split(' ').length;
}

/** What opens a sentence, as it is written inside of one. */
function inside(opening: string, english: English): string {
  const [first = ''] = opening.split(' ');
  return english.looksLikeName(first.toLowerCase()) ? opening : first.toLowerCase() + opening.slice(first.length);
}
