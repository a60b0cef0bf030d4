import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press } from '../../commands/buttons.ts';
import { isPublic, run } from '../../commands/help.ts';
import { checkReply } from '../../src/core/reply/check-reply.ts';
import { TEXTS } from '../../src/core/texts/texts-for.ts';
import { openGaps } from '../../src/gaps/open-gaps.ts';
import { messageOf } from '../../src/discord/message.ts';
import { pagesOf } from '../../src/discord/render.ts';
import { inputOf, linesOf, openDesk, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const help = async (deps = {}, locale = 'en-US') => run(inputOf({}, { locale }), { ...desk.deps, ...deps });

describe('/help', () => {
  test('GIVEN articles THEN the asker alone is told what there is, how to ask, and what is kept', async () => {
    expect(isPublic()).toBe(false);
    const reply = await help();
    expect(reply).toMatchObject({ tone: 'plain', audience: 'asker' });
    const text = linesOf(reply).join('\n');
    expect(text).toContain('I know 3 articles with 5 passages.');
    expect(text).toContain('Sources: The Morning Sample, The Daily Example.');
    expect(text).toContain('Published from 2025-03-02 to 2025-05-20. I last read them ');
    expect(text).toContain('Nothing on disk.');
    expect(await checkReply(reply, desk.library)).toEqual([]);
  });
  test('GIVEN a log of questions, and who runs it, THEN both are told; otherwise neither', async () => {
    const told = linesOf(await help({ logQuestions: true, runBy: 'the town library' })).join('\n');
    expect(told).toMatch(/text of questions in a log/);
    expect(told).toContain('I am run by the town library.');
    expect(linesOf(await help()).join('\n')).not.toMatch(/log|I am run by/);
  });
  test('GIVEN that gaps are counted, or mentions switched off THEN it says so', async () => {
    const gaps = await openGaps(null, pino({ level: 'silent' }));
    const told = linesOf(await help({ gaps, mentions: false })).join('\n');
    expect(told).toMatch(/On disk, for 90 days: .*Never who asked, nor the question itself; and nothing from direct/);
    expect(told).not.toContain('Nothing on disk');
    expect(told).toContain('Mentions are switched off.');
    expect(told).not.toContain('by mentioning me');
  });
  test('GIVEN an example THEN its button asks just that, and the answer is sure and for the one who pressed', async () => {
    const { actions } = await help();
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) {
      const reply = await press(action.kind === 'open' ? action.action : '', inputOf({}), desk.deps);
      expect(reply).toMatchObject({ tone: 'answer', audience: 'asker' });
      expect(linesOf(reply)[0]).toBe(`“${action.label}”`);
      expect(desk.deps.recent.latest(inputOf({}))?.question).toBe(action.label);
    }
  });
  test('GIVEN no articles THEN it says so, and offers nothing to press', async () => {
    const empty = await openDesk({});
    const reply = await run(inputOf({}), empty.deps);
    await empty.close();
    expect(linesOf(reply)).toContainEqual(expect.stringContaining('There are no articles yet.'));
    expect(reply.actions).toEqual([]);
  });
  test.each(Object.values(TEXTS))('GIVEN $language THEN it is told whole on one page', async (texts) => {
    const reply = await help({ logQuestions: true, runBy: 'x'.repeat(200) }, texts.language);
    expect(linesOf(reply)).toContain(texts.help.keepsHeading);
    const [page] = pagesOf(reply, texts.page);
    const shown = (page ?? []).map((piece) => (piece.kind === 'text' ? piece.markdown : '')).join('\n');
    expect(shown).toContain('x'.repeat(200));
    expect(shown).not.toMatch(/…$/m);
    expect(messageOf(reply, texts).components.length).toBe(2);
  });
});
