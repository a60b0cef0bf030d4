import { describe, expect, test } from 'vitest';
import { drafts } from '../../commands/drafts.ts';
import type { ArticleDraft } from '../../src/core/article-files.ts';
import { notice } from '../../src/core/reply/notice.ts';

const MINUTE = 60_000;
let time = 0;
const store = () => drafts(() => time);
const draftOf = (title: string, text = 'Text.'): ArticleDraft => ({
  kind: 'article',
  article: { id: 'draft', title, text, date: null, source: null, url: null, author: null, language: null },
  facts: { title, source: '', date: '', url: '', language: '' },
  passages: 1,
  language: null,
  written: text,
  noted: {},
  given: [],
  faults: [],
  alike: [],
});
const DONE = notice('done', 'asker', 'Done.');

describe('articles that are looked at', () => {
  test('GIVEN a draft THEN it is at hand for whoever gave it, for 15 minutes', () => {
    time = 0;
    const kept = store();
    const key = kept.keep(draftOf('One'), 'a');
    expect(kept.find(key, 'a')).toHaveProperty('facts.title', 'One');
    expect([kept.find(key, 'b'), kept.find('other', 'a')]).toEqual([null, null]);
    expect([kept.replace(key, draftOf('Two'), 'b'), kept.replace(key, draftOf('Two'), 'a')]).toEqual([false, true]);
    time = 15 * MINUTE - 1;
    expect(kept.find(key, 'a')).toHaveProperty('facts.title', 'Two');
    time = 15 * MINUTE;
    expect(kept.find(key, 'a')).toBeNull();
    expect(kept.settle(key, 'a', () => Promise.reject(new Error('Not to be done.')))).toBeNull();
  });
  test('GIVEN many, or large ones, THEN the oldest are forgotten', () => {
    const kept = store();
    const keys = Array.from({ length: 21 }, (_, n) => kept.keep(draftOf(String(n)), 'a'));
    expect(keys.map((key) => kept.find(key, 'a') !== null)).toEqual([false, ...Array<boolean>(20).fill(true)]);
    const large = [1, 2, 3].map((n) => kept.keep(draftOf(String(n), 'x'.repeat(4_000_000)), 'a'));
    expect(large.map((key) => kept.find(key, 'a') !== null)).toEqual([false, true, true]);
  });
  test('GIVEN two who settle at once THEN it is done once, and both get the same reply, also afterwards', async () => {
    const kept = store();
    const key = kept.keep(draftOf('One'), 'a');
    let times = 0;
    const end = async () => {
      times += 1;
      return { reply: DONE, isOver: true };
    };
    const both = [kept.settle(key, 'a', end), kept.settle(key, 'a', end)];
    expect(kept.replace(key, draftOf('Two'), 'a')).toBe(false);
    for (const reply of both) expect(await reply).toBe(DONE);
    expect(await kept.settle(key, 'a', end)).toBe(DONE);
    expect([times, kept.find(key, 'a'), kept.settle(key, 'b', end)]).toEqual([1, null, null]);
  });
  test('GIVEN what could not be done, or failed, THEN it can be tried again', async () => {
    const kept = store();
    const key = kept.keep(draftOf('One'), 'a');
    await kept.settle(key, 'a', async () => ({ reply: DONE, isOver: false }));
    await expect(kept.settle(key, 'a', () => Promise.reject(new Error('Lost.')))).rejects.toThrow('Lost.');
    expect(kept.find(key, 'a')).toHaveProperty('facts.title', 'One');
    expect(await kept.settle(key, 'a', async () => ({ reply: DONE, isOver: true }))).toBe(DONE);
  });
});
