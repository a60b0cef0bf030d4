import type { IndexedPassage } from '../index/analysis.ts';
import type { Collection } from '../index/collection.ts';
import { SENTENCE_END, shapeAt } from '../index/word-stream.ts';
import type { Query } from '../question/query.ts';
import { clash, roleOf, type Role } from '../question/role.ts';
import { BODY, NAME, PRONOUN, TRANSPARENT } from '../text/word-shape.ts';
import { kindFit } from './kind-fit.ts';
import type { Match, QueryMatcher } from './query-matcher.ts';

/** How the question's words stand in a sentence: what only the best passages are read for. */
export interface Closeness {
  /** By position in `query.terms`: the word of the sentence at which the term is first met, from 1; 0 where it is not. */
  readonly firstAt: readonly number[];
  /** By position: the term is a name, and stands here in no role but one that clashes with the asked one. */
  readonly clashes: readonly boolean[];
  /** By position: the term is met after "by", or "of" or "from", which may lead to who did it as well. */
  readonly doers: readonly boolean[];
  /** By position: the term is met after "by". */
  readonly agents: readonly boolean[];
  /** The largest weight of terms that stand within a few words. */
  readonly nearWeight: number;
  /** How far a word near one of the question's is of the kind that is asked for: from 0 to 1. */
  readonly kindFitNear: number;
  /** It goes on about somebody named before: "he", "the minister", "the group". */
  readonly refersBack: boolean;
}

/** Words within which terms count as near each other, and a word of the kind asked for as near a term. */
const REACH = 8;
/** Words between a number and what it counts: "twelve young pilots", "pilots: twelve". */
const COUNTS_BEHIND = 4;
const COUNTS_BEFORE = 2;
/** What a number counts for that counts something else, as other things of half the kind do (kind-fit.ts). */
const COUNTS_ELSE = 0.5;

interface ReadWord {
  /** What it is for the query; null for any other word. */
  readonly matches: readonly Match[] | null;
  readonly role: Role;
  /** How far it is of the kind asked for; 0 for the question's own words. */
  readonly kindFit: number;
  readonly refersBack: boolean;
}

/** The closeness of each sentence of a passage, in order. */
export function readClosely(
  query: Query,
  collection: Collection,
  matcher: QueryMatcher,
  passage: IndexedPassage,
): Closeness[] {
  return sentencesIn(query, collection, matcher, passage).map((words) => ({
    ...roles(query, words),
    firstAt: query.terms.map((_, position) => 1 + words.findIndex(({ matches }) => holds(matches, position))),
    nearWeight: words.reduce(
      (most, { matches }, at) => (matches === null ? most : Math.max(most, weightUpTo(query, words, at))),
      0,
    ),
    kindFitNear: query.kind === null ? 1 : kindNear(words, query.counted),
    refersBack: words.some(({ refersBack }) => refersBack),
  }));
}

function sentencesIn(
  query: Query,
  { lexicon }: Collection,
  matcher: QueryMatcher,
  passage: IndexedPassage,
): ReadWord[][] {
  const { stream } = passage.article;
  const found: ReadWord[][] = [];
  let words: ReadWord[] = [];
  let before = 0;
  let role: Role = 'free';
  let afterThe = false;
  /** The same, but 0 where the question holds that word. */
  let otherBefore = 0;
  for (let at = passage.from; at < passage.to; at++) {
    const code = stream[at] ?? SENTENCE_END;
    if (code === SENTENCE_END) {
      found.push(words);
      words = [];
      before = 0;
      otherBefore = 0;
      afterThe = false;
      continue;
    }
    const shape = shapeAt(stream, at, lexicon.shapeOfWord);
    const matches = matcher.at(passage, at);
    // "By the Merrow Ferry Company": all of a name stands as its first word does.
    const own = roleOf(shape, before);
    role = own === 'free' && !afterThe && (shape & before & NAME) !== 0 ? role : own;
    words.push({
      matches,
      role,
      kindFit: matches === null ? kindFit(query.kind, shape, otherBefore) : 0,
      refersBack: (shape & PRONOUN) !== 0 || (words.length === 1 && afterThe && (shape & BODY) !== 0),
    });
    afterThe = (shape & TRANSPARENT) !== 0;
    if (matches !== null) otherBefore = 0;
    if ((shape & TRANSPARENT) !== 0) continue;
    before = shape;
    if (matches === null) otherBefore = shape;
  }
  return found;
}

function holds(matches: ReadWord['matches'], position: number): boolean {
  return matches?.some((match) => match.position === position) === true;
}

function roles({ terms }: Query, words: readonly ReadWord[]): Pick<Closeness, 'clashes' | 'doers' | 'agents'> {
  const rolesOf = terms.map((_, position) =>
    words.filter(({ matches }) => holds(matches, position)).map(({ role }) => role),
  );
  return {
    agents: rolesOf.map((met) => met.includes('doer')),
    doers: rolesOf.map((met) => met.some((role) => role === 'doer' || role === 'origin' || role === 'owner')),
    clashes: rolesOf.map((met, position) => {
      const term = terms[position];
      return term?.isName === true && met.length > 0 && met.every((role) => clash(term.role, role));
    }),
  };
}

/** The weight of the terms met at a word and in those within reach before it, each by its best occurrence. */
function weightUpTo({ terms }: Query, words: readonly ReadWord[], at: number): number {
  const shares = new Map<number, number>();
  for (const { matches } of words.slice(Math.max(0, at - REACH + 1), at + 1))
    for (const { position, share } of matches ?? []) shares.set(position, Math.max(shares.get(position) ?? 0, share));
  let sum = 0;
  for (const [position, share] of shares) sum += share * (terms[position]?.weight ?? 0);
  return sum;
}

function kindNear(words: readonly ReadWord[], counted: readonly number[]): number {
  return words.reduce((most, { kindFit }, at) => {
    if (kindFit <= most) return most;
    const around = words.slice(Math.max(0, at - REACH), at + REACH + 1);
    if (!around.some(({ matches }) => matches !== null)) return most;
    // "How many pilots": of "three hundred ships and twelve young pilots" only the twelve are pilots.
    const beside = words.slice(Math.max(0, at - COUNTS_BEFORE), at + COUNTS_BEHIND + 1);
    const isCounted =
      counted.length === 0 || beside.some(({ matches }) => counted.some((position) => holds(matches, position)));
    return Math.max(most, isCounted ? kindFit : kindFit * COUNTS_ELSE);
  }, 0);
}
