import { STOP_WORDS } from '../../src/core/english/stop-words.ts';
import { fold } from '../../src/core/languages/fold.ts';
import { Dice } from './dice.ts';
import type { StoredPassage } from './stored-collection.ts';

export const QUESTION_KINDS = ['ordinary', 'common', 'long', 'misspelt'] as const;
/** `common`: of words that a great part of the passages hold; `long`: 40 words and more; `misspelt`: with a typo and a word that no article has. */
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** How many of each ten questions are of which kind: tails are where engines differ. */
const OF_EACH_TEN: readonly QuestionKind[] = [
  'ordinary',
  'ordinary',
  'common',
  'ordinary',
  'ordinary',
  'long',
  'ordinary',
  'ordinary',
  'misspelt',
  'ordinary',
];

export interface BenchQuestion {
  readonly kind: QuestionKind;
  readonly text: string;
  /** The passage that its words were taken from. */
  readonly passageId: string;
}

/** `_` stands for a word of the passage. Together 2 to 5 of them, in 5 to 15 words. */
const FORMS = [
  'What did _ say about the _?',
  'Who was at the _ in _ when it was over?',
  'When did the _ of _ begin?',
  'How many _ were there in _ after the _?',
  'Why was the _ before _ so much more than in _?',
  'Which _ had been with the _ and the _ of _?',
  'Where would _ go if there is no _ for the _?',
  'Is it so that _ and _ will not be on the _ with _ and _?',
  'How much did _ get for its _ from the _ by _?',
];
const COMMON_WORDS = 40;

/**
 * Questions as people type them: whole sentences around words of one passage each. The same arguments give the same questions.
 * @param sample passages of the collection that is asked, in no special order; not empty
 */
export function makeQuestions(seed: number, sample: readonly StoredPassage[], count: number): BenchQuestion[] {
  const dice = new Dice(seed);
  const common = commonWords(sample);
  return Array.from({ length: count }, (_, at): BenchQuestion => {
    const passage = sample[at % sample.length] ?? dice.pick(sample);
    const kind = OF_EACH_TEN[at % OF_EACH_TEN.length] ?? 'ordinary';
    return { kind, text: questionText(dice, kind, passage, common), passageId: passage.id };
  });
}

function questionText(dice: Dice, kind: QuestionKind, passage: StoredPassage, common: readonly string[]): string {
  const telling = contentWords(passage.text);
  switch (kind) {
    case 'ordinary':
      return filled(dice, telling);
    case 'common':
      return filled(dice, common);
    case 'long':
      return longQuestion(dice, passage.text);
    case 'misspelt':
      return `${misspelt(dice, filled(dice, telling)).slice(0, -1)} or ${dice.pick(telling)}${dice.pick(['qux', 'zyg'])}?`;
  }
}

function filled(dice: Dice, words: readonly string[]): string {
  return dice.pick(FORMS).replaceAll('_', () => dice.pick(words));
}

/** Somebody pastes what they remember of the text. */
function longQuestion(dice: Dice, text: string): string {
  const words = text.split(/\s+/);
  const length = dice.between(40, 60);
  const start = dice.between(0, Math.max(0, words.length - length));
  const remembered = words
    .slice(start, start + length)
    .join(' ')
    .replaceAll(/[.?!]+(?=\s|$)/g, ',')
    .replace(/,$/, '');
  return `I remember that somewhere it said ${remembered}, so which of the articles was it and is it true?`;
}

/** Two letters of the longest word change places. */
function misspelt(dice: Dice, question: string): string {
  const longest = (question.match(/\p{L}+/gu) ?? []).reduce(
    (best, word) => (word.length > best.length ? word : best),
    '',
  );
  if (longest.length < 4) return question;
  const at = dice.between(1, longest.length - 3);
  return question.replace(
    longest,
    longest.slice(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.slice(at + 2),
  );
}

/** Those that the most passages of the sample hold. */
function commonWords(sample: readonly StoredPassage[]): string[] {
  const holders = new Map<string, number>();
  for (const { text } of sample) {
    for (const word of new Set(contentWords(text).map(fold))) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  return [...holders]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, COMMON_WORDS)
    .map(([word]) => word);
}

/** The words of a text that are no stop words, as they are written there; the text itself where it has none. */
function contentWords(text: string): string[] {
  const words = (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*(?<=[\p{L}\p{N}])/gu) ?? []).filter(
    (word) => !STOP_WORDS.has(fold(word)),
  );
  return words.length > 0 ? words : [text];
}
