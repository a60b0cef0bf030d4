import { afterEach, expect, test } from 'vitest';
import { openDesk, type Desk } from '../commands/desk.ts';

let desk: Desk;
afterEach(() => desk.close());

test('GIVEN articles THEN it tells their number, sources and days, and how the newest ones open', async () => {
  desk = await openDesk();
  const before = Date.now();
  await desk.library.reload();
  const about = await desk.library.about();
  expect(about).toMatchObject({
    articles: 3,
    passages: 5,
    sources: ['The Morning Sample', 'The Daily Example'],
    sourceCount: 2,
    span: { oldest: '2025-03-02', newest: '2025-05-20' },
  });
  expect(about.readAt).toBeGreaterThanOrEqual(before);
  expect(about.newest.map(({ n, title }) => [n, title])).toEqual([
    [1, 'Council passes the budget'],
    [2, 'Harbour opens again'],
  ]);
  expect(about.newest[1]?.quote).toMatch(/^The harbour of Eastport opened again .* once more\.$/);
});

test('GIVEN examples THEN each is answered as sure, by an article that it was made from', async () => {
  desk = await openDesk();
  const { examples } = await desk.library.about();
  expect(examples.length).toBeGreaterThan(0);
  expect(examples.length).toBeLessThanOrEqual(3);
  for (const question of examples) expect(await desk.library.ask(question)).toMatchObject({ verdict: 'answered' });
});

test('GIVEN a folder without articles THEN there is nothing to tell, and nothing is made up', async () => {
  desk = await openDesk({});
  expect(await desk.library.about()).toMatchObject({
    articles: 0,
    passages: 0,
    sources: [],
    span: null,
    newest: [],
    examples: [],
  });
});

test('GIVEN the same collection THEN it is looked through once; GIVEN another one THEN anew', async () => {
  desk = await openDesk();
  const [one, other] = await Promise.all([desk.library.about(), desk.library.about()]);
  expect(other.examples).toBe(one.examples);
  await desk.library.reload();
  expect((await desk.library.about()).examples).toBe(one.examples);
  await desk.write('library.txt', 'Library moves\n\nThe town library moves into the old railway station in August.');
  await desk.library.reload();
  expect((await desk.library.about()).articles).toBe(4);
});
