import { describe, expect, test } from 'vitest';
import { publishedWithin } from '../../../src/core/answer/published.ts';
import type { AskOptions } from '../../../src/core/question/ask-options.ts';
import { article, collectionOf } from '../articles.ts';

const stated = [
  ['may', '2024-05-31', 'Example Wire'],
  ['january', '2023-01-05', 'The Daily Example'],
  ['undated', null, 'Example Wire'],
  ['july', '2025-07-02', 'The Daily Example'],
] as const;
const articles = stated.map(([id, date, source]) => article({ id, date, source, text: 'The ferry sails.' }));

const told = async (options: AskOptions) => publishedWithin(options, await collectionOf(articles));

describe('what a span of publication leaves', () => {
  test.each<[what: string, options: AskOptions, left: object]>([
    [
      'days on which some was published, both ends included',
      { published: { since: '2023-01-05', until: '2024-05-31' } },
      { within: 2, undated: 1, oldest: '2023-01-05', newest: '2025-07-02' },
    ],
    [
      'days between them',
      { published: { since: '2023-01-06', until: '2024-05-30' } },
      { within: 0, undated: 1, oldest: '2023-01-05', newest: '2025-07-02' },
    ],
    ['an end alone', { published: { until: '2024-05-31' } }, { within: 2 }],
    [
      'a source beside it',
      { published: { since: '2024-01-01' }, source: 'Example Wire' },
      { within: 1, undated: 1, oldest: '2024-05-31', newest: '2024-05-31' },
    ],
    [
      'an article beside it that has no date',
      { published: { since: '2024-01-01' }, article: 'undated' },
      { within: 0, undated: 1, oldest: null, newest: null },
    ],
  ])(
    'GIVEN %s THEN it counts those, those without a date, and tells the first and the last day',
    async (_what, options, left) => {
      expect(await told(options)).toMatchObject({ asked: options.published, ...left });
    },
  );
  test('GIVEN no span THEN there is nothing to tell', async () => {
    expect(await told({ source: 'Example Wire' })).toBeNull();
  });
});
