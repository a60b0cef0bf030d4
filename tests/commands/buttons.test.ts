import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as ask from '../../commands/ask.ts';
import { press } from '../../commands/buttons.ts';
import { articleAction, ARTICLES_ACTION, moreAction, turnedTo } from '../../src/core/reply/action.ts';
import { inputOf, linesOf, openDesk, QUAY, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const actionOf = async (label: string) => {
  const { actions } = await ask.run(inputOf({ question: QUAY }), desk.deps);
  const found = actions.find((action) => action.label === label);
  return found?.kind === 'open' ? found.action : '';
};

describe('a button', () => {
  test.each(['', 'foreign', 'x:1', 's:', 's:too-short', 'm:', 'a:short', 'l:something', 'button-of-another-bot:3'])(
    'GIVEN “%s”, which no button of ours carries, THEN the one who pressed it is told to ask again',
    async (customId) => {
      const reply = await press(customId, inputOf({}), desk.deps);
      expect(reply).toMatchObject({ tone: 'problem', audience: 'asker', actions: [] });
      expect(linesOf(reply)).toEqual([expect.stringMatching(/another version of the bot.*ask again/)]);
    },
  );
  test('GIVEN Sources THEN the citations of that answer open, whatever was asked since', async () => {
    const action = await actionOf('Sources');
    await ask.run(inputOf({ question: 'How many ships did the lighthouse keeper count?' }), desk.deps);
    const reply = await press(action, inputOf({}), desk.deps);
    expect(reply).toMatchObject({ audience: 'asker', pages: { at: 0, action } });
    expect(linesOf(reply).join('\n')).toMatch(/4\.2 million[\s\S]*300,000|300,000[\s\S]*4\.2 million/);
    expect(await press(turnedTo(action, 3), inputOf({}), desk.deps)).toMatchObject({ pages: { at: 3, action } });
  });
  test('GIVEN More passages THEN whole passages open, none of which is cited', async () => {
    const action = await actionOf('More passages');
    const reply = await press(action, inputOf({}), desk.deps);
    expect(reply).toMatchObject({ tone: 'plain', audience: 'asker', actions: [], pages: { at: 0, action } });
    const citations = reply.blocks.flatMap((block) => (block.kind === 'citation' ? [block] : []));
    expect(citations.length).toBeGreaterThan(0);
    for (const { n, shows, citation } of citations) {
      expect({ n, shows }).toEqual({ n: null, shows: 'passage' });
      const { text, textStart } = citation;
      expect(citation).toMatchObject({ quote: text, start: textStart, end: textStart + text.length });
    }
    expect(await press(turnedTo(action, 1), inputOf({}), desk.deps)).toMatchObject({ pages: { at: 1, action } });
  });
  test('GIVEN a further passage that is gone THEN it says so in its place', async () => {
    const { passages } = (await desk.library.article('harbour')) ?? { passages: [] };
    const ids = [passages[0]?.passageId ?? '', 'AAAAAAAAA', passages[1]?.passageId ?? ''];
    const reply = await press(moreAction(ids), inputOf({}), desk.deps);
    expect(linesOf(reply)).toEqual([
      expect.stringContaining('opened again'),
      expect.stringContaining('no longer in the articles'),
      expect.stringContaining('4.2 million'),
    ]);
    expect(reply.blocks[1]?.kind).toBe('note');
  });
  test('GIVEN a page of an article THEN it is turned', async () => {
    const action = articleAction((await desk.library.card('harbour'))?.key ?? '');
    const reply = await press(turnedTo(action, 2), inputOf({}), desk.deps);
    expect(linesOf(reply)[0]).toBe('Harbour opens again');
    expect(reply.pages).toEqual({ at: 0, of: 1, action });
  });
  test('GIVEN a page of the list THEN it is turned', async () => {
    const reply = await press(turnedTo(ARTICLES_ACTION, 1), inputOf({}), desk.deps);
    expect(linesOf(reply)[0]).toBe('All 3 articles');
    expect(reply.pages).toEqual({ at: 0, of: 1, action: ARTICLES_ACTION });
  });
});
