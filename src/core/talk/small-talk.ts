import { fold } from '../languages/fold.ts';
import type { Language } from '../texts/texts.ts';
import { de } from './phrases/de.ts';
import { en } from './phrases/en.ts';
import { es } from './phrases/es.ts';
import { fr } from './phrases/fr.ts';
import { pt } from './phrases/pt.ts';
import { ru } from './phrases/ru.ts';
import { KINDS, type Phrases, type TalkKind } from './kinds.ts';
import { expanded } from './pattern.ts';

export interface SmallTalk {
  readonly kind: TalkKind;
  readonly language: Language;
}

/** Longer messages are no small talk; all that is done below is linear in this. */
const MOST_WORDS = 24;
const LONGEST_MESSAGE = 200;

interface Grammar {
  readonly language: Language;
  /** Every phrase there is, as its words with single spaces: its place in the order of importance. */
  readonly places: ReadonlyMap<string, number>;
  readonly longestPhrase: number;
}

const FILLER = KINDS.length;
const NOT_OURS = FILLER + 1;

const GRAMMARS: readonly Grammar[] = Object.entries({ en, fr, de, es, pt, ru }).map(([language, phrases]) =>
  grammarOf(language as Language, phrases),
);

function grammarOf(language: Language, phrases: Phrases): Grammar {
  const places = new Map<string, number>();
  for (const [place, kind] of [...KINDS, 'filler' as const].entries())
    for (const phrase of phrases[kind].flatMap(expanded)) {
      const words = wordsOf(phrase).join(' ');
      if (!places.has(words)) places.set(words, place);
    }
  return { language, places, longestPhrase: Math.max(...[...places.keys()].map((phrase) => phrase.split(' ').length)) };
}

/**
 * Reads a message that is small talk, or asks about the bot itself, from its first word to its last. One word
 * that belongs to none of our phrases, and it is a question for the articles: "What's new in Mali?".
 * @param preferred the language that is tried first
 * @returns null for whatever else it is
 */
export function readSmallTalk(message: string, preferred: Language): SmallTalk | null {
  if (message.length > LONGEST_MESSAGE) return null;
  const words = wordsOf(message);
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const inOrder = GRAMMARS.toSorted((a, b) => Number(b.language === preferred) - Number(a.language === preferred));
  for (const grammar of inOrder) {
    const kind = KINDS[placeOf(words, grammar)];
    if (kind !== undefined) return { kind, language: grammar.language };
  }
  return null;
}

/** The most important place among the phrases that the words consist of. */
function placeOf(words: readonly string[], { places, longestPhrase }: Grammar): number {
  // By position: what the words from there to the end consist of.
  const from = words.map(() => NOT_OURS);
  from.push(FILLER);
  for (let start = words.length - 1; start >= 0; start--) {
    let phrase = '';
    for (let end = start + 1; end <= Math.min(words.length, start + longestPhrase); end++) {
      phrase += `${phrase === '' ? '' : ' '}${words[end - 1] ?? ''}`;
      const rest = from[end] ?? NOT_OURS;
      const place = places.get(phrase);
      if (place !== undefined && rest !== NOT_OURS)
        from[start] = Math.min(from[start] ?? NOT_OURS, Math.min(place, rest));
    }
  }
  return from[0] ?? NOT_OURS;
}

/** Folded, and without apostrophes: "What’s" is "whats", as many type it. */
function wordsOf(text: string): string[] {
  return (
    fold(text)
      .replaceAll("'", '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
