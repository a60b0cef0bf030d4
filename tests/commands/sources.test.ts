import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../src/core/texts/en.ts';
import * as ask from '../../commands/ask.ts';
import { recentAnswers } from '../../commands/recent-answers.ts';
import { isPublic, run } from '../../commands/sources.ts';
import { readAction, sourcesAction } from '../../src/core/reply/action.ts';
import { pagesOf } from '../../src/discord/render.ts';
import { askerOf, inputOf, linesOf, openDesk, QUAY, type Desk } from './desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const show = (options = {}, stated = {}) => run(inputOf(options, stated), desk.deps);
const answered = (options = {}) => ask.run(inputOf({ question: QUAY, ...options }), desk.deps);

test('GIVEN any order THEN only the asker sees the sources', () => {
  expect(isPublic()).toBe(false);
});

describe('the sources of the latest answer', () => {
  test('GIVEN an answer THEN each passage stands under the number that it had there', async () => {
    await answered();
    const { citations } = await desk.library.ask(QUAY);
    expect(citations.length).toBeGreaterThan(1);
    const reply = await show();
    expect(reply).toMatchObject({ tone: 'plain', audience: 'asker' });
    expect(linesOf(reply)).toEqual([
      `Sources for “${QUAY}”`,
      ...citations.map(({ n, title, text }) => `[${n}] ${title}: ${text}`),
    ]);
    expect(reply.blocks.slice(1).map((block) => (block.kind === 'citation' ? block.citation.quote : null))).toEqual(
      citations.map(({ quote }) => quote),
    );
  });
  test('GIVEN articles with and without an address THEN those with one can be opened, at the quote', async () => {
    await answered();
    const [harbour] = (await desk.library.ask(QUAY)).citations.filter(({ url }) => url !== null);
    expect((await show()).actions).toEqual([
      {
        kind: 'link',
        label: `[${harbour?.n}] Open the article`,
        url: expect.stringMatching(/^https:\/\/example\.org\/harbour#:~:text=/),
      },
    ]);
  });
  test('GIVEN a page THEN it is shown, and its buttons lead to the same citations', async () => {
    await answered();
    const reply = await show({}, { page: 2 });
    expect(reply.pages?.at).toBe(2);
    expect(readAction(reply.pages?.action ?? '')).toMatchObject({
      kind: 'sources',
      refs: desk.deps.recent.latest(inputOf({}))?.refs,
    });
    expect((await show()).pages?.at).toBe(0);
  });
  test('GIVEN an answer and then a question without one THEN it says which has none, and shows nothing of the older one', async () => {
    await answered();
    await answered({ question: 'Who won the chess championship?' });
    const reply = await show();
    expect(reply).toMatchObject({ tone: 'plain', audience: 'asker', actions: [] });
    expect(linesOf(reply)).toEqual([
      'I found no answer to “Who won the chess championship?”, so there are no sources to show.',
    ]);
  });
  test("GIVEN somebody else's private answer THEN its sources are not shown", async () => {
    await answered({ private: true });
    const reply = await show({}, { asker: askerOf('another') });
    expect(linesOf(reply)[0]).toBe('All 3 articles');
  });
  test('GIVEN that the first article was changed since THEN its passage is said to be gone, the second keeps its number', async () => {
    await answered();
    const [first, second] = (await desk.library.ask(QUAY)).citations;
    await desk.write(`${first?.article}.md`, 'Nobody knows any more what the repairs cost, or who is to pay for them.');
    await desk.library.reload();
    const reply = await show();
    expect(linesOf(reply).slice(1)).toEqual([
      '[1] This passage is no longer in the articles: they have changed since the answer was given.',
      `[2] ${second?.title}: ${second?.text}`,
    ]);
    expect(reply.actions.map(({ label }) => label)).toEqual(second?.url ? ['[2] Open the article'] : []);
  });
});

describe('an article', () => {
  test.each(['harbour', 'harbour OPENS again'])(
    'GIVEN “%s” THEN what is known stands above its passages',
    async (name) => {
      const reply = await show({ article: name });
      expect(reply).toMatchObject({ tone: 'plain', audience: 'asker' });
      const lines = linesOf(reply);
      expect(lines[0]).toBe('Harbour opens again');
      expect(lines[1]).toBe('The Daily Example · The harbour desk · 2025-03-02 · en · 3 passages');
      expect(lines.slice(2).map((line) => line.slice(0, 40))).toEqual([
        expect.stringContaining('The harbour of East'),
        expect.stringContaining('Repairs to the nort'),
        expect.stringContaining('The ferry line to t'),
      ]);
      expect(reply.blocks[2]).toEqual({ kind: 'rule' });
      expect(reply.actions).toEqual([{ kind: 'link', label: 'Open the article', url: 'https://example.org/harbour' }]);
    },
  );
  test('GIVEN little known of it THEN nothing is made up, and there is no address to open', async () => {
    const reply = await show({ article: 'lighthouse' });
    expect(linesOf(reply)[1]).toBe('1 passage');
    expect(reply.actions).toEqual([]);
  });
  test('GIVEN a page THEN its buttons lead to the same article', async () => {
    const { pages } = await show({ article: 'harbour' }, { page: 1 });
    expect(pages).toMatchObject({ at: 0, of: 1 });
    const { card } = (await desk.library.article('harbour')) ?? {};
    expect(readAction(pages?.action ?? '')).toEqual({ kind: 'article', key: card?.key, page: 0 });
    expect((await show({ article: 'harbour' })).pages?.at).toBe(0);
  });
  test('GIVEN a long article THEN every passage stands on one page, in order', async () => {
    const lengths = [20, 300, 20, 900, 5, 250, 1, 1, 30, 200, 200, 200, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90];
    const text = lengths.map((words, n) => `Part ${n} ${'It *tells* of ships. '.repeat(words).trim()}`).join('\n\n');
    await desk.write('long.txt', `A long story\n\n${text}`);
    await desk.library.reload();
    const first = await show({ article: 'long' });
    const { of = 0, action = '' } = first.pages ?? {};
    expect(of).toBeGreaterThan(3);
    expect(readAction(action)).toMatchObject({ kind: 'article' });
    const pages = await Promise.all(Array.from({ length: of }, (_, page) => show({ article: 'long' }, { page })));
    const shown = pages.flatMap((reply) =>
      reply.blocks.flatMap((block) => (block.kind === 'citation' ? [block.citation.text] : [])),
    );
    expect(shown.join(' ').replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
    for (const [at, reply] of pages.entries()) {
      expect(reply.pages).toMatchObject({ at, of });
      // Marks are escaped where they are shown: all of it fits into one message.
      expect(pagesOf({ ...reply, pages: { at: 0, action } }, en.page)).toHaveLength(1);
    }
    expect(await show({ article: 'long' }, { page: 99 })).toEqual(pages.at(-1));
  });
  test('GIVEN an answer before THEN the article that was named is shown all the same', async () => {
    await answered();
    expect(linesOf(await show({ article: 'lighthouse' }))[0]).toBe('Lighthouse keeper counts ships');
  });
  test('GIVEN a name that none has THEN it says so', async () => {
    const reply = await show({ article: 'Nowhere' });
    expect(reply).toMatchObject({ tone: 'problem', audience: 'asker' });
    expect(linesOf(reply)).toEqual([expect.stringContaining('There is no article called “Nowhere”')]);
  });
});

describe('no answer yet', () => {
  test('GIVEN articles THEN they are listed, newest first, those without a date last', async () => {
    const reply = await show({}, { page: 1 });
    expect(reply).toMatchObject({
      tone: 'plain',
      audience: 'asker',
      actions: [],
      pages: { at: 0, of: 1, action: 'l:' },
    });
    expect(linesOf(reply)).toEqual([
      'All 3 articles',
      'Council passes the budget · The Morning Sample · 2025-05-20 · 1 passage',
      'Harbour opens again · The Daily Example · The harbour desk · 2025-03-02 · en · 3 passages',
      'Lighthouse keeper counts ships · 1 passage',
      expect.stringMatching(/\/ask.*\/sources/),
    ]);
  });
  test('GIVEN more articles than a page holds THEN each stands on one page, and none comes after the last', async () => {
    const many = Array.from({ length: 60 }, (_, n) => [`${n}.md`, `---\ntitle: Title ${n}\n---\n\nThe keeper slept.`]);
    const crowd = await openDesk(Object.fromEntries(many));
    const pageOf = (page: number) => run(inputOf({}, { page }), { ...crowd.deps, recent: recentAnswers() });
    const pages = await Promise.all([0, 1, 2].map(pageOf));
    expect(pages.map((reply) => reply.pages)).toEqual([0, 1, 2].map((at) => ({ at, of: 3, action: 'l:' })));
    expect(pages.map((reply) => linesOf(reply)[0])).toEqual(Array.from({ length: 3 }, () => 'All 60 articles'));
    const titles = pages.flatMap((reply) =>
      linesOf(reply)
        .slice(1, -1)
        .map((line) => line.split(' · ')[0]),
    );
    expect(new Set(titles)).toEqual(new Set(Array.from({ length: 60 }, (_, n) => `Title ${n}`)));
    expect(titles).toHaveLength(60);
    expect(await pageOf(99)).toEqual(pages[2]);
    await crowd.close();
  });
  test('GIVEN one article THEN it is the one', async () => {
    await desk.remove('harbour.md');
    await desk.remove('budget.md');
    await desk.library.reload();
    expect(linesOf(await show())[0]).toBe('The only article');
  });
  test('GIVEN no article at all THEN it says who can add some, and how', async () => {
    const empty = await openDesk({});
    const reply = await run(inputOf({}), { ...empty.deps, recent: recentAnswers() });
    expect(reply).toMatchObject({ tone: 'plain', audience: 'asker' });
    expect(linesOf(reply)).toEqual([expect.stringMatching(/no articles yet.*moderator.*\/reload/)]);
    await empty.close();
  });
});

test('GIVEN the sources of an answer THEN the button under it opens the same', async () => {
  const { actions } = await answered();
  const refs = desk.deps.recent.latest(inputOf({}))?.refs ?? [];
  expect(actions).toContainEqual({ kind: 'open', label: 'Sources', action: sourcesAction(refs) });
});
