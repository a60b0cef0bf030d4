import type { PassageRef } from '../answer/citation.ts';
import type { Mark } from '../gaps/gaps.ts';
import { isTopic } from '../gaps/topics.ts';

/**
 * What a button asks for. It is written into the button itself (Discord allows 100 characters), so that
 * it works after a restart: passages are named by their ids, never by a place in memory.
 */
export type Action =
  | { readonly kind: 'sources'; readonly refs: readonly PassageRef[]; readonly page: number }
  | { readonly kind: 'more'; readonly passageIds: readonly string[]; readonly page: number }
  | { readonly kind: 'around'; readonly refs: readonly PassageRef[]; readonly page: number }
  | { readonly kind: 'article'; readonly key: string; readonly page: number }
  | { readonly kind: 'articles'; readonly page: number }
  | { readonly kind: 'ask'; readonly question: string }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly topics: readonly string[] }
  /** A question, which a form asks for, that goes on from the question `after`. */
  | { readonly kind: 'follow'; readonly after: string }
  /** The list of articles as moderators see it. */
  | { readonly kind: 'files'; readonly page: number }
  /** To take a file out of use, with all articles in it, by the key of one of them. */
  | { readonly kind: 'remove'; readonly key: string }
  /** What to do with what is not kept yet, by the name that it is kept under. */
  | { readonly kind: 'draft'; readonly deed: DraftDeed; readonly key: string }
  /** An answer that only its asker sees, by the name that it is kept under. */
  | { readonly kind: 'share'; readonly key: string };

export type DraftDeed = 'add' | 'mend' | 'cancel';

const ID_LENGTH = 9;
const OFFSET_LENGTH = 3;
const LARGEST_OFFSET = 36 ** OFFSET_LENGTH - 1;
const MOST_REFS = 6;
const MOST_IDS = 9;
/** What is left of a button's 100 characters behind the two of the action's kind. */
const MOST_WORDS = 98;
const ID = /^[A-Za-z0-9_-]{9}$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** At most six citations. Of a quote that goes on beyond offset 46,655 of its passage, the part up to there. */
export function sourcesAction(refs: readonly PassageRef[]): string {
  return `s:${written(refs)}`;
}

/** What stands before and after each citation; as many as `sourcesAction` takes. */
export function aroundAction(refs: readonly PassageRef[]): string {
  return `r:${written(refs)}`;
}

/** At most nine passages. */
export function moreAction(passageIds: readonly string[]): string {
  return `m:${passageIds.slice(0, MOST_IDS).join('')}`;
}

export function articleAction(key: string): string {
  return `a:${key}`;
}

export function removeAction(key: string): string {
  return `x:${key}`;
}

export const ARTICLES_ACTION = 'l:';
export const FILES_ACTION = 'c:';

const ASK = 'q:';
const FOLLOW = 'f:';
const SHARE = 'e:';

/** A question that the button asks; the button's words are the question. */
export function askAction(question: string): string {
  return ASK + question;
}

const DRAFT = 'd:';
const DEEDS: Readonly<Record<string, DraftDeed>> = { a: 'add', m: 'mend', c: 'cancel' };

export function draftAction(deed: DraftDeed, key: string): string {
  return `${DRAFT}${deed.charAt(0)}:${key}`;
}

/** Whether the action ends or changes what is being looked at, in its place. */
export function settlesDraft(action: string): boolean {
  return action.startsWith(DRAFT);
}

function readDraft(written: string): Action | null {
  const deed = DEEDS[written.charAt(DRAFT.length)];
  const key = written.slice(DRAFT.length + 2);
  return deed !== undefined && written.charAt(DRAFT.length + 1) === ':' && UUID.test(key)
    ? { kind: 'draft', deed, key }
    : null;
}

const MARKS = { helpful: 'h:', unhelpful: 'u:' } as const;
/** Characters for the topics of a mark, of the button's 100. */
const MARK_ROOM = 98;

/** What the presser makes of an answer to these topics; of many, as many as fit. */
export function markAction(mark: Mark, topics: readonly string[]): string {
  const fitting = topics.filter((_, at) => topics.slice(0, at + 1).join(',').length <= MARK_ROOM);
  return MARKS[mark] + fitting.join(',');
}

function readMark(written: string): Action | null {
  const mark = written.startsWith(MARKS.helpful) ? 'helpful' : 'unhelpful';
  const topics = written.slice(MARKS[mark].length).split(',');
  return topics.every(isTopic) ? { kind: 'mark', mark, topics } : null;
}

/** To go on from a question; of one too long for a button, its first words. */
export function followAction(question: string): string {
  const words = question.slice(0, MOST_WORDS + 1).replace(question.length > MOST_WORDS ? /\s+\S*$/ : '', '');
  return FOLLOW + words.slice(0, MOST_WORDS).toWellFormed();
}

export function shareAction(key: string): string {
  return SHARE + key;
}

/** Whether the action shows to everyone what only one has seen. */
export function sharesAnswer(action: string): boolean {
  return action.startsWith(SHARE);
}

/** Whether the action brings an answer, and so counts as a question. */
export function asksQuestion(action: string): boolean {
  return [ASK, FOLLOW, SHARE].some((kind) => action.startsWith(kind));
}

/** The same action for another page, counted from 0. */
export function turnedTo(action: string, page: number): string {
  return `${action}:${page}`;
}

/** Whether the action turns to a page of what is already open. */
export function namesPage(action: string): boolean {
  // A body of digits alone is a body all the same.
  return !asksQuestion(action) && !settlesDraft(action) && /:.*:\d+$/.test(action);
}

/** Reads an action; null for anything that no button of ours carries. */
export function readAction(action: string): Action | null {
  if (asksQuestion(action)) return readQuestion(action);
  if (/^[hu]:/.test(action)) return readMark(action);
  if (settlesDraft(action)) return readDraft(action);
  const match = /^([srmalcx]):([A-Za-z0-9_-]*)(?::(\d{1,5}))?$/.exec(action);
  if (match === null) return null;
  const [, letter, body = '', turned] = match;
  const page = Number(turned ?? 0);
  switch (letter) {
    case 's':
    case 'r': {
      const refs = pieces(body, ID_LENGTH + 2 * OFFSET_LENGTH)?.map(readRef) ?? [];
      return refs.length === 0 || refs.some((ref) => ref === null)
        ? null
        : { kind: letter === 's' ? 'sources' : 'around', refs: refs.filter((ref) => ref !== null), page };
    }
    case 'm': {
      const passageIds = pieces(body, ID_LENGTH);
      return passageIds === null || passageIds.length === 0 ? null : { kind: 'more', passageIds, page };
    }
    case 'a':
      return ID.test(body) ? { kind: 'article', key: body, page } : null;
    case 'x':
      return ID.test(body) && turned === undefined ? { kind: 'remove', key: body } : null;
    default:
      return body === '' ? { kind: letter === 'c' ? 'files' : 'articles', page } : null;
  }
}

function readQuestion(action: string): Action | null {
  const body = action.slice(ASK.length);
  if (action.startsWith(SHARE)) return UUID.test(body) ? { kind: 'share', key: body } : null;
  if (body.trim() === '') return null;
  return action.startsWith(ASK) ? { kind: 'ask', question: body } : { kind: 'follow', after: body };
}

function written(refs: readonly PassageRef[]): string {
  return refs
    .slice(0, MOST_REFS)
    .map(({ passageId, start, end }) => passageId + base36(start) + base36(end))
    .join('');
}

function readRef(written: string): PassageRef | null {
  const offsets = written.slice(ID_LENGTH);
  if (!/^[0-9a-z]{6}$/.test(offsets)) return null;
  return {
    passageId: written.slice(0, ID_LENGTH),
    start: parseInt(offsets.slice(0, OFFSET_LENGTH), 36),
    end: parseInt(offsets.slice(OFFSET_LENGTH), 36),
  };
}

function base36(offset: number): string {
  return Math.min(offset, LARGEST_OFFSET).toString(36).padStart(OFFSET_LENGTH, '0');
}

/** The text in pieces of equal size; null where it does not come out even. */
function pieces(text: string, size: number): string[] | null {
  if (text.length % size !== 0) return null;
  return Array.from({ length: text.length / size }, (_, at) => text.slice(at * size, (at + 1) * size));
}
