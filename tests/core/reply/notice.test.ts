import { expect, test } from 'vitest';
import { notice } from '../../../src/core/reply/notice.ts';

test('GIVEN a few sentences THEN each is a text of its own, said as stated to whom it is stated', () => {
  expect(notice('done', 'asker', 'It is done.', 'It took *long*.')).toEqual({
    tone: 'done',
    audience: 'asker',
    blocks: [
      { kind: 'text', spans: ['It is done.'] },
      { kind: 'text', spans: ['It took *long*.'] },
    ],
    actions: [],
  });
});
