import { describe, expect, test } from 'vitest';
import { clash, roleOf, type Role } from '../../../src/core/question/role.ts';
import { shapeOf } from '../../../src/core/text/word-shape.ts';

describe('the role of a name', () => {
  test.each<[before: string, here: string, role: Role]>([
    ['students', 'malian', 'origin'],
    ['in', 'malian', 'origin'],
    ['of', 'mali', 'owner'],
    ['from', 'mali', 'origin'],
    ['by', 'mali', 'doer'],
    ['in', 'mali', 'place'],
    ['near', 'mali', 'place'],
    ['the', 'mali', 'free'],
    ['leaves', 'mali', 'free'],
    ['', 'mali', 'free'],
  ])('GIVEN "%s %s" THEN it is %s', (before, here, role) => {
    expect(roleOf(shapeOf(here), shapeOf(before))).toBe(role);
  });
  test('GIVEN two roles THEN only where something is from and where it is are at odds', () => {
    const roles: readonly Role[] = ['origin', 'owner', 'place', 'doer', 'free'];
    const clashes = roles.flatMap((asked) =>
      roles.filter((found) => clash(asked, found)).map((found) => [asked, found]),
    );
    expect(clashes).toEqual([
      ['origin', 'place'],
      ['place', 'origin'],
    ]);
  });
});
