import { describe, expect, test } from 'vitest';
import { en } from '../../src/core/texts/en.ts';
import { reportReply } from '../../commands/reload.ts';
import type { ReloadReport } from '../../src/core/library.ts';
import { linesOf } from './desk.ts';

const report = (stated: Partial<ReloadReport>): ReloadReport => ({
  swapped: true,
  problem: null,
  added: [],
  changed: [],
  removed: [],
  unchanged: 0,
  refused: [],
  articles: 2,
  passages: 5,
  ms: 1234,
  ...stated,
});
const linesFor = (stated: Partial<ReloadReport>) => linesOf(reportReply(report(stated), en.reload));
const names = (count: number) => Array.from({ length: count }, (_, n) => `Article ${n + 1}`);
const refusals = (count: number) =>
  names(count).map((name) => ({ file: `${name}.md`, line: null, problem: 'it is empty', remedy: 'Write something.' }));

describe('what a reload came to', () => {
  test('GIVEN nothing but what was there THEN a line says so', () => {
    expect(linesFor({ unchanged: 2 })).toEqual(['Reloaded: 2 articles with 5 passages, in 1.23 s.', 'Unchanged: 2']);
    expect(linesFor({ articles: 1, passages: 1 })).toEqual(['Reloaded: 1 article with 1 passage, in 1.23 s.']);
  });
  test('GIVEN added, changed and removed articles THEN each list has its own name and number', () => {
    expect(linesFor({ added: ['New', 'Newer'], changed: ['Other'], removed: ['Old'], unchanged: 7 }).slice(1)).toEqual([
      'Added: 2',
      'New',
      'Newer',
      'Changed: 1',
      'Other',
      'Removed: 1',
      'Old',
      'Unchanged: 7',
    ]);
  });
  test('GIVEN ten articles THEN all are named; GIVEN more THEN the rest is counted', () => {
    expect(linesFor({ added: names(10) }).slice(2)).toEqual(names(10));
    expect(linesFor({ added: names(13) }).slice(2)).toEqual([...names(10), 'and 3 more']);
  });
  test('GIVEN everything well THEN it is done; GIVEN a file left out THEN that is a problem', () => {
    expect(reportReply(report({}), en.reload)).toMatchObject({ tone: 'done', audience: 'asker', actions: [] });
    expect(reportReply(report({ refused: refusals(1) }), en.reload).tone).toBe('problem');
  });
});

describe('what was left out', () => {
  test('GIVEN a file and a line of one THEN each is named, with what to do about it', () => {
    const refused = [
      { file: 'a.md', line: null, problem: 'it is empty', remedy: 'Write something.' },
      { file: 'b.jsonl', line: 12, problem: 'it is not JSON', remedy: 'Close the bracket.' },
    ];
    expect(linesFor({ refused }).slice(1)).toEqual([
      'Left out: 2',
      'a.md: it is empty. Write something.',
      'b.jsonl, line 12: it is not JSON. Close the bracket.',
    ]);
  });
  test('GIVEN fifteen THEN all are named; GIVEN more THEN the rest is counted, with where to read it', () => {
    expect(linesFor({ refused: refusals(15) }).slice(2)).toHaveLength(15);
    expect(linesFor({ refused: refusals(15) }).at(-1)).toContain('Article 15.md');
    const lines = linesFor({ refused: refusals(40) });
    expect(lines).toContain('Left out: 40');
    expect(lines.at(-2)).toContain('Article 15.md');
    expect(lines.at(-1)).toBe('and 25 more; “npm run check-corpus” lists them all.');
  });
});

describe('a reload that came to nothing', () => {
  test.each([
    { articles: 1, expected: 'Nothing was changed: 1 article from before is still in use. It is gone.' },
    { articles: 2, expected: 'Nothing was changed: 2 articles from before are still in use. It is gone.' },
  ])('GIVEN $articles articles THEN it says why, and what is still there', ({ articles, expected }) => {
    const stated = { swapped: false, problem: 'It is gone.', unchanged: articles, articles };
    expect(linesFor(stated)).toEqual([expected]);
    expect(reportReply(report(stated), en.reload).tone).toBe('problem');
  });
  test('GIVEN files left out THEN they are named all the same', () => {
    expect(linesFor({ swapped: false, problem: 'No article.', refused: refusals(1) }).slice(1)).toEqual([
      'Left out: 1',
      'Article 1.md: it is empty. Write something.',
    ]);
  });
});
