import { CHAT_SPELLING } from '../english/chat-spelling.ts';
import { STOP_WORDS } from '../english/stop-words.ts';

const MEANT: ReadonlyMap<string, string> = new Map(
  CHAT_SPELLING.trim()
    .split('\n')
    .map((line) => {
      const [typed = '', meant = ''] = line.split('|');
      return [typed, meant] as const;
    }),
);
/** Those of several words, or with a mark that words do not have at their ends: "could of", "w/". */
const ODD = [...MEANT.keys()].filter((typed) => !/^[\p{L}\p{N}]+(?:['’/;-][\p{L}\p{N}]+)*$/u.test(typed));
const WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ODD.join('|')})(?![\\p{L}\\p{N}])|[\\p{L}\\p{N}]+(?:['’/;-][\\p{L}\\p{N}]+)*`,
  'giu',
);

/**
 * The question as it would be written outside of a chat: "wen did ppl …" is "when did people …".
 * @param holds whether some article holds a word; what an article calls "SF" is not spelt out
 */
export function spelledOut(question: string, holds: (word: string) => boolean): string {
  return question.replace(WORD, (typed) => {
    const lower = typed.toLowerCase().replaceAll('’', "'");
    const meant = MEANT.get(lower);
    if (meant === undefined) return typed;
    const isGrammar = meant.split(' ').every((word) => STOP_WORDS.has(word.toLowerCase()));
    return (isGrammar && typed === typed.toLowerCase()) || !holds(lower) ? meant : typed;
  });
}
