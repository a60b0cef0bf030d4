import type { Collection } from '../index/collection.ts';
import { english } from '../languages/en.ts';
import { tokens, type Token } from '../text/terms.ts';
import type { AskOptions } from './ask-options.ts';
import { spelledOut } from './chat-spelling.ts';
import { ASKS, AUXILIARY, DEEDS, MEASURES, PREPOSITION, saysMatter } from './asking-words.ts';
import { nameRuns, RARE, replaceable } from './name-runs.ts';
import { isNameHere } from './names.ts';
import { OwnWords } from './own-words.ts';
import { questionLanguage } from './question-language.ts';
import { holdsWord } from './read-question.ts';
import { framed } from './request.ts';

/** A question with too few words of its own, together with the one before it. */
export interface FollowUp {
  /** What is asked, as a question that stands alone. */
  readonly question: string;
  /** What it took over, to be told to the asker: "trade between Russia and Africa". */
  readonly about: string;
}

/** Who asks and who is asked: "What can you do?" is about the bot. */
const SPEAKERS = /^(?:you|your|yours|u|i|i'm|me|my|we|our|us)$/;
/** "How do I know if they are safe?" */
const ASKER = 'i';
/** How a question goes on from another: "and in Niger?", "what about Chad?" */
const GOES_ON =
  /^\W*(?:(?:ok|okay|well|so|oh|then|hm+)\b[\s,]*)*(?:(?:and|but|or|also)\b[\s,]*(?:(?:what|how) about\b)?|(?:what|how) about\b|(?:the )?same\b)/i;
/** Content words that a question which points back, or goes on, may have of its own. */
const MOST_OWN = 3;
/** Words of the last question that are taken over at most. */
const MOST_TAKEN = 24;

/**
 * What a question takes over from the asker's last one.
 * @returns null where there is none (`after`), or the question is not in English: only there it is known how questions go on
 */
export function takenOver(typed: string, collection: Collection, { after, locale }: AskOptions): FollowUp | null {
  return after === undefined || questionLanguage(typed, collection, locale) !== english
    ? null
    : followUp(after, typed, collection);
}

/**
 * Reads a question together with the asker's last one.
 * @param last that question, whole
 * @returns null where the question has a topic of its own, or the last one has none
 */
export function followUp(last: string, asTyped: string, collection: Collection): FollowUp | null {
  const typed = spelledOut(asTyped, (word) => holdsWord(word, collection));
  const opening = GOES_ON.exec(typed)?.[0] ?? '';
  const rest = typed.slice(opening.length);
  // "And about trade?" asks for no report on trade.
  const isLed = PREPOSITION.test(tokens(rest)[0]?.word ?? '') && opening !== '';
  const { request, matter } = isLed ? { request: 'answer', matter: rest } : framed(rest);
  const own = new OwnWords(tokens(matter), matter, collection);
  const pointer = own.pointer();
  const isToTheBot = own.words.some(({ word }) => SPEAKERS.test(word) && (word !== ASKER || pointer === null));
  if (isToTheBot || own.namesFirst()) return null;
  const goesOn = opening !== '' || own.beginsWith(PREPOSITION) || own.isElliptic();
  const isOne =
    own.content.length === 0
      ? own.isAsking() || opening !== '' || (pointer !== null && request !== 'answer')
      : own.content.length <= MOST_OWN &&
        (pointer !== null || (request === 'answer' && ((goesOn && own.isBare()) || own.isPlain(collection))));
  return isOne ? combined(last, own, pointer, collection) : null;
}

function combined(last: string, own: OwnWords, pointer: Token | null, collection: Collection): FollowUp | null {
  const before = framed(last).matter;
  const words = tokens(before);
  const known = nameRuns(words, before, (word) => isNameHere(word, collection));
  // In lower case a name may look like any rare word: it is taken for one where nothing else is a name.
  const earlier =
    known.length > 0 ? known : nameRuns(words, before, (word) => collection.english.perMillion(word) < RARE);
  let asked = last;
  let matter = before;
  let rest = own.text;
  for (const run of own.runs) {
    const isClause = own.words.some(({ word }) => AUXILIARY.test(word));
    // "What did the senators say to that?" brings in the senators; "and the senators?" puts them in somebody's place.
    const old = isClause && run.preposition === null && run.kind === 'name' ? null : replaceable(run, earlier);
    if (old === null) continue;
    asked = replaced(asked, old, run.text);
    matter = replaced(matter, old, run.text);
    rest = replaced(rest, { start: run.from, end: run.end }, '');
    break;
  }
  const topic = topicOf(matter);
  if (topic === null) return null;
  const asks = tokens(rest).some((token) => ASKS.test(token.word) || AUXILIARY.test(token.word) || saysMatter(token));
  if (!asks && rest !== own.text) return { question: asked, about: topic };
  const question =
    pointer !== null && rest === own.text
      ? replaced(rest, pointer, ` ${topic} `)
      : `${rest.replace(/[\s?!.]+$/, '')} ${topic}`;
  return { question: question.replace(/\s+/g, ' ').trim(), about: topic };
}

function replaced(text: string, { start, end }: { readonly start: number; readonly end: number }, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** The matter of a question, without what asks: "trade between Russia and Africa in 2024"; null where it has none. */
function topicOf(matter: string): string | null {
  const words = tokens(matter);
  if (!words.some(saysMatter)) return null;
  // "What year", "how long": these ask; "countries that …" is what is spoken of.
  const asks = ({ word }: Token, at: number) =>
    DEEDS.includes(word) || (MEASURES.includes(word) && ASKS.test(words[at - 1]?.word ?? ''));
  const first = words.findIndex((token, at) => token.term !== null && !asks(token, at));
  return words
    .slice(first, words.findLastIndex(saysMatter) + 1)
    .slice(0, MOST_TAKEN)
    .filter(({ word }) => !AUXILIARY.test(word) && !ASKS.test(word))
    .map(({ start, end }) => matter.slice(start, end))
    .join(' ');
}
