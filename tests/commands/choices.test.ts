import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as ask from '../../commands/ask.ts';
import * as sources from '../../commands/sources.ts';
import { openDesk, type Desk } from './desk.ts';

const TITLE = 'A title that goes on and on about the harbour '.repeat(6).trim();
let desk: Desk;
let crowd: Desk;
beforeAll(async () => {
  desk = await openDesk();
  const many = Array.from({ length: 30 }, (_, n) => [
    `${n}.md`,
    `---\ntitle: Crowded ${n}\nsource: Paper ${n}\n---\n\nThe keeper of the lighthouse counted ${n} ships last night.`,
  ]);
  crowd = await openDesk({
    ...Object.fromEntries(many),
    'long.md': `---\ntitle: ${TITLE}\ndate: 2025-04-05\n---\n\nThe mayor opened the new footbridge over the river.`,
  });
});
afterAll(() => Promise.all([desk.close(), crowd.close()]));

const namesOf = async (typed: string) => (await ask.complete('article', typed, desk.deps)).map(({ name }) => name);

describe('choices while typing', () => {
  test('GIVEN a word of a title THEN the article is offered with its date, and named by a key that is found again', async () => {
    expect(await namesOf('harb')).toEqual(['Harbour opens again (2025-03-02)']);
    const [choice] = await ask.complete('article', 'harb', desk.deps);
    expect(choice?.value).toHaveLength(9);
    expect((await desk.library.card(choice?.value ?? ''))?.title).toBe('Harbour opens again');
  });
  test('GIVEN an article without a date THEN its title stands alone', async () => {
    expect(await namesOf('lighthouse')).toEqual(['Lighthouse keeper counts ships']);
  });
  test('GIVEN the option source THEN sources are offered, and no titles', async () => {
    expect(await ask.complete('source', 'mor', desk.deps)).toEqual([
      { name: 'The Morning Sample', value: 'The Morning Sample' },
    ]);
    expect(await ask.complete('source', 'harb', desk.deps)).toEqual([]);
  });
  test('GIVEN /sources THEN it offers the same articles', async () => {
    expect(await sources.complete('article', 'harb', desk.deps)).toEqual(
      await ask.complete('article', 'harb', desk.deps),
    );
  });
  test('GIVEN a title longer than a choice may be THEN its date is still to be seen', async () => {
    const [choice] = await ask.complete('article', 'a title', crowd.deps);
    expect(choice?.name).toMatch(/^A title that goes on .* \(2025-04-05\)$/);
    expect(choice?.name.length).toBeLessThanOrEqual(100);
  });
  test.each(['article', 'source'])('GIVEN more than Discord shows for %s THEN 25 are offered', async (option) => {
    expect(await ask.complete(option, '', crowd.deps)).toHaveLength(25);
  });
});
