import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aroundAction,
  articleAction,
  ARTICLES_ACTION,
  moreAction,
  readAction,
  sourcesAction,
  turnedTo,
} from '../../../src/core/reply/action.ts';
import { writtenAs } from './written-as.ts';

const passageId = fc.stringMatching(/^[A-Za-z0-9_-]{9}$/);
const ref = fc.record({ passageId, start: fc.nat(46_655), end: fc.nat(46_655) });
const valid = fc
  .tuple(
    fc.oneof(
      fc.array(ref, { minLength: 1, maxLength: 6 }).map(sourcesAction),
      fc.array(ref, { minLength: 1, maxLength: 6 }).map(aroundAction),
      fc.array(passageId, { minLength: 1, maxLength: 9 }).map(moreAction),
      passageId.map(articleAction),
      fc.constant(ARTICLES_ACTION),
    ),
    fc.option(fc.nat(9999)),
  )
  .map(([written, page]) => (page === null ? written : turnedTo(written, page)));

const character = fc.oneof(
  fc.constantFrom(...'s m a l : 0 a A - _ / é . '.split(' '), '\n'),
  fc.string({ minLength: 1, maxLength: 1 }),
);

/** An id of ours in which something went wrong: cut, grown, another character, another letter in front, two glued together. */
const damaged = fc
  .tuple(valid, fc.nat(100), fc.nat(20), character, valid)
  .chain(([written, at, size, other, second]) => {
    const place = at % (written.length + 1);
    return fc.constantFrom(
      written.slice(0, place) + written.slice(place + size + 1),
      written.slice(0, place) + other + written.slice(place),
      written.slice(0, place) + other + written.slice(place + 1),
      other + written.slice(1),
      written.slice(0, place),
      written + second,
      written.toUpperCase(),
      written.toLowerCase(),
      `${written}:`,
      ` ${written}`,
      `${written}\n`,
    );
  });

describe('ids that are nearly ours', () => {
  test('GIVEN a damaged id THEN it is no action, or stands for just what is written in it', () => {
    fc.assert(
      fc.property(damaged, (id) => {
        const action = readAction(id);
        if (action === null || !('page' in action)) return;
        // More than a button carries may be read, never written again: then only the length tells.
        const [body = '', page] = id.slice(2).split(':');
        expect(action.page).toBe(Number(page ?? 0));
        if (body.length <= 81) expect(writtenAs(action)).toBe(`${id.slice(0, 2)}${body}`);
      }),
      { numRuns: 2000 },
    );
  });

  test('GIVEN the generator above THEN about as many ids are read as are refused, and every kind is among them', () => {
    const kinds = fc.sample(damaged, { numRuns: 1000, seed: 1 }).map((id) => readAction(id)?.kind ?? 'refused');
    for (const kind of ['sources', 'around', 'more', 'article', 'articles'])
      expect(kinds.filter((found) => found === kind).length).toBeGreaterThan(10);
    expect(kinds.filter((found) => found === 'refused').length).toBeGreaterThan(300);
  });

  const id = 'AAAAAAAAA';
  test.each([
    ['nothing', ''],
    ['a citation that was cut', `s:${id}00000`],
    ['a citation with a character too many', `s:${id}0000010`],
    ['no citation', 's:'],
    ['an offset in capitals', `s:${id}00000Z`],
    ['an offset with a sign', `s:${id}000-01`],
    ['one good citation and a bad one', `s:${id}00000a${id}00000A`],
    ['no passage', 'm:'],
    ['a passage id that was cut', 'm:AAAAAAAA'],
    ['a passage id and a bit', `m:${id}A`],
    ['no article', 'a:'],
    ['an article key that was cut', 'a:AAAAAAAA'],
    ['an article key with a character too many', 'a:AAAAAAAAAA'],
    ['two article keys', `a:${id}${id}`],
    ['a list of something', `l:${id}`],
    ['a letter of another bot', `z:${id}`],
    ['something before it', `xs:${id}00000a`],
    ['something behind it', 'l::1x'],
    ['a page that is no number', `a:${id}:one`],
    ['a page of six digits', `a:${id}:100000`],
    ['an empty page', `a:${id}:`],
    ['two pages', `a:${id}:1:1`],
    ['a character that no id has', `m:AAAA.AAAA`],
  ])('GIVEN %s THEN it is no action', (_what, text) => {
    expect(readAction(text)).toBeNull();
  });
});
