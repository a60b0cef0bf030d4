import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moreAction, readAction, sourcesAction, turnedTo } from '../../../src/core/reply/action.ts';

const passageId = fc.stringMatching(/^[A-Za-z0-9_-]{9}$/);
const ref = fc.record({ passageId, start: fc.nat(46_655), end: fc.nat(46_655) });

describe('actions', () => {
  test('GIVEN any citations and page THEN they are read back, and fit into a button', () => {
    fc.assert(
      fc.property(fc.array(ref, { minLength: 1, maxLength: 6 }), fc.nat(99), (refs, page) => {
        const written = turnedTo(sourcesAction(refs), page);
        expect(written.length).toBeLessThanOrEqual(100);
        expect(readAction(written)).toEqual({ kind: 'sources', refs, page });
      }),
    );
  });
  test('GIVEN any passages THEN they are read back, and fit into a button', () => {
    fc.assert(
      fc.property(fc.array(passageId, { minLength: 1, maxLength: 9 }), (passageIds) => {
        expect(turnedTo(moreAction(passageIds), 99).length).toBeLessThanOrEqual(100);
        expect(readAction(moreAction(passageIds))).toEqual({ kind: 'more', passageIds, page: 0 });
      }),
    );
  });
  test('GIVEN anything else THEN it is no action, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        const action = readAction(text);
        if (action !== null) expect(text).toMatch(/^[smal]:/);
      }),
    );
    expect(readAction('s:tooshort')).toBeNull();
    expect(readAction('m:')).toBeNull();
    expect(readAction('')).toBeNull();
  });
});
