import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  articleAction,
  ARTICLES_ACTION,
  askAction,
  draftAction,
  settlesDraft,
  followAction,
  shareAction,
  sharesAnswer,
  asksQuestion,
  moreAction,
  namesPage,
  readAction,
  sourcesAction,
  turnedTo,
  type Action,
} from '../../../src/core/reply/action.ts';
import { writtenAs } from './written-as.ts';

/** What Discord allows in a button's custom id. */
const LONGEST_CUSTOM_ID = 100;
const LARGEST_OFFSET = 46_655;

const passageId = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_-]{9}$/),
  fc.stringMatching(/^\d{9}$/),
  fc.constantFrom('---------', '_________', 'ZZZZZZZZZ'),
);
/** Small ones, and those on either side of where another digit is needed, up to the largest. */
const offset = fc.oneof(fc.nat(1500), fc.constantFrom(0, 35, 36, 1295, 1296, LARGEST_OFFSET), fc.nat(LARGEST_OFFSET));
const ref = fc.record({ passageId, start: offset, end: offset });
const refs = fc.array(ref, { minLength: 1, maxLength: 6 });
const passageIds = fc.array(passageId, { minLength: 1, maxLength: 9 });
const page = fc.oneof(fc.nat(9), fc.nat(9999));

/** A question has no pages, and neither has what is shown to everyone, nor a mark. */
type Paged = Extract<Action, { readonly page: number }>;

const action: fc.Arbitrary<Paged> = fc.oneof(
  fc.record({ kind: fc.constant('sources' as const), refs, page }),
  fc.record({ kind: fc.constant('around' as const), refs, page }),
  fc.record({ kind: fc.constant('more' as const), passageIds, page }),
  fc.record({ kind: fc.constant('article' as const), key: passageId, page }),
  fc.record({ kind: fc.constant('articles' as const), page }),
  fc.record({ kind: fc.constant('files' as const), page }),
);

describe('actions', () => {
  test('GIVEN any action and page THEN it is read back whole, and fits into a button', () => {
    fc.assert(
      fc.property(action, (asked) => {
        const written = writtenAs(asked);
        expect(turnedTo(written, asked.page).length).toBeLessThanOrEqual(LONGEST_CUSTOM_ID);
        expect(readAction(turnedTo(written, asked.page))).toEqual(asked);
        expect(readAction(written)).toEqual({ ...asked, page: 0 });
      }),
    );
  });

  test('GIVEN an action THEN it turns to a page only where one is written behind it', () => {
    fc.assert(
      fc.property(action, (asked) => {
        expect(namesPage(writtenAs(asked))).toBe(false);
        expect(namesPage(turnedTo(writtenAs(asked), asked.page))).toBe(true);
      }),
    );
    expect(namesPage(`${articleAction('AAAAAAAAA')}:1x`)).toBe(false);
  });

  test('GIVEN any question THEN the button asks just that, and turns no page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (question) => {
        const written = askAction(question);
        expect(readAction(written)).toEqual(question.trim() === '' ? null : { kind: 'ask', question });
        expect([asksQuestion(written), namesPage(`${written}:2`)]).toEqual([true, false]);
      }),
    );
    expect(asksQuestion(ARTICLES_ACTION)).toBe(false);
  });

  test('GIVEN any question THEN a form goes on from it, or from the first words of one too long for a button', () => {
    const question = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
      fc.lorem({ maxCount: 60 }).map((words) => words.slice(0, 300)),
      fc.constantFrom(
        'x'.repeat(98),
        'x'.repeat(99),
        `${'x'.repeat(97)} yes`,
        `${'x'.repeat(98)} yes`,
        '😀'.repeat(60),
      ),
    );
    fc.assert(
      fc.property(question, (asked) => {
        const written = followAction(asked);
        expect(written.length).toBeLessThanOrEqual(LONGEST_CUSTOM_ID);
        expect(written.isWellFormed()).toBe(true);
        expect([asksQuestion(written), namesPage(`${written}:2`), sharesAnswer(written)]).toEqual([true, false, false]);
        const action = readAction(written);
        if (asked.length <= 98 && asked.trim() !== '')
          expect(action).toEqual({ kind: 'follow', after: asked.toWellFormed() });
        if (action?.kind !== 'follow' || !asked.slice(0, 99).includes(' ')) return;
        // No word is cut in two.
        expect(asked.toWellFormed().startsWith(action.after)).toBe(true);
        expect(asked.length === action.after.length || /\s/.test(asked.charAt(action.after.length))).toBe(true);
      }),
    );
  });

  test('GIVEN an answer that is kept THEN its button names it, counts as a question, and turns no page', () => {
    const key = crypto.randomUUID();
    const written = shareAction(key);
    expect(readAction(written)).toEqual({ kind: 'share', key });
    expect([asksQuestion(written), sharesAnswer(written), namesPage(`${written}:2`)]).toEqual([true, true, false]);
    for (const wrong of [`${written}:2`, 'e:', 'e:1', `e:${key.slice(1)}`]) expect(readAction(wrong)).toBeNull();
  });

  test('GIVEN an article that is looked at THEN its buttons name it and the deed, and turn no page', () => {
    const key = crypto.randomUUID();
    for (const deed of ['add', 'mend', 'cancel'] as const) {
      const written = draftAction(deed, key);
      expect(readAction(written)).toEqual({ kind: 'draft', deed, key });
      expect([settlesDraft(written), asksQuestion(written), namesPage(`${written}:2`)]).toEqual([true, false, false]);
    }
    for (const wrong of ['d:', 'd:a:', `d:x:${key}`, `d:a:${key}:2`, `d:a${key}`, 'd:a:../x'])
      expect(readAction(wrong)).toBeNull();
  });

  test('GIVEN more citations than a button carries THEN it carries the first ones, and still fits', () => {
    fc.assert(
      fc.property(fc.array(ref, { minLength: 1, maxLength: 20 }), fc.nat(9999), (many, turned) => {
        const written = turnedTo(sourcesAction(many), turned);
        expect(written.length).toBeLessThanOrEqual(LONGEST_CUSTOM_ID);
        expect(readAction(written)).toEqual({ kind: 'sources', refs: many.slice(0, 6), page: turned });
      }),
    );
  });

  test('GIVEN more passages than a button carries THEN it carries the first ones, and still fits', () => {
    fc.assert(
      fc.property(fc.array(passageId, { minLength: 1, maxLength: 20 }), fc.nat(9999), (many, turned) => {
        const written = turnedTo(moreAction(many), turned);
        expect(written.length).toBeLessThanOrEqual(LONGEST_CUSTOM_ID);
        expect(readAction(written)).toEqual({ kind: 'more', passageIds: many.slice(0, 9), page: turned });
      }),
    );
  });

  test('GIVEN a quote that ends beyond the largest offset THEN the button opens as much of it as it can name', () => {
    fc.assert(
      fc.property(fc.array(passageId, { minLength: 1, maxLength: 6 }), fc.nat(1e6), (ids, beyond) => {
        const long = ids.map((id) => ({ passageId: id, start: 7, end: LARGEST_OFFSET + 1 + beyond }));
        const written = turnedTo(sourcesAction(long), 99);
        expect(written.length).toBeLessThanOrEqual(LONGEST_CUSTOM_ID);
        expect(readAction(written)).toEqual({
          kind: 'sources',
          refs: ids.map((id) => ({ passageId: id, start: 7, end: LARGEST_OFFSET })),
          page: 99,
        });
      }),
    );
  });
});
