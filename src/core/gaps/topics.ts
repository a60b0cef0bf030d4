import type { Answer } from '../answer/answer.ts';
import { spelledOut } from '../question/chat-spelling.ts';
import { framed } from '../question/request.ts';
import { tokens } from '../text/terms.ts';
import type { Missing } from './gaps.ts';

/** Words and topics that are counted of one question. */
const MOST = 8;
const LONGEST_WORD = 30;
const WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.]*$/u;
const YEAR = /^(?:19|20)\d\d$/;
/** What holds a mail address, a mention, an address of the web, or something of Discord's own. */
const ADDRESS = /@|:\/\/|<[#:a-z]/i;
/** Digits that a word may hold: a telephone number, an account or an id has more. */
const MOST_DIGITS = 4;

/** Whether a word may be counted: not what could be an address or a number of somebody's. */
export function isCountable(word: string): boolean {
  const digits = word.match(/\p{N}/gu)?.length ?? 0;
  return (
    word.length <= LONGEST_WORD && WORD.test(word) && digits <= MOST_DIGITS && (YEAR.test(word) || /\p{L}/u.test(word))
  );
}

/** Whether a text is what is counted: a word, or two of them. */
export function isTopic(text: string): boolean {
  const words = text.split(' ');
  return words.length <= 2 && words.every(isCountable);
}

/**
 * What a question is about: its neighbouring words of content in pairs (each in alphabetical order, so that
 * "Kenya's election" and "election in Kenya" are one), or the only such word.
 */
export function topicsOf(question: string): string[] {
  const words = contentOf(question);
  const pairs = words.slice(1).flatMap((word, at) => {
    const before = words[at];
    return before === undefined || before === word ? [] : [[before, word].toSorted().join(' ')];
  });
  return [...new Set(pairs.length === 0 ? words : pairs)].slice(0, MOST);
}

/** What a question asked for in vain: words that no article has, and its topics where no sure answer was found. */
export function missingIn({
  question,
  followUp,
  verdict,
  otherLanguage,
  unknownWords,
  unknownNames,
}: Pick<Answer, 'question' | 'followUp' | 'verdict' | 'otherLanguage' | 'unknownWords' | 'unknownNames'>): Missing {
  // All of its words are in no article, and say nothing of what the articles lack.
  if (otherLanguage !== null) return { word: [], declined: [] };
  const asked = followUp?.question ?? question;
  const content = new Set(contentOf(asked));
  // Beside a sure answer, an unknown word is only another wording.
  const unknown = [...new Set((verdict === 'answered' ? unknownNames : unknownWords).map(written))].filter((word) =>
    content.has(word),
  );
  return { word: unknown.slice(0, MOST), declined: verdict === 'answered' ? [] : topicsOf(asked) };
}

/** The words of content in order, as they may be counted. */
function contentOf(question: string): string[] {
  // The parts of an address are words, too.
  const spoken = question
    .split(/\s+/)
    .filter((word) => !ADDRESS.test(word))
    .join(' ');
  const { matter } = framed(spelledOut(spoken, () => false));
  return tokens(matter)
    .filter(({ term }) => term !== null)
    .map(({ start, end }) => written(matter.slice(start, end)))
    .filter(isCountable);
}

/** One writing for a word, with the marks that its language needs. */
function written(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ‘]s$/u, '');
}
