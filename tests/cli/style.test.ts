import { expect, test } from 'vitest';
import { styleFor } from '../../src/cli/style.ts';

const all = (style: ReturnType<typeof styleFor>) => [style.bold('a'), style.dim('b'), style.good('c'), style.bad('d')];

test.each([
  { where: 'a file or a pipe', stream: {}, environment: {} },
  { where: 'a stream that says it is no terminal', stream: { isTTY: false }, environment: {} },
  { where: 'a terminal of someone who wants no colours', stream: { isTTY: true }, environment: { NO_COLOR: '1' } },
])('GIVEN $where THEN text stays as it is', ({ stream, environment }) => {
  expect(all(styleFor(stream, environment))).toEqual(['a', 'b', 'c', 'd']);
});

test.each([{ environment: {} }, { environment: { NO_COLOR: '' } }])(
  'GIVEN a terminal and $environment THEN each style is switched on and off again',
  ({ environment }) => {
    expect(all(styleFor({ isTTY: true }, environment))).toEqual([
      '\u001B[1ma\u001B[22m',
      '\u001B[2mb\u001B[22m',
      '\u001B[32mc\u001B[39m',
      '\u001B[31md\u001B[39m',
    ]);
  },
);
