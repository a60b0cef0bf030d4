import type { Collection } from '../index/collection.ts';
import type { Token } from '../text/terms.ts';
import { ASKS, AUXILIARY, PREPOSITION, saysMatter } from './asking-words.ts';
import { isNameHere } from './names.ts';
import { nameRuns, RARE, type Run } from './name-runs.ts';

const BE = /^(?:is|are|was|were|be)$/;
const ADVERB = /^(?:still|now|then|already|again|exactly|today|too)$/;
const SUBJECT = /^(?:he|she|they|his|their|these|those)$/;
const OWNER = /^(?:his|her|their|its)$/;
/** "Does it take …", "is it legal to …": it stands for nothing. */
const EMPTY = /^(?:to|takes?|rain(?:s|ing)?|snow(?:s|ing)?)$/;
const OBJECT = /^(?:it|its|that|this|there|them|him|her)$/;
/** "What is inflation?" */
const DEFINES = /^(?:what|who)(?:s|'s| is| are)$/;
/** What may stand between the asking and the one word that is asked about. */
const LEADS = /^(?:many|much|else|more|of|people|ppl)$/;
/** "This year" is a time, not the matter. */
const TIMES = /^(?:week|month|year|morning|time|today)$/;

/** A word of the question that English uses as often as this, per million, is no topic alone: "who won?" */
const COMMON = 8;
/** Nouns in "and the workers at the plant?" */
const MOST_BARE = 2;

/** The words of the new question. */
export class OwnWords {
  readonly words: readonly Token[];
  readonly text: string;
  /** Those that say what it is about. */
  readonly content: readonly Token[];
  readonly runs: readonly Run[];

  constructor(words: readonly Token[], text: string, collection: Collection) {
    this.words = words;
    this.text = text;
    this.content = words.filter(saysMatter);
    this.runs = nameRuns(
      words,
      text,
      (word) => isNameHere(word, collection) || collection.english.perMillion(word) < RARE,
    );
  }

  beginsWith(pattern: RegExp): boolean {
    return pattern.test(this.words[0]?.word ?? '');
  }

  /** "Gaza how many people live there": what it is about stands before what it asks. */
  namesFirst(): boolean {
    return this.words[0]?.term != null && this.words.some(({ word }) => ASKS.test(word));
  }

  isAsking(): boolean {
    return (
      this.words.length > 0 &&
      (this.words.some(({ word }) => ASKS.test(word) || word === 'more' || word === 'else') ||
        this.beginsWith(AUXILIARY) ||
        this.text.includes('?'))
    );
  }

  /** "How many from Mali?": asks, and what is asked leads to a name; whether there is a deed `isBare` tells. */
  isElliptic(): boolean {
    const at = this.words.findIndex((word) => this.content.includes(word));
    const before = this.words.slice(0, at).map(({ word }) => word);
    return (this.beginsWith(ASKS) || this.words[0]?.word === 'more') && PREPOSITION.test(before.at(-1) ?? '');
  }

  /** Nothing but names and times, or a noun or two: no deed is asked about. */
  isBare(): boolean {
    const named = this.content.every((word) =>
      this.runs.some(({ start, end }) => word.start >= start && word.end <= end),
    );
    const hasDeed = this.words.some(({ word }) => AUXILIARY.test(word));
    return !hasDeed && (named || (this.content.length <= MOST_BARE && !this.words.some(({ word }) => ASKS.test(word))));
  }

  /** "Who won?", "How many were injured?": one common word, which no article (a, the) makes a topic. */
  isPlain({ english }: Collection): boolean {
    const [only] = this.content;
    if (only === undefined || this.runs.length > 0) return false;
    const at = this.words.indexOf(only);
    const before = this.words.slice(this.beginsWith(PREPOSITION) ? 1 : 0, at).map(({ word }) => word);
    return (
      english.perMillion(only.word) >= COMMON &&
      at === this.words.length - 1 &&
      ASKS.test(before[0] ?? '') &&
      !DEFINES.test(before.join(' ')) &&
      before.every((word) => ASKS.test(word) || AUXILIARY.test(word) || LEADS.test(word))
    );
  }

  /** The word that stands for something said before and not in this question; null where there is none. */
  pointer(): Token | null {
    return this.words.find((token, at) => this.#pointsBack(token, at)) ?? null;
  }

  #pointsBack(token: Token, at: number): boolean {
    const word = token.word.replace(/'(?:s|re|d|ll|ve)$/, '');
    const before = this.words[at - 1]?.word ?? '';
    const after = this.words.slice(at + 1).find(({ word: next }) => !ADVERB.test(next))?.word ?? '';
    const contentBefore = this.content.some(({ end }) => end <= token.start);
    // "Who saved her life?": who did it is asked, so it is not theirs that this tells of.
    const isDeed =
      at === 2 &&
      this.beginsWith(ASKS) &&
      this.content[0] === this.words[1] &&
      !this.runs.some(({ start }) => start === this.words[1]?.start);
    if (OWNER.test(word) && isDeed) return true;
    // "How many points did they lose?": the points are what is lost.
    const isInverted = AUXILIARY.test(before) && !this.runs.some(({ end }) => end <= token.start);
    if (SUBJECT.test(word)) return !contentBefore || isInverted || (after === '' && word.startsWith('th'));
    if (!OBJECT.test(word) || TIMES.test(after)) return false;
    const hasNames = this.runs.length > 0;
    if (word === 'there') {
      // "There are", "is there": it points nowhere.
      const isEmpty = BE.test(after) || (BE.test(before) && after !== '');
      return !hasNames && !isEmpty;
    }
    // At the end of a clause it is no word for who does something in it.
    if (after === '' || PREPOSITION.test(after)) return true;
    // "Countries that banned": it joins a clause.
    if (word === 'that' && this.words.some(({ term, end }) => term !== null && end <= token.start)) return false;
    if (word === 'it' && this.words.slice(at + 1).some(({ word: next }) => EMPTY.test(next))) return false;
    const isPlaced = this.runs.some(({ role, preposition }) => role === 'place' || preposition === 'of');
    return (!contentBefore || isInverted) && !(word === 'that' ? hasNames : isPlaced);
  }
}
