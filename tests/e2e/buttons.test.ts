import { describe, expect, test } from 'vitest';
import type { VisibleMessage } from '../../local-discord/contract.ts';
import { Permission } from '../../local-discord/protocol.ts';
import { onStage, QUAY } from './on-stage.ts';
import { buttonsOf, HARBOUR, MEMBER, MODERATOR, textOf } from './stage.ts';

const on = onStage();
const { run, ask, press, mention } = on;

/** Opens the form below an answer, writes into it and sends it. */
const askMore = async (seen: VisibleMessage, words: string, as = MEMBER) =>
  on.submit(await on.form(seen, 'Ask more', as), { words }, { as, channelId: seen.message.channel_id });

describe('Around it', () => {
  test('GIVEN an answer from before a restart THEN the paragraphs around its quote open, for the one who pressed', async () => {
    const answer = await ask(QUAY);
    await on.stage.restart();
    const opened = await press(answer, 'Around it', MODERATOR);
    expect(opened.seenBy).toBe(MODERATOR.userId);
    expect(textOf(opened)).toMatch(
      /nine days[\s\S]*\[1\] The same article.*paragraph 2[\s\S]*4\.2 million[\s\S]*12,500/,
    );
  });
  test('GIVEN a paragraph that was changed since THEN it says that it is gone', async () => {
    const answer = await ask(QUAY);
    await on.stage.write('harbour.md', HARBOUR.replace('4.2', '5.1'));
    await run('reload', {}, MODERATOR);
    expect(textOf(await press(answer, 'Around it'))).toContain('[1] This passage is no longer in the articles');
  });
});

describe('Ask more', () => {
  test('GIVEN an answer for all, from before a restart, THEN somebody else goes on from it, for all', async () => {
    const answer = await ask(QUAY);
    await on.stage.restart();
    const more = await askMore(answer, 'who said that?', MODERATOR);
    expect(more.seenBy).toBeNull();
    expect(textOf(more)).toMatch(/“who said that\?”[\s\S]*about: repairs to the northern quay cost/);
    expect(textOf(await askMore(more, 'when?'))).toMatch(/about: .*northern quay/);
  });
  test('GIVEN a private answer THEN what goes on from it is private', async () => {
    expect((await askMore(await ask(QUAY, { private: true }), 'who said that?')).seenBy).toBe(MEMBER.userId);
  });
  test('GIVEN a direct message, and a mention, THEN the form is there, too', async () => {
    const channelId = on.stage.discord.directChannel(MEMBER.userId);
    const direct = await on.stage.reply(() => on.stage.discord.send({ as: MEMBER, channelId, content: QUAY }));
    const more = await askMore(direct, 'who said that?');
    expect([more.message.channel_id, more.seenBy]).toEqual([channelId, null]);
    const mentioned = await mention(QUAY);
    expect(textOf(await askMore(mentioned, 'who said that?'))).toContain('about: ');
  });
  test('GIVEN more than one may ask in a minute THEN the form is refused, for its sender alone', async () => {
    const answer = await ask(QUAY);
    for (let n = 0; n < 9; n++) await askMore(answer, 'who said that?');
    const refused = await askMore(answer, 'who said that?');
    expect(refused.seenBy).toBe(MEMBER.userId);
    expect(textOf(refused)).toContain('One person may ask me 10 questions a minute.');
  });
  test('GIVEN a channel in which the bot may not write THEN only the one who asks sees more', async () => {
    const answer = await ask(QUAY);
    on.stage.discord.faults.denyBot(Permission.SendMessages);
    expect((await askMore(answer, 'who said that?')).seenBy).toBe(MEMBER.userId);
  });
});

describe('Show to everyone', () => {
  test('GIVEN a private answer THEN everyone sees the same words, who shared them, and no button to do it again', async () => {
    const mine = await ask(QUAY, { private: true });
    const shown = await press(mine, 'Show to everyone');
    expect(shown.seenBy).toBeNull();
    expect(textOf(shown)).toBe(`-# Shared by <@${MEMBER.userId}>\n${textOf(mine)}`);
    expect(shown.message.mentions).toEqual([]);
    expect([...buttonsOf(shown).keys()]).toEqual(
      [...buttonsOf(mine).keys()].filter((label) => label !== 'Show to everyone'),
    );
    const after = await on.stage
      .event((event) => event.kind === 'message' && event.visible.message.id === mine.message.id)
      .then((event) => (event.kind === 'message' ? event.visible : mine));
    expect(textOf(after)).toBe(textOf(mine));
    expect([...buttonsOf(after).keys()]).toEqual([...buttonsOf(shown).keys()]);
    expect(on.stage.discord.messages(on.stage.discord.channelId, MODERATOR.userId)).toHaveLength(1);
  });
  test('GIVEN a restart between THEN the asker alone is told, kindly', async () => {
    const mine = await ask(QUAY, { private: true });
    await on.stage.restart();
    const told = await press(mine, 'Show to everyone');
    expect(told.seenBy).toBe(MEMBER.userId);
    expect(textOf(told)).toContain('Ask again to show it.');
  });
  test('GIVEN an article that changed since THEN nothing is posted', async () => {
    const mine = await ask(QUAY, { private: true });
    await on.stage.write('harbour.md', HARBOUR.replace('4.2', '5.1'));
    await run('reload', {}, MODERATOR);
    const told = await press(mine, 'Show to everyone');
    expect(told.seenBy).toBe(MEMBER.userId);
    expect(textOf(told)).toContain('The articles were changed');
  });
  test('GIVEN a direct message, or a channel in which the bot may not write, THEN it is not offered', async () => {
    const channelId = on.stage.discord.directChannel(MEMBER.userId);
    const direct = await on.stage.reply(() =>
      on.stage.discord.run({ as: MEMBER, channelId, command: 'ask', options: { question: QUAY, private: true } }),
    );
    expect([...buttonsOf(direct).keys()]).not.toContain('Show to everyone');
    on.stage.discord.faults.denyBot(Permission.SendMessages);
    expect([...buttonsOf(await ask(QUAY, { private: true })).keys()]).not.toContain('Show to everyone');
  });
});
