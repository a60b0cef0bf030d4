import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../src/core/gaps/csv.ts';

describe('csvOf', () => {
  test.each([
    ['kenya', 'kenya'],
    [3, '3'],
    [-3, '-3'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
  ])('GIVEN %j THEN the cell is %j', (value, cell) => {
    expect(csvOf([[value]])).toBe(`\uFEFF${cell}\r\n`);
  });

  test('GIVEN any cells THEN a reader of RFC 4180 gets them back, and none begins a formula', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[=+\-@\t\r\n",a]{0,6}$/));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const read = rowsIn(csvOf(rows).slice(1));
        expect(read.flat().filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
        expect(read.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(
          rows.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, ''))),
        );
      }),
    );
  });
});

/** A reader by the grammar of RFC 4180. */
function rowsIn(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
